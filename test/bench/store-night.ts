/**
 * Nights of a store with many findings, of which one in a hundred changes; before each, two floors are measured with the
 * same rows from a ready file: COPY into an unlogged heap, and COPY into an ordinary table with a primary key on the id,
 * which is what keeping the rows at all costs. Prints one JSON line; started by store-night.test.ts.
 */
import { createReadStream, createWriteStream, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type CalendarDate, type Defect, silentLog } from '@erp-audit/core';
import { openStore, type PlannedTarget, type Run, type Store } from '@erp-audit/store';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';

const [url = '', count = '100000', roundCount = '3'] = process.argv.slice(2);
const FINDINGS = Number(count);
const ROUNDS = Number(roundCount);
const BATCH = 1_000;

const text = { en: 'A line is overdue', 'zh-CN': '明细逾期' };
const rule: PlannedTarget['rule'] = {
  id: 'bench/overdue',
  code: 'BEN-001',
  kind: 'condition',
  status: 'active',
  title: text,
  entities: ['purchase_order_line'],
  severity: 'medium',
  department: 'buying',
  dueDays: undefined,
  risk: text,
  fix: text,
  falsePositives: text,
  references: [],
  tags: [],
};
const target: PlannedTarget = {
  ...{ source: 'erp', code: 'BEN-001', entity: 'purchase_order_line', rule, ruleHash: 'r', mappingHash: 'm' },
  department: 'buying',
};

function defectOf(n: number): Defect {
  const order = `P${String(n).padStart(8, '0')}`;
  return {
    key: ['1', order, '10'],
    subjects: [['1', order, '10']],
    label: `${order} / 10`,
    severity: n % 50 === 0 ? 'critical' : 'medium',
    department: undefined,
    evidence: { due_date: '2026-03-01', qty: '100', qty_received: String(n % 90), supplier: `供应商 ${n % 700}` },
    value: `${n % 10_000}.50`,
    recordUrl: `https://erp.example.org/odoo/action-purchase/${n}`,
  };
}

async function stageAll(run: Run, from: number): Promise<void> {
  for (let at = 0; at < FINDINGS; at += BATCH) {
    const size = Math.min(BATCH, FINDINGS - at);
    await run.stage(
      target,
      Array.from({ length: size }, (_, index) => defectOf(from + at + index)),
    );
  }
  for await (const _ of run.missing(target));
}

function complete(run: Run) {
  const counts = { inScope: 10 * FINDINGS, notEvaluable: 0, found: FINDINGS, partial: [], durationMs: 0 };
  return run.complete(target, { ...target, rule: rule.id, state: 'checked', ...counts });
}

async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return Math.round(performance.now() - started);
}

async function oneNight(store: Store, client: pg.Client, night: number, file: string) {
  const asOf = new Date(Date.UTC(2026, 5, night)).toISOString().slice(0, 10) as CalendarDate;
  const run = await store.beginRun({ asOf, configHash: 'c', rulesHash: 'r', targets: [target], dryRun: false });
  const stageMs = await timed(() => stageAll(run, Math.floor((night * FINDINGS) / 100)));
  await pipeline(client.query(copyTo('copy audit_staging to stdout')), createWriteStream(file));
  let result: Awaited<ReturnType<typeof complete>> | undefined;
  const diffMs = await timed(async () => {
    result = await complete(run);
  });
  await run.finish();
  return {
    stageMs,
    diffMs,
    new: result?.new ?? -1,
    baseline: result?.baseline ?? -1,
    resolved: result?.resolved ?? -1,
  };
}

/** The least that any way of handing these rows to the server costs. */
function copyHeap(client: pg.Client, file: string): Promise<number> {
  return copyInto(client, file, 'create unlogged table plain (like audit_staging)');
}

/** What findings are kept in: logged, each id once. */
function copyTable(client: pg.Client, file: string): Promise<number> {
  return copyInto(client, file, 'create table plain (like audit_staging, primary key (id))');
}

async function copyInto(client: pg.Client, file: string, create: string): Promise<number> {
  await client.query(create);
  const copyMs = await timed(() => pipeline(createReadStream(file), client.query(copyFrom('copy plain from stdin'))));
  await client.query('drop table plain');
  return copyMs;
}

const store = await openStore({ url, clock: { now: () => new Date() }, log: silentLog });
const client = new pg.Client({ connectionString: url });
await client.connect();
const file = join(tmpdir(), `erp-audit-night-${process.pid}.copy`);
try {
  const first = await oneNight(store, client, 0, file);
  const nights = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const floors = { copyHeapMs: await copyHeap(client, file), copyTableMs: await copyTable(client, file) };
    nights.push({ ...(await oneNight(store, client, round, file)), ...floors });
  }
  const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(`${JSON.stringify({ findings: FINDINGS, first, nights, peakMb })}\n`);
} finally {
  rmSync(file, { force: true });
  await client.end();
  await store.close();
}
