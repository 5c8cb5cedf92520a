import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { freshDatabase } from '@erp-audit/testkit';
import { expect, inject, test } from 'vitest';

const serverUrl = inject('postgresUrl');
const SCRIPT = fileURLToPath(new URL('store-night.ts', import.meta.url));
const FINDINGS = Number(process.env['ERP_AUDIT_TEST_FINDINGS'] ?? 100_000);
const CLAIM = `A night with 1 % change among ${FINDINGS} findings costs at most three times the load of the same rows into a table`;
const COMMAND = `ERP_AUDIT_TEST_FINDINGS=${FINDINGS} npx vitest run --config test/vitest.config.ts test/bench/store-night.test.ts`;
const ROUNDS = 3;
const LIMIT_MB = 300;
/** Judged where the size is asked for: small nights on a busy machine tell nothing. */
const isFull = process.env['ERP_AUDIT_TEST_FINDINGS'] !== undefined;
const MOST_TIMES_TABLE = 3;

interface Night {
  readonly stageMs: number;
  readonly diffMs: number;
  readonly copyHeapMs: number;
  readonly copyTableMs: number;
  readonly new: number;
  readonly baseline: number;
  readonly resolved: number;
}

interface Measured {
  readonly findings: number;
  readonly first: Omit<Night, 'copyHeapMs' | 'copyTableMs'>;
  readonly nights: readonly Night[];
  readonly peakMb: number;
}

test.skipIf(serverUrl === undefined)(
  `a night with 1 % change among ${FINDINGS} findings costs a small multiple of loading the same rows, in bounded memory`,
  { timeout: 1_800_000 },
  async () => {
    const flags = ['--import', 'tsx', '-C', '@erp-audit/source'];
    const script = [SCRIPT, await freshDatabase(serverUrl ?? ''), String(FINDINGS), String(ROUNDS)];
    const { stdout } = await promisify(execFile)(process.execPath, [...flags, ...script]);
    const measured = JSON.parse(stdout) as Measured;
    const changed = FINDINGS / 100;
    expect(measured.first).toMatchObject({ baseline: FINDINGS, resolved: 0 });
    for (const night of measured.nights) expect(night).toMatchObject({ new: changed, resolved: changed, baseline: 0 });
    expect(measured.peakMb).toBeLessThan(LIMIT_MB);
    const timesHeap = ratioTo((night) => night.copyHeapMs, measured.nights);
    const timesTable = ratioTo((night) => night.copyTableMs, measured.nights);
    const figures = { timesHeap, timesTable, ...measured };
    process.stdout.write(`${JSON.stringify(figures)}\n`);
    const file = process.env['ERP_AUDIT_TEST_EVIDENCE'];
    const machine = {
      cores: cpus().length,
      node: process.version,
      load: loadavg().map((load) => Number(load.toFixed(1))),
    };
    const made = { claim: CLAIM, command: COMMAND, date: new Date().toISOString().slice(0, 10), machine };
    if (file !== undefined) writeFileSync(file, `${JSON.stringify({ ...made, ...figures }, null, 2)}\n`);
    if (isFull) expect(timesTable).toBeLessThanOrEqual(MOST_TIMES_TABLE);
  },
);

/** Median of the nights, each against the floor measured next to it. */
function ratioTo(floor: (night: Night) => number, nights: readonly Night[]): number {
  return Number(median(nights.map((night) => (night.stageMs + night.diffMs) / floor(night))).toFixed(2));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
