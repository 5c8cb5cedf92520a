import type { Row } from '@erp-audit/core';
import type { CheckPlan, PlanContext, RowCheck } from '../../define-kind.ts';
import type { Expression, Predicate } from '../../expression.ts';
import { readsOf } from '../../expression-fields.ts';
import type { MappedEntity } from '../../mapped-model.ts';
import { NO_TEXT } from '../../no-text.ts';
import { IS_ACTIVE, mappedEntity, unmapped } from '../../plan-fields.ts';
import { isEmail } from './email.ts';
import { isPhone } from './phone.ts';
import { isPostcode, POSTCODE_COUNTRIES, POSTCODE_FORMS } from './postcode.ts';
import type { FormatParams } from './schema.ts';

/** Numbers and addresses that are right beyond doubt; the rest is decided on our side. */
const PLAIN_PHONE = '[+]?([ ().-]*[0-9]){6,20}';
const PLAIN_CHINESE_PHONE = '(1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8})';
const PLAIN_EMAIL =
  '[a-z0-9_+-]{1,32}(\\.[a-z0-9_+-]{1,15}){0,2}@([a-z0-9]{1,31}(-[a-z0-9]{1,31})?\\.){1,4}[a-z]{2,24}';

/** Active records with a contact field of the wrong form: one finding for each field. Blank fields are not judged. */
export function planFormat({ params, model, entity: name }: PlanContext<FormatParams>): CheckPlan {
  const entity = mappedEntity(model, name, ['status']);
  if ('reason' in entity) return entity;
  const wanted = [...params.phone, ...params.email, ...params.postcode];
  const hasCountry = entity.fields.has(params.country);
  const country: Expression = hasCountry
    ? { coalesce: [{ normal: params.country }, { value: NO_TEXT }] }
    : { value: NO_TEXT };
  const isMapped = (field: string) => entity.fields.has(field);
  const postcodes = hasCountry ? params.postcode.filter(isMapped) : [];
  const checks = [
    ...params.phone.filter(isMapped).map((field) => phoneCheck(field, country, params.country, entity)),
    ...params.email.filter(isMapped).map((field) => emailCheck(field)),
    ...postcodes.map((field) => postcodeCheck(field, country, params.country)),
  ];
  const judged = new Set(checks.map((check) => check.suffix[0]));
  const partial = wanted.filter((field) => !judged.has(field));
  if (checks.length === 0) return unmapped(name, partial[0]);
  const reads = readsOf(name, ...checks.flatMap((check) => [check.scope, check.defect]));
  return { type: 'rows', checks, reads, partial };
}

function fieldCheck(
  field: string,
  columns: readonly string[],
  defect: Predicate,
  isValid: (row: Row) => boolean,
): RowCheck {
  return {
    suffix: [field],
    scope: { and: [IS_ACTIVE, { not: { blank: field } }] },
    defect,
    columns: [field, ...columns],
    evidence: { value: { field } },
    confirm: (row) => !isValid(row),
    describe: () => ({ field }),
  };
}

function textIn(row: Row, column: string): string {
  return String(row[column] ?? '');
}

/** Never null, so that the condition on it is not either; blank fields are out of scope. */
function normalText(field: string): Expression {
  return { coalesce: [{ normal: field }, { value: NO_TEXT }] };
}

function phoneCheck(field: string, country: Expression, countryField: string, entity: MappedEntity): RowCheck {
  const normal = normalText(field);
  const plain: Predicate = {
    or: [
      { matches: [normal, PLAIN_CHINESE_PHONE] },
      { and: [{ not: { in: [country, ['cn']] } }, { matches: [normal, PLAIN_PHONE] }] },
    ],
  };
  const columns = entity.fields.has(countryField) ? [countryField] : [];
  return fieldCheck(field, columns, { suspected: { not: plain } }, (row) =>
    isPhone(textIn(row, field), textIn(row, countryField)),
  );
}

function emailCheck(field: string): RowCheck {
  const defect: Predicate = { suspected: { not: { matches: [normalText(field), PLAIN_EMAIL] } } };
  return fieldCheck(field, [], defect, (row) => isEmail(textIn(row, field)));
}

/** Without a country of the table nobody can tell. */
function postcodeCheck(field: string, country: Expression, countryField: string): RowCheck {
  const isKnown: Predicate = { in: [country, POSTCODE_COUNTRIES] };
  const fits = POSTCODE_FORMS.map(
    ({ pattern, countries }): Predicate => ({
      and: [{ in: [country, countries] }, { matches: [normalText(field), pattern] }],
    }),
  );
  const wrong: Predicate = { and: [isKnown, { suspected: { not: { or: fits } } }] };
  const defect: Predicate = { or: [wrong, { and: [{ not: isKnown }, { unknown: true }] }] };
  return fieldCheck(field, [countryField], defect, (row) => isPostcode(textIn(row, field), textIn(row, countryField)));
}
