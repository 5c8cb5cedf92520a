import { PASSING_GROUP_EVIDENCE } from '@erp-audit/core';
import type { CheckPlan, EntityRead, PlanContext } from '../../define-kind.ts';
import { readsOf } from '../../expression-fields.ts';
import type { MappedEntity, MappedModel } from '../../mapped-model.ts';
import { mappedEntity, unmapped, unmappedReads } from '../../plan-fields.ts';
import type { MatchedSide } from './duplicates-check.ts';
import { mappedRoles, personalRoles, type Roles, subjectOf } from './roles.ts';
import type { DuplicatesParams } from './schema.ts';
import { duplicatesStatements } from './statements.ts';
import { mappedUses } from './uses.ts';

/** Active records that are the same in the world although their keys differ: one finding a group. */
export function planDuplicates({ rule, params, model, entity: name }: PlanContext<DuplicatesParams>): CheckPlan {
  const entity = mappedEntity(model, name, ['status']);
  if ('reason' in entity) return entity;
  const [unknown] = unmappedReads(model, entity, params.where);
  if (unknown !== undefined) return unmapped(name, unknown);
  const own = sideOf(params, model, entity, params.links?.own);
  if (!own.roles.has('name')) return unmapped(name, own.missing[0] ?? 'name');
  const other = otherSide(params, model);
  if (other !== undefined && 'reason' in other) return other;
  const { links } = params;
  if (links !== undefined && own.link === undefined && other?.link === undefined) return unmapped(name, links.own);
  const check = { code: rule.code, params, subject: subjectOf(params, name), own, other };
  return {
    type: 'set',
    usesMatcher: true,
    reads: [...readsOfSide(own, params), ...(other === undefined ? [] : readsOfSide(other, {}))],
    partial: [...own.missing, ...(other?.missing ?? []).map((field) => `${params.with}.${field}`)],
    passingEvidence: PASSING_GROUP_EVIDENCE,
    statements: (environment) => duplicatesStatements(check, environment),
  };
}

interface PlannedSide extends MatchedSide {
  readonly missing: readonly string[];
}

function sideOf(
  params: DuplicatesParams,
  model: MappedModel,
  entity: MappedEntity,
  named: string | undefined,
): PlannedSide {
  const { roles, missing } = mappedRoles(params, model, entity);
  const personal = personalRoles(roles, model, entity);
  const link = named !== undefined && entity.fields.has(named) ? named : undefined;
  return { entity, roles, missing, personal, uses: mappedUses(model, entity), link };
}

function otherSide(params: DuplicatesParams, model: MappedModel) {
  if (params.with === undefined) return undefined;
  const entity = mappedEntity(model, params.with, ['status']);
  if ('reason' in entity) return entity;
  const side = sideOf(params, model, entity, params.links?.other);
  return side.roles.has('name') ? side : unmapped(entity.name, side.missing[0] ?? 'name');
}

function readsOfSide(
  { entity, roles }: { readonly entity: MappedEntity; readonly roles: Roles },
  { where }: Pick<DuplicatesParams, 'where'>,
): readonly EntityRead[] {
  const [own, ...others] = readsOf(entity.name, ...roles.values(), where);
  return [{ entity: entity.name, fields: [...new Set(['status', ...(own?.fields ?? [])])] }, ...others];
}
