import type { Row } from '@erp-audit/core';
import type { CheckPlan, PlanContext, RowCheck } from '../../define-kind.ts';
import type { Predicate } from '../../expression.ts';
import { readsOf } from '../../expression-fields.ts';
import { gtinDigits, isGtin, isInternalGtin } from '../../identifiers/gtin.ts';
import {
  fieldEvidence,
  IS_ACTIVE,
  mappedEntity,
  mappedRestriction,
  optionalFields,
  unmapped,
} from '../../plan-fields.ts';
import type { IdentifierParams } from './schema.ts';

/** Active records with an identifier that cannot be right: one finding for each field. Blank fields are not judged. */
export function planIdentifier({ params, model, entity: name }: PlanContext<IdentifierParams>): CheckPlan {
  const entity = mappedEntity(model, name, ['status']);
  if ('reason' in entity) return entity;
  const mapped = params.gtin.filter((field) => entity.fields.has(field));
  const partial = params.gtin.filter((field) => !entity.fields.has(field));
  if (mapped.length === 0) return unmapped(name, partial[0]);
  const restriction = mappedRestriction(model, entity, params.where);
  const shared = fieldEvidence(entity, optionalFields(entity, ['template_key']));
  const checks = mapped.map((field) => {
    return { ...gtinCheck(field, params, restriction.where), evidence: { value: { field }, ...shared } };
  });
  const reads = readsOf(name, ...checks.flatMap((check) => [check.scope, check.defect]));
  return { type: 'rows', checks, reads, partial: [...partial, ...restriction.partial] };
}

/** Every filled field comes to us: no database works out check digits. */
function gtinCheck(field: string, { internalPrefixes }: IdentifierParams, where: readonly Predicate[]): RowCheck {
  const reason = (row: Row) => gtinFault(String(row[field] ?? ''), internalPrefixes);
  return {
    suffix: [field],
    scope: { and: [IS_ACTIVE, { not: { blank: field } }, ...where] },
    defect: { not: { blank: field } },
    columns: [field],
    evidence: {},
    confirm: (row) => reason(row) !== undefined,
    describe: (row) => ({ field, reason: reason(row) ?? null }),
  };
}

/** What is wrong with a number, in one word; undefined where nothing is. */
function gtinFault(text: string, internalPrefixes: readonly string[]): string | undefined {
  const digits = gtinDigits(text);
  if (digits === undefined) return 'characters';
  if (isInternalGtin(digits, internalPrefixes) || isGtin(digits)) return undefined;
  return [8, 12, 13, 14].includes(digits.length) ? 'check_digit' : 'length';
}
