import { existsSync, readFileSync } from 'node:fs';
import { DIALECTS, type DialectId } from '@erp-audit/core';
import type { SqlText } from '../../profile-file.ts';

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
export function sqlFor(text: SqlText | undefined, dialect: string): string | undefined {
  if (text === undefined || typeof text === 'string') return text;
  return (text as Readonly<Record<string, string | undefined>>)[dialect];
}
