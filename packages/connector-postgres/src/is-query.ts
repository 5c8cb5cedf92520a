/** Blanks, brackets and comments before the first word; comments may hold others. */
const BLANKS = /^(?:\s|\(|--[^\n]*(?:\n|$))+/;
const QUERY = /^(?:select|with|values|table|show|explain)\b/i;

/**
 * Whether a text begins as a query. A read-only transaction refuses changes of data; this refuses the rest, such as `copy …
 * to`, `set`, `commit` and `lock`, for which a transaction is no hindrance. It judges nothing that the transaction refuses.
 */
export function isQuery(text: string): boolean {
  let rest = text;
  for (;;) {
    const plain = rest.replace(BLANKS, '');
    if (!plain.startsWith('/*')) return QUERY.test(plain);
    rest = afterComment(plain);
  }
}

function afterComment(text: string): string {
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(/\/\*|\*\//g)) {
    depth += mark === '/*' ? 1 : -1;
    if (depth === 0) return text.slice(index + 2);
  }
  return '';
}
