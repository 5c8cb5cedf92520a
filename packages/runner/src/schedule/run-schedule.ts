import { stat } from 'node:fs/promises';
import { AuditError, type Notice } from '@erp-audit/core';
import type { JobRun, Store } from '@erp-audit/store';
import { type Config, loadConfig } from '../config/load-config.ts';
import { openConfiguredStore } from '../project/open-project.ts';
import type { Alarm } from './alarm.ts';
import { type JobStanding, nextStart, type PlannedJob, plannedJobs, standingOf } from './planned-job.ts';
import type { ScheduleOptions } from './schedule-options.ts';
import { emptyView, type ScheduleView } from './schedule-view.ts';
import { type JobAttempt, missJob, tellNews, workOnJob } from './work-on-job.ts';

const MINUTE_MS = 60_000;
/** Pauses after the store could not be used: 15 seconds, then twice as long, at most 5 minutes. */
const FIRST_PAUSE_MS = 15_000;
const LONGEST_PAUSE_MS = 5 * MINUTE_MS;
/** A store that is away for longer is told. */
const PATIENCE_MS = 10 * MINUTE_MS;
/** Alerts that could not be told, and jobs that another process holds, are looked at again this often. */
const AGAIN_MS = MINUTE_MS;

interface RunScheduleOptions extends ScheduleOptions {
  readonly alarm: Alarm;
  /** Told after each look at the jobs what is known of them. */
  readonly onView?: (view: ScheduleView) => void | Promise<void>;
}

/**
 * Does the jobs of the configuration when they are due, one after the other, until the signal fires. The store is open
 * only while it is needed, so that people can use an embedded one by day.
 * @throws AuditError for a bug of ours only: everything else is told, and tried again.
 */
export async function runSchedule(options: RunScheduleOptions): Promise<void> {
  await new Scheduler(options).run();
}

class Scheduler {
  readonly #options: RunScheduleOptions;
  #config: Config;
  #configSeen = 0;
  #jobs: readonly PlannedJob[];
  /** Undefined until the store was asked. */
  #since: ReadonlyMap<string, Date> | undefined;
  #last: ReadonlyMap<string, JobRun> = new Map();
  #view: ScheduleView = emptyView();
  #storeAwaySince: Date | undefined;
  #isStoreTold = false;
  #failures = 0;
  #askAgainAt: Date | undefined;
  /** When the next message that waits may be tried again. */
  #deliverAt: Date | undefined;

  constructor(options: RunScheduleOptions) {
    this.#options = options;
    this.#config = options.config;
    this.#jobs = plannedJobs(options.config);
  }

  async run(): Promise<void> {
    const { signal, log, alarm } = this.#options;
    log.write('info', 'schedule.started', { jobs: this.#jobs.map(({ name }) => name) });
    while (!signal.aborted) {
      await this.#readConfig();
      if (this.#needsStore()) await this.#look();
      await this.#publish();
      await alarm.nap(this.#nextLook(), signal);
    }
    log.write('info', 'schedule.stopped');
  }

  get #now(): Date {
    return this.#options.clock.now();
  }

  /** A changed configuration counts from the next look on; one with faults is told, and the old one kept. */
  async #readConfig(): Promise<void> {
    const { loading, log } = this.#options;
    const changed = await stat(loading.configFile).then(
      ({ mtimeMs }) => mtimeMs,
      () => this.#configSeen,
    );
    if (changed === this.#configSeen) return;
    const isFirst = this.#configSeen === 0;
    this.#configSeen = changed;
    if (isFirst) return;
    try {
      this.#config = await loadConfig(loading.configFile, loading.environment, { connections: 'leave' });
      this.#jobs = plannedJobs(this.#config);
      this.#since = undefined;
      log.write('info', 'schedule.config_read', { jobs: this.#jobs.map(({ name }) => name) });
    } catch (error) {
      if (!(error instanceof AuditError)) throw error;
      log.write('error', 'schedule.config_faulty', { code: error.code, reason: error.message });
    }
  }

  #standing(job: PlannedJob): JobStanding | undefined {
    const since = this.#since?.get(job.name);
    return since && standingOf(job, this.#last.get(job.name), since, this.#now);
  }

  #needsStore(): boolean {
    if (this.#askAgainAt !== undefined) return this.#askAgainAt <= this.#now;
    if (this.#deliverAt !== undefined && this.#deliverAt <= this.#now) return true;
    return this.#since === undefined || this.#jobs.some((job) => this.#standing(job)?.state !== 'waits');
  }

  #deliveries(): readonly Date[] {
    return this.#deliverAt === undefined ? [] : [this.#deliverAt];
  }

  /** The next moment at which there may be something to do. */
  #nextLook(): Date | undefined {
    const starts = this.#jobs.flatMap((job) => {
      const standing = this.#standing(job);
      return standing?.state === 'waits' && standing.until !== undefined ? [standing.until] : [];
    });
    const moments = this.#askAgainAt === undefined ? [...starts, ...this.#deliveries()] : [this.#askAgainAt];
    const [first] = moments.toSorted((a, b) => a.getTime() - b.getTime());
    return first;
  }

  async #look(): Promise<void> {
    let store: Store | undefined;
    try {
      store = await openConfiguredStore(this.#config, this.#options.clock, this.#options.log);
      await this.#storeIsBack();
      await this.#doWhatIsDue(store);
    } catch (error) {
      if (!(error instanceof AuditError) || !error.code.startsWith('STORE_')) throw error;
      await this.#storeFailed(error);
    } finally {
      await store?.close().catch(() => {});
    }
  }

  async #doWhatIsDue(store: Store): Promise<void> {
    this.#askAgainAt = undefined;
    const isNew = this.#since === undefined;
    await this.#ask(store);
    if (isNew) this.#options.log.write('info', 'schedule.planned', { jobs: this.#jobs.map(({ name }) => name) });
    for (const job of this.#inOrder()) {
      if (this.#options.signal.aborted) return;
      const attempt = await this.#doJob(store, job);
      if (attempt !== undefined && 'heldBy' in attempt) {
        this.#options.log.write('info', 'job.held', {
          job: job.name,
          host: attempt.heldBy.host,
          pid: attempt.heldBy.pid,
        });
        this.#askAgain();
      }
      await this.#ask(store);
    }
    const options = { ...this.#options, config: this.#config };
    await tellNews(options, store);
    if ((await store.schedule.untold()).length > 0) this.#askAgain();
    this.#deliverAt = await this.#options.delivery.retry(this.#config, store);
    this.#view = await readView(store, this.#view);
  }

  async #doJob(store: Store, job: PlannedJob): Promise<JobAttempt | undefined> {
    const standing = this.#standing(job);
    if (standing === undefined || standing.state === 'waits') return undefined;
    const options = { ...this.#options, config: this.#config };
    if (standing.state === 'missed') return missJob(options, store, job, standing.due);
    this.#view = { ...this.#view, running: job.name };
    await this.#publish();
    try {
      return await workOnJob(options, this.#options.alarm, store, job, standing.due);
    } finally {
      this.#view = { ...this.#view, running: undefined };
    }
  }

  /** What was due first goes first; jobs of the same time in the order of the configuration. */
  #inOrder(): readonly PlannedJob[] {
    const dueAt = (job: PlannedJob) => {
      const standing = this.#standing(job);
      return standing === undefined || standing.state === 'waits' ? Infinity : standing.due.dueAt.getTime();
    };
    return this.#jobs.toSorted((a, b) => dueAt(a) - dueAt(b));
  }

  async #ask(store: Store): Promise<void> {
    this.#since = await store.schedule.plan(new Map(this.#jobs.map(({ name, plan }) => [name, plan])));
    this.#last = await store.schedule.last();
  }

