import { raw, sql } from '@erp-audit/core';
import { describe, expect, test } from 'vitest';
import { closeAfterEach, open, serve } from './open-source.ts';
import { TDS } from './types.ts';

closeAfterEach();

describe('what is sent', () => {
  test('a statement goes through sp_executesql with its values bound, in a transaction that is rolled back', async () => {
    const server = await serve();
    const source = await open(server);
    const statement = sql`select n from t where a = ${'北京'} and b = ${7} and c = ${true} and d = ${null} and e = ${'0.02'} and f = ${2 ** 40} and g = ${'长'.repeat(4_100)}`;
    await source.rows(statement, { label: 'ownership/master-data-owner' });
    const [before, query, after] = server.requests.slice(-3);
    expect(before?.text).toMatch(
      /^set lock_timeout 10000; set deadlock_priority low; set transaction isolation level read uncommitted; set context_info 0x[0-9a-f]+; begin transaction$/,
    );
    expect(query).toMatchObject({
      kind: 'rpc',
      procedure: 'sp_executesql',
      parameters: [
        { name: '@p1', type: 'nvarchar', value: '北京' },
        { name: '@p2', type: 'int', value: 7 },
        { name: '@p3', type: 'bit', value: true },
        { name: '@p4', type: 'nvarchar', value: null },
        { name: '@p5', type: 'nvarchar', value: '0.02' },
        { name: '@p6', type: 'nvarchar', value: '1099511627776' },
        { name: '@p7', type: 'nvarchar', value: '长'.repeat(4_100) },
      ],
    });
    expect(query?.text).toBe(
      '/* erp-audit ownership/master-data-owner */ select n from t where a = @p1 and b = @p2 and c = @p3 and d = @p4 and e = @p5 and f = @p6 and g = @p7\noption (maxrecursion 0, maxdop 1, max_grant_percent = 10)',
    );
    expect(after?.text).toBe('if @@trancount > 0 rollback transaction');
  });

  test('nothing of a session is left to the settings of the server', async () => {
    const server = await serve();
    await open(server);
    const settings = server.connections.at(-1)?.requests[0]?.text.split('\n');
    expect(settings).toEqual(
      expect.arrayContaining([
        'set ansi_nulls on',
        'set ansi_padding on',
        'set ansi_warnings on',
        'set arithabort on',
        'set concat_null_yields_null on',
        'set quoted_identifier on',
        'set numeric_roundabort off',
        'set implicit_transactions off',
        'set dateformat ymd',
        'set language us_english',
        'set textsize 2147483647',
      ]),
    );
  });

  test('the label is in the session too, and cannot end the comment it stands in', async () => {
    const server = await serve();
    const source = await open(server);
    await source.rows(raw('select 1 as n'), { label: 'rule */ delete t; /*' });
    const [before, query] = server.requests.slice(-3);
    const context = /set context_info 0x([0-9a-f]+)/.exec(before?.text ?? '')?.[1] ?? '';
    expect(Buffer.from(context, 'hex').toString('utf16le')).toBe('erp-audit rule */ delete t; /*');
    expect(query?.text).toBe(
      '/* erp-audit rule  / delete t  /  */ select 1 as n\noption (maxrecursion 0, maxdop 1, max_grant_percent = 10)',
    );
  });

  test.each([
    ['snapshot isolation where it is on', { allowsSnapshot: true }, {}, 'snapshot', 'snapshot'],
    ['versions of rows where the database keeps them', { readsVersions: true }, {}, 'read committed', 'snapshot'],
    ['a database that nobody writes as it is', { isReadOnly: true }, {}, 'read committed', 'snapshot'],
    ['dirty where nothing else holds up nobody', {}, {}, 'read uncommitted', 'dirty'],
    ['dirty where that is asked for', { allowsSnapshot: true }, { reads: 'dirty' }, 'read uncommitted', 'dirty'],
    ['with locks where that is asked for', {}, { reads: 'committed' }, 'read committed', 'dirty'],
    ['a snapshot where that is asked for, or nothing', {}, { reads: 'snapshot' }, 'snapshot', 'snapshot'],
  ] as const)('reads %s', async (_name, database, options, isolation, consistency) => {
    const server = await serve({ database });
    const source = await open(server, {}, options);
    await source.rows(raw('select 1 as n'), { label: 'n' });
    expect(server.requests.at(-3)?.text).toContain(`set transaction isolation level ${isolation};`);
    expect(source.consistency).toBe(consistency);
  });

  test('who opened what is told as the server says it', async () => {
    const server = await serve({ database: { version: '10.50.6000.34', compatibility: 100 } });
    const source = await open(server, { maxDegreeOfParallelism: 0 });
    expect(await source.identity()).toEqual({
      product: 'SQL Server',
      version: '10.50.6000.34',
      server: `127.0.0.1:${server.port}`,
      database: 'erp',
      user: 'audit',
    });
    expect(source.dialect.capabilities).toMatchObject({ regex: false, collectTexts: false });
    expect(source.dialect.availableSince).toEqual({ collectTexts: 'SQL Server 2017' });
    await source.rows(raw('select 1 as n'), { label: 'n' });
    expect(server.requests.at(-2)?.text).toContain('option (maxrecursion 0)');
  });

  test('a plan is asked for without running anything, and is no number where plans may not be seen', async () => {
    const plan = '<ShowPlanXML><StmtSimple StatementText="a" StatementSubTreeCost="0.0032"/></ShowPlanXML>';
    const server = await serve({
      batch: async (request, response) => {
        if (request.text.includes('from seen'))
          await response.table([{ name: 'plan', type: TDS.nvarcharMax }], [[plan]]);
        if (request.text.includes('from hidden')) {
          await response.message({ number: 262, text: "SHOWPLAN permission denied in database 'erp'." });
        }
        await response.end();
      },
    });
    const source = await open(server);
    expect(await source.planCost(sql`select n from seen where a = ${"O'Neil"}`)).toBe(0.0032);
    const texts = server.requests.slice(-5).map(({ text }) => text);
    expect(texts[1]).toBe('set showplan_xml on');
    expect(texts[2]).toContain("from seen where a = N'O''Neil'");
    expect(texts.slice(3)).toEqual(['set showplan_xml off', 'if @@trancount > 0 rollback transaction']);
    expect(await source.planCost(raw('select n from hidden'))).toBeUndefined();
    expect(server.requests.some(({ kind, text }) => kind === 'rpc' && text.includes('from seen'))).toBe(false);
  });
});
