import type { CheckPlan, PlanContext, RowCheck } from '../../define-kind.ts';
import type { Expression } from '../../expression.ts';
import { readsOf } from '../../expression-fields.ts';
import type { MappedEntity, MappedModel } from '../../mapped-model.ts';
import { NO_TEXT } from '../../no-text.ts';
import { nullDateColumn } from '../../null-date.ts';
import { isPlaceholder, placeholderPattern } from '../../placeholder.ts';
import { fieldEvidence, IS_ACTIVE, mappedEntity, optionalFields, ownUnit, unmapped } from '../../plan-fields.ts';
import { patternsOf } from './patterns.ts';
import type { PlaceholderParams } from './schema.ts';

/** Active records with a filled field that says nothing: one finding for each field. Blank fields are not judged. */
export function planPlaceholder({ params, model, entity: name }: PlanContext<PlaceholderParams>): CheckPlan {
  const entity = mappedEntity(model, name, ['status']);
  if ('reason' in entity) return entity;
  const fields = params.fields[name] ?? [];
  const dates = params.dates[name] ?? [];
  const isMapped = (field: string) => entity.fields.has(field);
  const shared = sharedParts(model, entity);
  const checks = [
    ...fields.filter(isMapped).map((field) => textCheck(field, patternsOf(params, name, field), shared)),
    ...dates.filter(isMapped).map((field) => dateCheck(field, shared)),
  ];
  const partial = [...fields, ...dates].filter((field) => !isMapped(field));
  if (checks.length === 0) return unmapped(name, partial[0]);
  const reads = readsOf(name, ...checks.flatMap((check) => [check.scope, check.defect]));
  return { type: 'rows', checks, reads, partial };
}

type SharedParts = Pick<RowCheck, 'evidence' | 'orgUnit'>;

/** Materials made from one template repeat its defects: the template is shown, so that they can be grouped. */
function sharedParts(model: MappedModel, entity: MappedEntity): SharedParts {
  const evidence = fieldEvidence(entity, optionalFields(entity, ['template_key']));
  return { evidence, orgUnit: ownUnit(model, entity) };
}

function textCheck(field: string, patterns: readonly string[], { evidence, orgUnit }: SharedParts): RowCheck {
  const text: Expression = { coalesce: [{ normal: field }, { value: NO_TEXT }] };
  return {
    suffix: [field],
    scope: { and: [IS_ACTIVE, { not: { blank: field } }] },
    defect: patterns.length === 0 ? { or: [] } : { suspected: { matches: [text, placeholderPattern(patterns)] } },
    columns: [field],
    evidence: { value: { field }, ...evidence },
    orgUnit,
    confirm: (row) => isPlaceholder(row[field], patterns),
    describe: () => ({ field }),
  };
}

function dateCheck(field: string, { evidence, orgUnit }: SharedParts): RowCheck {
  const hidden = nullDateColumn(field);
  return {
    suffix: [field],
    scope: { and: [IS_ACTIVE, { or: [{ not: { isNull: field } }, { not: { isNull: hidden } }] }] },
    defect: { not: { isNull: hidden } },
    columns: [],
    evidence: { value: { field: hidden }, ...evidence },
    orgUnit,
    describe: () => ({ field }),
  };
}
