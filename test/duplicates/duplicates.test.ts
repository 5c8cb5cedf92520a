import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshDatabase } from '@erp-audit/testkit';
import { runCli } from 'erp-audit';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { change, smallErp } from './small-erp.ts';

const folder = mkdtempSync(join(tmpdir(), 'erp-audit-duplicates-'));
const url = inject('postgresUrl');
beforeAll(async () => {
  // A store on a server opens in no time; without a server the embedded one does.
  await smallErp(folder, url === undefined ? 'pglite:./.erp-audit/store' : await freshDatabase(url));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function cli(...args: readonly string[]) {
  let stdout = '';
  let stderr = '';
  const io = {
    stdout: (text: string) => {
      stdout += text;
    },
    stderr: (text: string) => {
      stderr += text;
    },
    ...{ isTerminal: false, columns: undefined, environment: { LANG: 'en_US.UTF-8' } },
    signal: new AbortController().signal,
  };
  const exit = await runCli([...args, '--config', join(folder, 'erp-audit.yaml')], io, '0.0.0');
  return { exit, stdout, stderr };
}

async function night(asOf: string) {
  const { stdout, stderr } = await cli('run', '--as-of', asOf, '--format', 'json');
  expect(stderr).toBe('');
  const { rules } = JSON.parse(stdout) as { readonly rules: readonly Record<string, unknown>[] };
  return rules.find(({ entity }) => entity === 'customer');
}

interface Member {
  readonly key: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly uses: Readonly<Record<string, number>>;
}
interface Group {
  readonly id: string;
  readonly survivor: string;
  readonly members: readonly Member[];
}

async function groups(): Promise<ReadonlyMap<string, Group>> {
  const { stdout } = await cli('duplicates', 'review', '--format', 'json');
  const all = stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Group]));
  return new Map(all.map((group) => [group.members.map(({ key }) => key).join(' '), group]));
}

/** Writes an answer beside a record of the sheet of duplicates, as a department does. */
async function answer(file: string, record: string, text: string): Promise<string> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const sheet = book.getWorksheet('Duplicates');
  const headings = (sheet?.getRow(1).values ?? []) as readonly string[];
  const row = sheet?.getRows(2, sheet.rowCount)?.find((each) => each.getCell(2).text === record);
  if (row !== undefined) row.getCell(headings.indexOf('Compared with the one to keep')).value = text;
  const answered = join(folder, 'answered.xlsx');
  await book.xlsx.writeFile(answered);
  return answered;
}

test('duplicates are found, judged by command and workbook, and found again when a record changes', async () => {
  expect(await night('2026-06-01')).toMatchObject({ state: 'checked', inScope: 39, findings: 2, baseline: 2 });
  const first = await groups();
  expect([...first.keys()].toSorted()).toEqual(['A1 A2 A3', 'B1 B2']);
  const [a1, a2] = first.get('A1 A2 A3')?.members ?? [];
  expect(a1).toMatchObject({ uses: { order: 2, invoice: 2, open_item: 1 } });
  // Cancelled orders do not count, and what is personal is masked.
  expect(a2?.uses).toEqual({ order: 1, invoice: 0, open_item: 0 });
  expect(a2?.values['phone']).toMatchObject({ masked: '+***2' });
  const [a, b] = [first.get('A1 A2 A3')?.id ?? '', first.get('B1 B2')?.id ?? ''];

  const shown = (await cli('duplicates', 'review', '--group', b.slice(0, 12))).stdout;
  expect(shown).toContain('Am Güterbahnhof 5');
  expect(shown).toMatch(/B1 +B2/);
  expect(await cli('duplicates', 'review', '--group', b, '--verdict', 'different')).toMatchObject({
    exit: 0,
    stdout: expect.stringContaining('"Different" is kept for pairs: 1.'),
  });
  expect((await cli('duplicates', 'review', '--group', b, '--verdict', 'different')).stdout).toContain('said before');
  expect((await cli('duplicates', 'review', '--verdict', 'same')).exit).toBe(2);
  expect((await cli('duplicates', 'review', '--group', b, '--verdict', 'same', '--member', 'Z9')).stderr).toContain(
    'Z9',
  );

  // What earlier nights kept may be deleted at any time.
  rmSync(join(folder, '.erp-audit', 'matching'), { recursive: true });
  await change(folder, [
    `insert into sales_order (customer, state) values ('A1', 'live')`,
    `insert into customer (id, company, name, phone, email, street, city, postcode, country)
     select 'G1', company, name || ' ', phone, email, street, city, postcode, country from customer where id = 'F00'`,
  ]);
  expect(await night('2026-06-02')).toMatchObject({ findings: 2, new: 1, resolved: 0, outOfScope: 1, reopened: 0 });
  const second = await groups();
  expect([...second.keys()].toSorted()).toEqual(['A1 A2 A3', 'F00 G1']);
  expect(second.get('A1 A2 A3')).toMatchObject({ id: a, members: [{ uses: { order: 3 } }, {}, {}] });
  const history = (await cli('findings', 'history', a, '--format', 'json')).stdout;
  expect(history).not.toContain('changed');
  expect((await cli('findings', 'history', b)).stdout).toContain('Out of scope');

  expect((await cli('report', 'workbooks', '--out', join(folder, 'out'))).exit).toBe(0);
  const written = readdirSync(join(folder, 'out'), { recursive: true, encoding: 'utf8' });
  const file = join(folder, 'out', written.find((name) => name.endsWith('.xlsx')) ?? '');
  const kept = second.get('F00 G1')?.survivor === 'F00' ? 'G1' : 'F00';
  const imported = await cli('import', await answer(file, kept, 'related'), '--by', 'Ms. Wang', '--format', 'json');
  expect(imported.stdout).toContain('"accepted":1,');

  await change(folder, [`update customer set phone = '+49 7121 443300' where id = 'B2'`]);
  expect(await night('2026-06-03')).toMatchObject({ findings: 2, outOfScope: 1, reopened: 1, new: 0 });
  expect([...(await groups()).keys()].toSorted()).toEqual(['A1 A2 A3', 'B1 B2']);
  const log = (await cli('log', 'list', '--kind', 'duplicates_judged', '--format', 'json')).stdout;
  expect(log.trim().split('\n')).toHaveLength(2);
});
