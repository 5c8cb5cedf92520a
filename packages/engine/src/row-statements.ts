import { type Dialect, joinSql, type Row, type RowValue, raw, type Sql, sql, type ValueType } from '@erp-audit/core';
import {
  columnOf,
  compileExpression,
  compilePredicate,
  type ExpressionScope,
  joinTotals,
} from './compile-expression.ts';
import { creatorColumns } from './creators/creator-column.ts';
import type { CheckEnvironment, RowCheck } from './define-kind.ts';
import type { Expression, Predicate } from './expression.ts';
import { fieldsOf, totalsOf } from './expression-fields.ts';
import { keyColumns, type MappedEntity } from './mapped-model.ts';
import { isNeverNull } from './never-null.ts';
import { normalColumn, normalsOf } from './normal-text.ts';
import { numberText } from './number-text.ts';
import { countColumns, scopePlaces, unknownNodes } from './scope-counts.ts';
import { JUDGED, scopeGroups } from './scope-groups.ts';

/** The checks of one target in a scan that several targets may share. */
export interface ScanMember {
  readonly checks: readonly RowCheck[];
}

/** SQL of one scan, and the names under which the results arrive. */
export interface RowStatements {
  /**
   * Per member n: `scope_n` and `open_n` (not evaluable). One row for each `company` and, where records are routed by
   * their units, each unit of {@link unit}.
   */
  readonly counts: Sql;
  /** One row per record that is a candidate of any check, each with {@link TOTAL_ROWS}. */
  readonly rows: Sql;
  /** Every record with its verdicts, as a derived table `j`. */
  readonly judged: Sql;
  /** Column of a check's verdict: 1 candidate, 0 clean, 2 not evaluable, null out of scope. */
  verdict(member: number, check: number): string;
  /** Column of `counts` with the unit that acts on the records of a member; undefined where they have none. */
  unit(member: number): string | undefined;
  /** Column of an expression. */
  expression(expression: Expression): string;
  /** What a row of `rows` holds for an expression, the same from every database. */
  valueOf(row: Row, expression: Expression): RowValue;
}

const SOURCE = 'r';

/** Column of `rows` with how many rows there are; absent where the database has no windows. */
export const TOTAL_ROWS = 'total_rows';

/** One aggregate and one streaming statement over the same derived table. */
export function rowStatements(
  entity: MappedEntity,
  members: readonly ScanMember[],
  environment: CheckEnvironment & { readonly routesByOrgUnit?: boolean | undefined },
): RowStatements {
  const { dialect, tables } = environment;
  const records: ExpressionScope = { dialect, tables, entity: entity.name, alias: SOURCE, asOf: environment.asOf };
  const checks = members.flatMap((member) => member.checks);
  const normals = (nodes: readonly (Expression | Predicate)[]) => normalsOf(nodes, dialect.capabilities.regex);
  const { joins, scope } = joinTotals(totalsOf(...checks.flatMap(checkNodes)), {
    ...records,
    normals: new Set(normals(checks.flatMap(checkNodes))),
  });
  const shown = shownColumns(checks, scope);
  const verdicts = members.flatMap((member, m) =>
    member.checks.map((check, c) => ({ name: `v${m}_${c}`, sql: verdictSql(check, scope) })),
  );
  const hits = members.flatMap((member, m) =>
    member.checks.map((check, c) => ({ name: `v${m}_${c}`, ...hitSql(check, scope) })),
  );
  const envelope = [...new Set([...envelopeColumns(entity, checks), ...creatorColumns(entity.name, environment)])];
  const aliased = (expression: Sql, name: string) => sql`${expression} as ${dialect.identifier(name)}`;
  const named = (columns: readonly { readonly name: string; readonly sql: Sql }[]) =>
    columns.map((column) => aliased(column.sql, column.name));
  const judgedColumns = [
    ...envelope.map((column) => aliased(columnOf(scope, column), column)),
    ...named([...shown.values()]),
  ];
  const table = (nodes: readonly (Expression | Predicate)[], fields: readonly string[]) => {
    const columns = [...new Set([...fields, ...fieldsOf(...nodes), ...normals(nodes).map(normalColumn)])];
    return sql`${tables.table(entity.name, columns, SOURCE)}${joins(totalsOf(...nodes))}`;
  };
  const judged = (columns: readonly Sql[], from: Sql) =>
    sql`(select ${joinSql(columns, ', ')} from ${from}) ${raw(JUDGED)}`;
  const everything = table(checks.flatMap(checkNodes), envelope);
  const groups = scopeGroups(entity, members, environment);
  const places = scopePlaces(members, scope);
  const counted = judged(
    [...groups.fields.map((name) => aliased(columnOf(scope, name), name)), ...named(places)],
    table(
      checks.flatMap((check) => [check.scope, ...unknownNodes(check)]),
      groups.fields,
    ),
  );
  const columns = new Map<Expression, ShownColumn>();
  return {
    counts: groups.statement(countColumns(members, places, environment), counted),
    unit: groups.unit,
    rows: withTotal(judged([...judgedColumns, ...named(hits)], sql`${everything} where ${anyHit(hits)}`), dialect),
    judged: judged([...judgedColumns, ...named(verdicts)], everything),
    verdict: (member, check) => `v${member}_${check}`,
    expression: (expression) => shown.get(JSON.stringify(expression))?.name ?? '',
    valueOf: (row, expression) => {
      const column = columns.get(expression) ?? shown.get(JSON.stringify(expression)) ?? NOT_SHOWN;
      columns.set(expression, column);
      const { name, type } = column;
      return canonicalValue(row[name] ?? null, type);
    },
  };
}

