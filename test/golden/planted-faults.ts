/** A slip of the pen in one place of a statement. */
export interface StatementFault {
  readonly name: string;
  /** Where it can happen. */
  readonly at: RegExp;
  readonly instead: string;
}

/** What goes wrong when fragments are put together: a bracket, word or comma too few or too many. */
export const STATEMENT_FAULTS: readonly StatementFault[] = [
  { name: 'a bracket that is not closed', at: /\)/g, instead: ' ' },
  { name: 'a bracket that was never opened', at: /\(/g, instead: ' ' },
  { name: 'a case without its end', at: /\bend\b/g, instead: ' ' },
  { name: 'a case without then', at: /\bthen\b/g, instead: ' ' },
  { name: 'a comma with nothing behind it', at: /, /g, instead: ', , ' },
  { name: 'a select list that ends in a comma', at: / from \(/g, instead: ', from (' },
  { name: 'a misspelt select', at: /\bselect\b/g, instead: 'selct' },
  { name: 'a cast without as', at: /(?<=\bcast\(:?[\w@?]+ )as\b/g, instead: ' ' },
  { name: 'a comparison with nothing on its right', at: / = /g, instead: ' = = ' },
];

const QUOTED = /'(?:[^']|'')*'|"[^"]*"|`[^`]*`|\[[^\]]*\]/g;

/** The statement with the fault in the middle of the places where it can happen; undefined where there is none. */
export function plantFault(statement: string, { at, instead }: StatementFault): string | undefined {
  // Of the same length, so that places are the same; what is quoted is no part of the grammar.
  const bare = statement.replaceAll(QUOTED, (quoted) => '_'.repeat(quoted.length));
  const places = [...bare.matchAll(at)];
  const place = places[Math.floor(places.length / 2)];
  if (place === undefined) return undefined;
  return statement.slice(0, place.index) + instead + statement.slice(place.index + place[0].length);
}
