import { SEVERITIES } from '@erp-audit/core';
import type { CheckPlan, EvidenceExpressions, PlanContext } from '../../define-kind.ts';
import type { Expression, Predicate } from '../../expression.ts';
import type { MappedEntity, MappedModel } from '../../mapped-model.ts';
import { mappedParts } from '../../mapped-parts.ts';
import { fieldEvidence, mappedRestriction, singleCheck, unmapped, unmappedReads } from '../../plan-fields.ts';
import { withParameters } from './parameters.ts';
import type { ConditionParams } from './schema.ts';

/** Names of causes with their conditions, in the order in which they are told. */
type Reasons = readonly (readonly [string, Predicate])[];

/** A record is defective where the declared predicate is true, or one of the reasons is. */
export function planCondition(context: PlanContext<ConditionParams>): CheckPlan {
  const { model } = context;
  const entity = model.entity(context.entity);
  if (entity === undefined) return unmapped(context.entity);
  const { params, unmappedParts } = judgedParams(context, entity);
  const measure = mappedCase(model, entity, params.measure);
  const [missing] = unmappedReads(model, entity, params.where, params.defect, measure);
  if (missing !== undefined) return unmapped(entity.name, missing);
  const { reasons, unmappedReasons } = mappedReasons(model, entity, params);
  const defect = params.defect ?? (reasons.length === 0 ? undefined : anyOf(reasons));
  if (defect === undefined) return unmapped(entity.name, unmappedReasons[0]);
  const notGiven = Object.entries(params.parameters ?? {}).find(([, value]) => value === null);
  if (notGiven !== undefined) return { type: 'skipped', reason: 'not_configured', detail: `parameters.${notGiven[0]}` };
  const { window, unmappedDates } = windowOf(model, entity, params);
  const restriction = mappedRestriction(model, entity, undefined, params.whereMapped);
  const check = {
    suffix: [],
    scope: { and: [...[params.where, window].filter((each) => each !== undefined), ...restriction.where] },
    defect,
    columns: [],
    evidence: { ...reasonEvidence(reasons), ...shownEvidence(model, entity, params) },
    ...(measure === undefined ? {} : { measure }),
    ...optional('value', model, entity, params.value),
    ...optional('orgUnit', model, entity, params.orgUnit),
    ...optional('severity', model, entity, severityOf(model, entity, params)),
  };
  const plan = singleCheck(entity, check, [...new Set([...unmappedReasons, ...unmappedParts, ...unmappedDates])]);
  return window === undefined ? plan : { ...plan, window };
}

function windowOf(
  model: MappedModel,
  entity: MappedEntity,
  { lookBack }: ConditionParams,
): { readonly window?: Predicate; readonly unmappedDates: readonly string[] } {
  if (lookBack === undefined) return { unmappedDates: [] };
  const { date, days } = lookBack;
  const unmappedDates = unmappedReads(model, entity, date);
  if (unmappedDates.length > 0) return { unmappedDates };
  return { window: { and: [{ ge: [{ age: date }, 0] }, { le: [{ age: date }, days] }] }, unmappedDates };
}

/** Parameters with their named values, and with what they choose from only as far as the profile maps it. */
function judgedParams(
  { params, model }: PlanContext<ConditionParams>,
  entity: MappedEntity,
): { readonly params: ConditionParams; readonly unmappedParts: readonly string[] } {
  const { where, defect, reasons, measure, ...shown } = withParameters({
    ...params,
    ...params.byEntity?.[entity.name],
  });
  const judged = mappedParts(model, entity, { where, defect, reasons, measure });
  return { params: { ...mappedParts(model, entity, shown).node, ...judged.node }, unmappedParts: judged.missing };
}

/** The gravest severity whose condition holds. */
function severityOf(
  model: MappedModel,
  entity: MappedEntity,
  { severityWhere = {} }: ConditionParams,
): Expression | undefined {
  const branches = SEVERITIES.flatMap((severity) => {
    const when = severityWhere[severity];
    const isMapped = when !== undefined && unmappedReads(model, entity, when).length === 0;
    return isMapped ? [{ when, value: { value: severity } }] : [];
  });
  return branches.length === 0 ? undefined : { case: branches };
}

/** Without the branches that nobody can tell: a severity or a value then falls back to what is said for the rest. */
function mappedCase(
  model: MappedModel,
  entity: MappedEntity,
  expression: Expression | undefined,
): Expression | undefined {
  if (typeof expression !== 'object' || !('case' in expression)) return expression;
  const branches = expression.case.filter((branch) => {
    return unmappedReads(model, entity, branch.when, branch.value).length === 0;
  });
  return branches.length === 0 ? expression.else : { ...expression, case: branches };
}

/** A reason that reads what the profile does not map cannot be told; the others still can. */
function mappedReasons(
  model: MappedModel,
  entity: MappedEntity,
  params: ConditionParams,
): { readonly reasons: Reasons; readonly unmappedReasons: readonly string[] } {
  const judged = Object.entries(params.reasons ?? {}).map(([name, when]) => {
    return { name, when, missing: unmappedReads(model, entity, when) };
  });
  return {
    reasons: judged.filter(({ missing }) => missing.length === 0).map(({ name, when }) => [name, when]),
    unmappedReasons: [...new Set(judged.flatMap(({ missing }) => missing))],
  };
}

function anyOf(reasons: Reasons): Predicate {
  return { or: reasons.map(([, when]) => when) };
}

function reasonEvidence(reasons: Reasons): EvidenceExpressions {
  if (reasons.length === 0) return {};
  return { reason: { case: reasons.map(([name, when]) => ({ when, value: { value: name } })) } };
}

/** Evidence is welcome, never a reason to skip: what is not mapped is left out. */
function shownEvidence(model: MappedModel, entity: MappedEntity, params: ConditionParams): EvidenceExpressions {
  const shown = (params.evidence ?? []).map((column) => {
    if (typeof column !== 'string') return isMapped(model, entity, column);
    return column === 'status_raw' ? { status_raw: { field: column } } : fieldEvidence(entity, [column]);
  });
  return Object.assign({}, ...shown);
}

function isMapped(model: MappedModel, entity: MappedEntity, values: EvidenceExpressions): EvidenceExpressions {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => unmappedReads(model, entity, value).length === 0),
  );
}

function optional<Name extends 'value' | 'orgUnit' | 'severity'>(
  name: Name,
  model: MappedModel,
  entity: MappedEntity,
  given: Expression | undefined,
): { readonly [key in Name]?: Expression } {
  const expression = mappedCase(model, entity, given);
  if (expression === undefined || unmappedReads(model, entity, expression).length > 0) return {};
  return { [name]: expression } as { readonly [key in Name]: Expression };
}
