import type { RowValue } from '@erp-audit/core';

/** The texts of `dialect.collectTexts`: a JSON array reaches us parsed from some drivers and as text from others. */
export function collectedTexts(value: RowValue | undefined): readonly string[] {
  if (typeof value === 'string') return JSON.parse(value) as string[];
  return Array.isArray(value) ? value : [];
}
