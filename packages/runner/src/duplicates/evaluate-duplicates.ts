import type { Evaluation, LabelledCsv } from '@erp-audit/matching';

export type { Evaluation, LabelledCsv, Quality } from '@erp-audit/matching';

/**
 * Matches a labelled table as a rule would, and says how well; neither a project nor a store is needed.
 * @param decisions - so many pairs in doubt are decided by the labels, to see what the others gain by it
 */
export async function evaluateDuplicates(table: LabelledCsv, decisions?: number): Promise<Evaluation> {
  const { evaluateMatching, readLabelledCsv } = await import('@erp-audit/matching');
  return await evaluateMatching(readLabelledCsv(table), {
    subject: table.subject,
    ...(decisions === undefined ? {} : { decisions }),
  });
}
