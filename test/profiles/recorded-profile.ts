import type { Dialect, EntityName } from '@erp-audit/core';
import { renderSql } from '@erp-audit/core';
import { type Profile, profileModel, profileTables, type Rule } from '@erp-audit/engine';
import { recordRule, recordShared } from '../golden/recorded-statements.ts';

/** A statement and what it is for. */
export interface ProfileStatement {
  readonly label: string;
  readonly text: string;
}

/** One statement an entity, with everything that its mapping says. */
export function entityStatements(profile: Profile, dialect: Dialect): readonly ProfileStatement[] {
  const model = profileModel(profile);
  const tables = profileTables(profile, dialect, 'Asia/Shanghai');
  return (Object.keys(profile.entities) as EntityName[]).flatMap((name) => {
    const entity = model.entity(name);
    if (entity === undefined) return [];
    const keys = Array.from({ length: entity.keyParts }, (_, index) => `key_${index + 1}`);
    const columns = ['company', ...keys, 'label', 'url', 'status_raw', ...entity.fields];
    return [{ label: name, text: renderSql(tables.select(name, columns), dialect).text }];
  });
}

/** What a run asks of an ERP with this profile: its entities, and what the rules read of them. */
export async function ruleStatements(
  profile: Profile,
  dialect: Dialect,
  rules: readonly Rule[],
): Promise<readonly ProfileStatement[]> {
  const shared = await recordShared(dialect, rules, profile);
  const byRule = await Promise.all(
    rules.map(async (rule) => {
      const { statements } = await recordRule(dialect, rule, profile);
      return statements.map(({ label, text }) => ({ label: `${rule.code} ${label}`, text }));
    }),
  );
  const all = [...shared, ...byRule.flat()];
  return [...new Map(all.map(({ label, text }) => [text, { label, text }])).values()];
}
