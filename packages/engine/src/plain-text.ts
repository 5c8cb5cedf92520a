import type { RowValue } from '@erp-audit/core';

/** Unicode white space and the zero-width characters that text copied from web pages and chats carries. */
const EDGES =
  /^[\s\p{White_Space}\u180E\u200B-\u200D\u2060\uFEFF]+|[\s\p{White_Space}\u180E\u200B-\u200D\u2060\uFEFF]+$/gu;

/** NFKC without white space and zero-width characters at both ends; null becomes the empty text. */
export function trimmedText(value: RowValue | undefined): string {
  return value === undefined || value === null ? '' : String(value).normalize('NFKC').replaceAll(EDGES, '');
}

export function isBlankText(value: RowValue | undefined): boolean {
  return trimmedText(value) === '';
}
