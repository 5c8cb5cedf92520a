import { type QueryOptions, type Row, raw, type Sql } from '@erp-audit/core';

type Query = (statement: Sql, options: QueryOptions) => Promise<readonly Row[]>;

/** System privileges by which nothing can be changed. */
const HARMLESS = `'CREATE SESSION', 'SELECT ANY TABLE', 'READ ANY TABLE', 'SELECT ANY DICTIONARY', 'ALTER SESSION',
  'SET CONTAINER', 'UNLIMITED TABLESPACE'`;
const PRIVILEGES = raw(
  `select privilege as name from session_privs where privilege not in (${HARMLESS}) order by privilege`,
);
/** Whatever was granted, to the account, to a role that it uses, or to everybody, on tables of others. */
const WRITABLE = raw(`
  select count(*) as tables, min(name) as example from (
    select distinct owner || '.' || table_name as name from user_tab_privs
    where privilege in ('INSERT', 'UPDATE', 'DELETE', 'ALTER') and grantee in (user, 'PUBLIC')
      and owner not in ('SYS', 'SYSTEM', 'XDB')
    union select owner || '.' || table_name from role_tab_privs
    where privilege in ('INSERT', 'UPDATE', 'DELETE', 'ALTER') and owner not in ('SYS', 'SYSTEM', 'XDB')) found`);
/** A function in a query may write in a transaction of its own, which no setting of ours forbids. */
const EXECUTABLE = raw(`
  select count(*) as routines, min(name) as example from (
    select distinct owner || '.' || table_name as name from user_tab_privs
    where privilege = 'EXECUTE' and grantee = user and owner not in ('SYS', 'SYSTEM', 'XDB')) found`);
const OWNED = raw('select count(*) as tables, min(table_name) as example from user_tables');

/** Everything by which the account could write, one short phrase each; empty means read-only. */
export async function writeAbilities(query: Query): Promise<readonly string[]> {
  const label = { label: 'write abilities' };
  const privileges = (await query(PRIVILEGES, label)).map(({ name }) => `has ${name}`);
  const [owned = {}] = await query(OWNED, label);
  const [writable = {}] = await query(WRITABLE, label);
  const [executable = {}] = await query(EXECUTABLE, label);
  return [
    ...privileges,
    ...counted(owned['tables'], (count) => `owns ${count} tables, such as ${owned['example']}`),
    ...counted(writable['tables'], (count) => `may change ${count} tables, such as ${writable['example']}`),
    ...counted(executable['routines'], (count) => `may run ${count} routines, such as ${executable['example']}`),
  ];
}

function counted(value: unknown, phrase: (count: number) => string): readonly string[] {
  const count = Number(value ?? 0);
  return count === 0 ? [] : [phrase(count)];
}
