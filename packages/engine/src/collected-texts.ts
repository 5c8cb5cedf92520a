import type { RowValue } from '@erp-audit/core';

/**
 * The texts of `dialect.collectTexts`, each once and in order. The JSON array reaches us parsed from some drivers and as
 * text from others.
 */
export function collectedTexts(value: RowValue | undefined): readonly string[] {
  const texts = typeof value === 'string' ? (JSON.parse(value) as string[]) : Array.isArray(value) ? value : [];
  return [...new Set(texts)].toSorted();
}
