import {
  type Dialect,
  type EntityName,
  joinSql,
  type Row,
  type RowValue,
  raw,
  type Sql,
  sql,
  type ValueType,
} from '@erp-audit/core';
import {
  columnOf,
  compileExpression,
  compilePredicate,
  type ExpressionScope,
  joinRecords,
  joinTotals,
} from './compile-expression.ts';
import { creatorColumns } from './creators/creator-column.ts';
import type { CheckEnvironment, RowCheck } from './define-kind.ts';
import type { Expression, Predicate } from './expression.ts';
import { fieldsOf, foundRecordsOf, rangesOf, totalsOf } from './expression-fields.ts';
import { holdsRange } from './holds-range.ts';
import type { KeyRange } from './key-range.ts';
import { keyColumns, type MappedEntity } from './mapped-model.ts';
import { isNeverNull } from './never-null.ts';
import { normalColumn, normalsOf } from './normal-text.ts';
import { numberText } from './number-text.ts';
import { once } from './once.ts';
import { type CountedMember, scopeCounts } from './scope-counts.ts';
import { type CountColumn, JUDGED, scopeGroups } from './scope-groups.ts';
import { type AskedCheck, askedChecks, isAlways } from './stored-forms.ts';

/** The checks of one target in a scan that several targets may share. */
export interface ScanMember {
  readonly checks: readonly RowCheck[];
}

/** SQL of one scan, and the names under which the results arrive. */
export interface RowStatements {
  /** One row for each `company` and, where records are routed by their units, each unit of {@link counted}. */
  readonly counts: Sql;
  /** The same and some further counts of the entity's records. */
  countsWith(further: FurtherCounts): Sql;
  /** One row per record that is a candidate of any check, with {@link TOTAL_ROWS} where nobody else counts them. */
  readonly rows: Sql;
  /** `rows` as it will most probably be executed, for a price: without the branch for ranges of keys that have changed. */
  readonly likelyRows: Sql;
  /** Every record with its verdicts, as a derived table `j`. */
  readonly judged: Sql;
  /** Column of a check's verdict in `judged`: 1 candidate, 0 clean, 2 not evaluable, null out of scope. */
  verdict(member: number, check: number): string;
  /** Whether a row of `rows` is a candidate of a check. */
  isCandidate(member: number, check: number): (row: Row) => boolean;
  /** Where in `counts` the figures of a member stand. */
  counted(member: number): CountedColumns;
  /** Column of an expression. */
  expression(expression: Expression): string;
  /** What a row of `rows` holds for an expression, the same from every database. */
  valueOf(row: Row, expression: Expression): RowValue;
}

const SOURCE = 'r';

/** Column of `rows` with how many rows there are; absent where the driver is told, or the database has no windows. */
export const TOTAL_ROWS = 'total_rows';

/** Columns of a statement that counts. */
export interface CountedColumns extends CountedMember {
  /** The unit that acts on the records; undefined where they have none. */
  readonly unit: string | undefined;
}

/** Counts that a statement takes along, of columns under the alias of {@link JUDGED}. */
export interface FurtherCounts {
  readonly columns: readonly CountColumn[];
  /** Columns of the entity that they read. */
  readonly fields: readonly string[];
}

/** What statements are written for. */
type ScanEnvironment = CheckEnvironment & { readonly routesByOrgUnit?: boolean | undefined };

/**
 * One aggregate and one streaming statement over the same derived table. Each is written when it is first asked for:
 * most are planned, counted or read only, and writing is what costs.
 */
export function rowStatements(
  entity: MappedEntity,
  members: readonly ScanMember[],
  environment: ScanEnvironment,
): RowStatements {
  const { keyRanges = NO_RANGES } = environment;
  const exact = once(() => scanWords(entity, members, environment, NO_RANGES));
  const ranged = keyRanges.size === 0 ? exact : once(() => scanWords(entity, members, environment, keyRanges));
  const counts = once(() => countStatements(entity, members, exact(), environment));
  const plainCounts = once(() => counts().statement(NOTHING_FURTHER));
  const rows = once(() => withTotal(hitRows(exact(), ranged(), environment), environment.dialect));
  const likelyRows = once(() => sql`select * from (${ranged().hits()}) ${raw(JUDGED)}`);
  const judged = once(() => judgedRows(exact(), environment));
  const columns = new Map<Expression, ShownColumn>();
  return {
    get counts() {
      return plainCounts();
    },
    countsWith: (further) => counts().statement(further),
    counted: (member) => counts().counted(member),
    get rows() {
      return rows();
    },
    get likelyRows() {
      return likelyRows();
    },
    get judged() {
      return judged();
    },
    verdict: verdictName,
    isCandidate: (member, check) => candidateTest(members, member, check),
    expression: (expression) => exact().shown.get(JSON.stringify(expression))?.name ?? '',
    valueOf: (row, expression) => {
      const column = columns.get(expression) ?? exact().shown.get(JSON.stringify(expression)) ?? NOT_SHOWN;
      columns.set(expression, column);
      const { name, type } = column;
      return canonicalValue(row[name] ?? null, type);
    },
  };
}

