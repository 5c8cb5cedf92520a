import type { Row } from '@erp-audit/core';
import { textOf } from './defect-builder.ts';

/** Whether each record of ours names, or is named by, one of the other side; `link` is the key a record names. */
export function areLinked(rows: readonly Row[], isOther: (row: Row) => boolean): boolean {
  const others = rows.filter(isOther);
  return rows
    .filter((row) => !isOther(row))
    .every((row) => others.some((other) => names(row, other) || names(other, row)));
}

function names(row: Row, other: Row): boolean {
  return textOf(row['link']) !== null && textOf(row['link']) === textOf(other['key_1']);
}
