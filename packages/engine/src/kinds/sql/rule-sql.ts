import { existsSync, readFileSync } from 'node:fs';
import { DIALECTS, type DialectId } from '@erp-audit/core';
import type { SqlText } from '../../profile-file.ts';
import type { SqlParams } from './schema.ts';

type DialectText = Partial<Record<DialectId, string>>;

/** Path of the SQL of a rule in one dialect, beside its YAML. */
export function sqlFile(ruleFile: string, dialect: string): string {
  return ruleFile.replace(/\.yaml$/, `.${dialect}.sql`);
}

/** The SQL of a rule: what the YAML says, else what lies beside it in `<rule>.<dialect>.sql`. */
export function readRuleSql(inYaml: SqlText | undefined, ruleFile: string): SqlText | undefined {
  if (inYaml !== undefined) return inYaml;
  const texts: DialectText = {};
  for (const dialect of DIALECTS) {
    const file = sqlFile(ruleFile, dialect);
    if (existsSync(file)) texts[dialect] = readFileSync(file, 'utf8');
  }
  return Object.keys(texts).length === 0 ? undefined : texts;
}

/** The text for a dialect; one text for all where the rule names none. */
export function sqlFor(
  { sql: text, dialects }: Pick<SqlParams, 'sql' | 'dialects'>,
  dialect: DialectId,
): string | undefined {
  if (typeof text === 'string') return dialects === undefined || dialects.includes(dialect) ? text : undefined;
  return (text as DialectText | undefined)?.[dialect];
}

/** Dialects that the rule itself says it is written for; PostgreSQL where it says nothing. */
export function writtenFor({ sql: text, dialects }: Pick<SqlParams, 'sql' | 'dialects'>): readonly DialectId[] {
  if (typeof text === 'string') return dialects ?? ['postgres'];
  return DIALECTS.filter((dialect) => (text as DialectText | undefined)?.[dialect] !== undefined);
}
