import { entityOf, type Locale } from '@erp-audit/core';
import type { Explanation } from '@erp-audit/runner';
import { say } from '../messages/index.ts';

/** How the formatter calls the dialects; others are printed as they are. */
const LANGUAGES = {
  postgres: 'postgresql',
  mysql: 'mysql',
  mssql: 'transactsql',
  oracle: 'plsql',
  duckdb: 'duckdb',
} as const;

/** A statement ready to paste: comments that say what it is, the statement, a semicolon. */
export async function sqlText(locale: Locale, explanation: Explanation): Promise<string> {
  const { rule, source, asOf, entity, finding, before } = explanation;
  const about = { source, asOf, entity: entityOf(entity).title[locale] };
  const comments = [
    `${rule.code} ${rule.id}: ${rule.title[locale]}`,
    finding === undefined ? say(locale, 'sqlOfRule', about) : say(locale, 'sqlOfFinding', { ...about, id: finding.id }),
  ];
  return [
    ...comments.map((line) => `-- ${line.replaceAll(/\s+/g, ' ')}`),
    ...(before === undefined ? [] : [`${before};`]),
    `${await layOutSql(explanation.sql, explanation.dialect)};`,
  ].join('\n');
}

/** Indented where the formatter knows the dialect. */
export async function layOutSql(sql: string, dialect: string): Promise<string> {
  const language = Object.entries(LANGUAGES).find(([id]) => id === dialect)?.[1];
  if (language === undefined) return sql;
  const { format } = await import('sql-formatter');
  return format(sql, { language, keywordCase: 'lower', functionCase: 'lower', expressionWidth: 90 });
}
