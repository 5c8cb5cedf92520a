import { AuditError, type QueryOptions, type Row, raw, type Sql } from '@erp-audit/core';
import type { ServerVersion } from './server-version.ts';

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
export async function writeAbilities(query: Query, { product }: ServerVersion): Promise<readonly string[]> {
  const found = new Set<string>();
  const own = await grants(query, 'show grants');
  for (const ability of own.flatMap(abilitiesOf)) found.add(ability);
  const waiting = own.flatMap(rolesOf);
  for (const role of waiting) {
    const ofRole = product === 'MariaDB' ? `show grants for ${role}` : `show grants for current_user() using ${role}`;
    const seen = await grants(query, ofRole).catch(unlessDenied);
    if (seen === undefined) found.add(`may take on role ${plain(role)}, whose grants it may not see`);
    for (const ability of seen?.flatMap(abilitiesOf) ?? []) found.add(ability);
    // The list grows while it is read; each role is in it once.
    waiting.push(...(seen?.flatMap(rolesOf) ?? []).filter((more) => !waiting.includes(more)));
  }
  return [...found].toSorted();
}

async function grants(query: Query, statement: string): Promise<readonly string[]> {
  const rows = await query(raw(statement), { label: 'write abilities' });
  return rows.map((row) => String(Object.values(row)[0]));
}

/** MariaDB shows the grants of a role only to who may read its own tables. */
function unlessDenied(error: unknown): undefined {
  if (!(error instanceof AuditError) || error.code !== 'SOURCE_DENIED') throw error;
  return undefined;
}

/** What one line of `SHOW GRANTS` lets the account change. */
export function abilitiesOf(grant: string): readonly string[] {
  const [, privileges = '', object = ''] = GRANT.exec(grant) ?? [];
  const dangerous = privileges
    .replace(COLUMNS, '')
    .split(',')
    .map((privilege) => privilege.trim())
    .filter((privilege) => privilege !== '' && !HARMLESS.has(privilege));
  const on = object === '*.*' ? 'every database' : plain(object);
  const abilities = dangerous.length === 0 ? [] : [`${dangerous.join(', ')} on ${on}`];
  return / WITH .*GRANT OPTION/.test(grant) ? [...abilities, `may grant what it has on ${on}`] : abilities;
}

/** Names of roles that one line gives, as the server wrote them. */
export function rolesOf(grant: string): readonly string[] {
  if (GRANT.test(grant)) return [];
  return ROLES.exec(grant)?.[1]?.match(ROLE_NAME) ?? [];
}

/** Names stand in backticks, or in double quotes where the session takes those for names. */
function plain(name: string): string {
  return name.replaceAll(/[`"]/g, '');
}
