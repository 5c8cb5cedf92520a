import { joinSql, type Row, type RowValue, raw, type Sql, sql, type ValueType } from '@erp-audit/core';
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
import { numberText } from './number-text.ts';
import { type CountColumn, JUDGED, scopeGroups } from './scope-groups.ts';

/** The checks of one target in a scan that several targets may share. */
export interface ScanMember {
  readonly checks: readonly RowCheck[];
}

/** SQL of one scan, and the names under which the results arrive. */
export interface RowStatements {
  /**
   * Per member n: `scope_n`, `open_n` (not evaluable) and `hits_n` (candidates). One row for each `company` and, where
   * records are routed by their units, each unit of {@link unit}.
   */
  readonly counts: Sql;
  /** One row per record that is a candidate of any check. */
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

/** One aggregate and one streaming statement over the same derived table. */
export function rowStatements(
  entity: MappedEntity,
  members: readonly ScanMember[],
  environment: CheckEnvironment & { readonly routesByOrgUnit?: boolean | undefined },
): RowStatements {
  const { dialect, tables } = environment;
  const records: ExpressionScope = { dialect, tables, entity: entity.name, alias: SOURCE, asOf: environment.asOf };
  const checks = members.flatMap((member) => member.checks);
  const { joins, scope } = joinTotals(totalsOf(...checks.flatMap(checkNodes)), records);
  const expressions = new Map<string, Expression>();
  for (const each of checks.flatMap(shownExpressions)) expressions.set(JSON.stringify(each), each);
  const compiled = [...expressions].map(([key, each], index) => {
    return [key, { name: `x${index}`, ...compileExpression(each, scope) }] as const;
  });
  const shown = new Map(compiled);
  const verdicts = members.flatMap((member, m) =>
    member.checks.map((check, c) => ({ name: `v${m}_${c}`, sql: verdictSql(check, scope) })),
  );
  const envelope = [...new Set([...envelopeColumns(entity, checks), ...creatorColumns(entity.name, environment)])];
  const aliased = (expression: Sql, name: string) => sql`${expression} as ${dialect.identifier(name)}`;
  const judgedColumns = [
    ...envelope.map((column) => aliased(columnOf(scope, column), column)),
    ...compiled.map(([, { name, sql: value }]) => aliased(value, name)),
  ];
  const verdictColumns = verdicts.map((verdict) => aliased(verdict.sql, verdict.name));
  const judged = (columns: readonly Sql[], nodes: readonly (Expression | Predicate)[], fields: readonly string[]) => {
    const table = tables.table(entity.name, [...new Set([...fields, ...fieldsOf(...nodes)])], SOURCE);
    return sql`(select ${joinSql(columns, ', ')} from ${table}${joins(totalsOf(...nodes))}) ${raw(JUDGED)}`;
  };
  const column = (name: string) => columnOf({ dialect, alias: JUDGED }, name);
  const anyHit = joinSql(
    verdicts.map(({ name }) => sql`${column(name)} = 1`),
    ' or ',
  );
  const all = judged([...judgedColumns, ...verdictColumns], checks.flatMap(checkNodes), envelope);
  const groups = scopeGroups(entity, members, environment);
  const counted = judged(
    [...groups.fields.map((name) => aliased(columnOf(scope, name), name)), ...verdictColumns],
    checks.flatMap((check) => [check.scope, check.defect]),
    groups.fields,
  );
  return {
    counts: groups.statement(countColumns(members, environment, column), counted),
    unit: groups.unit,
    rows: sql`select * from ${all} where ${anyHit}`,
    judged: all,
    verdict: (member, check) => `v${member}_${check}`,
    expression: (expression) => shown.get(JSON.stringify(expression))?.name ?? '',
    valueOf: (row, expression) => {
      const { name = '', type = 'text' } = shown.get(JSON.stringify(expression)) ?? {};
      return canonicalValue(row[name] ?? null, type);
    },
  };
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

function countColumns(
  members: readonly ScanMember[],
  { dialect }: CheckEnvironment,
  column: (name: string) => Sql,
): CountColumn[] {
  return members.flatMap((member, m) => {
    const verdicts = member.checks.map((_, c) => column(`v${m}_${c}`));
    const any = (test: (verdict: Sql) => Sql) => dialect.countWhere(joinSql(verdicts.map(test), ' or '));
    const hits = joinSql(
      verdicts.map((verdict) => dialect.countWhere(sql`${verdict} = 1`)),
      ' + ',
    );
    return [
      { name: `scope_${m}`, isScope: true, sql: any((verdict) => sql`${verdict} is not null`) },
      { name: `open_${m}`, sql: any((verdict) => sql`${verdict} = 2`) },
      { name: `hits_${m}`, sql: hits },
    ];
  });
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
