import type { Row } from '@erp-audit/core';
import type { CheckPlan, PlanContext, RowCheck } from '../../define-kind.ts';
import type { Predicate } from '../../expression.ts';
import type { MappedEntity, MappedModel } from '../../mapped-model.ts';
import { IS_ACTIVE, mappedEntity, mappedRestriction, singleCheck, unmapped, unmappedReads } from '../../plan-fields.ts';
import { requiredElements } from './elements.ts';
import type { RequiredParams } from './schema.ts';

/** An active record that lacks any required element: one finding, however many are missing. */
export function planRequired(context: PlanContext<RequiredParams>): CheckPlan {
  const { params, model, entity: name, organisationCountry } = context;
  const entity = mappedEntity(model, name, ['status', ...params.required]);
  if ('reason' in entity) return entity;
  const always = params.whereAlways;
  const [unmappedScope] = unmappedReads(model, entity, always);
  if (unmappedScope !== undefined) return unmapped(name, unmappedScope);
  const { elements, partial } = requiredElements(params, entity, organisationCountry);
  const besides = [...params.required, ...params.moreMapped];
  const others = elements.filter((element) => !besides.includes(element.name));
  const [firstPartial] = partial;
  if (others.length === 0 && firstPartial !== undefined) return unmapped(name, firstPartial);
  const restriction = mappedRestriction(model, entity, params.where);
  const any = mappedAlternatives(model, entity, params.whereAny);
  const missingNames = (row: Row) =>
    elements
      .filter((element) => element.isMissing(row))
      .map((element) => element.name)
      .toSorted();
  const check: RowCheck = {
    suffix: [],
    scope: { and: [IS_ACTIVE, ...(always === undefined ? [] : [always]), ...restriction.where, ...any.where] },
    defect: { or: elements.map((element) => element.missing) },
    columns: [...new Set(elements.flatMap((element) => element.fields))],
    evidence: {},
    confirm: (row) => missingNames(row).length > 0,
    describe: (row) => ({ missing: missingNames(row) }),
  };
  return singleCheck(entity, check, [...partial, ...restriction.partial, ...any.partial]);
}

/** Without any alternative that can be told, every record is looked at. */
function mappedAlternatives(
  model: MappedModel,
  entity: MappedEntity,
  alternatives: readonly Predicate[],
): { readonly where: readonly Predicate[]; readonly partial: readonly string[] } {
  const missing = alternatives.map((alternative) => unmappedReads(model, entity, alternative));
  const mapped = alternatives.filter((_, at) => missing[at]?.length === 0);
  return { where: mapped.length === 0 ? [] : [{ or: mapped }], partial: [...new Set(missing.flat())] };
}
