import type { LocalizedText } from '@erp-audit/core';
import { type ExactNumber, exactNumber, MOST_DIGITS } from '../exact-number.ts';
import type { ColumnType } from '../table-settings.ts';
import { compileDate, type ReadDate } from './date-format.ts';
import type { CellKind } from './extract-rows.ts';
import { REASONS } from './reasons.ts';

/** A cell as the database takes it, or why it is none of its type. */
type Converted = { readonly text: string | null } | { readonly reason: LocalizedText };
/** @param kind - what the cell is by itself; undefined for text */
export type ConvertCell = (text: string, kind: CellKind | null | undefined) => Converted;

const TRUE = new Set(['true', 't', 'yes', 'y', '1', 'x', '是']);
const FALSE = new Set(['false', 'f', 'no', 'n', '0', '', '否']);

/** How cells of a declared type are read. */
export function converter(type: ColumnType, decimal: '.' | ','): ConvertCell {
  if (type === 'text') return (text) => ({ text });
  if (type === 'boolean') return toBoolean;
  if (type === 'number') return numberConverter(decimal, MOST_DIGITS, undefined);
  if (type === 'date') return dateConverter(compileDate('date'), 'date');
  if (type === 'timestamp') return dateConverter(compileDate('timestamp'), 'timestamp');
  if (typeof type === 'string') {
    const [digits = MOST_DIGITS, decimals = 0] = (type.match(/\d+/g) ?? []).map(Number);
    return numberConverter(decimal, digits, decimals);
  }
  if ('date' in type) return dateConverter(compileDate('date', type.date), 'date');
  return dateConverter(compileDate('timestamp', type.timestamp), 'timestamp');
}

/** What SQL calls the type; undefined where the numbers of the column decide. */
export function sqlType(type: ColumnType): string | undefined {
  if (type === 'text') return 'varchar';
  if (type === 'number') return undefined;
  if (typeof type !== 'string') return 'date' in type ? 'date' : 'timestamp';
  return type;
}

function toBoolean(text: string): Converted {
  const word = text.trim().toLowerCase();
  if (TRUE.has(word)) return { text: 'true' };
  return FALSE.has(word) ? { text: 'false' } : { reason: REASONS.noBoolean };
}

function dateConverter(read: ReadDate, kind: 'date' | 'timestamp'): ConvertCell {
  return (text, cellKind) => {
    if (cellKind === 'date' || cellKind === kind) return { text };
    const date = read(text.trim());
    return date === undefined ? { reason: REASONS.noDate } : { text: date };
  };
}

function numberConverter(decimal: '.' | ',', digits: number, decimals: number | undefined): ConvertCell {
  return (text, kind) => {
    const exact = exactNumber(kind === 'number' ? text : plainNumber(text.trim(), decimal));
    if (exact === undefined) return { reason: REASONS.noNumber };
    const reason = tooLarge(exact, digits, decimals);
    return reason === undefined ? { text: exact.text } : { reason };
  };
}

function tooLarge(number: ExactNumber, digits: number, decimals: number | undefined): LocalizedText | undefined {
  if (number.integerDigits + number.decimals > MOST_DIGITS) return REASONS.tooManyDigits;
  if (decimals === undefined) return undefined;
  const lost = number.text.split('.')[1]?.slice(decimals) ?? '';
  if (!/^0*$/.test(lost)) return REASONS.tooManyDecimals(decimals);
  return number.integerDigits > digits - decimals ? REASONS.tooLarge : undefined;
}

const GROUPED = {
  '.': /^[+-]?\d{1,3}(?:[,' \u00a0\u202f]\d{3})+(?=\.|$)/,
  ',': /^[+-]?\d{1,3}(?:[.' \u00a0\u202f]\d{3})+(?=,|$)/,
} as const;

/** With a point before the decimals, no marks between thousands, and the minus in front: SAP writes it behind. */
function plainNumber(text: string, decimal: '.' | ','): string {
  const isBehind = /^[^-]+-$/.test(text);
  const signed = isBehind ? `-${text.slice(0, -1).trimEnd()}` : text;
  const whole = signed.replace(GROUPED[decimal], (group) => group.replaceAll(/[^\d+-]/g, ''));
  if (decimal === '.') return whole;
  return whole.includes('.') ? 'no number' : whole.replace(',', '.');
}

/** The sign before the decimals, as written numbers show it; undefined where none shows it. */
export function detectDecimal(texts: Iterable<string>): '.' | ',' | undefined {
  for (const text of texts) {
    const last = /[.,](?=[^.,]*$)/.exec(text.trim());
    if (last === null) continue;
    const mark = last[0] as '.' | ',';
    const other = mark === '.' ? ',' : '.';
    if (text.includes(other)) return mark;
    const isGroup = /^[+-]?\d{1,3}[.,]\d{3}-?$/.test(text.trim());
    if (text.split(mark).length > 2) return other;
    if (!isGroup) return mark;
  }
  return undefined;
}
