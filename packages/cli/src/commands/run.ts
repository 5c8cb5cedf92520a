import {
  AuditError,
  type CalendarDate,
  EXIT,
  type ExitCode,
  entityOf,
  hasLostLines,
  isAtLeast,
  OPEN_STATES,
  parseCalendarDate,
  SEVERITIES,
  type Severity,
} from '@erp-audit/core';
import {
  type Config,
  importReturns,
  loadConfiguredKey,
  type Project,
  type RunOutcome,
  runAudit,
} from '@erp-audit/runner/for-runs';
import { currentActor } from '../approval/current-actor.ts';
import { freezeWeek } from '../committee/freeze-week.ts';
import { runJson } from '../json/run-json.ts';
import { say, sayBoth } from '../messages/index.ts';
import { printAnomalies } from '../output/anomalies.ts';
import { printImport, printRefusal } from '../output/import.ts';
import { describeError, worstExit } from '../output/print-error.ts';
import { showProgress } from '../output/progress.ts';
import { printRuleResults } from '../output/rule-results-table.ts';
import { bold } from '../output/table.ts';
import {
  type ConfiguredStore,
  completeSessionProject,
  loadSessionConfig,
  reportsDirectory,
  withStore,
} from '../project/load-project.ts';
import { openMeanwhile } from '../project/open-meanwhile.ts';
import { openFreeStore, type WaitOption, waitForSources } from '../project/waiting.ts';
import type { Session } from '../session.ts';

export interface RunCommandOptions {
  readonly source: readonly string[];
  readonly rule: readonly string[];
  readonly asOf?: string;
  readonly dryRun: boolean;
  readonly failOn?: Severity;
  readonly wait?: WaitOption;
  readonly confirmScope: readonly string[];
  readonly by?: string;
}

export async function run(session: Session, _args: [], options: RunCommandOptions): Promise<ExitCode> {
  const asOf = parseAsOf(options.asOf);
  const confirmedScopes = confirmation(options);
  const config = await loadSessionConfig(session);
  const [{ project, key }, opened] = await openMeanwhile(prepare(config), (goAhead) =>
    openFreeStore(session, config, options.wait, goAhead),
  );
  const work = async (store: ConfiguredStore) => {
    await freezeWeek(session, project, store);
    const refused = await takeReturns(session, project, store, key, options.dryRun);
    const progress = showProgress(session);
    let outcome: RunOutcome;
    try {
      outcome = await runAudit({
        ...{ project, store, key, asOf, clock: session.clock, log: session.log, signal: session.io.signal },
        ...{ sources: options.source, rules: options.rule, dryRun: options.dryRun, onProgress: progress.update },
        by: currentActor(options.by),
        environment: session.io.environment,
        ...waitForSources(session, options.wait),
        ...(confirmedScopes === undefined ? {} : { confirmedScopes }),
      });
    } finally {
      progress.stop();
    }
    printOutcome(session, project, outcome, options.dryRun);
    const frozen = await freezeWeek(session, project, store);
    const failing = options.failOn !== undefined && (await hasOpenFinding(store, options.failOn));
    return worstExit([exitOf(outcome, failing, refused), frozen]);
  };
  return withStore(session, config, work, Promise.resolve(opened));
}

async function prepare(config: Config) {
  const project = await completeSessionProject(config);
  return { project, key: await loadConfiguredKey(config) };
}

async function takeReturns(
  session: Session,
  project: Project,
  store: ConfiguredStore,
  key: Uint8Array,
  dryRun: boolean,
): Promise<boolean> {
  const by = currentActor('returns folder');
  const returns = await importReturns(
    project,
    {
      ...{ store, key, departments: project.config.departments, by, dryRun },
      ...{ clock: session.clock, reportsDirectory: reportsDirectory() },
    },
    session.log,
  );
  for (const imported of returns.imported) printImport(session, imported);
  for (const refused of returns.refused) printRefusal(session, refused.error);
  return returns.refused.length > 0;
}

