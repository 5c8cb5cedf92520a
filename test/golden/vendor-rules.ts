import type { GrammarId } from './grammar.ts';

/** What a grammar lets pass and the server refuses, or reads in another way. */
interface VendorRule {
  readonly name: string;
  readonly isBroken: (statement: string) => boolean;
}

const AGGREGATE = /\b(?:max|min|sum|avg|count|count_big|string_agg)\s*\(/gi;
const LONGEST_NAME_BYTES = 30;

/** From an opening bracket to the one that closes it. */
function bracketed(statement: string, start: number): string {
  let depth = 0;
  for (let at = start; at < statement.length; at += 1) {
    if (statement[at] === '(') depth += 1;
    if (statement[at] === ')') depth -= 1;
    if (depth === 0) return statement.slice(start, at);
  }
  return statement.slice(start);
}

function hasSubqueryInAggregate(statement: string): boolean {
  return [...statement.matchAll(AGGREGATE)].some((found) =>
    /\bselect\b/i.test(bracketed(statement, found.index + found[0].length - 1)),
  );
}

const hasWithin = (pattern: RegExp) => (statement: string) => pattern.test(statement);

/** Rules of the manuals that statements here could break. */
export const VENDOR_RULES: Readonly<Record<GrammarId, readonly VendorRule[]>> = {
  mssql: [
    { name: 'no subquery within an aggregate (error 130)', isBroken: hasSubqueryInAggregate },
    { name: 'no named query within brackets', isBroken: hasWithin(/\(\s*with\s+\w+\s*(?:\([^)]*\)\s*)?as\b/i) },
    { name: 'texts are joined with a plus sign', isBroken: hasWithin(/\|\|/) },
    { name: 'there is no LIMIT', isBroken: hasWithin(/\blimit\b/i) },
    { name: 'there are no words for true and false', isBroken: hasWithin(/[=(,\s](?:true|false)\b/i) },
    { name: 'a text is not empty', isBroken: hasWithin(/(?:=|<>|in \()\s*N?''/i) },
  ],
  oracle: [
    { name: 'the alias of a table has no AS', isBroken: hasWithin(/(?:from|join)\s+[\w".]+\s+as\s+"?\w/i) },
    {
      name: 'the alias of a derived table has no AS',
      isBroken: hasWithin(/\bfrom\s+\((?:[^()]|\([^()]*\))*\)\s+as\s/i),
    },
    {
      name: 'a name has 30 bytes at most',
      isBroken: (statement) =>
        [...statement.replaceAll(/'(?:[^']|'')*'/g, '').matchAll(/"([^"]*)"/g)].some(
          ([, name = '']) => Buffer.byteLength(name) > LONGEST_NAME_BYTES,
        ),
    },
    { name: 'there is no LIMIT', isBroken: hasWithin(/\blimit\b/i) },
    { name: 'there are no words for true and false', isBroken: hasWithin(/[=(,\s](?:true|false)\b/i) },
    { name: 'an empty text is null and equals nothing', isBroken: hasWithin(/(?:=|<>|in \()\s*''/i) },
    { name: 'a select reads something', isBroken: hasWithin(/\(\s*select\s(?:(?!\bfrom\b)[^()])*\)/i) },
  ],
  mysql: [{ name: 'no named query within brackets', isBroken: hasWithin(/\(\s*with\s+recursive\b/i) }],
};
