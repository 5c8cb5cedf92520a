import { joinSql, type Sql, sql } from '@erp-audit/core';
import { columnOf } from '../../compile-expression.ts';
import type { CheckEnvironment } from '../../define-kind.ts';
import type { ChangeBeforePaymentCheck } from './statements.ts';

/**
 * A select of the changes of bank data: `supplier`, `changed_at`, `changed_by`. What is written down on the first day on
 * which a supplier has bank data at all, without a value before, is no change.
 */
export function bankChanges(check: ChangeBeforePaymentCheck, environment: CheckEnvironment): Sql {
  const { dialect } = environment;
  const of = (alias: string) => (name: string) => columnOf({ dialect, alias }, name);
  const [e, f] = [of('e'), of('f')];
  const entries = bankEntries(check, environment);
  const first = sql`select ${e('supplier')} as ${dialect.identifier('supplier')}, min(${e('changed_at')}) as ${dialect.identifier('first_at')} from (${entries}) e group by ${e('supplier')}`;
  const isChange = sql`(not ${dialect.isBlank(e('old_value'))} or ${e('changed_at')} > ${f('first_at')})`;
  return sql`select e.* from (${entries}) e join (${first}) f on ${f('supplier')} = ${e('supplier')} where ${e('changed_at')} is not null and ${isChange}`;
}

/** Entries of the log about bank data of suppliers, kept with the supplier or in accounts of their own. */
function bankEntries(
  { params, linksAccounts, logShown }: ChangeBeforePaymentCheck,
  environment: CheckEnvironment,
): Sql {
  const { dialect, tables } = environment;
  const id = (name: string) => dialect.identifier(name);
  const c = (name: string) => columnOf({ dialect, alias: 'c' }, name);
  const a = (name: string) => columnOf({ dialect, alias: 'a' }, name);
  const fields = ['entity', 'record_key', 'field', 'changed_at', 'old_value', ...logShown];
  const log = tables.table('change_log', fields, 'c');
  const text = (value: string) => dialect.literal(value, 'text');
  const changedBy = logShown.includes('changed_by') ? c('changed_by') : dialect.literal(null, 'text');
  const columns = (supplier: Sql) =>
    joinSql(
      [
        sql`${supplier} as ${id('supplier')}`,
        ...['changed_at', 'old_value'].map((name) => sql`${c(name)} as ${id(name)}`),
        sql`${changedBy} as ${id('changed_by')}`,
      ],
      ', ',
    );
  const isOf = (entity: string, names: readonly string[]) =>
    sql`${c('entity')} = ${text(entity)} and ${c('field')} in (${joinSql(names.map(text), ', ')})`;
  const own = sql`select ${columns(c('record_key'))} from ${log} where ${c('record_key')} is not null and ${isOf('supplier', params.supplierFields)}`;
  if (!linksAccounts) return own;
  const accounts = tables.table('bank_account', ['key_1', 'supplier_key'], 'a');
  const linked = sql`select ${columns(a('supplier_key'))} from ${log} join ${accounts} on ${a('key_1')} = ${c('record_key')} where ${a('supplier_key')} is not null and ${isOf('bank_account', params.accountFields)}`;
  return sql`${own} union all ${linked}`;
}
