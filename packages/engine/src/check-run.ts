import type { ExecutedStatement, Row, Source, Sql } from '@erp-audit/core';
import { rowDrafts, textOf } from './defect-builder.ts';
import type { CheckEnvironment, Counts, DefectDraft, RowPlan, SetPlan, SetStatements } from './define-kind.ts';
import { executed } from './executed-statements.ts';
import type { MappedEntity } from './mapped-model.ts';
import { options } from './query-options.ts';
import { type CountedColumns, rowStatements, TOTAL_ROWS } from './row-statements.ts';
import type { SourceClock } from './source-clock.ts';
import { StreamedRows } from './streamed-rows.ts';

/** From so many records on, a log field that is null in all of them is not kept by the ERP. */
const LEAST_RECORDS_OF_A_SIGNAL = 2;

/** A defect with the index of its target. */
type MemberDraft = readonly [number, DefectDraft];

/** Of a set-level target. */
const DRAFTS_AT_ONCE = 500;

/** One execution of the statements of one or several targets that share a scan. */
export interface CheckRun {
  counts(): Promise<readonly Counts[]>;
  /** Defects with the index of their target, as many at once as were read at once. */
  drafts(): AsyncIterable<readonly MemberDraft[]>;
  /** Whether, at the end, as many rows were streamed for a target as there were. */
  isWhole(member: number, counts: Counts | undefined): boolean;
}

/** What running needs besides the environment. */
export interface RunContext {
  readonly source: Source;
  readonly signal?: AbortSignal;
  /** Whether departments own org units. */
  readonly routesByOrgUnit?: boolean | undefined;
  /** Rule ids, for whoever watches the database. */
  readonly label: string;
  readonly sourceClock: SourceClock;
  /** Takes down every statement that the source is asked. */
  readonly asked: ExecutedStatement[];
}

/** Several row-level targets of one entity in one scan. */
export function rowRun(
  context: RunContext,
  environment: CheckEnvironment,
  entity: MappedEntity,
  plans: readonly RowPlan[],
): CheckRun {
  const { routesByOrgUnit } = context;
  const statements = rowStatements(entity, plans, { ...environment, routesByOrgUnit });
  let streamed = 0;
  let total: number | undefined;
  const candidates = plans.map(() => 0);
  const readers = plans.map(({ checks }, member) =>
    checks.map((check, index) => {
      const isCandidate = statements.isCandidate(member, index);
      return { isCandidate, check, draft: rowDrafts(check, entity, statements, environment) };
    }),
  );
  return {
    // Rows that nobody counted here were counted by the driver, or by nobody where the database has no windows. More
    // records than there are in scope were entered between the two statements.
    isWhole: (member, counts) =>
      (total === undefined || streamed === total) && (candidates[member] ?? 0) <= (counts?.inScope ?? 0),
    async counts() {
      const before = environment.countedBefore?.take(plans);
      if (before !== undefined) {
        context.asked.push(before.statement);
        return before.counts;
      }
      context.asked.push(executed('counts', statements.counts, environment.dialect));
      const rows = await readRows(context, statements.counts);
      return plans.map((_, member) => {
        return sumsOf(rows, statements.counted(member));
      });
    },
    async *drafts() {
      context.asked.push(executed('rows', statements.rows, environment.dialect));
      for await (const rows of streamBatches(context, statements.rows)) {
        streamed += rows.length;
        total ??= rows[0] && totalOf(rows[0]);
        yield draftsOf(rows, readers, candidates);
      }
    },
  };
}

