import path from 'node:path';
import type { Evidence, Locale } from '@erp-audit/core';
import { evidencePairs } from './describe-evidence.ts';
import { loadTexts } from './load-texts.ts';

/**
 * Evidence as pairs of name and value in the words of the workbooks, one pair for each of its fields; what is empty is
 * told by a word, personal values stay masked.
 * @param reportsDirectory - folder of the shipped reports
 */
export async function wordedEvidence(
  evidence: Evidence,
  locale: Locale,
  reportsDirectory: string,
): Promise<readonly (readonly [name: string, value: string])[]> {
  return evidencePairs(evidence, await loadTexts(path.join(reportsDirectory, 'workbook', 'texts.yaml'), locale));
}
