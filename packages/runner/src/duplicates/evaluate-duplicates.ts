import type { Evaluation, LabelledCsv } from '@erp-audit/matching';

export type { Evaluation, LabelledCsv } from '@erp-audit/matching';

/** Matches a labelled table as a rule would, and says how well; neither a project nor a store is needed. */
export async function evaluateDuplicates(table: LabelledCsv): Promise<Evaluation> {
  const { evaluateMatching, readLabelledCsv } = await import('@erp-audit/matching');
  return await evaluateMatching(readLabelledCsv(table), { subject: table.subject });
}
