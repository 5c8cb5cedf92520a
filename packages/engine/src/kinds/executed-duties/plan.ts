import { ENTITIES } from '@erp-audit/core';
import type { CheckPlan, EntityRead, PlanContext } from '../../define-kind.ts';
import type { Expression, Predicate } from '../../expression.ts';
import { readsOf } from '../../expression-fields.ts';
import type { MappedEntity, MappedModel } from '../../mapped-model.ts';
import { mappedEntity, unmapped, unmappedReads } from '../../plan-fields.ts';
import type { MappedPair, MappedStep } from './mapped-pair.ts';
import type { DutyPair, ExecutedDutiesParams, Step } from './schema.ts';
import { dutyStatements } from './statements.ts';

/** A defect is a user who did both steps on one document. */
export function planExecutedDuties({ params, model }: PlanContext<ExecutedDutiesParams>): CheckPlan {
  const user = mappedEntity(model, 'user', ['status']);
  if ('reason' in user) return user;
  const wanted = Object.entries({ ...params.pairs, ...params.morePairs }).filter(
    ([id]) => !params.withoutPairs.includes(id),
  );
  const judged = wanted.map(([id, pair]) => mappedPair(id, pair, model));
  const pairs = judged.filter(({ first, second }) => first.length > 0 && second.length > 0);
  if (pairs.length === 0) return unmapped('purchase_order', 'approved_by');
  const without = judged.filter((each) => !pairs.includes(each)).map(({ id }) => `pair:${id}`);
  const automatic = automaticFields(params, user);
  return {
    type: 'set',
    reads: [
      { entity: 'user', fields: ['status', ...automatic.fields] },
      ...mergedReads(pairs.flatMap(({ first, second }) => [...first, ...second]).flatMap(stepReads)),
    ],
    partial: [
      ...(without.length === 0 ? [] : [`pairs:${pairs.length}/${judged.length}`, ...without]),
      ...automatic.missing,
    ],
    statements: (environment) => dutyStatements(pairs, params, user, environment),
  };
}

function mappedPair(id: string, pair: DutyPair, model: MappedModel): MappedPair {
  return { id, pair, first: mappedSteps(pair.first, model), second: mappedSteps(pair.second, model) };
}

function mappedSteps(steps: readonly Step[], model: MappedModel): MappedStep[] {
  return steps.flatMap((step) => {
    const entity = model.entity(step.entity);
    if (entity === undefined) return [];
    const isMapped = (node: Expression | Predicate) => unmappedReads(model, entity, node).length === 0;
    const by = firstFilled(step.by.filter((field) => entity.fields.has(field)));
    if (by === undefined || !isMapped(step.document) || (step.where !== undefined && !isMapped(step.where))) return [];
    const at = firstFilled((step.at ?? []).filter((field) => entity.fields.has(field)));
    const amount = step.amount !== undefined && isMapped(step.amount) ? step.amount : undefined;
    return [{ entity, by, at, document: step.document, where: step.where, amount }];
  });
}

function firstFilled(fields: readonly string[]): Expression | undefined {
  return fields.length === 0 ? undefined : { coalesce: fields };
}

/** Automatic users are told by what is mapped; the result names what is not and would be needed. */
function automaticFields(
  { automaticUsers, automaticTypes }: ExecutedDutiesParams,
  user: MappedEntity,
): { readonly fields: readonly string[]; readonly missing: readonly string[] } {
  const wanted = [...(automaticUsers.length > 0 ? ['login'] : []), ...(automaticTypes.length > 0 ? ['type'] : [])];
  return {
    fields: wanted.filter((field) => user.fields.has(field)),
    missing: wanted.filter((field) => !user.fields.has(field)).map((field) => `user.${field}`),
  };
}

function stepReads({ entity, by, document, where }: MappedStep): EntityRead[] {
  return readsOf(entity.name, by, document, where);
}

function mergedReads(reads: readonly EntityRead[]): EntityRead[] {
  const names = (Object.keys(ENTITIES) as (keyof typeof ENTITIES)[]).filter((name) =>
    reads.some(({ entity }) => entity === name),
  );
  return names.map((name) => {
    const fields = reads.filter(({ entity }) => entity === name).flatMap((read) => read.fields);
    return { entity: name, fields: [...new Set(fields)].filter((field) => !/^key_\d+$/.test(field)) };
  });
}
