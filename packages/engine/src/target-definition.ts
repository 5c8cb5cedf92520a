import { describeRule, type EntityDefinition, hashOf, type RuleDefinition } from '@erp-audit/core';
import { KINDS } from './kinds/index.generated.ts';
import type { PlannedTarget } from './plan-targets.ts';
import type { EntityMapping, Profile } from './profile.ts';

/** What of a mapping decides which records there are and what they say; not labels, links or where it was verified. */
export function mappingDefinition(mapping: EntityMapping): EntityDefinition {
  const { from, where, company, key, status, fields } = mapping;
  const expressions = Object.entries(fields).map(([name, { sql, storageTimezone }]) => {
    return [name, storageTimezone === undefined ? sql : { sql, storageTimezone }];
  });
  const named = Object.keys(mapping.with).length === 0 ? {} : { with: mapping.with };
  return { table: { ...named, from, where, company, key, status }, fields: Object.fromEntries(expressions) };
}

/**
 * All that decides what a planned target finds, as plain JSON.
 * @param department - Who gets findings whose record names nobody.
 */
export function targetDefinition(
  { rule, entity, entities, plan }: PlannedTarget,
  profile: Profile,
  department: string,
): RuleDefinition {
  const kind = KINDS.get(rule.kind);
  const read = entities.length === 0 ? [entity] : entities;
  const mappings = read.flatMap((name) => {
    const mapping = profile.entities[name];
    return mapping === undefined ? [] : [[name, mappingDefinition(mapping)] as const];
  });
  const definition: RuleDefinition = {
    rule: { ...describeRule(rule), params: rule.params },
    lessWhen: kind?.lessWhen ?? {},
    source: { text: rule.text, hash: hashOf(rule.text) },
    department,
    profile: {
      id: profile.id,
      hash: profile.textHash,
      storageTimezone: profile.storageTimezone ?? null,
      nullDates: profile.nullDates,
      entities: Object.fromEntries(mappings),
      functions: {
        ...(kind?.readsFunctions === true ? profile.functions : {}),
        ...(kind?.readsDefaultLogins === true ? { defaultLogins: profile.defaultLogins ?? [] } : {}),
      },
    },
    reads: readsOf(plan),
    skipped: plan.type === 'skipped' ? { reason: plan.reason, detail: plan.detail } : null,
  };
  // As it is kept: what is undefined is not there.
  return JSON.parse(JSON.stringify(definition)) as RuleDefinition;
}

function readsOf(plan: PlannedTarget['plan']): RuleDefinition['reads'] {
  if (plan.type === 'skipped') return {};
  const reads = new Map<string, Set<string>>();
  for (const { entity, fields } of plan.reads) {
    reads.set(entity, new Set([...(reads.get(entity) ?? []), ...fields]));
  }
  return Object.fromEntries([...reads].map(([entity, fields]) => [entity, [...fields].toSorted()]));
}
