import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { execute, freshDatabase } from '@erp-audit/testkit';
import ExcelJS from 'exceljs';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type KillWhen, type Outcome, runCli } from './cli-process.ts';
import { columnOf, damageParts, partsTable, writePartsFolder } from './parts-folder.ts';

const KILLS = Number(process.env['ERP_AUDIT_TEST_KILLS'] ?? 5);
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

const results: { store: string; command: string; kills: number; inTransaction: number; afterEnd: number }[] = [];

describe.each(['pglite', 'postgres'] as const)('a store on %s survives kill -9', (kind) => {
  let directory: string;
  let config: string;
  let source: string;
  const tally = {
    run: { kills: 0, inTransaction: 0, afterEnd: 0 },
    import: { kills: 0, inTransaction: 0, afterEnd: 0 },
  };

  beforeAll(async () => {
    if (serverUrl === undefined) return;
    directory = mkdtempSync(join(tmpdir(), `erp-audit-kill-${kind}-`));
    source = await freshDatabase(serverUrl);
    await execute(source, partsTable(ROWS));
    const store = kind === 'pglite' ? 'pglite:./.erp-audit/store' : await freshDatabase(serverUrl);
    config = writePartsFolder(directory, source, store);
  });
  afterAll(() => {
    for (const command of ['run', 'import'] as const) results.push({ store: kind, command, ...tally[command] });
    if (directory !== undefined) rmSync(directory, { recursive: true, force: true });
  });

  async function json<T>(...args: string[]): Promise<T> {
    const outcome = await runCli([...args, '--config', config, '--format', 'json']);
    expect(outcome.exitCode, outcome.stderr).toBe(0);
    return JSON.parse(outcome.stdout) as T;
  }

  function count(command: 'run' | 'import', outcome: Outcome): void {
    if (outcome.signal === null) {
      tally[command].afterEnd += 1;
      return;
    }
    tally[command].kills += 1;
    if (outcome.inTransaction) tally[command].inTransaction += 1;
  }

  test.skipIf(serverUrl === undefined)(
    `in ${KILLS} runs: the next run completes with what is really in the source, and the balance holds`,
    { timeout: 60_000 + KILLS * 30_000 },
    async () => {
      const typical = await runCli(['run', '--config', config, '--as-of', asOf(0)]);
      expect(typical.exitCode, typical.stderr).toBe(0);
      expect(typical.transactions).toBeGreaterThan(0);
      for (let n = 1; tally.run.kills < KILLS && n < KILLS * 3; n += 1) {
        await execute(source, damageParts(n));
        count('run', await runCli(['run', '--config', config, '--as-of', asOf(n)], whenToKill(n, typical)));
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
    `in ${KILLS} imports: all of a file's answers are there or none, and a second import completes`,
    { timeout: 60_000 + KILLS * 30_000 },
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
        count('import', await runCli(['import', file, '--by', 'Li Na', '--config', config], when));
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
