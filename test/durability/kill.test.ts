import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { execute, freshDatabase } from '@erp-audit/testkit';
import ExcelJS from 'exceljs';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type KillWhen, type Outcome, runCli } from './cli-process.ts';
import { columnOf, damageParts, partsTable, writePartsFolder } from './parts-folder.ts';

const KILLS = Number(process.env['ERP_AUDIT_TEST_KILLS'] ?? 2);
const SEED = Number(process.env['ERP_AUDIT_TEST_SEED'] ?? 20261121);
const ROWS = 1_000;
/** About how long an import takes. */
const IMPORT_MS = 1_500;
const serverUrl = inject('postgresUrl');

/** Repeatable numbers in [0, 1): the n-th of a seed. */
function random(seed: number, n: number): number {
  return createHash('sha256').update(`${seed}/${n}`).digest().readUInt32BE(0) / 2 ** 32;
}

interface RunJson {
  readonly run: { readonly id: string; readonly status: string };
  readonly rules: readonly { readonly code: string; readonly state: string; readonly findings: number }[];
}

/** A working day as text, `day` days after 2026-01-01. */
const asOf = (day: number) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);

interface Answer {
  readonly cells: Readonly<Record<string, string>>;
  /** What the answer makes of an open finding. */
  readonly state: string;
}

/** Taken in turn, so that each import changes every finding. */
const ANSWERS: readonly [Answer, Answer] = [
  { cells: { Response: 'Fixed' }, state: 'claimed_fixed' },
  { cells: { Response: 'Will fix by date', 'Planned date': '2027-01-15' }, state: 'acknowledged' },
];

/** Answers every line of a workbook in the columns a department fills in; gives the number of lines. */
async function answerAll(file: string, target: string, answer: Answer): Promise<number> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file, { ignoreNodes: ['dataValidations'] });
  let answered = 0;
  for (const sheet of workbook.worksheets) {
    const columns = new Map<string, number>();
    sheet.eachRow((row) => {
      if (columns.has('Response')) {
        for (const [name, value] of Object.entries(answer.cells)) row.getCell(columns.get(name) ?? 0).value = value;
        answered += 1;
      } else {
        row.eachCell((cell, index) => {
          columns.set(cell.text, index);
        });
      }
    });
  }
  await workbook.xlsx.writeFile(target);
  return answered;
}

function whenToKill(n: number, typical: { readonly milliseconds: number; readonly transactions: number }): KillWhen {
  if (n % 4 === 3) return { afterMs: random(SEED, n) * typical.milliseconds };
  const number = 1 + Math.floor(random(SEED, n) * typical.transactions);
  return { transaction: { number, plusMs: n % 4 === 0 ? 0 : Math.floor(random(SEED, n + 0.5) * 12) } };
}

/** Moments in tenths of what the command usually takes. */
const TENTHS = 10;

interface Tally {
  kills: number;
  inTransaction: number;
  /** Commands that had ended before they were to be killed. */
  afterEnd: number;
  /** Kills in each tenth of the usual time of the command, from its start on; later ones are in the last. */
  readonly moments: number[];
}

type Killed = 'run' | 'report' | 'import';

function newTally(): Tally {
  return { kills: 0, inTransaction: 0, afterEnd: 0, moments: Array.from({ length: TENTHS }, () => 0) };
}

const results: ({ store: string; command: Killed } & Tally)[] = [];

