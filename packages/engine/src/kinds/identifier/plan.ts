import type { CheckPlan, PlanContext, RowCheck } from '../../define-kind.ts';
import type { Expression, Predicate } from '../../expression.ts';
import { readsOf } from '../../expression-fields.ts';
import type { MappedEntity } from '../../mapped-model.ts';
import { NO_TEXT } from '../../no-text.ts';
import { trimmedText } from '../../plain-text.ts';
import {
  fieldEvidence,
  IS_ACTIVE,
  mappedEntity,
  mappedRestriction,
  optionalFields,
  unmapped,
} from '../../plan-fields.ts';
import type { IdentifierParams } from './schema.ts';
import { type Standard, standardsOf } from './standards.ts';

/** For records of which everyone comes to us. */
const ALWAYS: Predicate = { eq: [1, 1] };

/** Where a record says in which country it is. */
interface Place {
  /** Undefined where the profile does not map it. */
  readonly field: string | undefined;
  /** Of the organisation, in lower case; counts where the record says nothing. */
  readonly home: string | undefined;
}

/** Active records with an identifier that cannot be right: one finding for each field. Blank fields are not judged. */
export function planIdentifier(context: PlanContext<IdentifierParams>): CheckPlan {
  const { params, model, entity: name, organisationCountry } = context;
  const entity = mappedEntity(model, name, ['status']);
  if ('reason' in entity) return entity;
  const standards = standardsOf(params);
  const place = {
    field: optionalFields(entity, params.country === undefined ? [] : [params.country])[0],
    home: organisationCountry?.toLowerCase(),
  };
  const gaps = (standard: Standard) => gapsOf(standard, params, place, entity);
  const judged = standards.filter((standard) => gaps(standard).length === 0);
  const partial = [...new Set(standards.flatMap(gaps))];
  if (judged.length === 0) return unmapped(name, partial[0]);
  const restriction = mappedRestriction(model, entity, params.where, params.whereMapped);
  const shared = fieldEvidence(entity, optionalFields(entity, ['template_key']));
  const checks = judged.map((standard) => {
    const { field, evidence } = standard;
    const shown = evidence === undefined ? { value: { field } } : {};
    return { ...checkOf(standard, place, restriction.where), evidence: { ...shown, ...shared } };
  });
  const reads = readsOf(name, ...checks.flatMap((check) => [check.scope, check.defect]));
  return { type: 'rows', checks, reads, partial: [...partial, ...restriction.partial] };
}

/** What a standard misses: its field, or any hint of the country. */
function gapsOf(
  { field, countries }: Standard,
  params: IdentifierParams,
  place: Place,
  entity: MappedEntity,
): string[] {
  if (!entity.fields.has(field)) return [field];
  const knowsCountry = countries === undefined || place.field !== undefined || place.home !== undefined;
  return knowsCountry ? [] : [params.country ?? 'country'];
}

/** Every filled field comes to us: no database works out check digits. */
function checkOf(standard: Standard, place: Place, where: readonly Predicate[]): RowCheck {
  const { field, countries } = standard;
  const shown = countries === undefined || place.field === undefined ? [] : [place.field];
  const countryOf = (code: unknown) => trimmedText(String(code ?? '')).toLowerCase() || (place.home ?? '');
  const textOf = (row: Readonly<Record<string, unknown>>) => String(row[field] ?? '');
  const fault = (row: Readonly<Record<string, unknown>>) =>
    standard.fault(textOf(row), countryOf(place.field === undefined ? '' : row[place.field]));
  return {
    suffix: [field],
    scope: { and: [IS_ACTIVE, { not: { blank: field } }, ...where] },
    defect: countries === undefined ? { not: { blank: field } } : knownIn(countries, place),
    columns: [field, ...shown],
    evidence: {},
    confirm: (row) => fault(row) !== undefined,
    describe: (row) => ({ field, reason: fault(row) ?? null, ...standard.evidence?.(textOf(row)) }),
  };
}

/** True where the country can be judged, else null: nobody can tell. */
function knownIn(countries: readonly string[] | 'any', { field, home }: Place): Predicate {
  const isHome = home !== undefined && (countries === 'any' || countries.includes(home));
  // Records that name no country at all are the organisation's; there is one then, or the field would be missed.
  if (field === undefined) return isHome ? ALWAYS : { unknown: true };
  const code: Expression = { coalesce: [{ normal: field }, { value: NO_TEXT }] };
  const isNamed: Predicate = countries === 'any' ? { not: { blank: field } } : { in: [code, countries] };
  const isKnown: Predicate = isHome ? { or: [isNamed, { blank: field }] } : isNamed;
  return { or: [isKnown, { and: [{ not: isKnown }, { unknown: true }] }] };
}
