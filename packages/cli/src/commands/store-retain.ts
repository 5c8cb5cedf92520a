import { EXIT, type ExitCode } from '@erp-audit/core';
import { type AppliedRetention, applyRetention, loadConfig, loadConfiguredKey } from '@erp-audit/runner';
import { currentActor } from '../approval/current-actor.ts';
import { type MessageKey, say, textOf } from '../messages/index.ts';
import { renderTable } from '../output/table.ts';
import { withStore } from '../project/load-project.ts';
import type { Session } from '../session.ts';

const COUNTED = {
  findings: 'retainFindings',
  events: 'retainEvents',
  answers: 'retainAnswers',
  rejectedLines: 'retainRejected',
  waivedEvidence: 'retainWaived',
  staged: 'retainStaged',
  statements: 'retainStatements',
  keys: 'retainKeys',
  maskedValues: 'retainMasked',
  names: 'retainNames',
  decisionNames: 'retainDecisionNames',
  runs: 'retainRuns',
  runRows: 'retainRunRows',
  jobs: 'retainJobs',
  reports: 'retainReports',
  matchedRecords: 'retainMatched',
} as const satisfies Record<keyof AppliedRetention['counts'], MessageKey>;

export async function run(
  session: Session,
  _args: [],
  options: { readonly dryRun: boolean; readonly by?: string },
): Promise<ExitCode> {
  const { locale, clock } = session;
  const { dryRun } = options;
  const config = await loadConfig(session.options.config, session.io.environment, { connections: 'leave' });
  const key = await loadConfiguredKey(config);
  const { before, counts } = await withStore(session, config, (store) =>
    applyRetention(config, { store, key, clock, by: currentActor(options.by), dryRun }),
  );
  const dayOf = (date: Date | null) => date?.toISOString().slice(0, 10) ?? say(locale, 'retainForEver');
  const { details, persons, decisions, reports, runs } = before;
  const days = {
    details: dayOf(details),
    persons: dayOf(persons),
    decisions: dayOf(decisions),
    reports: dayOf(reports),
    runs: dayOf(runs),
  };
  session.print(say(locale, 'retainBefore', days));
  const names = Object.keys(COUNTED) as readonly (keyof typeof COUNTED)[];
  const rows = names.map((name) => [textOf(locale, COUNTED[name]), String(counts[name])]);
  session.print(renderTable([{ title: '' }, { title: '' }], rows).trimStart());
  session.print(say(locale, dryRun ? 'retainNothingChanged' : 'retainDone'));
  session.printJson({ dryRun, before, counts });
  return EXIT.done;
}
