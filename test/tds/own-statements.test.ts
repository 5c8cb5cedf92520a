import { raw } from '@erp-audit/core';
import { expect, test } from 'vitest';
import { grammarFaults } from '../golden/grammar.ts';
import { closeAfterEach, open, serve } from './open-source.ts';
import { TDS } from './types.ts';

closeAfterEach();

/** Without what the manual has and the grammar, which is older, lacks. */
function known(text: string): string {
  return text
    .replace(/^set textsize \d+$/m, '')
    .replace('on schema::', 'on ')
    .replace(/, max_grant_percent = \d+\)$/, ')');
}

test('a grammar of others reads everything that the connector asks for itself', async () => {
  const server = await serve({ database: { allowsSnapshot: true } });
  const source = await open(server);
  await source.writeAbilities();
  await source.catalogue();
  await source.planCost(raw('select a from t'));
  const account = (await source.readOnlyAccount?.()) ?? [];
  const texts = new Set([...server.requests.map(({ text }) => text), ...account]);
  const faults = [...texts].flatMap((text) =>
    grammarFaults(known(text), 'mssql').map((fault) => `${fault} in ${text}`),
  );
  expect(faults).toEqual([]);
  expect(texts.size).toBeGreaterThan(12);
  expect(grammarFaults('select from where', 'mssql')).not.toEqual([]);
});

test('a catalogue of old and new types is told as one of any database', async () => {
  const text = (name: string) => ({ name, type: TDS.nvarchar(200) });
  const whole = (name: string) => ({ name, type: TDS.int });
  const flag = (name: string) => ({ name, type: TDS.bit });
  const server = await serve({
    query: async (request, response) => {
      if (request.text.includes('as is_view')) {
        const columns = [
          whole('id'),
          text('schema'),
          text('name'),
          whole('is_view'),
          whole('is_default'),
          { name: 'estimated_rows', type: TDS.bigint },
          text('comment'),
        ];
        await response.table(columns, [
          [1, 'dbo', 'PO_Pomain', 0, 1, '120000', '采购订单主表'],
          [2, 'sales', 'Order Lines', 1, 0, null, null],
        ]);
      } else if (request.text.includes('as base')) {
        const columns = [
          whole('id'),
          text('name'),
          text('type'),
          text('base'),
          whole('bytes'),
          whole('digits'),
          whole('places'),
          flag('nullable'),
          text('comment'),
        ];
        await response.table(columns, [
          [1, 'POID', 'int', 'int', 4, 10, 0, false, '主键'],
          [1, 'cPOID', 'nvarchar', 'nvarchar', 60, 0, 0, false, null],
          [1, 'iMoney', 'decimal', 'decimal', 17, 28, 6, true, null],
          [1, 'dPODate', 'datetime', 'datetime', 8, 23, 3, true, null],
          [1, 'Memo', 'UserDefine', 'varchar', -1, 0, 0, true, null],
          [1, 'order', 'bit', 'bit', 1, 1, 0, true, null],
          [2, 'id', 'timestamp', 'timestamp', 8, 0, 0, false, null],
        ]);
      } else if (request.text.includes('as is_primary')) {
        const columns = [whole('id'), whole('part'), flag('is_primary'), text('name')];
        await response.table(columns, [
          [1, 1, true, 'POID'],
          [1, 2, false, 'cPOID'],
          [1, 2, false, 'POID'],
        ]);
      } else if (request.text.includes('target_schema')) {
        const columns = [
          whole('id'),
          whole('part'),
          text('name'),
          text('target_schema'),
          text('target_table'),
          text('target_name'),
        ];
        await response.table(columns, [[1, 9, 'cPOID', 'sales', 'Order Lines', 'id']]);
      }
      await response.end();
    },
  });
  const [order, lines] = await (await open(server)).catalogue();
  expect(order).toMatchObject({
    schema: 'dbo',
    sqlName: 'PO_Pomain',
    kind: 'table',
    estimatedRows: 120_000,
    comment: '采购订单主表',
    primaryKey: ['POID'],
    uniqueKeys: [['cPOID', 'POID']],
    references: [{ columns: ['cPOID'], targetSchema: 'sales', targetTable: 'Order Lines', targetColumns: ['id'] }],
  });
  expect(
    order?.columns.map(({ sqlName, type, holds, isNaiveTimestamp }) => [sqlName, type, holds, isNaiveTimestamp]),
  ).toEqual([
    ['POID', 'int', 'number', false],
    ['cPOID', 'nvarchar(30)', 'text', false],
    ['iMoney', 'decimal(28, 6)', 'number', false],
    ['dPODate', 'datetime', 'date', true],
    ['Memo', 'UserDefine', 'text', false],
    ['[order]', 'bit', 'boolean', false],
  ]);
  expect(lines).toMatchObject({ sqlName: 'sales.[Order Lines]', kind: 'view', estimatedRows: null });
  expect(lines?.columns[0]?.holds).toBe('other');
});

test('everything by which the account could write is told, a phrase each', async () => {
  const server = await serve({
    query: async (_request, response) => {
      await response.table(
        [{ name: 'ability', type: TDS.nvarchar(300) }],
        [['member of the server role sysadmin'], ['may change 2 tables, such as dbo.a']],
      );
      await response.end();
    },
  });
  const source = await open(server);
  expect(await source.writeAbilities()).toEqual([
    'member of the server role sysadmin',
    'may change 2 tables, such as dbo.a',
  ]);
});

test('the statements for an account that only reads name the database and the schema of the tables', async () => {
  const server = await serve({
    query: async (_request, response) => {
      await response.table(
        [
          { name: 'database', type: TDS.nvarchar(128) },
          { name: 'schema', type: TDS.nvarchar(128) },
        ],
        [['UFDATA_001_2026', 'dbo']],
      );
      await response.end();
    },
  });
  const source = await open(server);
  expect(await source.readOnlyAccount?.()).toEqual([
    'use master;',
    "create login audit with password = N'…', check_policy = on;",
    'use UFDATA_001_2026;',
    'create user audit for login audit with default_schema = dbo;',
    'grant select on schema::dbo to audit;',
    'grant view definition on schema::dbo to audit;',
    'grant showplan to audit;',
  ]);
});
