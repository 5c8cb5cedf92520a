import type { EntityName, Row } from '@erp-audit/core';
import type { CheckPlan, PlanContext, RowCheck } from '../../define-kind.ts';
import type { Predicate } from '../../expression.ts';
import type { MappedEntity, MappedModel } from '../../mapped-model.ts';
import { isBlankText } from '../../plain-text.ts';
import {
  fieldEvidence,
  IS_ACTIVE,
  mappedEntity,
  mappedRestriction,
  optionalFields,
  singleCheck,
} from '../../plan-fields.ts';
import type { OwnershipParams } from './schema.ts';

/** An active record whose owner is blank, or names nobody who is active. */
export function planOwnership({ params, model, entity: name }: PlanContext<OwnershipParams>): CheckPlan {
  const entity = mappedEntity(model, name, ['status', params.owner]);
  if ('reason' in entity) return entity;
  const restriction = mappedRestriction(model, entity, params.where[name]);
  const living = livingEntity(entity, params.owner, model);
  const check: RowCheck = {
    suffix: [],
    scope: { and: [IS_ACTIVE, ...restriction.where] },
    defect: { or: [{ blank: params.owner }, ...(living === undefined ? [] : [isDead(params, living)])] },
    columns: [params.owner],
    evidence: fieldEvidence(entity, [params.owner, ...optionalFields(entity, ['created_at'])]),
    describe: (row: Row) => ({ reason: isBlankText(row[params.owner]) ? 'missing' : 'dead' }),
  };
  const partial = [...restriction.partial, ...(living === undefined ? [`${params.owner}.references`] : [])];
  return singleCheck(entity, check, partial);
}

/** Whose records the owner names; undefined where the profile does not say or does not map them. */
function livingEntity(entity: MappedEntity, owner: string, model: MappedModel): EntityName | undefined {
  const referenced = entity.references.get(owner);
  return referenced !== undefined && model.entity(referenced)?.fields.has('status') ? referenced : undefined;
}

function isDead({ owner, functionOwners }: OwnershipParams, living: EntityName): Predicate {
  const lives: Predicate[] = [{ names: [owner, living, IS_ACTIVE] }];
  if (functionOwners.length > 0) lives.push({ in: [owner, functionOwners] });
  return { not: { or: lives } };
}
