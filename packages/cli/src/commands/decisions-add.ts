import { AuditError, EXIT, type ExitCode, isoWeek } from '@erp-audit/core';
import { currentActor } from '../approval/current-actor.ts';
import { parseDue, requireWeek } from '../committee/decision-arguments.ts';
import { printDecision } from '../committee/decision-output.ts';
import { sayBoth } from '../messages/index.ts';
import { type ConfiguredStore, loadSessionProject, withStore } from '../project/load-project.ts';
import { requireFinding } from '../project/require-finding.ts';
import { requireRule } from '../project/require-rule.ts';
import type { Session } from '../session.ts';

export interface DecisionsAddOptions {
  readonly owner?: string;
  readonly due?: string;
  readonly week?: string;
  readonly finding: readonly string[];
  readonly rule: readonly string[];
  readonly by?: string;
}

export async function run(session: Session, [text]: [string], options: DecisionsAddOptions): Promise<ExitCode> {
  const { owner, by } = options;
  if (owner === undefined)
    throw new AuditError('ARGUMENT_INVALID', sayBoth('decisionNeedsOwner'), { command: 'decisions' });
  const due = parseDue(options.due) ?? null;
  const project = await loadSessionProject(session, 'leave');
  const rules = options.rule.map((name) => requireRule(project.rules, name).code);
  const decision = await withStore(session, project.config, async (store) => {
    const findings: string[] = [];
    for (const id of options.finding) findings.push((await requireFinding(store, id)).id);
    const week = await meetingWeek(store, options.week);
    return store.decisions.add({ text, owner, due, week, findings, rules, by: currentActor(by) });
  });
  printDecision(session, decision);
  return EXIT.done;
}

async function meetingWeek(store: ConfiguredStore, given: string | undefined): Promise<string> {
  if (given !== undefined) return requireWeek(given, 'decisions');
  const last = await store.weeks.freezable();
  if (last !== undefined) return isoWeek(last.asOf);
  throw new AuditError('ARGUMENT_INVALID', sayBoth('decisionNeedsRun'), { command: 'decisions' });
}
