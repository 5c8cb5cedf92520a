import type { EntityName } from '@erp-audit/core';
import type { CheckPlan, PlanContext, RowCheck } from '../../define-kind.ts';
import type { Predicate } from '../../expression.ts';
import { readsOf } from '../../expression-fields.ts';
import type { MappedEntity, MappedModel } from '../../mapped-model.ts';
import { mappedRestriction, unmapped } from '../../plan-fields.ts';
import type { ReferenceParams } from './schema.ts';

interface Reference {
  readonly field: string;
  readonly names: EntityName;
}

/** A filled reference names no record, living or not: one finding for each field. Blank references are not judged. */
export function planReference({ params, model, entity: name }: PlanContext<ReferenceParams>): CheckPlan {
  const entity = model.entity(name);
  if (entity === undefined) return unmapped(name);
  const references = followed(entity, model);
  if (references.length === 0) return unmapped(name, 'references');
  const restriction = mappedRestriction(model, entity, params.where);
  const checks = references.map((reference) => referenceCheck(reference, restriction.where, params.ignore));
  const reads = readsOf(name, ...checks.flatMap((check) => [check.scope, check.defect]));
  return { type: 'rows', checks, reads, partial: restriction.partial };
}

function followed(entity: MappedEntity, model: MappedModel): readonly Reference[] {
  return [...entity.references]
    .map(([field, names]) => ({ field, names }))
    .filter(({ field, names }) => entity.fields.has(field) && model.entity(names) !== undefined);
}

function referenceCheck({ field, names }: Reference, where: readonly Predicate[], ignore: readonly string[]): RowCheck {
  const known: Predicate[] = [{ names: [field, names] }];
  if (ignore.length > 0) known.push({ in: [field, ignore] });
  return {
    suffix: [field],
    scope: { and: [...where, { not: { isNull: field } }] },
    defect: { not: { or: known } },
    columns: [],
    evidence: { value: { field } },
    describe: () => ({ field, entity: names }),
  };
}
