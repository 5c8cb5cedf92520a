import { AuditError, type CalendarDate, type LocalizedText } from '@erp-audit/core';
import type { PlannedTarget, Run } from '@erp-audit/store';
import { confidentialRoute } from '../confidential/route-defects.ts';
import type { ProjectSource } from '../project/project.ts';
import { auditOneSource, endUnchecked, failure, type LostTargets } from './audit-one-source.ts';
import type { RunPlan } from './plan-run.ts';
import type { FailedSource, RunAuditOptions, TracedOptions } from './run-options.ts';

interface Attempt {
  readonly source: ProjectSource;
  readonly targets: readonly PlannedTarget[];
  readonly lost: LostTargets;
  readonly error: AuditError | undefined;
}

/**
 * Audits source after source; those that could not be reached are tried again as long as `retry` says. In the end each
 * target of the run has a result, unless the run was stopped.
 * @returns the sources that could not be audited, or not to the end.
 */
export async function attemptSources(
  options: TracedOptions,
  plan: RunPlan,
  run: Run,
  dayOf: (source: ProjectSource) => CalendarDate,
): Promise<readonly FailedSource[]> {
  const failed: FailedSource[] = [];
  let waiting: readonly ProjectSource[] = plan.sources;
  for (let attempt = 1; waiting.length > 0; attempt += 1) {
    const attempts = await attemptEach(options, plan, run, waiting, dayOf);
    const again = await worthAnother(options, attempt, attempts);
    if (options.signal.aborted) return failed;
    for (const each of attempts) {
      if (again.includes(each) || wasCutShort(options, each)) continue;
      failed.push(...failedOf([each]));
      await giveUp(run, each);
    }
    waiting = again.map(({ source }) => source);
  }
  if (options.windowClosed?.aborted === true) await endUnchecked(run, plan.targets, CLOSED);
  return failed;
}

async function attemptEach(
  options: TracedOptions,
  plan: RunPlan,
  run: Run,
  sources: readonly ProjectSource[],
  dayOf: (source: ProjectSource) => CalendarDate,
): Promise<readonly Attempt[]> {
  const route = confidentialRoute(options.project.config, options.key);
  const signal = endedSignal(options);
  const attempts: Attempt[] = [];
  for (const source of sources) {
    if (signal.aborted) break;
    const targets = plan.targets.filter((target) => target.source === source.name);
    const lost: LostTargets = new Map();
    const span = options.span.start('source', { source: source.name });
    const error = await auditOneSource({
      ...{ ...options, signal, run, source, targets, route, asOf: dayOf(source), span },
      ...(options.retry === undefined ? {} : { lost }),
    });
    span.end({}, error?.code);
    attempts.push({ source, targets, lost, error });
  }
  return attempts;
}

/** The run is stopped, or its window has closed. */
function endedSignal({ signal, windowClosed }: RunAuditOptions): AbortSignal {
  return windowClosed === undefined ? signal : AbortSignal.any([signal, windowClosed]);
}

const CLOSED = { state: 'not_checked', reason: 'window_closed' } as const;

/** Nothing was wrong with a source that was left because the run had to end. */
function wasCutShort(options: RunAuditOptions, { error }: Attempt): boolean {
  return endedSignal(options).aborted && error?.code === 'SOURCE_CANCELLED';
}

/** Those that failed and will be tried again, once it is time; none where the run has to end. */
async function worthAnother(
  options: RunAuditOptions,
  attempt: number,
  attempts: readonly Attempt[],
): Promise<readonly Attempt[]> {
  const ended = endedSignal(options);
  const again = attempts.filter(({ lost, error }) => lost.size > 0 || error?.retryable === true);
  if (ended.aborted || again.length === 0) return [];
  const failed = failedOf(again);
  for (const { source, error } of failed)
    options.log.write('warn', 'source.failed', { source, attempt, reason: error.message });
  return (await options.retry?.(attempt, failed, ended)) === true ? again : [];
}

/** A source that lost its connection in some of its rules failed as well. */
function failedOf(attempts: readonly Attempt[]): readonly FailedSource[] {
  return attempts.flatMap(({ source, error, lost }) => {
    if (error !== undefined) return [{ source: source.name, error }];
    return lost.size === 0 ? [] : [{ source: source.name, error: lostError(source.name, lost) }];
  });
}

function lostError(source: string, lost: LostTargets): AuditError {
  const codes = [...lost.keys()].map(({ code }) => code).join(', ');
  const message: LocalizedText = {
    en: `The connection to source ${source} was lost while ${codes} was being checked.`,
    'zh-CN': `检查 ${codes} 时与数据源 ${source} 的连接中断。`,
  };
  return new AuditError('SOURCE_CONNECTION_LOST', message, { source });
}

async function giveUp(run: Run, { error, targets, lost }: Attempt): Promise<void> {
  if (error !== undefined) await endUnchecked(run, targets, failure(error), lost);
  else if (lost.size > 0) await endUnchecked(run, [...lost.keys()], LOST, lost);
}

const LOST = { state: 'not_checked', reason: 'connection_lost' } as const;
