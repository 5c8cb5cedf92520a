import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execute, freshDatabase } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { writeConfiguration, writeProfile } from '../audit-folder.ts';
import { runCli } from '../command-line.ts';

/** An ERP that deletes a balance as soon as it is zero, as most do. */
const TABLES = `
  create table item (id int primary key, name text, state text);
  insert into item values (1, 'Bolt', 'live'), (2, 'Nut', 'live'), (3, 'Washer', 'live');
  create table quant (id int primary key, item int, place text, qty numeric);
  insert into quant values (1, 1, 'A', -5), (2, 2, 'A', -5), (3, 3, 'A', -5), (4, 3, 'B', 100);`;

const ENTITIES = {
  material: {
    from: 'item i',
    key: ['i.id'],
    label: 'i.name',
    status: { of: 'i.state', map: { live: 'open', gone: 'closed' } },
    fields: { name: 'i.name' },
  },
  stock_balance: {
    from: 'quant q',
    company: "'1'",
    key: ['q.id'],
    fields: { material_key: 'q.item', location: 'q.place', qty: 'q.qty' },
  },
};

const url = inject('postgresUrl');

describe.skipIf(url === undefined)('negative stock', () => {
  let directory: string;
  let config: string;
  let database: string;

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'erp-audit-negative-'));
    database = await freshDatabase(url ?? '');
    await execute(database, TABLES);
    writeProfile(directory, 'stock', ENTITIES);
    config = writeConfiguration(directory, {
      organisation: { name: '华东精密制造有限公司', locale: 'en', timezone: 'Asia/Shanghai' },
      store: 'pglite:./store',
      sources: { erp: { connector: 'postgres', connection: database, profile: './profiles/stock.yaml' } },
      rules: { include: ['process-compliance/negative-stock'] },
      formats: ['xlsx'],
    });
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  async function erpAudit(...args: readonly string[]): Promise<string> {
    const { exitCode, stdout, stderr } = await runCli([...args, '--config', config]);
    expect(exitCode, stderr).toBe(0);
    return stdout;
  }

  it('is resolved when the balance is gone, and has disappeared only with the material', async () => {
    await erpAudit('run', '--as-of', '2026-06-01');
    await execute(database, "delete from quant where id in (1, 2); update item set state = 'gone' where id = 2");
    const run = JSON.parse(await erpAudit('run', '--as-of', '2026-06-02', '--format', 'json'));
    expect(run.rules).toMatchObject([{ code: 'PRC-006', state: 'checked', findings: 1, resolved: 1, disappeared: 1 }]);
  });

  it('is high for three days after it was first seen, then critical', async () => {
    const severityOn = async (asOf: string) => {
      await erpAudit('run', '--as-of', asOf);
      const open = JSON.parse((await erpAudit('findings', 'list', '--format', 'json')).split('\n')[0] ?? '');
      return open.severity;
    };
    expect(await severityOn('2026-06-04')).toBe('high');
    expect(await severityOn('2026-06-05')).toBe('critical');
  });
});