describe.each(['pglite', 'postgres'] as const)('a store on %s survives kill -9', (kind) => {
  let directory: string;
  let config: string;
  let source: string;
  const tally: Readonly<Record<Killed, Tally>> = { run: newTally(), report: newTally(), import: newTally() };

  beforeAll(async () => {
    if (serverUrl === undefined) return;
    directory = mkdtempSync(join(tmpdir(), `erp-audit-kill-${kind}-`));
    source = await freshDatabase(serverUrl);
    await execute(source, partsTable(ROWS));
    const store = kind === 'pglite' ? 'pglite:./.erp-audit/store' : await freshDatabase(serverUrl);
    config = writePartsFolder(directory, source, store);
  });
  afterAll(() => {
    for (const command of ['run', 'report', 'import'] as const)
      results.push({ store: kind, command, ...tally[command] });
    if (directory !== undefined) rmSync(directory, { recursive: true, force: true });
  });

  async function json<T>(...args: string[]): Promise<T> {
    const outcome = await runCli([...args, '--config', config, '--format', 'json']);
    expect(outcome.exitCode, outcome.stderr).toBe(0);
    return JSON.parse(outcome.stdout) as T;
  }

  function count(command: Killed, outcome: Outcome, usualMs: number): void {
    if (outcome.signal === null) {
      tally[command].afterEnd += 1;
      return;
    }
    tally[command].kills += 1;
    if (outcome.inTransaction) tally[command].inTransaction += 1;
    const tenth = Math.min(TENTHS - 1, Math.floor((outcome.milliseconds / usualMs) * TENTHS));
    tally[command].moments[tenth] = (tally[command].moments[tenth] ?? 0) + 1;
  }

  test.skipIf(serverUrl === undefined)(
    `in ${KILLS} runs: the next run completes with what is really in the source, and the balance holds`,
    { timeout: 180_000 + KILLS * 30_000 },
    async () => {
      const typical = await runCli(['run', '--config', config, '--as-of', asOf(0)]);
      expect(typical.exitCode, typical.stderr).toBe(0);
      expect(typical.transactions).toBeGreaterThan(0);
      for (let n = 1; tally.run.kills < KILLS && n < KILLS * 3; n += 1) {
        await execute(source, damageParts(n));
        const killed = await runCli(['run', '--config', config, '--as-of', asOf(n)], whenToKill(n, typical));
        count('run', killed, typical.milliseconds);
        const next = await json<RunJson>('run', '--as-of', asOf(n));
        expect(next.run.status).toBe('complete');
        for (const rule of next.rules) {
          expect(rule.state).toBe('checked');
          expect(rule.findings).toBe(await defectsInSource(source, rule.code));
        }
        const report = await runCli(['report', 'committee', '--config', config]);
        expect(report.exitCode, report.stderr).toBe(0);
      }
      expect(tally.run.kills).toBe(KILLS);
    },
  );

  test.skipIf(serverUrl === undefined)(
    `in ${KILLS} reports: no half file has the name of a report, and the next report is the one it would have been`,
    { timeout: 180_000 + KILLS * 30_000 },
    async () => {
      await json<RunJson>('run', '--as-of', asOf(KILLS * 3 + 1));
      const whole = join(directory, 'whole');
      const typical = await runCli(['report', '--config', config, '--out', whole]);
      expect(typical.exitCode, typical.stderr).toBe(0);
      for (let n = 0; tally.report.kills < KILLS && n < KILLS * 3; n += 1) {
        const out = join(directory, `reports-${n}`);
        const afterMs = random(SEED, n + 0.75) * typical.milliseconds;
        count('report', await runCli(['report', '--config', config, '--out', out], { afterMs }), typical.milliseconds);
        for (const file of reportsIn(out))
          expect(await readReport(join(out, file)), file).toBe(await readReport(join(whole, file)));
        const next = await runCli(['report', '--config', config, '--out', out]);
        expect(next.exitCode, next.stderr).toBe(0);
        expect(reportsIn(out)).toEqual(reportsIn(whole));
        for (const file of reportsIn(out))
          expect(await readReport(join(out, file)), file).toBe(await readReport(join(whole, file)));
        rmSync(out, { recursive: true });
      }
      expect(tally.report.kills).toBe(KILLS);
    },
  );

  test.skipIf(serverUrl === undefined)(
    `in ${KILLS} imports: all of a file's answers are there or none, and a second import completes`,
    { timeout: 180_000 + KILLS * 30_000 },
    async () => {
      await json<RunJson>('run', '--as-of', asOf(KILLS * 3 + 1));
      const report = await runCli(['report', 'workbooks', '--config', config]);
      expect(report.exitCode, report.stderr).toBe(0);
      const book = findWorkbook(join(directory, 'out'));
      for (let n = 0; tally.import.kills < KILLS && n < KILLS * 3; n += 1) {
        const file = join(directory, `answered-${n}.xlsx`);
        const answer = ANSWERS[n % 2 === 0 ? 0 : 1];
        const answered = await answerAll(book, file, answer);
        const when: KillWhen =
          n % 4 === 3
            ? { afterMs: random(SEED, n) * IMPORT_MS }
            : { transaction: { number: 1, plusMs: Math.floor(random(SEED, n + 0.25) * 40) } };
        count('import', await runCli(['import', file, '--by', 'Li Na', '--config', config], when), IMPORT_MS);
        expect([0, answered]).toContain(await findingsIn(config, answer.state));
        const again = await runCli(['import', file, '--by', 'Li Na', '--config', config]);
        expect(again.exitCode, again.stderr).toBe(0);
        expect(await findingsIn(config, answer.state)).toBe(answered);
      }
      expect(tally.import.kills).toBe(KILLS);
    },
  );
});

afterAll(() => {
  if (serverUrl === undefined) return;
  const evidence = { seed: SEED, machine: `${cpus().length} cores, Node ${process.version}`, results };
  const file = process.env['ERP_AUDIT_TEST_EVIDENCE'];
  if (file !== undefined) writeFileSync(file, `${JSON.stringify(evidence, null, 2)}\n`);
  process.stdout.write(`${JSON.stringify(results)}\n`);
});

/** Files under the names of reports, in order; drafts that were never put in place are none. */
function reportsIn(directory: string): readonly string[] {
  if (!existsSync(directory)) return [];
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' });
  return files.filter((name) => /\.(xlsx|html)$/.test(name)).toSorted();
}

/** The text of a report: of a workbook that of every cell, without the time of writing that the file holds. */
async function readReport(file: string): Promise<string> {
  if (!file.endsWith('.xlsx')) return readFileSync(file, 'utf8');
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file, { ignoreNodes: ['dataValidations'] });
  const lines: string[] = [];
  for (const sheet of workbook.worksheets)
    sheet.eachRow((row, number) => {
      lines.push(JSON.stringify([sheet.name, number, row.values]));
    });
  return lines.join('\n');
}

function findWorkbook(directory: string): string {
  const file = readdirSync(directory, { recursive: true, encoding: 'utf8' }).find((name) => name.endsWith('.xlsx'));
  if (file === undefined) throw new Error(`no workbook in ${directory}`);
  return join(directory, file);
}

async function findingsIn(config: string, state: string): Promise<number> {
  const outcome = await runCli(['findings', 'list', '--state', state, '--config', config, '--format', 'json']);
  expect(outcome.exitCode, outcome.stderr).toBe(0);
  return outcome.stdout.split('\n').filter((line) => line.startsWith('{')).length;
}

async function defectsInSource(url: string, code: string): Promise<number> {
  const column = columnOf(code);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ n: number }>(
    `select count(*)::int as n from parts where active and ${column} is null`,
  );
  await client.end();
  return rows[0]?.n ?? -1;
}