/** One set-level target with its own statements. */
export function setRun(context: RunContext, environment: CheckEnvironment, plan: SetPlan): CheckRun {
  let promised: Promise<SetStatements> | undefined;
  const statements = async () => {
    promised ??= Promise.resolve(plan.statements(environment));
    return promised;
  };
  let streamed = 0;
  let counted: Counts | undefined;
  async function* countedBatches(
    { isCounted, rows, streamed: planned = rows }: SetStatements,
    asked = planned,
  ): AsyncGenerator<readonly Row[]> {
    for await (const batch of streamBatches(context, asked)) {
      streamed += isCounted === undefined ? batch.length : batch.filter((row) => isCounted(row)).length;
      yield batch;
    }
  }
  return {
    isWhole: (_, counts) => counts?.rows === streamed,
    async counts() {
      const { counts, routesTo } = await statements();
      context.asked.push(executed('counts', counts, environment.dialect));
      const rows = await readRows(context, counts);
      const names = { inScope: 'in_scope', notEvaluable: 'not_evaluable', unit: 'org_unit' };
      const sums = sumsOf(rows, names, routesTo);
      const empty = emptySignal(plan, sums.inScope, rows);
      counted = { ...sums, rows: sumOf(rows, 'row_count'), emptySignal: empty };
      return [counted];
    },
    async *drafts() {
      const planned = await statements();
      context.asked.push(executed('rows', planned.streamed ?? planned.rows, environment.dialect));
      yield* inBatches(planned.defects(new StreamedRows((asked) => countedBatches(planned, asked)), counted));
    },
  };
}

function totalOf({ [TOTAL_ROWS]: total }: Row): number | undefined {
  return total === undefined ? undefined : Number(total);
}

interface CheckReader {
  readonly isCandidate: (row: Row) => boolean;
  readonly check: RowPlan['checks'][number];
  readonly draft: (row: Row) => DefectDraft;
}

/** The defects of records, each of which is counted for every member that it is a candidate of. */
function draftsOf(
  rows: readonly Row[],
  readers: readonly (readonly CheckReader[])[],
  candidates: number[],
): MemberDraft[] {
  const found: MemberDraft[] = [];
  for (const row of rows) {
    for (let member = 0; member < readers.length; member += 1) {
      if (addDrafts(row, member, readers[member] ?? [], found)) candidates[member] = (candidates[member] ?? 0) + 1;
    }
  }
  return found;
}

/** @returns whether the record is a candidate of any of the checks. */
function addDrafts(row: Row, member: number, readers: readonly CheckReader[], found: MemberDraft[]): boolean {
  let isAny = false;
  for (const { isCandidate, check, draft } of readers) {
    if (!isCandidate(row)) continue;
    isAny = true;
    if (check.confirm?.(row) !== false) found.push([member, draft(row)]);
  }
  return isAny;
}

async function* inBatches(drafts: AsyncIterable<DefectDraft>): AsyncGenerator<readonly MemberDraft[]> {
  let batch: MemberDraft[] = [];
  for await (const draft of drafts) {
    batch.push([0, draft]);
    if (batch.length < DRAFTS_AT_ONCE) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

function readRows({ source, sourceClock, label, signal }: RunContext, query: Sql): Promise<readonly Row[]> {
  return sourceClock.wait(source.rows(query, options(label, signal)));
}

function streamBatches({ source, sourceClock, label, signal }: RunContext, query: Sql): AsyncIterable<readonly Row[]> {
  return sourceClock.stream(source.stream(query, options(label, signal)));
}

function emptySignal({ signals = [] }: SetPlan, inScope: number, rows: readonly Row[]): string | undefined {
  if (inScope < LEAST_RECORDS_OF_A_SIGNAL) return undefined;
  return signals.find((_, k) => sumOf(rows, `signal_${k}`) === 0);
}

export function sumsOf(
  rows: readonly Row[],
  names: Omit<CountedColumns, 'isOfFields'>,
  routesTo?: SetStatements['routesTo'],
): Pick<Counts, 'inScope' | 'notEvaluable' | 'groups'> {
  const groups = rows.map((row) => ({
    company: textOf(row['company']),
    inScope: sumOf([row], names.inScope),
    notEvaluable: sumOf([row], names.notEvaluable),
    ...(routesTo ?? { orgUnitKey: names.unit === undefined ? null : textOf(row[names.unit]) }),
  }));
  return { groups, inScope: sumOf(rows, names.inScope), notEvaluable: sumOf(rows, names.notEvaluable) };
}

export function sumOf(rows: readonly Row[], column: string | undefined): number {
  if (column === undefined) return 0;
  return rows.reduce((sum, row) => sum + Number(row[column] ?? 0), 0);
}
