import type { Row } from '@erp-audit/core';
import type { CheckPlan, PlanContext, RowCheck } from '../../define-kind.ts';
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
  const missingNames = (row: Row) =>
    elements
      .filter((element) => element.isMissing(row))
      .map((element) => element.name)
      .toSorted();
  const check: RowCheck = {
    suffix: [],
    scope: { and: [IS_ACTIVE, ...(always === undefined ? [] : [always]), ...restriction.where] },
    defect: { or: elements.map((element) => element.missing) },
    columns: [...new Set(elements.flatMap((element) => element.fields))],
    evidence: {},
    confirm: (row) => missingNames(row).length > 0,
    describe: (row) => ({ missing: missingNames(row) }),
  };
  return singleCheck(entity, check, [...partial, ...restriction.partial]);
}