function countStatements(
  entity: MappedEntity,
  members: readonly ScanMember[],
  exact: ScanWords,
  environment: ScanEnvironment,
) {
  const groups = scopeGroups(entity, members, environment);
  const checks = exact.members.flatMap((member) => member.checks);
  const records = joinRecords(foundRecordsOf(...checks.flatMap(checkNodes)), exact.scope);
  const counts = scopeCounts(exact.members, records.scope);
  return {
    counted: (member: number): CountedColumns => {
      return { ...(counts.members[member] ?? NOT_COUNTED), unit: groups.unit(member) };
    },
    statement: ({ columns, fields }: FurtherCounts): Sql => {
      const read = [...new Set([...groups.fields, ...counts.fields, ...fields])];
      const counted = judgedTable(
        [
          ...read.map((name) => aliased(columnOf(exact.scope, name), name, environment)),
          ...counts.tests.map((test) => aliased(test.sql, test.name, environment)),
        ],
        sql`${exact.table(counts.nodes, read)}${records.joins(foundRecordsOf(...counts.nodes))}`,
      );
      return groups.statement([...columns, ...counts.columns], counted);
    },
  };
}

function judgedRows(exact: ScanWords, environment: CheckEnvironment): Sql {
  const verdicts = exact.members.flatMap((member, m) =>
    member.checks.map((check, c) => aliased(verdictSql(check, exact.scope), verdictName(m, c), environment)),
  );
  return judgedTable([...exact.columns, ...verdicts], exact.everything);
}

/** All that is ever asked of a scan, for whoever wants to know whether it can be written. @throws MissingFeature */
export function everyStatement({ counts, rows, likelyRows, judged }: RowStatements): readonly Sql[] {
  return [counts, rows, likelyRows, judged];
}

const NOTHING_FURTHER: FurtherCounts = { columns: [], fields: [] };

interface ShownColumn {
  readonly name: string;
  readonly type: ValueType;
}

const NOT_COUNTED: CountedMember = { inScope: '', notEvaluable: undefined, isOfFields: false };

const NOT_SHOWN: ShownColumn = { name: '', type: 'text' };

const NO_RANGES: ReadonlyMap<EntityName, KeyRange> = new Map();

function verdictName(member: number, check: number): string {
  return `v${member}_${check}`;
}

function aliased(expression: Sql, name: string, { dialect }: CheckEnvironment): Sql {
  return sql`${expression} as ${dialect.identifier(name)}`;
}

function judgedTable(columns: readonly Sql[], from: Sql): Sql {
  return sql`(select ${joinSql(columns, ', ')} from ${from}) ${raw(JUDGED)}`;
}

/** The parts of a scan in the words of some knowledge of the records. */
interface ScanWords {
  readonly members: readonly { readonly checks: readonly AskedCheck[] }[];
  readonly scope: ExpressionScope;
  readonly shown: ReturnType<typeof shownColumns>;
  /** What every row shows, verdicts aside. */
  readonly columns: readonly Sql[];
  /** The records with all that the checks read. */
  readonly everything: Sql;
  /** Entities whose ranges of keys the checks rest on. */
  readonly ranges: ReadonlyMap<EntityName, KeyRange>;
  /** The records with some columns. */
  table(nodes: readonly (Expression | Predicate)[], fields: readonly string[]): Sql;
  /** Candidates, with what every row shows and their verdicts; only under a condition where one is given. */
  hits(condition?: Sql): Sql;
}

function scanWords(
  entity: MappedEntity,
  given: readonly ScanMember[],
  environment: CheckEnvironment,
  ranges: ReadonlyMap<EntityName, KeyRange>,
): ScanWords {
  const { dialect, tables } = environment;
  const members = given.map(({ checks }) => ({ checks: askedChecks(entity.name, checks, environment, ranges) }));
  const checks = members.flatMap((member) => member.checks);
  const records: ExpressionScope = { dialect, tables, entity: entity.name, alias: SOURCE, asOf: environment.asOf };
  const normals = (nodes: readonly (Expression | Predicate)[]) => normalsOf(nodes, dialect.capabilities.regex);
  const { joins, scope } = joinTotals(totalsOf(...checks.flatMap(checkNodes)), {
    ...records,
    normals: new Set(normals(checks.flatMap(checkNodes))),
  });
  const shown = shownColumns(checks, scope);
  const envelope = [...new Set([...envelopeColumns(entity, checks), ...creatorColumns(entity.name, environment)])];
  const columns = [
    ...envelope.map((column) => aliased(columnOf(scope, column), column, environment)),
    ...[...shown.values()].map((each) => aliased(each.sql, each.name, environment)),
  ];
  const table: ScanWords['table'] = (nodes, fields) => {
    const names = [...new Set([...fields, ...fieldsOf(...nodes), ...normals(nodes).map(normalColumn)])];
    return sql`${tables.table(entity.name, names, SOURCE)}${joins(totalsOf(...nodes))}`;
  };
  const everything = table(checks.flatMap(checkNodes), envelope);
  const used = rangesOf(checks.flatMap((check) => [check.inScope, check.isDefect]));
  const hits: ScanWords['hits'] = (condition) => {
    const found = checks.map((check) => hitSql(check, scope));
    const marks = candidateMarks(found).map((mark, index) => aliased(mark, marksName(index), environment));
    const only = condition === undefined ? raw('') : sql`${condition} and `;
    // Each condition is asked once of a clean record; asked for its mark, too, it would be asked twice.
    return sql`select ${joinSql([...columns, ...marks], ', ')} from ${everything} where ${only}(${joinSql(found, ' or ')})`;
  };
  return { members, scope, shown, columns, everything, ranges: used, table, hits };
}

