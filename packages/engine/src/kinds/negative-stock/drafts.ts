import type { EvidenceValue, Row } from '@erp-audit/core';
import { textOf } from '../../defect-builder.ts';
import type { CheckEnvironment, DefectDraft } from '../../define-kind.ts';
import { textOrNone } from '../../no-text.ts';
import { numberText } from '../../number-text.ts';
import type { NegativeStockCheck } from './negative-stock-check.ts';

/** One draft a balance; a place that names a person is hashed in the key and masked in the evidence. */
export async function* drafts(
  rows: AsyncIterable<Row>,
  check: NegativeStockCheck,
  environment: CheckEnvironment,
): AsyncGenerator<DefectDraft> {
  for await (const row of rows) yield draftOf(row, check, environment);
}

function draftOf(row: Row, check: NegativeStockCheck, environment: CheckEnvironment): DefectDraft {
  const { masker } = environment;
  const { personal } = check.stock.entity;
  const material = textOf(row['material_key']) ?? '';
  const places = check.allPlaces.map((field) => ({ field, text: textOrNone(row[field]) }));
  const named = places.filter(({ text }) => text !== '');
  const shown = named.map(({ field, text }): [string, EvidenceValue] => [
    field,
    personal.has(field) ? masker.mask(text) : text,
  ]);
  return {
    key: [
      textOf(row['company']) ?? '-',
      material,
      ...places.map(({ field, text }) => (text !== '' && personal.has(field) ? masker.hash(text) : text)),
    ],
    subjects: [[textOf(row['material_company']) ?? '-', material]],
    label: labelOf(row, material, check, environment),
    evidence: {
      qty: numberText(row['qty']),
      last_movement: textOf(row['last_movement']),
      ...Object.fromEntries(shown),
      ...(check.shownStock.includes('location_name') ? { location_name: textOf(row['location_name']) } : {}),
    },
    orgUnitKey: textOf(row['org_unit_key']),
    value: numberText(row['cost_value']) ?? numberText(row['value']),
    urlPath: textOf(row['url']),
  };
}

function labelOf(row: Row, key: string, { material, stock }: NegativeStockCheck, { masker }: CheckEnvironment): string {
  const name = textOf(row['label']) ?? key;
  const shown = material?.personal.has('label') ? masker.mask(name).masked : name;
  const textIn = (field: string) => (stock.entity.personal.has(field) ? '' : textOrNone(row[field]));
  const place = textIn('location_name') || textIn('location');
  return [shown, place, textIn('batch')].filter((text) => text !== '').join(' · ');
}
