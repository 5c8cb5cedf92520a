import { joinSql, type Row, type Sql, sql } from '@erp-audit/core';
import { columnOf, compilePredicate } from '../../compile-expression.ts';
import { textOf } from '../../defect-builder.ts';
import type { CheckEnvironment, DefectDraft, SetStatements } from '../../define-kind.ts';
import { fieldsOf } from '../../expression-fields.ts';
import { judgedStatements } from '../../judged-statements.ts';
import { keyColumns, type MappedEntity } from '../../mapped-model.ts';
import { numberText } from '../../number-text.ts';
import { namesOneOf } from '../../same-record.ts';
import { bankChanges } from './bank-changes.ts';
import type { ChangeBeforePaymentCheck } from './payment-check.ts';

export function changeBeforePaymentStatements(
  check: ChangeBeforePaymentCheck,
  environment: CheckEnvironment,
): SetStatements {
  const keys = ['company', ...keyColumns(check.payment)];
  const judged = judgedStatements(
    { judged: judgedPayments(check, environment), draft: (row) => draftOf(row, check, environment) },
    environment,
  );
  return { ...judged, rowsOf: ({ subjects }, column) => namesOneOf(environment.dialect, column, keys, subjects) };
}

/** Suppliers are paid on few days: each pair of supplier and day is held against the changes once. */
function judgedPayments(check: ChangeBeforePaymentCheck, environment: CheckEnvironment): Sql {
  const { dialect } = environment;
  const of = (alias: string) => (name: string) => columnOf({ dialect, alias }, name);
  const [q, v] = [of('q'), of('v')];
  const told = ['changed_at', 'changes', 'changed_by'].map((name) => sql`${v(name)} as ${dialect.identifier(name)}`);
  const verdict = sql`case when ${q('scoped')} = 0 or ${q('partner_key')} is null then 2 when ${v('changed_at')} is null then 0 else 1 end`;
  return sql`select q.*, ${joinSql(told, ', ')}, ${verdict} as verdict from (${payments(check, environment)}) q left join (${changesBefore(check, environment)}) v on ${v('partner_key')} = ${q('partner_key')} and ${v('payment_date')} = ${q('payment_date')}`;
}

/** What is in scope, and what may be: nobody knows the state of a payment whose code is not mapped, or its day. */
function payments({ payment, scope, shown }: ChangeBeforePaymentCheck, environment: CheckEnvironment): Sql {
  const { dialect, tables, asOf } = environment;
  const r = (name: string) => columnOf({ dialect, alias: 'r' }, name);
  const own = ['company', ...keyColumns(payment), 'label', 'url', 'partner_key', 'payment_date', ...shown];
  const inScope = compilePredicate(scope, { dialect, tables, asOf, entity: payment.name, alias: 'r' });
  const columns = [
    ...own.map((name) => sql`${r(name)} as ${dialect.identifier(name)}`),
    sql`case when ${inScope} then 1 else 0 end as ${dialect.identifier('scoped')}`,
  ];
  const isPossible = sql`case when not (${inScope}) then 0 else 1 end = 1`;
  const table = tables.table(payment.name, [...new Set([...own, ...fieldsOf(scope)])], 'r');
  return sql`select ${joinSql(columns, ', ')} from ${table} where ${isPossible}`;
}

function changesBefore(check: ChangeBeforePaymentCheck, environment: CheckEnvironment): Sql {
  const { dialect, asOf } = environment;
  const id = (name: string) => dialect.identifier(name);
  const of = (alias: string) => (name: string) => columnOf({ dialect, alias }, name);
  const [q, d, b] = [of('q'), of('d'), of('b')];
  const paid = joinSql([q('partner_key'), q('payment_date')], ', ');
  const days = sql`select ${paid} from (${payments(check, environment)}) q group by ${paid}`;
  const between = sql`(${dialect.ageInDays(b('changed_at'), asOf)} - ${dialect.ageInDays(d('payment_date'), asOf)})`;
  const isNear = sql`${between} >= 0 and ${between} <= ${dialect.literal(check.params.withinDays, 'number')}`;
  const columns = [
    d('partner_key'),
    d('payment_date'),
    sql`max(${b('changed_at')}) as ${id('changed_at')}`,
    sql`count(*) as ${id('changes')}`,
    sql`max(${b('changed_by')}) as ${id('changed_by')}`,
  ];
  const same = sql`${b('supplier')} = ${d('partner_key')} and ${isNear}`;
  return sql`select ${joinSql(columns, ', ')} from (${days}) d join (${bankChanges(check, environment)}) b on ${same} group by ${joinSql([d('partner_key'), d('payment_date')], ', ')}`;
}

/** The org unit of a payment does not count: whoever works there may be the one to be asked. */
function draftOf(
  row: Row,
  { payment, log, shown }: ChangeBeforePaymentCheck,
  { masker }: CheckEnvironment,
): DefectDraft {
  const key = ['company', ...keyColumns(payment)].map((name) => textOf(row[name]) ?? '');
  const label = textOf(row['label']) ?? key.at(-1) ?? '';
  const masked = ({ personal }: MappedEntity, field: string) => {
    const value = textOf(row[field]);
    return value !== null && personal.has(field) ? masker.mask(value) : value;
  };
  const amount = numberText(row['amount'] ?? null);
  const fields = shown.filter((field) => field !== 'amount');
  return {
    key,
    subjects: [key],
    label: payment.personal.has('label') ? masker.mask(label).masked : label,
    evidence: {
      partner_key: masked(payment, 'partner_key'),
      payment_date: textOf(row['payment_date']),
      changed_at: textOf(row['changed_at']),
      changes: Number(row['changes']),
      changed_by: masked(log, 'changed_by'),
      ...Object.fromEntries(fields.map((field) => [field, masked(payment, field)])),
      amount,
    },
    value: amount === null ? null : amount.replace(/^-/, ''),
    urlPath: textOf(row['url']),
  };
}
