import { entityOf, type RuleDescription } from '@erp-audit/core';
import type { EvidenceExpressions, RowPlan, SkippedPlan } from './define-kind.ts';
import type { Predicate } from './expression.ts';
import { fieldsOf } from './expression-fields.ts';
import type { MappedEntity } from './mapped-model.ts';

/** The plan of a rule that needs a field the profile does not map. */
export function unmapped(entity: string, field?: string): SkippedPlan {
  return { type: 'skipped', reason: 'unmapped', detail: field === undefined ? entity : `${entity}.${field}` };
}

/** The first of `fields` that is not mapped, or undefined. */
export function firstUnmapped(entity: MappedEntity, fields: readonly string[]): string | undefined {
  return fields.find((field) => !entity.fields.has(field));
}

/** Those of `fields` that the entity has in the canonical model and that are mapped. */
export function optionalFields(entity: MappedEntity, fields: readonly string[]): string[] {
  const canonical = entityOf(entity.name).fields;
  return fields.filter((field) => canonical[field] !== undefined && entity.fields.has(field));
}

/**
 * A further restriction of the scope, without those of its conditions that read unmapped fields. Such fields of `where`
 * are named, and the result is partial; conditions of `whereMapped` hold only for ERPs that have such a thing at all.
 */
export function mappedRestriction(
  entity: MappedEntity,
  where: Predicate | undefined,
  whereMapped?: Predicate,
): { readonly where: readonly Predicate[]; readonly partial: readonly string[] } {
  const conditions = conditionsOf(where);
  const missing = (condition: Predicate) => fieldsOf(condition).filter((field) => !entity.fields.has(field));
  return {
    where: [...conditions, ...conditionsOf(whereMapped)].filter((condition) => missing(condition).length === 0),
    partial: [...new Set(conditions.flatMap(missing))],
  };
}

function conditionsOf(where: Predicate | undefined): readonly Predicate[] {
  if (where === undefined) return [];
  return 'and' in where ? where.and.flatMap(conditionsOf) : [where];
}

/** The record is active. */
export const IS_ACTIVE: Predicate = { eq: ['status', { value: 'open' }] };

/** The age a record must exceed: the parameter, else the lowest band of the rule. */
export function thresholdOf(rule: RuleDescription, maxAgeDays: number | undefined): number | undefined {
  if (maxAgeDays !== undefined || typeof rule.severity === 'string') return maxAgeDays;
  return Math.min(...rule.severity.map((band) => band.over));
}

/** Evidence of plain fields, those that are not mapped left out: evidence is welcome, never a reason to skip. */
export function fieldEvidence(entity: MappedEntity, fields: readonly string[]): EvidenceExpressions {
  return Object.fromEntries(fields.filter((field) => entity.fields.has(field)).map((field) => [field, { field }]));
}

/** Shape of the plan of a kind that judges single records by one check. */
export function singleCheck(
  entity: MappedEntity,
  check: RowPlan['checks'][number],
  fields: readonly string[],
  partial: readonly string[] = [],
): RowPlan {
  return { type: 'rows', checks: [check], reads: [{ entity: entity.name, fields }], partial };
}
