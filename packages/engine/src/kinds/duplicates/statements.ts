import { type EntityName, hashOf, joinSql, type MatchRole, type Sql, sql } from '@erp-audit/core';
import { columnOf, compilePredicate, type ExpressionScope, joinTotals } from '../../compile-expression.ts';
import type { CheckEnvironment, SetStatements } from '../../define-kind.ts';
import type { Predicate } from '../../expression.ts';
import { fieldsOf, totalsOf } from '../../expression-fields.ts';
import type { EntityTables } from '../../mapped-model.ts';
import { IS_ACTIVE } from '../../plan-fields.ts';
import { namesOneOf } from '../../same-record.ts';
import { mappedColumn } from '../../stored-column.ts';
import { askedForTruth } from '../../stored-forms.ts';
import type { DuplicatesCheck, MatchedSide } from './duplicates-check.ts';
import { matchedDrafts } from './matched-drafts.ts';
import { isOther, RECORD_TEXT } from './matched-row.ts';
import type { RecordTexts } from './record-texts.ts';
import { type RowColumn, rowColumns } from './row-columns.ts';

/** Roles that say nothing by themselves: a record that has nothing else cannot be judged. */
const PLACES: readonly MatchRole[] = ['country', 'city', 'postcode'];

/** One statement reads every record in scope once, with what is compared; the groups are found on our side. */
export function duplicatesStatements(check: DuplicatesCheck, environment: CheckEnvironment): SetStatements {
  const { own, other, params } = check;
  const inScope: Predicate = params.where === undefined ? IS_ACTIVE : { and: [IS_ACTIVE, params.where] };
  const where = askedForTruth(own.entity.name, inScope, environment);
  const ours = sideRows(check, own, where, environment);
  const streamed = other === undefined ? textsOfRows(ours, environment) : undefined;
  const all = [ours, ...(other === undefined ? [] : [otherRows(check, other, environment)])];
  return {
    counts: counts(own, where, environment),
    rows: joinSql(
      all.map((side) => columnsOfRows(side, environment)),
      ' union all ',
    ),
    ...(streamed === undefined ? { isCounted: (row) => !isOther(row) } : { streamed: streamed.statement }),
    rowsOf: ({ subjects }, column) => namesOneOf(environment.dialect, column, ['company', 'key_1'], subjects),
    defects: (rows, counted) => matchedDrafts(rows, check, environment, { counted, texts: streamed }),
  };
}

/** Records in scope by company and unit; those that say nothing which could be compared cannot be judged. */
function counts({ entity, roles }: MatchedSide, where: Predicate, environment: CheckEnvironment): Sql {
  const { dialect, tables, asOf } = environment;
  const id = (name: string) => dialect.identifier(name);
  const told = [...roles].filter(([role]) => !PLACES.includes(role)).map(([, expression]) => expression);
  const totals = totalsOf(...told);
  const base: ExpressionScope = { dialect, tables, entity: entity.name, alias: 'r', asOf };
  const joined = joinTotals(totals, base);
  const isBlank = compilePredicate({ and: told.map((expression) => ({ blank: expression })) }, joined.scope);
  const unit = entity.fields.has('org_unit_key') ? ['org_unit_key'] : [];
  const groups = ['company', ...unit].map((name) => columnOf(base, name));
  const columns = [...new Set(['company', 'key_1', ...unit, ...fieldsOf(where, ...told)])];
  const acting = unit.length > 0 ? columnOf(base, 'org_unit_key') : dialect.literal(null, 'text');
  const total = sql`count(*)`;
  const list = [
    sql`${columnOf(base, 'company')} as ${id('company')}`,
    sql`${acting} as ${id('org_unit')}`,
    sql`${total} as ${id('in_scope')}`,
    sql`${dialect.countWhere(isBlank)} as ${id('not_evaluable')}`,
    sql`${total} as ${id('row_count')}`,
  ];
  return sql`select ${joinSql(list, ', ')} from ${tables.table(entity.name, columns, 'r')}${joined.joins(totals)} where ${compilePredicate(where, joined.scope)} group by ${joinSql(groups, ', ')}`;
}

function otherRows(check: DuplicatesCheck, other: MatchedSide, environment: CheckEnvironment): SideRows {
  return sideRows(check, other, askedForTruth(other.entity.name, IS_ACTIVE, environment), environment);
}

/** The records of one table, with what is read of each. */
interface SideRows {
  readonly entity: EntityName;
  readonly columns: readonly RowColumn[];
  readonly table: Sql;
  readonly from: Sql;
  readonly where: Sql;
}

function columnsOfRows({ columns, from, where }: SideRows, { dialect }: CheckEnvironment): Sql {
  const list = columns.map(({ name, value }) => sql`${value} as ${dialect.identifier(name)}`);
  return sql`select ${joinSql(list, ', ')} ${from} ${where}`;
}

/** One text a record, where the source can make one with a digest: of records that are as they were nothing else is looked at. */
function textsOfRows(side: SideRows, environment: CheckEnvironment): RecordTexts | undefined {
  const { columns, table, from, where } = side;
  const { rowDigests, identifier } = environment.dialect;
  if (rowDigests === undefined) return undefined;
  const rows = {
    ...{ told: tellingColumns(side, environment), values: columns.map(({ value }) => value) },
    ...{ column: identifier(RECORD_TEXT), from, where },
  };
  const made = columns.filter(({ madeOf }) => madeOf !== undefined).map(({ value }) => value);
  return {
    ...{ statement: rowDigests.rows(rows), names: columns.map(({ name }) => name), making: hashOf([table, made]) },
    ...(rowDigests.leavesOut ? { without: (known) => rowDigests.rows({ ...rows, known }) } : {}),
  };
}

/** What tells a record, each once: as the profile names it, which costs a fraction of the canonical values made of it. */
function tellingColumns({ entity, columns }: SideRows, { dialect, tables }: CheckEnvironment): readonly Sql[] {
  const names = new Set(columns.flatMap(({ madeOf = [] }) => madeOf));
  return [
    ...[...names].map((name) => columnOf({ dialect, alias: 'r' }, asMapped(name, entity, tables))),
    ...columns.filter(({ madeOf }) => madeOf === undefined).map(({ value }) => value),
  ];
}

function asMapped(name: string, entity: EntityName, { stored }: EntityTables): string {
  return stored?.isMapped(entity, name) === true ? mappedColumn(name) : name;
}

function sideRows(
  check: DuplicatesCheck,
  side: MatchedSide,
  where: Predicate,
  { dialect, tables, asOf }: CheckEnvironment,
): SideRows {
  const entity = side.entity.name;
  const base: ExpressionScope = { dialect, tables, entity, alias: 'r', asOf };
  const totals = [...totalsOf(...side.roles.values()), ...[...side.uses.values()].flat()];
  const joined = joinTotals(totals, base);
  const columns = rowColumns(check, side, joined.scope);
  const names = columns.flatMap(({ madeOf = [] }) => madeOf);
  const read = [
    ...names.flatMap((name) => [name, asMapped(name, entity, tables)]),
    ...fieldsOf(where, ...side.roles.values()),
  ];
  const table = tables.table(entity, [...new Set(read)], 'r');
  return {
    ...{ entity, columns, table },
    from: sql`from ${table}${joined.joins(totals)}`,
    where: sql`where ${compilePredicate(where, joined.scope)}`,
  };
}
