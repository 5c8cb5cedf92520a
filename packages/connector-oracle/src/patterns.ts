import { joinSql, type Sql, sql } from '@erp-audit/core';

/** Oracle refuses longer patterns. */
const MAX_BYTES = 512;
const FRAME_BYTES = Buffer.byteLength('^()$');

/**
 * A condition: the whole text matches the pattern. Oracle knows no groups without a number and takes 512 bytes at most,
 * so a longer list of alternatives becomes several conditions.
 */
export function wholeTextPatterns(text: Sql, pattern: string): Sql {
  const plain = pattern.replaceAll('(?:', '(');
  const tests = pieces(plain).map((piece) => sql`regexp_like(${text}, ${`^(${piece})$`}, 'c')`);
  return sql`(${joinSql(tests, ' or ')})`;
}

function pieces(pattern: string): readonly string[] {
  if (Buffer.byteLength(pattern) + FRAME_BYTES <= MAX_BYTES) return [pattern];
  const joined: string[] = [];
  for (const alternative of alternatives(pattern)) {
    const longer = joined.length === 0 ? alternative : `${joined.at(-1)}|${alternative}`;
    if (joined.length > 0 && Buffer.byteLength(longer) + FRAME_BYTES <= MAX_BYTES) joined[joined.length - 1] = longer;
    else joined.push(alternative);
  }
  return joined;
}

/** Parts between bars that stand in no group, no class and behind no backslash. */
function alternatives(pattern: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const token of pattern.match(/\\[^]|\[\^?\]?(?:\[:\w+:\]|[^\]])*\]|[^]/g) ?? []) {
    if (token === '(') depth += 1;
    if (token === ')') depth -= 1;
    if (token === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += token;
  }
  return parts;
}
