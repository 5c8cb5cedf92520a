import { joinSql, type Sql, sql } from '@erp-audit/core';

/** Oracle refuses longer patterns. */
const MAX_BYTES = 512;
const FRAME_BYTES = Buffer.byteLength('^()$');
/** Case counts, and a point stands for a line feed too. */
const FLAGS = 'cn';
/** An escaped character, a class, the beginning of a group without a number, or one character. */
const TOKENS = /\\[\s\S]|\[\^?\]?(?:\[:\w+:\]|\\[\s\S]|[^\]])*\]|\(\?:|[\s\S]/gu;
const IN_CLASS: Readonly<Record<string, string>> = {
  d: '0-9',
  s: '[:space:]',
  w: '[:alnum:]_',
  n: '\n',
  t: '\t',
  r: '\r',
};

/**
 * A condition: the whole text matches the pattern. Oracle knows no groups without a number, takes a backslash within a
 * class as itself, and refuses more than 512 bytes, so a longer list of alternatives becomes several conditions.
 */
export function wholeTextPatterns(text: Sql, pattern: string): Sql {
  const tests = pieces(alternatives(pattern)).map((piece) => sql`regexp_like(${text}, ${`^(${piece})$`}, ${FLAGS})`);
  return sql`(${joinSql(tests, ' or ')})`;
}

/** As many alternatives in each piece as fit. */
function pieces(parts: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const longer = joined.length === 0 ? part : `${joined.at(-1)}|${part}`;
    if (joined.length > 0 && Buffer.byteLength(longer) + FRAME_BYTES <= MAX_BYTES) joined[joined.length - 1] = longer;
    else joined.push(part);
  }
  return joined;
}

/** What stands between the bars outside of all groups, in Oracle's spelling. */
function alternatives(pattern: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const token of pattern.match(TOKENS) ?? []) {
    if (token === '(' || token === '(?:') depth += 1;
    if (token === ')') depth -= 1;
    if (token === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += inOracle(token);
  }
  return parts;
}

function inOracle(token: string): string {
  if (token === '(?:') return '(';
  return token.length > 2 && token.startsWith('[') && token.includes('\\') ? plainClass(token) : token;
}

/** A class without backslashes: a bracket stands first in it, a hyphen last, and a caret never first. */
function plainClass(token: string): string {
  const isNegated = token.startsWith('[^');
  const inner = token.slice(isNegated ? 2 : 1, -1);
  const escaped = [...inner.matchAll(/\\([\s\S])/gu)].map(([, character = '']) => character);
  const has = (character: string) => escaped.includes(character);
  const middle = inner.replaceAll(/\\([\s\S])/gu, (_, character: string) =>
    [']', '-', '^'].includes(character) ? '' : (IN_CLASS[character] ?? character),
  );
  return `[${isNegated ? '^' : ''}${has(']') ? ']' : ''}${middle}${has('^') ? '^' : ''}${has('-') ? '-' : ''}]`;
}