  #askAgain(): void {
    this.#askAgainAt = new Date(this.#now.getTime() + AGAIN_MS);
  }

  /** Without the store nothing can be kept, so what is told of it lives as long as the process. */
  async #storeFailed(error: AuditError): Promise<void> {
    const { log, delivery } = this.#options;
    const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** this.#failures);
    this.#failures += 1;
    this.#askAgainAt = new Date(this.#now.getTime() + pause);
    this.#storeAwaySince ??= this.#now;
    log.write('error', 'schedule.store_failed', { code: error.code, reason: error.message, pauseMs: pause });
    if (this.#isStoreTold || this.#now.getTime() - this.#storeAwaySince.getTime() < PATIENCE_MS) return;
    const { locale } = this.#config.organisation;
    const lines = [error.messageIn(locale), error.hintIn(locale)];
    this.#isStoreTold = await tellStore(delivery.tell, this.#config, this.#storeAwaySince, 'away', lines);
  }

  async #storeIsBack(): Promise<void> {
    const since = this.#storeAwaySince;
    this.#failures = 0;
    this.#storeAwaySince = undefined;
    if (!this.#isStoreTold || since === undefined) return;
    this.#isStoreTold = false;
    await tellStore(this.#options.delivery.tell, this.#config, since, 'back', []);
  }

  async #publish(): Promise<void> {
    const now = this.#now;
    const next = new Map(this.#jobs.map((job) => [job.name, nextOf(job, this.#standing(job), now)]));
    this.#view = { ...this.#view, lookedAt: now, next, isStoreReachable: this.#storeAwaySince === undefined };
    await this.#options.onView?.(this.#view);
  }
}

function nextOf(job: PlannedJob, standing: JobStanding | undefined, now: Date): Date | undefined {
  return standing?.state === 'waits' ? standing.until : nextStart(job, now);
}

async function readView(store: Store, before: ScheduleView): Promise<ScheduleView> {
  const last = await store.schedule.last();
  const ended = [...last.values()].filter(({ runId }) => runId !== null);
  const [newest] = ended.toSorted((a, b) => b.dueAt.getTime() - a.dueAt.getTime());
  const run = newest?.runId === undefined || newest.runId === null ? undefined : await store.run(newest.runId);
  return {
    ...before,
    last,
    lastSuccess: await store.schedule.lastSuccess(),
    alerts: await store.schedule.alerts(),
    run: run ?? before.run,
  };
}

async function tellStore(
  tell: ScheduleOptions['delivery']['tell'],
  config: Config,
  since: Date,
  state: 'away' | 'back',
  lines: readonly string[],
): Promise<boolean> {
  const { locale, name } = config.organisation;
  const notice: Notice = {
    key: `alert:store:${since.toISOString()}${state === 'back' ? ':over' : ''}`,
    kind: 'alert',
    audience: { role: 'operators' },
    subject: `[erp-audit] ${name}${locale === 'en' ? ': ' : '：'}${STORE_TEXTS[state][locale]}`,
    lines: lines.length > 0 ? lines : [STORE_TEXTS[state][locale]],
    files: [],
  };
  return tell(config, [notice]).then(
    () => true,
    () => false,
  );
}

const STORE_TEXTS = {
  away: { en: 'the schedule cannot use its store', 'zh-CN': '调度程序无法使用存储' },
  back: { en: 'the store is back', 'zh-CN': '存储已恢复' },
} as const;
