import type { Row } from '@erp-audit/core';
import type { Expression, Predicate } from '../../expression.ts';
import type { MappedEntity } from '../../mapped-model.ts';
import { isPlaceholder, PLACEHOLDERS, placeholderPattern } from '../../placeholder.ts';
import { isBlankText, trimmedText } from '../../plain-text.ts';
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
  const wanted = new Set([...single, ...params.companiesOnly]);
  const isMapped = (field: string) => entity.fields.has(field);
  const any = Object.entries(params.anyOf).map(([name, fields]) => ({ name, fields: fields.filter(isMapped) }));
  const elements = [
    ...[...new Set(single)].filter(isMapped).map((field) => fieldElement(field, words)),
    ...params.companiesOnly
      .filter(isMapped)
      .map((field) => companyElement(fieldElement(field, words), entity, organisationCountry)),
    ...any.filter(({ fields }) => fields.length > 0).map(({ name, fields }) => anyElement(name, fields, words)),
  ];
  const unmappedAny = any.filter(({ fields }) => fields.length === 0).map(({ name }) => name);
  return { elements, partial: [...[...wanted].filter((field) => !isMapped(field)), ...unmappedAny] };
}

function placeholderWords(placeholders: RequiredParams['placeholders']): readonly string[] {
  if (typeof placeholders === 'boolean') return placeholders ? PLACEHOLDERS : [];
  return placeholders;
}

function fieldElement(field: string, words: readonly string[]): Element {
  const isFree = FREE_TEXT.has(field) && words.length > 0;
  const text: Expression = { coalesce: [{ normal: field }, { value: '' }] };
  const placeholder: Predicate = { matches: [text, placeholderPattern(words)] };
  return {
    name: field,
    fields: [field],
    missing: isFree ? { or: [{ blank: field }, placeholder] } : { blank: field },
    isMissing: (row) => isBlankText(row[field]) || (isFree && isPlaceholder(row[field], words)),
  };
}

function anyElement(name: string, fields: readonly string[], words: readonly string[]): Element {
  const parts = fields.map((field) => fieldElement(field, words));
  return {
    name,
    fields,
    missing: { and: parts.map((part) => part.missing) },
    isMissing: (row) => parts.every((part) => part.isMissing(row)),
  };
}

/** Only domestic companies owe it. An unknown country counts as domestic, an unknown company flag as a company. */
function companyElement(element: Element, entity: MappedEntity, organisationCountry: string | undefined): Element {
  const hasFlag = entity.fields.has('is_company');
  const home = entity.fields.has('country') ? organisationCountry?.toLowerCase() : undefined;
  const isCompany: Predicate[] = hasFlag ? [{ eq: [{ coalesce: ['is_company', true] }, true] }] : [];
  const isDomestic: Predicate[] =
    home === undefined
      ? []
      : [
          {
            or: [
              { blank: 'country' },
              { eq: [{ coalesce: [{ normal: 'country' }, { value: home }] }, { value: home }] },
            ],
          },
        ];
  const abroad = (row: Row) => {
    const country = trimmedText(row['country']).toLowerCase();
    return home !== undefined && country !== '' && country !== home;
  };
  return {
    name: element.name,
    fields: [...element.fields, ...(hasFlag ? ['is_company'] : []), ...(home === undefined ? [] : ['country'])],
    missing: { and: [...isCompany, ...isDomestic, element.missing] },
    isMissing: (row) => !(hasFlag && row['is_company'] === false) && !abroad(row) && element.isMissing(row),
  };
}
