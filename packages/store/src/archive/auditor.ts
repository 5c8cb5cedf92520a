import { AuditError } from '@erp-audit/core';
import type { Database } from '../database/database.ts';
import { storedTables } from './stored-tables.ts';

const ROLE = /^[A-Za-z_][A-Za-z0-9_-]{0,62}$/;

/** SQL for a role that reads what is kept and nothing that is only under way. */
export async function auditorStatements(database: Database, role: string): Promise<readonly string[]> {
  if (!ROLE.test(role)) throw invalid(`"${role}" cannot be the name of a role.`, `"${role}" 不能用作角色名。`);
  if (database.kind === 'single-machine')
    throw invalid(
      'An embedded store has no roles: whoever may read its folder may read all of it.',
      '内嵌存储没有角色：能读取其文件夹的人即可读取全部内容。',
    );
  const [place] = await database.rows<{ database: string; schema: string }>(
    'select quote_ident(current_database()) as database, quote_ident(current_schema()) as schema',
  );
  const schema = place?.schema ?? 'public';
  const name = `"${role}"`;
  const tables = (await storedTables(database)).map((table) => `${schema}.${table.name}`);
  return [
    `create role ${name} login;`,
    `alter role ${name} set default_transaction_read_only = on;`,
    `grant connect on database ${place?.database} to ${name};`,
    `grant usage on schema ${schema} to ${name};`,
    `grant select on ${[...tables, `${schema}.audit_migrations`].toSorted().join(', ')} to ${name};`,
  ];
}

function invalid(en: string, chinese: string): AuditError<'ARGUMENT_INVALID'> {
  return new AuditError('ARGUMENT_INVALID', { en, 'zh-CN': chinese }, { command: 'store auditor' });
}
