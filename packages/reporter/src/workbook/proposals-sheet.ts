import { keyForPeople } from '@erp-audit/core';
import { describeEvidence } from '../describe-evidence.ts';
import type { WorkbookModel, WorkbookProposal } from '../model.ts';
import { PROPOSAL_HEADINGS, PROPOSAL_TOKEN_HEADING } from '../response-columns.ts';
import { type FillInCell, type FillInColumn, type FillInContext, writeFillInSheet } from './fill-in-sheet.ts';

/** The sheet of findings that other departments say are this one's; none is written where there are none. */
export async function writeProposals(context: FillInContext, model: WorkbookModel): Promise<void> {
  const { texts } = context;
  if (model.proposals.length === 0) return;
  const { locale } = texts;
  const columns: readonly FillInColumn[] = [
    { heading: texts('column.transfer'), width: 8 },
    { heading: texts('column.number'), width: 12 },
    { heading: texts('column.rule'), width: 28 },
    { heading: texts('column.record'), width: 18 },
    { heading: texts('column.name'), width: 26 },
    { heading: texts('column.details'), width: 38 },
    { heading: texts('column.proposed_by'), width: 16 },
    { heading: texts('column.proposed_why'), width: 26 },
    { heading: texts('column.answer_by'), width: 12, date: true },
    { heading: PROPOSAL_HEADINGS.answer[locale], width: 14, answer: true, list: 'proposalAnswer' },
    { heading: PROPOSAL_HEADINGS.reason[locale], width: 30, answer: true },
    { heading: PROPOSAL_TOKEN_HEADING[locale], width: 12, hidden: true },
  ];
  const cells = (proposal: WorkbookProposal): readonly FillInCell[] => {
    const { transfer, finding, rule, from, token } = proposal;
    return [
      `T-${transfer.number}`,
      finding.id.slice(0, 10),
      rule === undefined ? finding.code : `${finding.code} ${rule.title[locale]}`,
      keyForPeople(finding.key),
      finding.label,
      describeEvidence(finding.evidence, texts),
      from.name[locale],
      transfer.reason ?? '',
      new Date(`${transfer.answerDue}T00:00:00Z`),
      null,
      null,
      token,
    ];
  };
  await writeFillInSheet(context, texts('sheet.proposals'), columns, model.proposals.map(cells));
}
