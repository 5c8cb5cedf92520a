import { AuditError, EXIT, type ExitCode, type WaiverType } from '@erp-audit/core';
import { type DecisionContext, readableStore, requestWaiver, type WaiverAsking } from '@erp-audit/runner';
import { untilText } from '../approval/waiver-text.ts';
import { dayOf, withDecisions } from '../approval/with-decisions.ts';
import { waiverJson } from '../json/decision-json.ts';
import { say, sayBoth } from '../messages/index.ts';
import { requireFinding } from '../project/require-finding.ts';
import type { Session } from '../session.ts';

const COMMAND = 'waivers request';

export interface WaiversRequestOptions {
  readonly finding: readonly string[];
  readonly rule?: string;
  readonly department?: string;
  readonly type?: WaiverType;
  readonly until?: string;
  readonly reason?: string;
  readonly fields?: string;
  readonly by?: string;
}

export async function run(session: Session, _args: [], options: WaiversRequestOptions): Promise<ExitCode> {
  const { locale } = session;
  const { type, reason } = requireOptions(options);
  const expires = options.until === undefined ? null : dayOf('--until', options.until, COMMAND);
  const fields =
    options.fields
      ?.split(/[,，]/)
      .map((name) => name.trim())
      .filter((name) => name !== '') ?? null;
  const waiver = await withDecisions(session, options.by, async (context) => {
    const findings = await askedFor(context, options);
    return requestWaiver(context, { type, reason, expires, fields, findings });
  });
  const values = { number: `W-${waiver.number}`, findings: waiver.findings, until: untilText(locale, waiver) };
  session.print(say(locale, 'waiverRequested', values));
  session.printJson(waiverJson(waiver, false));
  return EXIT.done;
}

function requireOptions(options: WaiversRequestOptions): { readonly type: WaiverType; readonly reason: string } {
  const { type, reason = '', until } = options;
  const missing = [
    ...(type === undefined ? ['--type'] : []),
    ...(until === undefined && type !== 'not_duplicates' ? ['--until'] : []),
    ...(reason.trim() === '' ? ['--reason'] : []),
  ];
  if (type !== undefined && missing.length === 0) return { type, reason };
  throw new AuditError('ARGUMENT_INVALID', sayBoth('waiverNeeds', { options: missing.join(', ') }), {
    command: COMMAND,
  });
}

/** Ids may be given as the first characters that the lists show. */
async function askedFor(
  { store, config, by }: DecisionContext,
  { finding, rule, department }: WaiversRequestOptions,
): Promise<WaiverAsking['findings']> {
  if (finding.length === 0 && rule !== undefined && department !== undefined) return { rule, department };
  if (finding.length === 0 || rule !== undefined || department !== undefined)
    throw new AuditError('ARGUMENT_INVALID', sayBoth('waiverWhich'), { command: COMMAND });
  const ids: string[] = [];
  const readable = readableStore(store, config.departments, by);
  for (const id of finding) ids.push((await requireFinding(readable, id)).id);
  return ids;
}
