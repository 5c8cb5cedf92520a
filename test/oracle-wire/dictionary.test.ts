import type { Source } from '@erp-audit/core';
import { execute } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { freshWire, openWire, useWire } from './open-wire.ts';
import type { OracleWire } from './oracle-wire.ts';
import { wireUnavailable } from './orafce.ts';

const url = inject('postgresUrl');
const reason = await wireUnavailable(url);

/** Oracle's views of its dictionary as tables, with the columns that are read of them. */
const DICTIONARY = `
  create table all_tables (owner text, table_name text, num_rows numeric, nested text, secondary text, dropped text);
  create table all_views (owner text, view_name text);
  create table all_tab_comments (owner text, table_name text, comments text);
  create table all_tab_columns (owner text, table_name text, column_name text, column_id numeric, data_type text,
    data_precision numeric, data_scale numeric, char_length numeric, nullable text);
  create table all_col_comments (owner text, table_name text, column_name text, comments text);
  create table all_constraints (owner text, table_name text, constraint_name text, constraint_type text, status text,
    r_owner text, r_constraint_name text);
  create table all_cons_columns (owner text, table_name text, constraint_name text, column_name text, position numeric);
  create table session_privs (privilege text);
  create table user_tables (table_name text);
  create table user_tab_privs (grantee text, owner text, table_name text, privilege text);
  create table role_tab_privs (role text, owner text, table_name text, privilege text);
  insert into session_privs values ('CREATE SESSION'), ('SELECT ANY DICTIONARY');
  insert into all_tables values ('ERP', 'PO_HEADERS', 1200, 'NO', 'N', 'NO'), ('ERP', 'Order Lines', null, 'NO', 'N', 'NO'),
    ('HR', 'PEOPLE', 50, 'NO', 'N', 'NO'), ('SYS', 'DUAL', 1, 'NO', 'N', 'NO'), ('ERP', 'NESTED_PART', 1, 'YES', 'N', 'NO');
  insert into all_views values ('ERP', 'OPEN_ORDERS');
  insert into all_tab_comments values ('ERP', 'PO_HEADERS', '采购订单');
  insert into all_tab_columns values
    ('ERP', 'PO_HEADERS', 'PO_NO', 1, 'VARCHAR2', null, null, 20, 'N'),
    ('ERP', 'PO_HEADERS', 'COMPANY', 2, 'NUMBER', 10, 0, 0, 'N'),
    ('ERP', 'PO_HEADERS', 'AMOUNT', 3, 'NUMBER', null, null, 0, 'Y'),
    ('ERP', 'PO_HEADERS', 'MADE', 4, 'DATE', null, null, 0, 'Y'),
    ('ERP', 'PO_HEADERS', 'AT', 5, 'TIMESTAMP(6) WITH TIME ZONE', null, 6, 0, 'Y'),
    ('ERP', 'PO_HEADERS', 'NOTE', 6, 'CLOB', null, null, 0, 'Y'),
    ('ERP', 'Order Lines', 'Line', 1, 'NUMBER', 5, 0, 0, 'N'),
    ('ERP', 'Order Lines', 'PO_NO', 2, 'VARCHAR2', null, null, 20, 'N');
  insert into all_col_comments values ('ERP', 'PO_HEADERS', 'MADE', 'when it was made');
  insert into all_constraints values
    ('ERP', 'PO_HEADERS', 'PK', 'P', 'ENABLED', null, null), ('ERP', 'PO_HEADERS', 'UK', 'U', 'ENABLED', null, null),
    ('ERP', 'PO_HEADERS', 'UK_OFF', 'U', 'DISABLED', null, null),
    ('ERP', 'Order Lines', 'FK', 'R', 'ENABLED', 'ERP', 'PK');
  insert into all_cons_columns values ('ERP', 'PO_HEADERS', 'PK', 'PO_NO', 1), ('ERP', 'PO_HEADERS', 'UK', 'AMOUNT', 2),
    ('ERP', 'PO_HEADERS', 'UK', 'COMPANY', 1), ('ERP', 'PO_HEADERS', 'UK_OFF', 'MADE', 1), ('ERP', 'Order Lines', 'FK', 'PO_NO', 1);
`;

