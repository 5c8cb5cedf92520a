import { ANOMALY_MEASURES, JOB_PROBLEMS, type RuleResult } from '@erp-audit/core';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { ScheduleView } from './schedule-view.ts';

const SECOND_MS = 1_000;

/** Names and meanings of all metrics; none carries a record or a person. */
const GAUGES = {
  look: ['erp_audit_schedule_last_look_timestamp_seconds', 'When the schedule last looked at its jobs', []],
  store: ['erp_audit_store_reachable', '1 where the store could be used at the last attempt', []],
  running: ['erp_audit_job_running', '1 while the job is being done by this process', ['job']],
  next: ['erp_audit_job_next_start_timestamp_seconds', 'When the job begins next', ['job']],
  due: ['erp_audit_job_last_due_timestamp_seconds', 'The last time of the job that was taken up or missed', ['job']],
  end: ['erp_audit_job_last_end_timestamp_seconds', 'When the job last ended', ['job']],
  duration: ['erp_audit_job_last_duration_seconds', 'How long the job took when it last ended', ['job']],
  exit: [
    'erp_audit_job_last_exit_code',
    'Exit code of the job when it last ended: 0 done, 4 something was not checked',
    ['job'],
  ],
  success: ['erp_audit_job_last_success_timestamp_seconds', 'When the job last ended with exit code 0', ['job']],
  attempts: ['erp_audit_job_last_attempts', 'How many processes took up the last time of the job', ['job']],
  missed: ['erp_audit_job_last_passed_over', 'Earlier times that the last one made up for', ['job']],
  alerts: ['erp_audit_alerts', 'Problems that are there, by kind', ['kind']],
  rules: ['erp_audit_run_rules', 'Rules of the last scheduled run by state', ['source', 'state']],
  tries: ['erp_audit_run_source_attempts', 'How often the last scheduled run tried a source', ['source']],
  seconds: [
    'erp_audit_rule_duration_seconds',
    'Time a rule took in the last scheduled run',
    ['source', 'entity', 'rule'],
  ],
  scope: [
    'erp_audit_rule_records_in_scope',
    'Records a rule looked at in the last scheduled run',
    ['source', 'entity', 'rule'],
  ],
  unusual: [
    'erp_audit_rule_unusual',
    '1 for a count above what comparable nights let expect, -1 for one below, 0 for a usual one',
    ['source', 'entity', 'rule', 'measure'],
  ],
  found: ['erp_audit_rule_defects', 'Defects a rule found in the last scheduled run', ['source', 'entity', 'rule']],
} as const satisfies Readonly<Record<string, readonly [string, string, readonly string[]]>>;

/** Gauges of the library whose names promtool takes for those of counters. */
const MISNAMED = ['nodejs_active_handles_total', 'nodejs_active_requests_total', 'nodejs_active_resources_total'];

type GaugeName = keyof typeof GAUGES;

/** Metrics in the text format of Prometheus, always of the view that was set last. */
export class ScheduleMetrics {
  readonly #registry = new Registry();
  readonly #gauges = new Map<string, Gauge>();

  constructor() {
    for (const [key, [name, help, labelNames]] of Object.entries(GAUGES))
      this.#gauges.set(key, new Gauge({ name, help, labelNames: [...labelNames], registers: [this.#registry] }));
    // Memory, open files and processor time of this process.
    collectDefaultMetrics({ register: this.#registry });
    for (const name of MISNAMED) this.#registry.removeSingleMetric(name);
  }

  async text(): Promise<string> {
    return this.#registry.metrics();
  }

  /** Of jobs, rules and sources that are gone nothing is left. */
  set(view: ScheduleView): void {
    for (const gauge of this.#gauges.values()) gauge.reset();
    this.#put('look', {}, secondsOf(view.lookedAt));
    this.#put('store', {}, view.isStoreReachable ? 1 : 0);
    for (const [job, next] of view.next) {
      this.#put('next', { job }, secondsOf(next));
      this.#put('running', { job }, view.running === job ? 1 : 0);
    }
    this.#putJobs(view);
    for (const kind of Object.keys(JOB_PROBLEMS))
      this.#put('alerts', { kind }, view.alerts.filter(({ problem }) => problem.kind === kind).length);
    for (const { name, attempts } of view.run?.sources ?? []) this.#put('tries', { source: name }, attempts);
    this.#putRules(view.run?.results ?? []);
  }

  #putJobs({ last, lastSuccess }: ScheduleView): void {
    for (const [job, run] of last) {
      this.#put('due', { job }, secondsOf(run.dueAt));
      this.#put('end', { job }, secondsOf(run.finishedAt ?? undefined));
      this.#put('exit', { job }, run.exitCode ?? undefined);
      this.#put('attempts', { job }, run.attempts);
      this.#put('missed', { job }, run.passedOver);
      if (run.startedAt !== null && run.finishedAt !== null)
        this.#put('duration', { job }, (run.finishedAt.getTime() - run.startedAt.getTime()) / SECOND_MS);
    }
    for (const [job, at] of lastSuccess) this.#put('success', { job }, secondsOf(at));
  }

  #putRules(results: readonly RuleResult[]): void {
    for (const source of new Set(results.map((result) => result.source)))
      for (const state of ['checked', 'not_checked', 'skipped'] as const) {
        const count = results.filter((result) => result.source === source && result.state === state).length;
        this.#put('rules', { source, state }, count);
      }
    for (const { source, entity, code, durationMs, inScope, found, anomalies } of results.filter(
      ({ state }) => state === 'checked',
    )) {
      const labels = { source, entity, rule: code };
      this.#put('seconds', labels, durationMs / SECOND_MS);
      this.#put('scope', labels, inScope);
      this.#put('found', labels, found);
      for (const measure of Object.keys(ANOMALY_MEASURES)) {
        const anomaly = anomalies.find((each) => each.measure === measure);
        const side = anomaly === undefined ? 0 : Math.sign(anomaly.value - anomaly.usual);
        this.#put('unusual', { ...labels, measure }, side);
      }
    }
  }

  #put(name: GaugeName, labels: Readonly<Record<string, string>>, value: number | undefined): void {
    if (value !== undefined) this.#gauges.get(name)?.set(labels, value);
  }
}

function secondsOf(date: Date | undefined): number | undefined {
  return date && date.getTime() / SECOND_MS;
}
