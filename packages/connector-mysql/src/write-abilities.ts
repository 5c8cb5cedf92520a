import { type QueryOptions, type Row, raw, type Sql } from '@erp-audit/core';

type Query = (statement: Sql, options: QueryOptions) => Promise<readonly Row[]>;

/** Privileges with which nothing can be changed or held up. Tables that live in a session only change nothing either. */
const HARMLESS = new Set([
  'BINLOG MONITOR',
  'CREATE TEMPORARY TABLES',
  'PROCESS',
  'REPLICA MONITOR',
  'REPLICATION CLIENT',
  'SELECT',
  'SHOW DATABASES',
  'SHOW VIEW',
  'SLAVE MONITOR',
  'USAGE',
]);
const GRANT = /^GRANT (.+?) ON (?:(?:TABLE|FUNCTION|PROCEDURE|PACKAGE|PACKAGE BODY) )?(.+?) TO /;
const ROLES = /^GRANT (.+?) TO /;
const ROLE_NAME = /(['`"])(?:(?!\1).|\1\1)*\1(?:@(['`"])(?:(?!\2).|\2\2)*\2)?|[^\s,'`"]+/g;
/** `(a, b)` behind a privilege limits it to columns; a comma within it separates no privileges. */
const COLUMNS = /\s*\([^)]*\)/g;

/** Everything by which the account could write, also through the roles it may take on; empty means read-only. */
export async function writeAbilities(query: Query): Promise<readonly string[]> {
  const found = new Set<string>();
  const asked = new Set<string>();
  const waiting = [''];
  for (let role = waiting.pop(); role !== undefined; role = waiting.pop()) {
    if (asked.has(role)) continue;
    asked.add(role);
    for (const grant of await grantsOf(query, role)) {
      for (const ability of abilitiesOf(grant)) found.add(ability);
      waiting.push(...rolesOf(grant));
    }
  }
  return [...found].toSorted();
}

async function grantsOf(query: Query, role: string): Promise<readonly string[]> {
  const rows = await query(raw(role === '' ? 'show grants' : `show grants for ${role}`), { label: 'write abilities' });
  return rows.map((row) => String(Object.values(row)[0]));
}

/** What one line of `SHOW GRANTS` lets the account change. */
export function abilitiesOf(grant: string): readonly string[] {
  const [, privileges = '', object = ''] = GRANT.exec(grant) ?? [];
  const dangerous = privileges
    .replace(COLUMNS, '')
    .split(',')
    .map((privilege) => privilege.trim())
    .filter((privilege) => privilege !== '' && !HARMLESS.has(privilege));
  const on = object === '*.*' ? 'every database' : object.replaceAll('`', '');
  const abilities = dangerous.length === 0 ? [] : [`${dangerous.join(', ')} on ${on}`];
  return / WITH .*GRANT OPTION/.test(grant) ? [...abilities, `may grant what it has on ${on}`] : abilities;
}

/** Names of roles that one line gives, as the server wrote them. */
export function rolesOf(grant: string): readonly string[] {
  if (GRANT.test(grant)) return [];
  return ROLES.exec(grant)?.[1]?.match(ROLE_NAME) ?? [];
}
