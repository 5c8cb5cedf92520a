import { joinSql, type MatchRole, type Sql, sql } from '@erp-audit/core';
import {
  columnOf,
  compileExpression,
  compilePredicate,
  type ExpressionScope,
  joinTotals,
} from '../../compile-expression.ts';
import type { CheckEnvironment, SetStatements } from '../../define-kind.ts';
import type { Predicate, Total } from '../../expression.ts';
import { fieldsOf, totalsOf } from '../../expression-fields.ts';
import { identifierText } from '../../joined-text.ts';
import { IS_ACTIVE } from '../../plan-fields.ts';
import { namesOneOf } from '../../same-record.ts';
import { askedForTruth } from '../../stored-forms.ts';
import { type DuplicatesCheck, type MatchedSide, rolesOf, usesOf } from './duplicates-check.ts';
import { matchedDrafts } from './matched-drafts.ts';
import { isOther, RECORD_TEXT } from './matched-row.ts';
import type { RecordTexts } from './record-texts.ts';
import type { Roles } from './roles.ts';
import { identifiers, optionalColumns } from './shown-columns.ts';

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
  readonly columns: readonly (readonly [name: string, value: Sql])[];
  /** From `from` on. */
  readonly rest: Sql;
}

function columnsOfRows({ columns, rest }: SideRows, { dialect }: CheckEnvironment): Sql {
  const list = columns.map(([name, value]) => sql`${value} as ${dialect.identifier(name)}`);
  return sql`select ${joinSql(list, ', ')} ${rest}`;
}

/** One text a record, where the source can make one with a digest: of records that are as they were nothing else is looked at. */
function textsOfRows({ columns, rest }: SideRows, { dialect }: CheckEnvironment): RecordTexts | undefined {
  const { rowDigests } = dialect;
  if (rowDigests === undefined) return undefined;
  const values = columns.map(([, value]) => value);
  const column = dialect.identifier(RECORD_TEXT);
  const statement = rowDigests.rows(values, column, rest);
  return {
    ...{ statement, names: columns.map(([name]) => name) },
    ...(rowDigests.leavesOut ? { without: (known) => rowDigests.rows(values, column, rest, known) } : {}),
  };
}

function sideRows(
  check: DuplicatesCheck,
  side: MatchedSide,
  where: Predicate,
  environment: CheckEnvironment,
): SideRows {
  const { dialect, tables, asOf } = environment;
  const { entity, roles, uses } = side;
  const base: ExpressionScope = { dialect, tables, entity: entity.name, alias: 'r', asOf };
  const totals = [...totalsOf(...roles.values()), ...[...uses.values()].flat()];
  const joined = joinTotals(totals, base);
  const has = (field: string) => entity.fields.has(field);
  const columns: [string, Sql][] = [
    ...['company', 'key_1', 'label', 'url'].map((name): [string, Sql] => [name, columnOf(base, name)]),
    ...optionalColumns(check).map(([name, type]): [string, Sql] => [
      name,
      has(name) ? columnOf(base, name) : dialect.literal(null, type),
    ]),
    ...rolesOf(check).map((role): [string, Sql] => [`role_${role}`, roleText(roles, role, joined.scope)]),
    ...usesOf(check).map((use): [string, Sql] => [`use_${use}`, useCount(uses.get(use), joined.scope)]),
    ...identifiers(check).map(([at, told]): [string, Sql] => [
      `identifier_${at}`,
      identifierText(
        [told]
          .flat()
          .filter(has)
          .map((field) => columnOf(base, field)),
        typeof told !== 'string',
        dialect,
      ),
    ]),
    ...(check.other === undefined ? [] : linkColumns(check, side, base)),
  ];
  const read = [
    ...['company', 'key_1', 'label', 'url'],
    ...optionalColumns(check)
      .map(([name]) => name)
      .filter(has),
    ...check.params.unlessSame.flat().filter(has),
    ...(side.link === undefined ? [] : [side.link]),
    ...fieldsOf(where, ...roles.values()),
  ];
  const table = tables.table(entity.name, [...new Set(read)], 'r');
  return { columns, rest: sql`from ${table}${joined.joins(totals)} where ${compilePredicate(where, joined.scope)}` };
}

/** Which of two tables a record is of, and which record of the other one it names. */
function linkColumns({ own }: DuplicatesCheck, side: MatchedSide, base: ExpressionScope): [string, Sql][] {
  const { dialect } = base;
  return [
    ['link', side.link === undefined ? dialect.literal(null, 'text') : columnOf(base, side.link)],
    ['side', dialect.literal(side === own ? 0 : 1, 'number')],
  ];
}

function roleText(roles: Roles, role: MatchRole, scope: ExpressionScope): Sql {
  const expression = roles.get(role);
  if (expression === undefined) return scope.dialect.literal(null, 'text');
  const { sql: text, type } = compileExpression(expression, scope);
  return type === 'text' ? text : scope.dialect.asText(text);
}

function useCount(totals: readonly Total[] | undefined, scope: ExpressionScope): Sql {
  if (totals === undefined) return scope.dialect.literal(null, 'number');
  const counts = totals.map((total) => compileExpression({ total }, scope).sql);
  return sql`(${joinSql(counts, ' + ')})`;
}
