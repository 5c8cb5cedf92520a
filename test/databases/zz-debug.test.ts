import path from 'node:path';
import { inject, it } from 'vitest';
import { renderSql, createMasker, silentLog } from '@erp-audit/core';
import { auditSource, loadProfile } from '@erp-audit/engine';
import { createConnection } from 'mysql2/promise';
import { writeFileSync } from 'node:fs';
import { shippedRules } from '../demo/audit-demo.ts';
import { DEMO_PROFILE } from './audit.ts';
import { demoTables } from './demo-tables.ts';
import { loadMariadb } from './mariadb-database.ts';
import { hostileProfile } from './hostile-profile.ts';
import { hostileTables } from './hostile-tables.ts';
import { tmpdir } from 'node:os';

it('debug', async () => {
  const demo = demoTables(1, 0.02);
  const hostile = process.env['HOSTILE'] === '1';
  const file = path.join(tmpdir(), 'zz-hostile.yaml');
  writeFileSync(file, hostileProfile(DEMO_PROFILE));
  const db = await loadMariadb(inject('mariadbUrl') ?? '', hostile ? hostileTables(demo) : demo.tables);
  const source = await db.open();
  const c = await createConnection({ uri: db.connection as string, charset: 'utf8mb4' });
  await c.query("set @@session.sql_mode = 'ANSI_QUOTES,PIPES_AS_CONCAT,NO_BACKSLASH_ESCAPES,ONLY_FULL_GROUP_BY', time_zone='+00:00'");
  await c.query('set names utf8mb4 collate utf8mb4_nopad_bin');
  const spy = async (q: any, why: any) => {
    const { text, values } = renderSql(q, source.dialect);
    try { await c.execute(text, values as any); console.log('no error in plain', String(why)); } catch (e: any) { console.log('FAIL', e.sqlMessage, '\n', text.slice(0, Number(process.env['CUT'] ?? 6000))); }
  };
  const wrapped = new Proxy(source, { get(t: any, k) {
    if (k === 'rows') return async (q: any, o: any) => { try { return await t.rows(q, o); } catch (e) { await spy(q, e); throw e; } };
    if (k === 'stream') return async function* (q: any, o: any) { try { yield* t.stream(q, o); } catch (e) { await spy(q, e); throw e; } };
    const v = t[k]; return typeof v === 'function' ? v.bind(t) : v; } });
  for await (const e of auditSource({ source: wrapped, sourceName: 'erp', profile: loadProfile(hostile ? file : DEMO_PROFILE), rules: shippedRules().filter((r) => new RegExp(process.env['CODE'] ?? '.').test(r.code) && r.code !== 'EXA-001'), asOf: demo.asOf, masker: createMasker(new TextEncoder().encode('k')), log: silentLog, timezone: 'Asia/Shanghai', organisationCountry: 'CN', usualRecords: new Map(), departmentOf: () => undefined, recordUrlBase: undefined })) {
    if (e.type === 'finished') console.log(e.target.code, e.target.entity, e.outcome.state, e.outcome.reasonDetail ?? '', e.outcome.durationMs);
  }
  await c.end(); await source.close();
});
