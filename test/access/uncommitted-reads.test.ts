import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connector } from '@erp-audit/connector-mysql';
import {
  type CalendarDate,
  createMasker,
  type Row,
  renderSql,
  type Source,
  type Sql,
  silentLog,
} from '@erp-audit/core';
import { type AuditEvent, auditSource, loadProfile, loadRules } from '@erp-audit/engine';
import { freshMariadb } from '@erp-audit/testkit';
import mysql from 'mysql2/promise';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { writeProfile, writeRule } from '../audit-folder.ts';

const url = inject('mariadbUrl');
const NO_PHONE = {
  ...{ id: 'purchasing/supplier-phone', code: 'TST-002', kind: 'condition', title: 'Supplier without phone' },
  ...{
    entity: 'supplier',
    params: { where: { eq: ['status', { value: 'open' }] }, defect: { blank: 'phone' }, evidence: [] },
  },
};
const ENTITIES = {
  supplier: {
    ...{ from: 'vendor v', key: ['v.code'], label: 'v.name' },
    status: { of: 'v.state', map: { live: 'open' } },
    fields: { name: 'v.name', phone: 'v.phone' },
  },
};
const ROWS = [
  ['no phone', null, [['1', '1']]],
  ['phone', '1', []],
].map(([name, phone, finds]) => ({
  ...{ name, finds },
  rows: { supplier: [{ company: '1', key: ['1'], status: 'open', phone }] },
}));

/** Real uncommitted reads: what others write and take back is seen in between. */
describe.skipIf(url === undefined)('an ERP that is read without waiting for those who write', () => {
  let directory: string;
  let reader: mysql.Connection;
  let writer: mysql.Connection;
  let opened: Source;

  beforeAll(async () => {
    const database = await freshMariadb(url ?? '');
    const uri = database.replace(/^mariadb:/, 'mysql:');
    writer = await mysql.createConnection({ uri });
    await writer.query(
      "create table vendor (code varchar(9) primary key, name varchar(9), phone varchar(9), state varchar(9) default 'live') engine=InnoDB",
    );
    await writer.query("insert into vendor (code, name, phone) values ('V1', 'A', null), ('V2', 'B', '1')");
    reader = await mysql.createConnection({ uri, dateStrings: true });
    await reader.query('set session transaction isolation level read uncommitted, read only');
    await reader.query("set session sql_mode = 'NO_BACKSLASH_ESCAPES,PIPES_AS_CONCAT'");
    const settings = { schema: undefined, connections: 1, statementTimeoutSeconds: 60, log: silentLog };
    opened = await connector.open('mariadb', database, { name: 'erp', ...settings });
    directory = mkdtempSync(join(tmpdir(), 'erp-audit-uncommitted-'));
    writeProfile(directory, 'small', ENTITIES);
    writeRule(directory, NO_PHONE, '2026-01-01', ROWS);
  });
  afterAll(async () => {
    await opened.close();
    await reader.end();
    await writer.end();
    rmSync(directory, { recursive: true, force: true });
  });

  /** The second time something of the rule is read, the writer has changed its mind. */
  function source(changeOfMind: () => Promise<unknown>): Source {
    let reads = 0;
    const ask = async (query: Sql): Promise<readonly Row[]> => {
      const { text, values } = renderSql(query, opened.dialect);
      const [rows] = await reader.query(text, [...values]);
      return rows as readonly Row[];
    };
    return {
      ...opened,
      consistency: 'dirty',
      rows: async (query, { label }) => {
        if (label === NO_PHONE.code && ++reads === 2) await changeOfMind();
        return ask(query);
      },
      async *stream(query) {
        yield await ask(query);
      },
    };
  }

  async function keysFound(from: Source): Promise<readonly string[]> {
    const { rules, issues } = loadRules({
      folders: [{ directory: join(directory, 'my-rules'), name: '' }],
      include: ['**'],
    });
    expect(issues).toEqual([]);
    const request = {
      ...{ source: from, sourceName: 'erp', profile: loadProfile(join(directory, 'profiles', 'small.yaml')), rules },
      ...{ asOf: '2026-06-01' as CalendarDate, timezone: 'UTC', organisationCountry: undefined, log: silentLog },
      ...{ usualRecords: new Map(), masker: createMasker(new Uint8Array(32)), recordUrlBase: undefined },
      departmentOf: () => undefined,
    };
    const events: AuditEvent[] = [];
    for await (const event of auditSource(request)) events.push(event);
    expect(events.at(-1)).toMatchObject({ type: 'finished', outcome: { state: 'checked' } });
    const begun = events.findLastIndex(({ type }) => type === 'restarted');
    return events
      .slice(begun + 1)
      .flatMap((event) => (event.type === 'defects' ? event.defects.map(({ key }) => key[1] ?? '') : []))
      .toSorted();
  }

  it('finds nothing in a record that is entered and taken back', async () => {
    await writer.query('start transaction');
    await writer.query("insert into vendor (code, name, phone) values ('V3', 'C', null)");
    const [seen] = await reader.query("select code from vendor where code = 'V3'");
    expect(seen, 'the read is really dirty').toHaveLength(1);
    expect(await keysFound(source(() => writer.query('rollback')))).toEqual(['V1']);
  });

  it('keeps the finding of a record that is put right and not committed', async () => {
    await writer.query('start transaction');
    await writer.query("update vendor set phone = '2' where code = 'V1'");
    expect(await keysFound(source(() => writer.query('rollback')))).toEqual(['V1']);
    expect(await keysFound(source(async () => undefined))).toEqual(['V1']);
  });
});
