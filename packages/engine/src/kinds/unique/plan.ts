import type { CheckPlan, PlanContext } from '../../define-kind.ts';
import { mappedEntity, unmapped } from '../../plan-fields.ts';
import type { UniqueParams } from './schema.ts';
import { uniqueStatements } from './statements.ts';

/** Active records that share an identifier which only one of them may have: one finding a group. */
export function planUnique({ params, model, entity: name }: PlanContext<UniqueParams>): CheckPlan {
  const entity = mappedEntity(model, name, ['status']);
  if ('reason' in entity) return entity;
  const identifiers = params.identifiers.filter((identifier) => entity.fields.has(identifier));
  const partial = params.identifiers.filter((identifier) => !entity.fields.has(identifier));
  if (identifiers.length === 0) return unmapped(name, partial[0]);
  const check = { params, entity, identifiers };
  return {
    type: 'set',
    reads: [{ entity: name, fields: ['status', ...identifiers] }],
    partial,
    statements: (environment) => uniqueStatements(check, environment),
  };
}
