import type { EvidenceExpressions, RowPlan, SkippedPlan } from './define-kind.ts';
import type { MappedEntity } from './mapped-model.ts';

/** The plan of a rule that needs a field the profile does not map. */
export function unmapped(entity: string, field?: string): SkippedPlan {
  return { type: 'skipped', reason: 'unmapped', detail: field === undefined ? entity : `${entity}.${field}` };
}

/** The first of `fields` that is not mapped, or undefined. */
export function firstUnmapped(entity: MappedEntity, fields: readonly string[]): string | undefined {
  return fields.find((field) => !entity.fields.has(field));
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
