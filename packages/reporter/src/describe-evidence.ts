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

/** Texts that come in both languages, as `F08 Enter supplier invoice / 采购发票录入`. */
const IN_BOTH_LANGUAGES = new Set(['risk', 'function_a', 'function_b']);
const BOTH_LANGUAGES = /^(?<code>[A-Z]+\d+ )?(?<english>.*\S) \/ (?<chinese>[^/]*\p{Script=Han}[^/]*)$/u;

/** The half of a text in both languages that is the reader's, with the code before it. */
function ownLanguage(value: EvidenceValue, texts: Texts): EvidenceValue {
  const halves = typeof value === 'string' ? BOTH_LANGUAGES.exec(value)?.groups : undefined;
  if (halves === undefined) return value;
  return `${halves['code'] ?? ''}${texts.locale === 'en' ? halves['english'] : halves['chinese']}`;
}

/**
 * Two duties that one person holds, each with the path by which it was obtained, a line each; undefined for other
 * evidence. What else was seen follows.
 */
export function describeConflict(evidence: Evidence, texts: Texts): string | undefined {
  const { risk, function_a, permissions_a, function_b, permissions_b, pair, ...rest } = evidence;
  if (function_a === undefined || function_b === undefined) return undefined;
  const path = (duty: EvidenceValue, permissions: EvidenceValue | undefined) =>
    texts('evidence.duty', {
      duty: describeValue(ownLanguage(duty, texts), texts, false),
      path: describeValue(permissions ?? null, texts, false),
    });
  const lines = [
    texts('evidence.item', {
      name: `${describeValue(pair ?? null, texts, false)}`,
      value: describeValue(ownLanguage(risk ?? null, texts), texts, false),
    }),
    path(function_a, permissions_a),
    path(function_b, permissions_b),
    describeEvidence(rest, texts),
  ];
  return lines.filter((line) => line !== '').join('\n');
}

function describeNamed(name: string, value: EvidenceValue, texts: Texts): string {
  return describeValue(IN_BOTH_LANGUAGES.has(name) ? ownLanguage(value, texts) : value, texts, CODED.has(name));
}

/** Evidence as names and values in the words of the reader; personal values stay masked. */
export function evidencePairs(evidence: Evidence, texts: Texts): readonly (readonly [name: string, value: string])[] {
  return Object.entries(evidence).map(([name, value]) => [fieldName(name, texts), describeNamed(name, value, texts)]);
}

/** What stands before and after a value, by the name of its field. */
type Items = Map<string, readonly [string, string]>;

/** A report describes the same few fields for every finding. */
const itemsOf = new WeakMap<Texts, Items>();
const VALUE = '\u0000';

function aroundValue(name: string, texts: Texts): readonly [string, string] {
  const items: Items = itemsOf.get(texts) ?? new Map();
  const known = items.get(name);
  if (known !== undefined) return known;
  const [before = '', after = ''] = texts('evidence.item', { name: fieldName(name, texts), value: VALUE }).split(VALUE);
  itemsOf.set(texts, items.set(name, [before, after]));
  return [before, after];
}

/** Evidence as one line a key user reads: `Due date: 2026-05-01 · Quantity open: 8`. Personal values stay masked. */
export function describeEvidence(evidence: Evidence, texts: Texts): string {
  const group = recordGroupOf(evidence);
  if (group !== undefined) return describeGroup(group, texts.locale);
  let line = '';
  for (const name of Object.keys(evidence)) {
    const [before, after] = aroundValue(name, texts);
    line += `${line === '' ? '' : ' · '}${before}${describeNamed(name, evidence[name] ?? null, texts)}${after}`;
  }
  return line;
}
