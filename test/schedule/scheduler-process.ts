import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../packages/cli/bin/erp-audit.js', import.meta.url));
const CLOCK = new URL('./moved-clock.mjs', import.meta.url).href;
const REPORT = new URL('./resource-report.mjs', import.meta.url).href;

/** Nothing that is waited for takes so long without a word. */
const PATIENCE_MS = 45_000;

/** A line of the log. */
export interface LogLine {
  readonly event: string;
  readonly [field: string]: unknown;
}

/** As {@link file://./resource-report.mjs} writes it. */
export interface ResourceReport {
  readonly held: Readonly<Record<string, number>>;
  readonly heapUsed: number;
  readonly rss: number;
}

/** The instant that all processes of a folder take for the present. */
export class MovedClock {
  readonly file: string;

  constructor(directory: string, start: Date) {
    this.file = join(directory, 'clock');
    this.set(start);
  }

  set(instant: Date): void {
    writeFileSync(this.file, String(instant.getTime()));
  }
}

/** The built `erp-audit schedule` as a process of its own, with a clock that the test sets. */
export class SchedulerProcess {
  readonly child: ChildProcess;
  readonly lines: LogLine[] = [];
  readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
  readonly #clock: MovedClock;
  #heard: () => void = () => {};

  /** `flags` are those of Node itself. */
  constructor(config: string, clock: MovedClock, args: readonly string[] = [], flags: readonly string[] = []) {
    this.#clock = clock;
    const loaded = ['--import', CLOCK, '--import', REPORT];
    const command = [
      ...flags,
      ...loaded,
      BIN,
      'schedule',
      ...args,
      '--config',
      config,
      '--log-level',
      'info',
      '--quiet',
    ];
    const environment = { ...process.env, TEST_CLOCK_FILE: clock.file };
    this.child = spawn(process.execPath, command, { stdio: ['ignore', 'inherit', 'pipe'], env: environment });
    if (this.child.stderr !== null)
      createInterface({ input: this.child.stderr }).on('line', (line) => {
        this.lines.push(line.startsWith('{') ? (JSON.parse(line) as LogLine) : { event: 'text', text: line });
        this.#heard();
      });
    this.ended = new Promise((resolve) => {
      this.child.on('exit', (code, signal) => {
        resolve({ code, signal });
        this.#heard();
      });
    });
  }

  /** Sets the clock, and has the process look at it. */
  moveTo(instant: Date): void {
    this.#clock.set(instant);
    this.child.kill('SIGHUP');
  }

  /** The first line from number `from` on that fits; fails where the process ends before. */
  async line(fits: (line: LogLine) => boolean, from: number): Promise<LogLine> {
    for (;;) {
      const found = this.lines.slice(from).find(fits);
      if (found !== undefined) return found;
      if (this.child.exitCode !== null || this.child.signalCode !== null)
        throw new Error(`the scheduler has ended: ${JSON.stringify(this.lines.slice(-5))}`);
      await this.#next();
    }
  }

  async #next(): Promise<void> {
    const patience = new AbortController();
    const heard = new Promise<void>((resolve) => {
      this.#heard = resolve;
    });
    const silent = pause(PATIENCE_MS, undefined, { signal: patience.signal }).then(() => {
      throw new Error(`the scheduler is silent: ${JSON.stringify(this.lines.slice(-8), null, 1)}`);
    });
    try {
      await Promise.race([heard, silent]);
    } finally {
      patience.abort();
      silent.catch(() => {});
    }
  }

  /** What the process says it holds: what keeps its event loop alive by kind, and bytes. */
  async report(): Promise<ResourceReport> {
    const from = this.lines.length;
    this.child.kill('SIGUSR2');
    return (await this.line(({ event }) => event === 'test.resources', from)) as unknown as ResourceReport;
  }
}
