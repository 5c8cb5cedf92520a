import { AuditError, addDays, type CalendarDate, isoWeekStart, type RunSummary } from '@erp-audit/core';
import { runReduced, type Store } from '@erp-audit/store';

/** What evidence is asked for: one run, one finding, or one rule over ISO weeks. */
export type EvidenceSelection =
  | { readonly run: string }
  | { readonly finding: string }
  | { readonly rule: string; readonly fromWeek: string; readonly toWeek: string };

/** What a selection comes to in the store. */
export interface SelectedEvidence {
  /** In the order they were made; at least one. */
  readonly runs: readonly RunSummary[];
  /** Rule codes; undefined means all of the runs. */
  readonly codes: readonly string[] | undefined;
  /** Findings; undefined means all of the rules. */
  readonly ids: readonly string[] | undefined;
  /** Runs of the history of a finding whose results retention took away: they are not among `runs`. */
  readonly reduced: number;
}

/**
 * The complete runs, rules and findings of a selection.
 * @throws AuditError `NOT_FOUND`, also for a run whose results retention took away, `ARGUMENT_INVALID` for a week that does not exist.
 */
export async function selectEvidence(
  store: Store,
  selection: EvidenceSelection,
  codeOf: (rule: string) => string,
): Promise<SelectedEvidence> {
  if ('run' in selection) return selectRun(store, selection.run);
  if ('finding' in selection) return selectFinding(store, selection.finding);
  const from = weekStart(selection.fromWeek);
  const to = addDays(weekStart(selection.toWeek), 6);
  const runs = await store.evidence.runsBetween(from, to);
  const gone = runs.findLast(isReduced);
  if (gone !== undefined) throw runReduced(gone.id, 'runs list');
  if (runs.length > 0) return { runs, codes: [codeOf(selection.rule)], ids: undefined, reduced: 0 };
  throw missing('runs', {
    en: `No run was completed between ${from} and ${to}.`,
    'zh-CN': `${from} 至 ${to} 之间没有已完成的运行。`,
  });
}

async function selectRun(store: Store, id: string): Promise<SelectedEvidence> {
  const run = await store.run(id);
  if (run !== undefined && isReduced(run)) throw runReduced(run.id, 'runs list');
  if (run?.status === 'complete') return { runs: [run], codes: undefined, ids: undefined, reduced: 0 };
  throw missing('runs', { en: `There is no complete run "${id}".`, 'zh-CN': `没有已完成的运行 "${id}"。` });
}

async function selectFinding(store: Store, id: string): Promise<SelectedEvidence> {
  const finding = await store.finding(id);
  if (finding === undefined) {
    throw missing('findings', {
      en: `There is no finding "${id}": write its id, or its first eight characters or more.`,
      'zh-CN': `没有问题 "${id}"：请写其编号，或至少前八位。`,
    });
  }
  const all = await store.evidence.runsOf(finding.id);
  const runs = all.filter((run) => !isReduced(run));
  return { runs, codes: [finding.code], ids: [finding.id], reduced: all.length - runs.length };
}

function isReduced({ reducedAt }: RunSummary): boolean {
  return reducedAt !== undefined;
}

function weekStart(week: string): CalendarDate {
  const start = isoWeekStart(week);
  if (start !== undefined) return start;
  const message = {
    en: `"${week}" is no ISO week: write the period as 2026-W40..2026-W44.`,
    'zh-CN': `"${week}" 不是 ISO 周：期间请写作 2026-W40..2026-W44。`,
  };
  throw new AuditError('ARGUMENT_INVALID', message, { command: 'evidence export' });
}

function missing(command: string, message: { readonly en: string; readonly 'zh-CN': string }): AuditError {
  return new AuditError('NOT_FOUND', message, { command });
}