function printOutcome(session: Session, project: Project, outcome: RunOutcome, dryRun: boolean): void {
  const { locale } = session;
  const { run: summary, results, taught } = outcome;
  session.printJson({ ...runJson(summary, results), taught });
  for (const { error } of outcome.failedSources)
    if (error instanceof AuditError) session.io.stderr(`${describeError(locale, error)}\n`);
  if (outcome.takenOver !== undefined) session.print(say(locale, 'runTakenOver', { ...outcome.takenOver }));
  if (outcome.resumed) session.print(say(locale, 'runResumed', { id: summary.id }));
  session.print(bold(session.io, say(locale, 'runTitle', { id: summary.id, asOf: summary.asOf })));
  printRuleResults(session, results, new Map(project.rules.map((rule) => [rule.code, rule.title])));
  printAnomalies(session, { id: summary.id, results });
  printTaught(session, taught);
  printTotals(session, outcome);
  for (const result of results.filter((each) => each.reason === 'scope_collapsed'))
    session.print(say(locale, 'confirmHint', { scope: `${result.source}/${result.entity}` }));
  if (outcome.interrupted) session.print(say(locale, 'runInterrupted'));
  else if (dryRun) session.print(say(locale, 'runReadOnlyNote', { reason: say(locale, 'reasonDryRun') }));
  else if (!summary.changesState)
    session.print(say(locale, 'runReadOnlyNote', { reason: say(locale, 'reasonEarlier') }));
  else printNext(session, outcome);
}

/** Why the same records may be judged otherwise than the night before. */
function printTaught({ locale, print }: Session, taught: RunOutcome['taught']): void {
  for (const { source, code, entity, decidedPairs } of taught)
    print(say(locale, 'runTaught', { rule: code, entity: entityOf(entity).title[locale], source, decidedPairs }));
}

function printNext(session: Session, { pastSources }: RunOutcome): void {
  const { locale } = session;
  if (pastSources.length > 0) session.print(say(locale, 'runPastSources', { sources: pastSources.join(', ') }));
  session.print(say(locale, 'runNext'));
}

function printTotals(session: Session, { run: summary, results }: RunOutcome): void {
  const { totals } = runJson(summary, results);
  const ended = totals.resolved + totals.disappeared + totals.outOfScope + totals.waived;
  session.print('');
  session.print(say(session.locale, 'runCoverage', totals));
  session.print(say(session.locale, 'runTotals', { ...totals, found: totals.findings, ended }));
}

/** What set-up prevented is exit 3 when nothing could be opened at all; else it is something not checked. */
function exitOf(outcome: RunOutcome, failing: boolean, refusedReturns: boolean): ExitCode {
  const errors = outcome.failedSources.map(({ error }) => error);
  const allFailed = outcome.openedSources === 0 && errors.length > 0;
  const setUp = allFailed && errors.some((error) => error instanceof AuditError && error.exit === EXIT.setup);
  const isUnchecked =
    outcome.interrupted ||
    refusedReturns ||
    outcome.results.some((result) => result.state === 'not_checked' || hasLostLines(result));
  return worstExit([
    ...(setUp ? [EXIT.setup] : []),
    ...(isUnchecked ? [EXIT.notChecked] : []),
    ...(failing ? [EXIT.findings] : []),
  ]);
}

async function hasOpenFinding(store: ConfiguredStore, threshold: Severity): Promise<boolean> {
  for (const severity of SEVERITIES.filter((each) => isAtLeast(each, threshold)))
    for await (const batch of store.findings({ states: OPEN_STATES, severity })) if (batch.length > 0) return true;
  return false;
}

function parseAsOf(text: string | undefined): CalendarDate | undefined {
  const date = text === undefined ? undefined : parseCalendarDate(text);
  if (text === undefined || date !== undefined) return date;
  throw new AuditError('ARGUMENT_INVALID', sayBoth('asOfInvalid', { given: text }), { command: 'run' });
}

function confirmation({ confirmScope, by }: RunCommandOptions) {
  if (confirmScope.length === 0) return undefined;
  if (by !== undefined) return { names: confirmScope, by: currentActor(by) };
  throw new AuditError('ARGUMENT_INVALID', sayBoth('confirmNeedsBy'), { command: 'run' });
}
