import type { CalendarDate, Dialect } from '@erp-audit/core';
import { compilePredicate, type EntityTables, type Predicate } from '@erp-audit/engine';
import type { FragmentCase, FragmentTable } from './fragment-case.ts';
import { date, decimal, type NativeValue, text } from './native-value.ts';

const NO_TABLES: EntityTables = {
  select: () => {
    throw new Error('an expression of one record reads no table');
  },
  table: () => {
    throw new Error('an expression of one record reads no table');
  },
};

/** A line of a purchase order with what the case says and null for the rest. */
interface OrderLine {
  readonly qty?: string;
  readonly received?: string;
  readonly due?: string;
  readonly ordered?: string;
  readonly source?: string;
}

function given({ qty, received, due, ordered, source }: OrderLine): Readonly<Record<string, NativeValue>> {
  return {
    qty: decimal(qty ?? null, 18, 4),
    qty_received: decimal(received ?? null, 18, 4),
    due_date: date(due ?? null),
    order_date: date(ordered ?? null),
    due_date_source: text(source ?? null),
  };
}

const FINDS = new Map<Predicate, FragmentCase['find']>();

/** The same function for the same predicate. */
function findOf(predicate: Predicate): FragmentCase['find'] {
  const scope = {
    tables: NO_TABLES,
    entity: 'purchase_order_line',
    alias: 'i',
    asOf: '2026-06-01' as CalendarDate,
  } as const;
  const find = FINDS.get(predicate) ?? ((dialect: Dialect) => compilePredicate(predicate, { ...scope, dialect }));
  FINDS.set(predicate, find);
  return find;
}

const judged = (
  name: string,
  line: OrderLine,
  predicate: Predicate,
  expected: boolean | null,
  limits?: FragmentCase['limits'],
): FragmentCase => ({
  name,
  given: given(line),
  isCanonical: true,
  find: findOf(predicate),
  type: 'boolean',
  expected,
  ...(limits === undefined ? {} : { limits }),
});

const isOpen: Predicate = {
  gt: [{ subtract: ['qty', { coalesce: ['qty_received', 0] }] }, { multiply: [{ value: 0.02 }, 'qty'] }],
};
const isLate: Predicate = { gt: [{ age: { coalesce: ['due_date', { addDays: ['order_date', 30] }] } }, 30] };
const isOld: Predicate = { gt: [{ age: { least: ['due_date', 'order_date'] } }, 30] };

/** Arithmetic, nulls, ages and texts as rules write them. */
export const EXPRESSION_TABLES: readonly FragmentTable[] = [
  {
    fragment: 'expressions',
    cases: [
      judged('nothing received', { qty: '10' }, isOpen, true),
      judged('all received', { qty: '10', received: '10' }, isOpen, false),
      judged('the tolerance itself is clean', { qty: '10', received: '9.8' }, isOpen, false),
      judged('just over the tolerance', { qty: '10', received: '9.7999' }, isOpen, true),
      judged('over-received', { qty: '10', received: '11' }, isOpen, false),
      judged('no quantity is unknown', {}, isOpen, null),
      judged(
        'small products keep their digits',
        { qty: '0.0001' },
        { gt: [{ multiply: [{ value: 0.02 }, 'qty'] }, 0] },
        true,
      ),
      judged('a quotient is no whole number', { qty: '3' }, { eq: [{ divide: ['qty', 2] }, 1.5] }, true),
      judged('a quotient of whole literals', {}, { eq: [{ divide: [1, 4] }, 0.25] }, true),
      judged(
        'divided by zero is unknown',
        { qty: '3', received: '0' },
        { gt: [{ divide: ['qty', 'qty_received'] }, 0] },
        null,
      ),
      judged('not of an unknown is unknown', {}, { not: { gt: ['qty', 0] } }, null),
      judged(
        'null and false is false',
        { received: '1' },
        { and: [{ gt: ['qty', 0] }, { gt: ['qty_received', 5] }] },
        false,
      ),
      judged(
        'null or true is true',
        { received: '9' },
        { or: [{ gt: ['qty', 0] }, { gt: ['qty_received', 5] }] },
        true,
      ),
      judged('31 days is late', { due: '2026-05-01' }, isLate, true),
      judged('30 days is not', { due: '2026-05-02' }, isLate, false),
      judged('the fallback is the order date and 30 days', { ordered: '2026-04-01' }, isLate, true),
      judged('the fallback is not yet late', { ordered: '2026-04-02' }, isLate, false),
      judged('no date is unknown', {}, isLate, null),
      judged('least passes over a null', { ordered: '2026-04-01' }, isOld, true),
      judged('least passes over the other null', { due: '2026-04-01' }, isOld, true),
      judged('least takes the smaller', { due: '2026-05-31', ordered: '2026-04-01' }, isOld, true),
      judged('least of nulls is null', {}, isOld, null),
      judged('a date equals a date', { due: '2026-05-01' }, { eq: ['due_date', { date: '2026-05-01' }] }, true),
      judged('a text equals exactly', { source: 'Header' }, { eq: ['due_date_source', { value: 'header' }] }, false),
      judged('a text in a list', { source: 'header ' }, { in: ['due_date_source', ['line', 'header']] }, true),
      judged('null in a list is unknown', {}, { in: ['due_date_source', ['line', 'header']] }, null),
      judged('a blank text is blank', { source: '\u3000 ' }, { blank: 'due_date_source' }, true),
      judged('an empty text is null', { source: '' }, { isNull: 'due_date_source' }, true),
      judged(
        'a normal text',
        { source: ' ＨEADER' },
        { eq: [{ normal: 'due_date_source' }, { value: 'header' }] },
        true,
      ),
      judged(
        'no text stands for null',
        {},
        { eq: [{ coalesce: ['due_date_source', { value: ' ' }] }, { value: ' ' }] },
        true,
      ),
    ],
  },
];
