import type { CheckPlan, PlanContext, RowCheck } from '../../define-kind.ts';
import type { Predicate } from '../../expression.ts';
import { readsOf } from '../../expression-fields.ts';
import type { MappedEntity } from '../../mapped-model.ts';
import { fieldEvidence, mappedEntity, unmapped } from '../../plan-fields.ts';
import type { DateSanityParams } from './schema.ts';

/** What cannot be of some dates; its name ends the key of the finding. */
interface Fault {
  readonly name: string;
  readonly fields: readonly string[];
  readonly defect: Predicate;
}

/** One finding for each fault of a record. Without one of the dates nobody can tell. */
export function planDateSanity({ params, model, entity: name }: PlanContext<DateSanityParams>): CheckPlan {
  const entity = mappedEntity(model, name, ['status']);
  if ('reason' in entity) return entity;
  const faults = faultsOf(params, entity);
  const isMapped = (field: string) => entity.fields.has(field);
  const checks = faults
    .filter(({ fields }) => fields.every(isMapped))
    .map((fault) => faultCheck(fault, params, entity));
  const partial = [...new Set(faults.flatMap(({ fields }) => fields.filter((field) => !isMapped(field))))];
  if (checks.length === 0) return unmapped(name, partial[0]);
  const reads = readsOf(name, ...checks.flatMap((check) => [check.scope, check.defect]));
  return { type: 'rows', checks, reads, partial };
}

function faultsOf(params: DateSanityParams, { name }: MappedEntity): readonly Fault[] {
  return [
    ...(params.order[name] ?? []).map(([first, second]) => ({
      name: `${second}_before_${first}`,
      fields: [first, second],
      defect: { lt: [second, first] } as const,
    })),
    ...(params.notFuture[name] ?? []).map((field) => ({
      name: `${field}_in_future`,
      fields: [field],
      defect: { lt: [{ age: field }, 0] } as const,
    })),
    ...(params.notFar[name] ?? []).map((field) => ({
      name: `${field}_too_far`,
      fields: [field],
      defect: { lt: [{ age: field }, -params.maxDaysAhead] } as const,
    })),
  ];
}

function faultCheck({ name, fields, defect }: Fault, { statuses }: DateSanityParams, entity: MappedEntity): RowCheck {
  return {
    suffix: [name],
    scope: { in: ['status', statuses] },
    defect,
    columns: [],
    evidence: fieldEvidence(entity, fields),
    describe: () => ({ fault: name }),
  };
}
