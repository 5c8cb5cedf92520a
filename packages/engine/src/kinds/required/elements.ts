import type { Row, RowValue } from '@erp-audit/core';
import { fieldType } from '../../compile-expression.ts';
import type { Expression, Predicate } from '../../expression.ts';
import type { MappedEntity } from '../../mapped-model.ts';
import { NO_TEXT } from '../../no-text.ts';
import { isPlaceholder, PLACEHOLDERS, placeholderPattern } from '../../placeholder.ts';
import { isBlankText, trimmedText } from '../../plain-text.ts';
import { optionalFields } from '../../plan-fields.ts';
import type { RequiredParams } from './schema.ts';

/** Something a record must have: how SQL sees that it is missing, and how our side does. */
export interface Element {
  readonly name: string;
  readonly fields: readonly string[];
  readonly missing: Predicate;
  isMissing(row: Row): boolean;
}

/** Free text only: a country code "NA" or a payment term "1" is what it says. */
const FREE_TEXT = new Set(['name', 'tax_id', 'phone', 'mobile', 'email', 'street', 'city', 'postcode']);

/** The elements whose fields are mapped, and the names of those that are not. */
export function requiredElements(
  params: RequiredParams,
  entity: MappedEntity,
  organisationCountry: string | undefined,
): { readonly elements: readonly Element[]; readonly partial: readonly string[] } {
  const words = placeholderWords(params.placeholders);
  const single = [...params.required, ...params.more, ...Object.values(params.allOf).flat()];
  const isMapped = (field: string) => entity.fields.has(field);
  const any = Object.entries(params.anyOf).map(([name, fields]) => ({ name, fields: fields.filter(isMapped) }));
  const least = Object.entries(params.atLeast);
  const home = homeOf(entity, organisationCountry);
  const plain = (field: string) => fieldElement(field, words, entity);
  const elements = [
    ...[...new Set([...single, ...params.moreMapped])]
      .filter(isMapped)
      .map((field) => (owesTaxIdAtHomeOnly(field, params) ? domesticElement(plain(field), home) : plain(field))),
    ...params.companiesOnly
      .filter(isMapped)
      .map((field) => companyElement(domesticElement(plain(field), home), entity)),
    ...least.filter(([field]) => isMapped(field)).map(([field, number]) => leastElement(field, number)),
    ...any.filter(({ fields }) => fields.length > 0).map(({ name, fields }) => anyElement(name, fields.map(plain))),
    ...flagElements(params, entity).map(({ field, flags }) => flaggedElement(plain(field), flags)),
  ];
  const flagged = Object.entries(params.requiredIf).flatMap(([flag, fields]) => [flag, ...fields]);
  const wanted = new Set([...single, ...params.companiesOnly, ...least.map(([field]) => field), ...flagged]);
  const unmappedAny = any.filter(({ fields }) => fields.length === 0).map(({ name }) => name);
  return { elements, partial: [...[...wanted].filter((field) => !isMapped(field)), ...unmappedAny] };
}

function owesTaxIdAtHomeOnly(field: string, { allowForeignWithoutTaxId }: RequiredParams): boolean {
  return allowForeignWithoutTaxId && field === 'tax_id';
}

function placeholderWords(placeholders: RequiredParams['placeholders']): readonly string[] {
  if (typeof placeholders === 'boolean') return placeholders ? PLACEHOLDERS : [];
  return placeholders;
}

function fieldElement(field: string, words: readonly string[], entity: MappedEntity): Element {
  if (fieldType(entity.name, field) !== 'text') {
    return { name: field, fields: [field], missing: { isNull: field }, isMissing: (row) => isBlankText(row[field]) };
  }
  const isFree = FREE_TEXT.has(field) && words.length > 0;
  const text: Expression = { coalesce: [{ normal: field }, { value: NO_TEXT }] };
  const placeholder: Predicate = { suspected: { matches: [text, placeholderPattern(words)] } };
  return {
    name: field,
    fields: [field],
    missing: isFree ? { or: [{ blank: field }, placeholder] } : { blank: field },
    isMissing: (row) => isBlankText(row[field]) || (isFree && isPlaceholder(row[field], words)),
  };
}

function leastElement(field: string, least: number): Element {
  return {
    name: field,
    fields: [field],
    missing: { or: [{ isNull: field }, { lt: [field, least] }] },
    isMissing: (row) => isBlankText(row[field]) || Number(row[field]) < least,
  };
}

function anyElement(name: string, parts: readonly Element[]): Element {
  return {
    name,
    fields: parts.flatMap((part) => part.fields),
    missing: { and: parts.map((part) => part.missing) },
    isMissing: (row) => parts.every((part) => part.isMissing(row)),
  };
}

/** Mapped fields, each with the mapped flags of which one is enough to owe it. */
function flagElements(
  { requiredIf }: RequiredParams,
  { fields: mapped }: MappedEntity,
): readonly { readonly field: string; readonly flags: readonly string[] }[] {
  const flags = Object.keys(requiredIf).filter((flag) => mapped.has(flag));
  const fields = [...new Set(flags.flatMap((flag) => requiredIf[flag] ?? []))].filter((field) => mapped.has(field));
  return fields.map((field) => ({ field, flags: flags.filter((flag) => requiredIf[flag]?.includes(field)) }));
}

/** A flag that nobody set is off. */
function flaggedElement(element: Element, flags: readonly string[]): Element {
  const isOn = flags.map((flag): Predicate => ({ eq: [{ coalesce: [flag, false] }, true] }));
  return {
    name: element.name,
    fields: [...element.fields, ...flags],
    missing: { and: [{ or: isOn }, element.missing] },
    isMissing: (row) => flags.some((flag) => isTrue(row[flag])) && element.isMissing(row),
  };
}

/** Some databases have no booleans. */
function isTrue(value: RowValue | undefined): boolean {
  return value === true || (value !== null && value !== undefined && Number(value) === 1);
}

/** An unknown company flag counts as a company. */
function companyElement(element: Element, entity: MappedEntity): Element {
  if (!entity.fields.has('is_company')) return element;
  const isCompany: Predicate = { eq: [{ coalesce: ['is_company', true] }, true] };
  return {
    name: element.name,
    fields: [...element.fields, 'is_company'],
    missing: { and: [isCompany, element.missing] },
    isMissing: (row) => row['is_company'] !== false && element.isMissing(row),
  };
}

/** Country of the organisation in lower case; undefined where nobody can tell who is abroad. */
function homeOf(entity: MappedEntity, organisationCountry: string | undefined): string | undefined {
  return optionalFields(entity, ['country']).length > 0 ? organisationCountry?.toLowerCase() : undefined;
}

/** An unknown country counts as domestic. */
function domesticElement(element: Element, home: string | undefined): Element {
  if (home === undefined) return element;
  const country: Expression = { coalesce: [{ normal: 'country' }, { value: home }] };
  const isDomestic: Predicate = { or: [{ blank: 'country' }, { eq: [country, { value: home }] }] };
  const isAbroad = (row: Row) => {
    const text = trimmedText(row['country']).toLowerCase();
    return text !== '' && text !== home;
  };
  return {
    name: element.name,
    fields: [...element.fields, 'country'],
    missing: { and: [isDomestic, element.missing] },
    isMissing: (row) => !isAbroad(row) && element.isMissing(row),
  };
}