describe.skipIf(reason !== undefined)('the dictionary of Oracle', () => {
  let wire: OracleWire;
  let source: Source;
  beforeAll(async () => {
    wire = await freshWire(url as string, DICTIONARY);
    source = await openWire(wire);
  });
  afterAll(async () => {
    await source?.close();
    await wire?.close();
  });

  test('gives tables and views of people, with keys, references, comments and names as statements write them', async () => {
    const tables = await source.catalogue();
    expect(tables.map(({ schema, name, sqlName, kind }) => [schema, name, sqlName, kind])).toEqual([
      ['ERP', 'OPEN_ORDERS', 'OPEN_ORDERS', 'view'],
      ['ERP', 'Order Lines', '"Order Lines"', 'table'],
      ['ERP', 'PO_HEADERS', 'PO_HEADERS', 'table'],
      ['HR', 'PEOPLE', 'HR.PEOPLE', 'table'],
    ]);
    const [view, lines, headers] = tables;
    expect(view).toMatchObject({ estimatedRows: null, columns: [], primaryKey: [] });
    expect(headers).toMatchObject({
      ...{ estimatedRows: 1_200, comment: '采购订单', primaryKey: ['PO_NO'] },
      ...{ uniqueKeys: [['COMPANY', 'AMOUNT']], references: [] },
    });
    expect(headers?.columns.map(({ name, type, holds }) => [name, type, holds])).toEqual([
      ['PO_NO', 'VARCHAR2(20)', 'text'],
      ['COMPANY', 'NUMBER(10,0)', 'number'],
      ['AMOUNT', 'NUMBER', 'number'],
      ['MADE', 'DATE', 'date'],
      ['AT', 'TIMESTAMP(6) WITH TIME ZONE', 'date'],
      ['NOTE', 'CLOB', 'other'],
    ]);
    expect(headers?.columns.find(({ name }) => name === 'MADE')).toMatchObject({
      ...{ isNaiveTimestamp: true, isNullable: true, comment: 'when it was made', sqlName: 'MADE' },
    });
    expect(headers?.columns.find(({ name }) => name === 'AT')?.isNaiveTimestamp).toBe(false);
    expect(lines?.columns[0]).toMatchObject({ name: 'Line', sqlName: '"Line"', isNullable: false });
    expect(lines?.references).toEqual([
      { columns: ['PO_NO'], targetSchema: 'ERP', targetTable: 'PO_HEADERS', targetColumns: ['PO_NO'] },
    ]);
  });

  test('shows that an account with CREATE SESSION alone only reads', async () => {
    expect(await source.writeAbilities()).toEqual([]);
  });

  test('shows everything by which an account could write', async () => {
    await execute(
      wire.postgresUrl,
      `insert into session_privs values ('UPDATE ANY TABLE'), ('CREATE TABLE');
       insert into user_tables values ('OWN');
       insert into user_tab_privs select current_user, 'ERP', 'PO_HEADERS', 'UPDATE';
       insert into user_tab_privs select current_user, 'ERP', 'PO_PACKAGE', 'EXECUTE';
       insert into user_tab_privs values ('SOMEBODY', 'ERP', 'OTHERS', 'DELETE');
       insert into role_tab_privs values ('CLERK', 'ERP', 'PO_LINES', 'DELETE'), ('CLERK', 'ERP', 'PO_LINES', 'SELECT')`,
    );
    expect(await useWire(openWire(wire), (opened) => opened.writeAbilities())).toEqual([
      'has CREATE TABLE',
      'has UPDATE ANY TABLE',
      'owns 1 tables, such as OWN',
      'may change 2 tables, such as ERP.PO_HEADERS',
      'may run 1 routines, such as ERP.PO_PACKAGE',
    ]);
  });

  test('gives the statements that make an account which can only read', async () => {
    const statements = await useWire(openWire(wire, { schema: 'erp' }), async (opened) => opened.readOnlyAccount?.());
    expect(statements).toEqual([
      'create user erp_audit identified by "…";',
      'grant create session to erp_audit;',
      'grant read on ERP.OPEN_ORDERS to erp_audit;',
      'grant read on ERP."Order Lines" to erp_audit;',
      'grant read on ERP.PO_HEADERS to erp_audit;',
    ]);
  });
});
