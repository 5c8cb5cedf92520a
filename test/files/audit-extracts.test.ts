import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeConfiguration, writeProfile } from '../audit-folder.ts';
import { runCli } from '../command-line.ts';

const LINES = 2_000;
const OVERDUE = 1_500;

/** A list as SAP prints it: line `OVERDUE` is open since January, all others are delivered. */
function list(damaged: readonly number[] = []): string {
  const lines = Array.from({ length: LINES }, (_, index) => {
    const n = index + 1;
    const number = `4500${String(n).padStart(6, '0')}`;
    if (damaged.includes(n)) return `| ${number} | 00010 | damaged`;
    const delivered = n === OVERDUE ? '0,000' : '1.250,500';
    return `| ${number} | 00010 | 1.250,500 | ${delivered} | 31.01.2026 |`;
  });
  return [
    'Orders',
    '',
    '| EBELN | EBELP | MENGE | WEMNG | EINDT |',
    '|-----|-----|-----|-----|-----|',
    ...lines,
    '',
  ].join('\r\n');
}

describe('an audit of extracts', () => {
  let directory: string;
  let config: string;
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'erp-audit-extracts-'));
    mkdirSync(join(directory, 'extracts'));
    writeProfile(
      directory,
      'sap-lists',
      {
        purchase_order_line: {
          from: 'EKPO e',
          key: ['e.EBELN', 'e.EBELP'],
          status: { of: "'open'", map: { open: 'open' } },
          fields: { qty: 'e.MENGE', qty_received: 'e.WEMNG', due_date: 'e.EINDT' },
        },
      },
      ['duckdb'],
    );
    const types = { MENGE: 'number', WEMNG: 'number', EINDT: { date: 'dd.MM.yyyy' } };
    const connection = { directory: './extracts', tables: { EKPO: { files: 'EKPO*.txt', types } } };
    config = writeConfiguration(directory, {
      organisation: { name: 'Test', timezone: 'Asia/Shanghai' },
      store: 'pglite:./store',
      sources: { sap: { connector: 'files', connection, profile: './profiles/sap-lists.yaml' } },
      rules: { include: ['unclosed-orders/purchase-order-line-overdue'] },
    });
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  const erpAudit = (...args: readonly string[]) => runCli([...args, '--config', config]);
  async function night(text: string, asOf: string) {
    writeFileSync(join(directory, 'extracts', 'EKPO_1000.txt'), Buffer.from(text, 'latin1'));
    const { exitCode, stdout, stderr } = await erpAudit('run', '--as-of', asOf, '--format', 'json');
    return { exitCode, stderr, rule: JSON.parse(stdout).rules[0] };
  }
  const openFindings = async () => {
    const { stdout } = await erpAudit('findings', 'list', '--format', 'json');
    return stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
  };

  test('an order line in a list between bars is found, with its leading zeros and exact numbers', async () => {
    const { exitCode, rule } = await night(list(), '2026-05-01');
    expect({ exitCode, ...rule }).toMatchObject({ exitCode: 0, state: 'checked', inScope: LINES, findings: 1 });
    expect(await openFindings()).toMatchObject([
      { key: ['-', '4500001500', '00010'], state: 'open', evidence: { qty: '1250.5', due_date: '2026-01-31' } },
    ]);
  });

  test('a lost line makes the rule partial and ends nothing, though the record of a finding is not there', async () => {
    const { exitCode, rule } = await night(list([OVERDUE]), '2026-05-02');
    expect(exitCode).toBe(4);
    expect(rule).toMatchObject({ state: 'checked', inScope: LINES - 1, findings: 0, disappeared: 0, resolved: 0 });
    expect(await openFindings()).toMatchObject([{ key: ['-', '4500001500', '00010'], state: 'open' }]);
  });

  test('too many lost lines leave the rule unchecked, and the doctor names each of them', async () => {
    const { exitCode, rule } = await night(list([1, 2, 3, 4, 5]), '2026-05-03');
    expect(exitCode).toBe(4);
    expect(rule).toMatchObject({ state: 'not_checked', reason: 'extract_refused' });
    const { stdout } = await erpAudit('doctor');
    expect(stdout).toContain('EKPO: 1995 rows; 5 lines or files could not be read');
    for (const line of [5, 6, 7, 8, 9]) expect(stdout).toContain(`EKPO_1000.txt:${line}: `);
    expect(stdout).not.toContain('damaged');
    expect(await openFindings()).toHaveLength(1);
  });

  test('a whole extract in which the order is delivered resolves it', async () => {
    const { exitCode, rule } = await night(list().replace('0,000', '1.250,500'), '2026-05-04');
    expect(exitCode).toBe(0);
    expect(rule).toMatchObject({ state: 'checked', findings: 0, resolved: 1 });
  });
});
