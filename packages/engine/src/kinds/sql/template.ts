import { parseSync, type ScanToken, scanSync } from 'libpg-query';
import { ByteOffsets } from './byte-offsets.ts';

/** A piece of the admin's SQL with the character it begins at. */
export type Segment =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'entity'; readonly name: string; readonly at: number }
  | { readonly type: 'parameter'; readonly name: string; readonly at: number };

/** Admin SQL taken apart. */
export interface Template {
  readonly segments: readonly Segment[];
  /** Plain SQL of the same length, character for character, for a parser. */
  readonly parseable: string;
  /** Where the admin wrote `$1` or the like, which only we may. */
  readonly numbered: readonly number[];
}

interface Mark {
  readonly name: string;
  readonly at: number;
  readonly length: number;
  readonly type: 'entity' | 'parameter';
}

const ENTITY = /\{\{\s*(\w+)\s*\}\}/g;

/** Finds `{{entity}}` and `:name`; casts, strings and comments are left alone. @throws SqlError where the text cannot be read. */
export function readTemplate(text: string): Template {
  const entities = [...text.matchAll(ENTITY)].map((match): Mark => {
    return { name: match[1] ?? '', at: match.index, length: match[0].length, type: 'entity' };
  });
  const named = replaceMarks(text, entities, (mark) => `"${mark.name}"`);
  const { parameters, numbered, ends } = scanParameters(named);
  const marks = [...entities, ...parameters].toSorted((a, b) => a.at - b.at);
  const parseable = replaceMarks(
    replaceMarks(named, parameters, () => '$1'),
    ends,
    () => ' ',
  );
  return {
    segments: cut(
      replaceMarks(text, ends, () => ' '),
      marks,
    ),
    parseable,
    numbered,
  };
}

function replaceMarks<M extends Pick<Mark, 'at' | 'length'>>(
  text: string,
  marks: readonly M[],
  replacement: (mark: M) => string,
): string {
  let replaced = text;
  for (const mark of marks) {
    const filler = replacement(mark).padEnd(mark.length);
    replaced = replaced.slice(0, mark.at) + filler + replaced.slice(mark.at + mark.length);
  }
  return replaced;
}

interface Scanned {
  readonly parameters: Mark[];
  readonly numbered: number[];
  /** Semicolons after the last word: the text becomes part of a larger statement. */
  readonly ends: { readonly at: number; readonly length: 1 }[];
}

function scanParameters(text: string): Scanned {
  const tokens = scan(text);
  const offsets = new ByteOffsets(text);
  const parameters: Mark[] = [];
  const numbered: number[] = [];
  tokens.forEach((token, index) => {
    const name = tokens[index + 1];
    if (/^\$\d/.test(token.text)) numbered.push(offsets.toCharacter(token.start));
    if (token.text !== ':' || name === undefined || name.start !== token.end || !/^[A-Za-z_]\w*$/.test(name.text))
      return;
    parameters.push({
      name: name.text,
      at: offsets.toCharacter(token.start),
      length: name.text.length + 1,
      type: 'parameter',
    });
  });
  const words = tokens.findLastIndex((token) => token.text !== ';' && !/^(--|\/\*)/.test(token.text));
  const ends = tokens
    .slice(words + 1)
    .filter((token) => token.text === ';')
    .map((token) => ({ at: offsets.toCharacter(token.start), length: 1 as const }));
  return { parameters, numbered, ends };
}

/** The scanner says nothing useful about a text it cannot read; the parser throws the place of the fault. */
function scan(text: string): readonly ScanToken[] {
  try {
    return scanSync(text).tokens;
  } catch {
    parseSync(text);
    return [];
  }
}

function cut(text: string, marks: readonly Mark[]): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  for (const mark of marks) {
    segments.push({ type: 'text', text: text.slice(from, mark.at) });
    segments.push({ type: mark.type, name: mark.name, at: mark.at });
    from = mark.at + mark.length;
  }
  segments.push({ type: 'text', text: text.slice(from) });
  return segments;
}