interface ShownColumn {
  readonly name: string;
  readonly type: ValueType;
}

const NOT_SHOWN: ShownColumn = { name: '', type: 'text' };

/** What the checks show of a record, each expression once, by its JSON text. */
function shownColumns(checks: readonly RowCheck[], scope: ExpressionScope) {
  const expressions = new Map(checks.flatMap(shownExpressions).map((each) => [JSON.stringify(each), each] as const));
  const compiled = [...expressions].map(([key, each], index) => {
    return [key, { name: `x${index}`, ...compileExpression(each, scope) }] as const;
  });
  return new Map(compiled);
}

/** Databases write numbers with more or fewer zeros, and some have no booleans. */
function canonicalValue(value: RowValue, type: ValueType): RowValue {
  if (value === null) return null;
  if (type === 'boolean') return value === true || Number(value) === 1;
  return type === 'number' ? numberText(value) : value;
}

function verdictSql(check: RowCheck, scope: ExpressionScope): Sql {
  const inScope = compilePredicate(check.scope, scope);
  const defect = compilePredicate(check.defect, scope);
  const otherwise = isNeverNull(check.defect) ? sql`else 0` : sql`when not (${defect}) then 0 else 2`;
  const judged = sql`case when ${defect} then 1 ${otherwise} end`;
  return sql`case when ${inScope} then ${judged} when not (${inScope}) then null else 2 end`;
}

interface Hit {
  readonly name: string;
  /** 1 where the record is a candidate. */
  readonly sql: Sql;
  readonly condition: Sql;
}

function hitSql(check: RowCheck, scope: ExpressionScope): Pick<Hit, 'sql' | 'condition'> {
  const condition = sql`(${compilePredicate(check.scope, scope)} and ${compilePredicate(check.defect, scope)})`;
  return { condition, sql: sql`case when ${condition} then 1 else 0 end` };
}

/** Each condition is asked once of a clean record; asked for the verdict, too, it would be asked twice. */
function anyHit(hits: readonly Hit[]): Sql {
  return joinSql(
    hits.map(({ condition }) => condition),
    ' or ',
  );
}

/** How many rows there are stands in each of them: whoever reads fewer has lost some. */
function withTotal(rows: Sql, dialect: Dialect): Sql {
  if (!dialect.capabilities.windows) return sql`select * from ${rows}`;
  return sql`select ${raw(JUDGED)}.*, count(*) over () as ${dialect.identifier(TOTAL_ROWS)} from ${rows}`;
}

/** Columns that every defect needs to be named, routed and linked. */
function envelopeColumns(entity: MappedEntity, checks: readonly RowCheck[]): string[] {
  const routed = entity.fields.has('org_unit_key') ? ['org_unit_key'] : [];
  const extra = checks.flatMap((check) => check.columns);
  return [...new Set(['company', ...keyColumns(entity), 'label', 'url', ...routed, ...extra])];
}

function shownExpressions(check: RowCheck): Expression[] {
  const single = [check.measure, check.value, check.orgUnit, check.severity].filter((each) => each !== undefined);
  return [...Object.values(check.evidence), ...single];
}

function checkNodes(check: RowCheck): (Expression | Predicate)[] {
  return [check.scope, check.defect, ...shownExpressions(check)];
}
