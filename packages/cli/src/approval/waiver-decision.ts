import { APPROVER_ROLES, EXIT, type ExitCode } from '@erp-audit/core';
import { type DecidedWaiver, decideWaiver, type WaiverDeciding } from '@erp-audit/runner';
import { waiverJson } from '../json/decision-json.ts';
import { say } from '../messages/index.ts';
import type { Session } from '../session.ts';
import { readKeyFile } from './personal-key.ts';
import { untilText } from './waiver-text.ts';
import { numberOf, withDecisions } from './with-decisions.ts';

export interface DecisionOptions {
  readonly key?: string;
  readonly comment?: string;
  readonly by?: string;
}

/** One decision of an approver, and in one line what it changed. */
export async function decideByCommand(
  session: Session,
  given: string,
  decision: WaiverDeciding['decision'],
  options: DecisionOptions,
): Promise<ExitCode> {
  const command = `waivers ${decision}`;
  const number = numberOf('W', given, command);
  const personalKey = await readKeyFile(options.key, command);
  const deciding = { number, decision, comment: options.comment ?? null };
  const { before, decided } = await withDecisions(session, options.by, async (context) => ({
    before: await context.store.waivers.find(number),
    decided: await decideWaiver(context, { ...deciding, ...(personalKey === undefined ? {} : { personalKey }) }),
  }));
  session.print(outcomeText(session, decided, before?.covered ?? 0));
  session.printJson(waiverJson(decided.waiver, false));
  return EXIT.done;
}

function outcomeText({ locale }: Session, { waiver, approver }: DecidedWaiver, coveredBefore: number): string {
  const number = `W-${waiver.number}`;
  const { findings, covered } = waiver;
  if (waiver.state === 'rejected') return say(locale, 'waiverRejected', { number, findings });
  if (waiver.state === 'revoked') return say(locale, 'waiverRevoked', { number, covered: coveredBefore });
  if (waiver.state === 'active')
    return say(locale, 'waiverApproved', { number, until: untilText(locale, waiver), covered, findings });
  const other = approver.role === 'data_owner' ? 'internal_control' : 'data_owner';
  const roles = { role: APPROVER_ROLES[approver.role][locale], other: APPROVER_ROLES[other][locale] };
  return say(locale, 'waiverFirstApproved', { number, approver: approver.id, ...roles });
}
