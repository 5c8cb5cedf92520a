import {
  type Evidence,
  type EvidenceValue,
  entityOf,
  isEntityName,
  type MaskedValue,
  recordGroupOf,
} from '@erp-audit/core';
import { describeGroup } from './describe-group.ts';
import { listFormat, type Texts } from './load-texts.ts';

function isMasked(value: unknown): value is MaskedValue {
  return typeof value === 'object' && value !== null && 'masked' in value;
}

/** The reader's word for a field, an entity or a coded value; names without one are shown with spaces. */
export function fieldName(name: string, texts: Texts): string {
  const entity = isEntityName(name) ? entityOf(name).title[texts.locale] : undefined;
  return texts.all[`field.${name}`] ?? entity ?? name.replaceAll('_', ' ');
}

function describeValue(value: EvidenceValue, texts: Texts, coded: boolean): string {
  const item = (entry: string | MaskedValue) => {
    if (isMasked(entry)) return entry.masked;
    return coded ? fieldName(entry, texts) : entry;
  };
  if (value === null) return texts('evidence.empty');
  if (typeof value === 'boolean') return texts(value ? 'evidence.yes' : 'evidence.no');
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string' || isMasked(value)) return item(value);
  return listFormat(texts.locale)(value.map(item));
}

// Values of these are names of fields or reasons, so they have words of their own.
const CODED = new Set([
  'missing',
  'identifier',
  'reason',
  'field',
  'due_date_source',
  'finish_date_source',
  'due_date_from',
  'date_source',
  'source',
  'usage_not_checked',
]);

/** Evidence as one line a key user reads: `Due date: 2026-05-01 · Quantity open: 8`. Personal values stay masked. */
export function describeEvidence(evidence: Evidence, texts: Texts): string {
  const group = recordGroupOf(evidence);
  if (group !== undefined) return describeGroup(group, texts.locale);
  let line = '';
  for (const [name, value] of Object.entries(evidence)) {
    const described = describeValue(value, texts, CODED.has(name));
    line += `${line === '' ? '' : ' · '}${texts('evidence.item', { name: fieldName(name, texts), value: described })}`;
  }
  return line;
}
