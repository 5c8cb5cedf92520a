import { joinSql, type Row, type Sql, sql } from '@erp-audit/core';
import { columnOf } from '../../compile-expression.ts';
import { textOf } from '../../defect-builder.ts';
import type { CheckEnvironment, DefectDraft, SetStatements } from '../../define-kind.ts';
import { judgedStatements } from '../../judged-statements.ts';
import { keyColumns, type MappedEntity } from '../../mapped-model.ts';
import { numberText } from '../../number-text.ts';
import { namesOneOf } from '../../same-record.ts';
import type { ExpiredPriceParams } from './schema.ts';

/** What the plan decided. */
export interface ExpiredPriceCheck {
  readonly params: ExpiredPriceParams;
  readonly line: MappedEntity;
  /** Of the prices that count. */
  readonly type: string;
  /** Field of the line with the partner; undefined where prices of any partner count. */
  readonly partner: string | undefined;
  /** Whether prices say when they begin. */
  readonly hasStart: boolean;
  /** Mapped fields of the line that restrict the scope or are shown. */
  readonly shown: readonly string[];
}

const SHARED = '-';

/** Every line in scope is joined once with the prices of its material, and rolled up again. */
export function expiredPriceStatements(check: ExpiredPriceCheck, environment: CheckEnvironment): SetStatements {
  const unit = check.shown.includes('org_unit_key') ? { unit: 'org_unit_key' } : {};
  const draft = (row: Row) => draftOf(row, check, environment);
  const statements = judgedStatements({ judged: judged(check, environment), ...unit, draft }, environment);
  const key = ['company', ...keyColumns(check.line)];
  return { ...statements, rowsOf: ({ subjects }, column) => namesOneOf(environment.dialect, column, key, subjects) };
}

function judged(check: ExpiredPriceCheck, environment: CheckEnvironment): Sql {
  const { dialect } = environment;
  const h = (name: string) => columnOf({ dialect, alias: 'h' }, name);
  const verdict = sql`case when ${h('order_date')} is null then 2 when h.last_valid_to is not null and h.valid_prices = 0 then 1 else 0 end`;
  const hasValue = ['qty', 'net_price'].every((field) => check.shown.includes(field));
  const value = hasValue ? sql`${h('qty')} * ${h('net_price')}` : dialect.literal(null, 'number');
  return sql`select h.*, ${value} as at_stake, ${verdict} as verdict from (${history(check, environment)}) h`;
}

/** Open lines of real products. */
function inScope({ shown }: ExpiredPriceCheck, { dialect }: CheckEnvironment): Sql[] {
  const l = (name: string) => columnOf({ dialect, alias: 'l' }, name);
  const open = ['open', 'in_progress'].map((status) => dialect.literal(status, 'text'));
  return [
    sql`${l('status')} in (${joinSql(open, ', ')})`,
    ...(shown.includes('is_product') ? [sql`${l('is_product')} = ${dialect.literal(true, 'boolean')}`] : []),
  ];
}

/**
 * One row per line in scope whose material has prices with its partner or with all: the line, the last end of the prices
 * that had ended, and how many were valid. Grouped by all that is shown of a line, so that lines are read once.
 */
function history(check: ExpiredPriceCheck, environment: CheckEnvironment): Sql {
  const { dialect, tables } = environment;
  const { line, type, partner, hasStart, params } = check;
  const l = (name: string) => columnOf({ dialect, alias: 'l' }, name);
  const p = (name: string) => columnOf({ dialect, alias: 'p' }, name);
  const partners = partner === undefined ? [] : [partner];
  const named = ['company', ...keyColumns(line), 'label', 'url', 'order_date', 'material_key', ...partners];
  const shown = [...new Set([...named, ...check.shown])];
  const lines = tables.table(line.name, [...shown, 'status'], 'l');
  const priced = ['company', 'type', 'status', 'material_key', 'valid_to'];
  const prices = tables.table(
    'price',
    [...priced, ...(hasStart ? ['valid_from'] : []), ...(partner === undefined ? [] : ['partner_key'])],
    'p',
  );
  const ends = dialect.addDays(p('valid_to'), params.graceDays);
  const isExpired = sql`${ends} < ${l('order_date')}`;
  const begun = hasStart ? sql`(${p('valid_from')} is null or ${p('valid_from')} <= ${l('order_date')})` : sql`1 = 1`;
  const isValid = sql`(${p('valid_to')} is null or ${ends} >= ${l('order_date')}) and ${begun}`;
  const withPartner =
    partner === undefined ? sql`` : sql` and (${p('partner_key')} is null or ${p('partner_key')} = ${l(partner)})`;
  const columns = joinSql(shown.map(l), ', ');
  return sql`select ${columns}, ${dialect.countWhere(isValid)} as valid_prices, max(case when ${isExpired} then ${p('valid_to')} end) as last_valid_to
 from ${lines} join ${prices} on ${p('material_key')} = ${l('material_key')} and (${p('company')} = ${l('company')} or ${p('company')} = ${dialect.literal(SHARED, 'text')})${withPartner}
 where ${p('type')} = ${dialect.literal(type, 'text')} and ${p('status')} = ${dialect.literal('open', 'text')} and ${joinSql(inScope(check, environment), ' and ')}
 group by ${columns}`;
}

function draftOf(row: Row, { line, partner, shown }: ExpiredPriceCheck, { masker }: CheckEnvironment): DefectDraft {
  const key = ['company', ...keyColumns(line)].map((part) => textOf(row[part]) ?? '');
  const label = textOf(row['label']) ?? key.at(-1) ?? '';
  return {
    key,
    subjects: [key],
    label: line.personal.has('label') ? masker.mask(label).masked : label,
    evidence: {
      order_date: textOf(row['order_date']),
      last_valid_to: textOf(row['last_valid_to']),
      material_key: textOf(row['material_key']),
      ...(partner === undefined ? {} : { [partner]: textOf(row[partner]) }),
      ...(shown.includes('net_price') ? { net_price: numberText(row['net_price']) } : {}),
    },
    orgUnitKey: textOf(row['org_unit_key']),
    value: numberText(row['at_stake']),
    urlPath: textOf(row['url']),
  };
}