/**
 * Where checks rest on ranges of keys, the statement looks itself whether the ranges are still filled, and reads the
 * records in the one way or the other; a database never begins with the branch whose condition is false.
 */
function hitRows(exact: ScanWords, ranged: ScanWords, environment: CheckEnvironment): Sql {
  if (ranged.ranges.size === 0) return sql`(${exact.hits()}) ${raw(JUDGED)}`;
  const conditions = [...ranged.ranges].map(([name, range]) => holdsRange(name, range, environment));
  const holds = joinSql(conditions, ' and ');
  return sql`(${ranged.hits(sql`(${holds})`)} union all ${exact.hits(sql`not (${holds})`)}) ${raw(JUDGED)}`;
}

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

function verdictSql(check: AskedCheck, scope: ExpressionScope): Sql {
  const asked = (predicate: Predicate) => compilePredicate(predicate, scope);
  const otherwise = isNeverNull(check.defect) ? sql`else 0` : sql`when not (${asked(check.maybeDefect)}) then 0 else 2`;
  const judged = sql`case when ${asked(check.isDefect)} then 1 ${otherwise} end`;
  return sql`case when ${asked(check.inScope)} then ${judged} when not (${asked(check.maybeInScope)}) then null else 2 end`;
}

/** True where the record is a candidate. */
function hitSql({ inScope, isDefect }: AskedCheck, scope: ExpressionScope): Sql {
  const parts = [inScope, isDefect].filter((part) => !isAlways(part));
  return compilePredicate({ and: parts }, scope);
}

/** Marks that one column holds: their sum is a whole number of four bytes, which every database has. */
const MARKS_A_COLUMN = 30;

function marksName(index: number): string {
  return `marks_${index}`;
}

/**
 * Which conditions a record satisfies, a bit each: of dozens of checks on one entity, a column each would be most of
 * what is sent. Where there is one condition all rows satisfy it.
 */
function candidateMarks(conditions: readonly Sql[]): Sql[] {
  if (conditions.length === 1) return [];
  const marks = conditions.map((each, index) => {
    return sql`case when ${each} then ${raw(String(2 ** (index % MARKS_A_COLUMN)))} else 0 end`;
  });
  const columns = Math.ceil(marks.length / MARKS_A_COLUMN);
  return Array.from({ length: columns }, (_, column) =>
    joinSql(marks.slice(column * MARKS_A_COLUMN, (column + 1) * MARKS_A_COLUMN), ' + '),
  );
}

/** Reads what {@link candidateMarks} wrote. */
function candidateTest(members: readonly ScanMember[], member: number, check: number): (row: Row) => boolean {
  const counts = members.map(({ checks }) => checks.length);
  const sumOf = (some: readonly number[]) => some.reduce((sum, count) => sum + count, 0);
  if (sumOf(counts) === 1) return () => true;
  const place = sumOf(counts.slice(0, member)) + check;
  const name = marksName(Math.floor(place / MARKS_A_COLUMN));
  const bit = 2 ** (place % MARKS_A_COLUMN);
  return (row) => (Number(row[name]) & bit) !== 0;
}

/** How many rows there are stands in each of them, where the driver is not told: whoever reads fewer has lost some. */
function withTotal(rows: Sql, { capabilities, identifier }: Dialect): Sql {
  if (capabilities.countsRows === true || !capabilities.windows) return sql`select * from ${rows}`;
  return sql`select ${raw(JUDGED)}.*, count(*) over () as ${identifier(TOTAL_ROWS)} from ${rows}`;
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

function checkNodes(check: AskedCheck): (Expression | Predicate)[] {
  const { inScope, maybeInScope, isDefect, maybeDefect } = check;
  return [inScope, maybeInScope, isDefect, maybeDefect, ...shownExpressions(check)];
}
