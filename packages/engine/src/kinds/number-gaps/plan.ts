import type { CheckPlan, PlanContext } from '../../define-kind.ts';
import { readsOf } from '../../expression-fields.ts';
import { mappedEntity, optionalFields, unmapped, unmappedReads } from '../../plan-fields.ts';
import type { NumberGapsParams } from './schema.ts';
import { numberGapsStatements } from './statements.ts';

/** Numbers between the least and the greatest of a series that no record has. */
export function planNumberGaps({ params, model, entity: name }: PlanContext<NumberGapsParams>): CheckPlan {
  const entity = mappedEntity(model, name, [params.number]);
  if ('reason' in entity) return entity;
  const [missing] = unmappedReads(model, entity, params.where);
  if (missing !== undefined) return unmapped(name, missing);
  const series = params.series.filter((field) => entity.fields.has(field));
  const fields = [params.number, ...series];
  return {
    type: 'set',
    reads: [{ entity: name, fields }, ...readsOf(name, params.where)],
    partial: params.series.filter((field) => !series.includes(field)),
    statements: (environment) =>
      numberGapsStatements(
        { params, entity, series, shown: optionalFields(entity, ['no', 'org_unit_key']) },
        environment,
      ),
  };
}
