import { type EntityName, entityOf, isEntityName, type RuleDescription } from '@erp-audit/core';
import type { EvidenceExpressions, RowCheck, RowPlan, SkippedPlan } from './define-kind.ts';
import type { Expression, Predicate } from './expression.ts';
import { readsOf } from './expression-fields.ts';
import type { MappedEntity, MappedModel } from './mapped-model.ts';

/** The plan of a rule that needs an entity or a field the profile does not map; `other.field` names another entity's. */
export function unmapped(entity: string, field?: string): SkippedPlan {
  const detail =
    field === undefined ? entity : field.includes('.') || isEntityName(field) ? field : `${entity}.${field}`;
  return { type: 'skipped', reason: 'unmapped', detail };
}

/** The first of `fields` that is not mapped, or undefined. */
export function firstUnmapped(entity: MappedEntity, fields: readonly string[]): string | undefined {
  return fields.find((field) => !entity.fields.has(field));
}

/** An entity whose `fields` are all mapped, or the plan that names what a rule cannot do without. */
export function mappedEntity(
  model: MappedModel,
  name: EntityName,
  fields: readonly string[],
): MappedEntity | SkippedPlan {
  const entity = model.entity(name);
  if (entity === undefined) return unmapped(name);
  const missing = firstUnmapped(entity, fields);
  return missing === undefined ? entity : unmapped(name, missing);
}

/** Those of `fields` that the entity has in the canonical model and that are mapped. */
export function optionalFields(entity: MappedEntity, fields: readonly string[]): string[] {
  const canonical = entityOf(entity.name).fields;
  return fields.filter((field) => canonical[field] !== undefined && entity.fields.has(field));
}

/**
 * What conditions read that is not mapped: `due_date` of the entity itself, `purchase_order` or
 * `purchase_order.supplier_key` of another.
 */
export function unmappedReads(
  model: MappedModel,
  entity: MappedEntity,
  ...nodes: readonly (Expression | Predicate | undefined)[]
): string[] {
  return readsOf(entity.name, ...nodes).flatMap((read) => {
    const other = model.entity(read.entity);
    if (other === undefined) return [read.entity];
    const missing = read.fields.filter((field) => !isThere(other, field));
    return read.entity === entity.name ? missing : missing.map((field) => `${read.entity}.${field}`);
  });
}

/** Every mapped entity has a key, a company and a label, and with its status the code behind it. */
function isThere({ fields }: MappedEntity, field: string): boolean {
  if (/^(key_\d+|company|label)$/.test(field)) return true;
  return fields.has(field === 'status_raw' ? 'status' : field);
}

/**
 * A further restriction of the scope, without those of its conditions that read what is not mapped. What `where` misses
 * is named, and the result is partial; conditions of `whereMapped` hold only for ERPs that have such a thing at all.
 */
export function mappedRestriction(
  model: MappedModel,
  entity: MappedEntity,
  where: Predicate | undefined,
  whereMapped?: Predicate,
): { readonly where: readonly Predicate[]; readonly partial: readonly string[] } {
  const conditions = conditionsOf(where);
  const missing = (condition: Predicate) => unmappedReads(model, entity, condition);
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
export function singleCheck(entity: MappedEntity, check: RowCheck, partial: readonly string[] = []): RowPlan {
  const reads = readsOf(entity.name, check.scope, check.defect, check.measure);
  return { type: 'rows', checks: [check], reads, partial };
}

/** The organisational unit of the person a field names; undefined where the profile cannot tell. */
export function unitOf(model: MappedModel, entity: MappedEntity, field: string): Expression | undefined {
  if (!entity.fields.has(field)) return undefined;
  const person = entity.references.get(field) ?? 'user';
  if (person === 'org_unit') return field;
  return model.entity(person)?.fields.has('org_unit_key') ? { lookup: [field, person, 'org_unit_key'] } : undefined;
}

/** The organisational unit of the record itself, else that of its owner. */
export function ownUnit(model: MappedModel, entity: MappedEntity): Expression | undefined {
  const own = entity.fields.has('org_unit_key') ? ['org_unit_key'] : [];
  const units = [...own, unitOf(model, entity, 'owner_key')].filter((unit) => unit !== undefined);
  return units.length === 0 ? undefined : { coalesce: units };
}
