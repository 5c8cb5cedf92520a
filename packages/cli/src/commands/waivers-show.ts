import {
  APPROVER_ROLES,
  AuditError,
  EXIT,
  type ExitCode,
  type Finding,
  SEVERITY_TEXTS,
  WAIVER_STATES,
  WAIVER_TYPES,
  type Waiver,
} from '@erp-audit/core';
import { type DecisionContext, requireWaiver } from '@erp-audit/runner';
import { endingSoon, mayReadWaiver, untilText } from '../approval/waiver-text.ts';
import { numberOf, withDecisions } from '../approval/with-decisions.ts';
import { waiverJson } from '../json/decision-json.ts';
import { type MessageKey, say, sayBoth } from '../messages/index.ts';
import { findingTable } from '../output/finding-columns.ts';
import { bold, renderTable } from '../output/table.ts';
import type { Session } from '../session.ts';

const SHOWN_FINDINGS = 20;
const DECISION_KEYS = {
  approve: 'decisionApprove',
  reject: 'decisionReject',
  revoke: 'decisionRevoke',
  withdraw: 'decisionWithdraw',
} as const satisfies Record<Waiver['decisions'][number]['decision'], MessageKey>;

export async function run(session: Session, [given]: [string]): Promise<ExitCode> {
  const number = numberOf('W', given, 'waivers show');
  await withDecisions(session, undefined, async (context) => {
    const waiver = await requireWaiver(context, number);
    if (!mayReadWaiver(context, waiver)) throw confidential(waiver);
    const findingIds = await context.store.waivers.findingIds(number);
    printWaiver(session, waiver);
    printDecisions(session, waiver);
    printFindings(session, await firstFindings(context, findingIds), findingIds.length);
    const soon = await endingSoon(context);
    session.printJson({ ...waiverJson(waiver, soon.has(number)), findingIds });
  });
  return EXIT.done;
}

function confidential({ number, departments }: Waiver): AuditError<'CONFIDENTIAL'> {
  const message = sayBoth('waiverConfidential', { number: `W-${number}` });
  return new AuditError('CONFIDENTIAL', message, { department: departments.join(', ') });
}

async function firstFindings({ store }: DecisionContext, ids: readonly string[]): Promise<readonly Finding[]> {
  const first: Finding[] = [];
  for await (const batch of store.findings({ ids: ids.slice(0, SHOWN_FINDINGS), includePilot: true }))
    first.push(...batch);
  return first;
}

function printWaiver({ locale, io, print }: Session, waiver: Waiver): void {
  const { findings, covered, fields, requestedBy } = waiver;
  print(bold(io, `W-${waiver.number}  ${WAIVER_TYPES[waiver.type][locale]} · ${WAIVER_STATES[waiver.state][locale]}`));
  const rows = [
    [say(locale, 'columnReason'), waiver.reason],
    [say(locale, 'columnUntil'), untilText(locale, waiver)],
    [say(locale, 'columnSeverity'), SEVERITY_TEXTS[waiver.severity][locale]],
    [say(locale, 'columnCovered'), say(locale, 'waiverCovers', { covered, findings })],
    [say(locale, 'columnFields'), fields === null ? say(locale, 'waiverAllFields') : fields.join(', ')],
    [
      say(locale, 'columnRequestedBy'),
      `${requestedBy.name} (${requestedBy.osUser}@${requestedBy.host}), ${minute(waiver.requestedAt)}`,
    ],
  ];
  print(renderTable([{ title: '' }, { title: '' }], rows).trimStart());
}

function printDecisions({ locale, print }: Session, { decisions }: Waiver): void {
  if (decisions.length === 0) return;
  const keys = ['columnDecision', 'columnApprover', 'columnAccount', 'columnWhen', 'columnComment'] as const;
  const rows = decisions.map((each) => [
    say(locale, DECISION_KEYS[each.decision]),
    each.role === null ? '–' : `${each.approver} (${APPROVER_ROLES[each.role][locale]})`,
    each.by.osUser,
    minute(each.at),
    [each.comment, each.keyId === null ? null : say(locale, 'decisionSigned', { keyId: each.keyId.slice(0, 19) })]
      .filter((part) => part !== null)
      .join('; '),
  ]);
  print(
    `\n${renderTable(
      keys.map((key) => ({ title: say(locale, key) })),
      rows,
    )}`,
  );
}

function printFindings({ locale, print }: Session, findings: readonly Finding[], count: number): void {
  print(`\n${findingTable(locale, findings)}`);
  if (count > findings.length) print(say(locale, 'waiverMoreFindings', { count: count - findings.length }));
}

/** An instant to the minute, in UTC as it is kept. */
function minute(at: string): string {
  return `${at.slice(0, 16).replace('T', ' ')}Z`;
}
