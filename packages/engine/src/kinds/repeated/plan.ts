import type { CheckPlan, PlanContext } from '../../define-kind.ts';
import type { Predicate } from '../../expression.ts';
import { readsOf } from '../../expression-fields.ts';
import type { MappedEntity, MappedModel } from '../../mapped-model.ts';
import { mappedEntity, mappedRestriction, optionalFields, unmapped, unmappedReads } from '../../plan-fields.ts';
import type { RepeatedParams, Way } from './schema.ts';
import { repeatedStatements } from './statements.ts';

/** A record that agrees with an earlier one of another document in one of the ways: one finding for the later one. */
export function planRepeated({ params, model, entity: name }: PlanContext<RepeatedParams>): CheckPlan {
  const needed = [params.date, ...(params.document === undefined ? [] : [params.document])];
  const entity = mappedEntity(model, name, needed);
  if ('reason' in entity) return entity;
  const [missing] = unmappedReads(model, entity, params.where, params.judged);
  if (missing !== undefined) return unmapped(name, missing);
  const { ways, partial } = mappedWays(params, model, entity);
  if (ways.length === 0) return unmapped(name, partial[0]);
  const restriction = mappedRestriction(model, entity, undefined, params.whereMapped);
  const scope = { and: [...(params.where === undefined ? [] : [params.where]), ...restriction.where] };
  const shown = optionalFields(entity, ['org_unit_key', ...valueField(params), ...params.evidence, params.date]);
  const compared = ways.flatMap(([, way]) => [...way.same, ...numberOf(way)]);
  const wayScopes = ways.map(([, way]) => way.where);
  const [own, ...others] = readsOf(name, scope, params.judged, ...wayScopes);
  const fields = [...new Set([...(own?.fields ?? []), ...needed, ...compared])];
  const check = { params, entity, ways, scope, shown: [...new Set(shown)] };
  return {
    type: 'set',
    reads: [{ entity: name, fields }, ...others],
    partial,
    statements: (environment) => repeatedStatements(check, environment),
  };
}

function mappedWays(params: RepeatedParams, model: MappedModel, entity: MappedEntity) {
  const judged = Object.entries(params.ways).map(([name, way]) => {
    const fields = [...way.same, ...numberOf(way)].filter((field) => !entity.fields.has(field));
    return { name, way, missing: fields };
  });
  return {
    ways: judged
      .filter(({ missing }) => missing.length === 0)
      .map(({ name, way }) => [name, { ...way, where: mappedWhere(way, model, entity) }] as const),
    partial: [...new Set(judged.flatMap(({ missing }) => missing))],
  };
}

/** True for all where nothing restricts the way. */
function mappedWhere({ whereMapped }: Way, model: MappedModel, entity: MappedEntity): Predicate {
  return { and: mappedRestriction(model, entity, undefined, whereMapped).where };
}

function numberOf({ number }: Way): readonly string[] {
  return number === undefined ? [] : [number];
}

function valueField({ value }: RepeatedParams): readonly string[] {
  return value === undefined ? [] : [value];
}
