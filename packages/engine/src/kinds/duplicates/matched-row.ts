import type { Row } from '@erp-audit/core';
import { textOf } from '../../defect-builder.ts';

/** Column of a record whose values came as one text. */
export const RECORD_TEXT = 'record_text';

/** Company of records that all companies share. */
export const SHARED = '-';

export function companyOf(row: Row): string {
  return textOf(row['company']) ?? SHARED;
}

export function keyOf(row: Row): string {
  return textOf(row['key_1']) ?? '';
}

/** Whether it is of the table on the other side. */
export function isOther(row: Row): boolean {
  return Number(row['side'] ?? 0) === 1;
}

/** All documents that name a record, whatever they are. */
export function usesSum(row: Row): number {
  const counts = Object.entries(row).filter(([name]) => name.startsWith('use_'));
  return counts.reduce((sum, [, count]) => sum + Number(count ?? 0), 0);
}
