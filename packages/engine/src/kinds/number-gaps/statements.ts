import { joinSql, type Row, type Sql, sql } from '@erp-audit/core';
import { columnOf, compilePredicate } from '../../compile-expression.ts';
import { textOf } from '../../defect-builder.ts';
import type { CheckEnvironment, DefectDraft, SetStatements } from '../../define-kind.ts';
import { fieldsOf } from '../../expression-fields.ts';
import { keyColumns, type MappedEntity } from '../../mapped-model.ts';
import { requireFeature } from '../../missing-feature.ts';
import { numberText } from '../../number-text.ts';
import { namesOneOf } from '../../same-record.ts';
import type { NumberGapsParams } from './schema.ts';

/** What the plan decided. */
export interface NumberGapsCheck {
  readonly params: NumberGapsParams;
  readonly entity: MappedEntity;
  /** Mapped of the fields that tell one series from another. */
  readonly series: readonly string[];
  /** Mapped of: `no`, `org_unit_key`. */
  readonly shown: readonly string[];
}

/** Every number is held against the one before it in its series; a gap belongs to the record behind it. */
export function numberGapsStatements(check: NumberGapsCheck, environment: CheckEnvironment): SetStatements {
  const { dialect } = environment;
  requireFeature(dialect, 'windows');
  const id = (name: string) => dialect.identifier(name);
  const n = (name: string) => columnOf({ dialect, alias: 'n' }, name);
  const isGap = sql`${n('number')} - ${n('previous')} > 1`;
  const units = check.shown.includes('org_unit_key') ? [n('org_unit_key')] : [];
  const groups = joinSql([n('company'), ...units], ', ');
  const unit = units.map((column) => sql`, ${column} as ${id('org_unit')}`);
  const isUnknown = check.shown.includes('no') ? dialect.countWhere(sql`${n('number')} is null`) : sql`0`;
  const named = [check.params.number, ...(check.shown.includes('no') ? ['no'] : [])];
  const all = sql`(${numbered(named, check, environment)}) n`;
  const known = sql`(${numbered([check.params.number], check, environment)}) n`;
  return {
    counts: sql`select ${n('company')} as ${id('company')}${joinSql(unit, '')}, count(*) as ${id('in_scope')}, ${isUnknown} as ${id('not_evaluable')}, ${dialect.countWhere(isGap)} as ${id('row_count')} from ${all} group by ${groups}`,
    rows: sql`select n.*, ${n('previous')} + 1 as ${id('first_missing')}, ${n('number')} - 1 as ${id('last_missing')}, ${n('number')} - ${n('previous')} - 1 as ${id('missing')} from ${known} where ${isGap}`,
    defects: (rows) => drafts(rows, check, environment),
    rowsOf: ({ subjects }, column) => namesOneOf(dialect, column, ['company', ...keyColumns(check.entity)], subjects),
  };
}

/** Records with one of the `named` fields, each with the number before its own. */
function numbered(named: readonly string[], check: NumberGapsCheck, { dialect, tables, asOf }: CheckEnvironment): Sql {
  const { params, entity, series, shown } = check;
  const id = (name: string) => dialect.identifier(name);
  const r = (name: string) => columnOf({ dialect, alias: 'r' }, name);
  const envelope = ['company', ...keyColumns(entity), 'label', 'url', ...new Set([...series, ...shown])];
  const scope = { dialect, tables, entity: entity.name, alias: 'r', asOf };
  const table = tables.table(entity.name, [...new Set([...envelope, params.number, ...fieldsOf(params.where)])], 'r');
  const same = joinSql(['company', ...series].map(r), ', ');
  const order = joinSql([r(params.number), ...keyColumns(entity).map(r)], ', ');
  const before = (column: Sql) => sql`lag(${column}) over (partition by ${same} order by ${order})`;
  const columns = [
    ...envelope.map((name) => sql`${r(name)} as ${id(name)}`),
    sql`${r(params.number)} as ${id('number')}`,
    sql`${before(r(params.number))} as ${id('previous')}`,
    ...(shown.includes('no') ? [sql`${before(r('no'))} as ${id('previous_no')}`] : []),
  ];
  const isNamed = named.map((name) => sql`${r(name)} is not null`);
  const where = params.where === undefined ? [] : [compilePredicate(params.where, scope)];
  return sql`select ${joinSql(columns, ', ')} from ${table} where ${joinSql([sql`(${joinSql(isNamed, ' or ')})`, ...where], ' and ')}`;
}

async function* drafts(
  rows: AsyncIterable<Row>,
  check: NumberGapsCheck,
  { masker }: CheckEnvironment,
): AsyncGenerator<DefectDraft> {
  const { entity, params } = check;
  for await (const row of rows) {
    const record = ['company', ...keyColumns(entity)].map((column) => textOf(row[column]) ?? '');
    const series = params.series.map((field) => textOf(row[field]) ?? '');
    const [first, last] = [numberText(row['first_missing']) ?? '', numberText(row['last_missing']) ?? ''];
    const label = textOf(row['label']) ?? record.at(-1) ?? '';
    yield {
      key: [record[0] ?? '-', ...series, first, last],
      subjects: [record],
      label: entity.personal.has('label') ? masker.mask(label).masked : label,
      evidence: {
        first_missing: first,
        last_missing: last,
        missing: numberText(row['missing']),
        ...(check.shown.includes('no')
          ? { number_before: textOf(row['previous_no']), number_after: textOf(row['no']) }
          : {}),
      },
      measure: Number(numberText(row['missing'])),
      orgUnitKey: textOf(row['org_unit_key']),
      urlPath: textOf(row['url']),
    };
  }
}
