import type { Row, Source } from '@erp-audit/core';
import { rowDraft } from './defect-builder.ts';
import type { CheckEnvironment, DefectDraft, RowPlan, SetPlan, SetStatements } from './define-kind.ts';
import type { MappedEntity } from './mapped-model.ts';
import { options } from './query-options.ts';
import { type RowStatements, rowStatements } from './row-statements.ts';

/** What the aggregate statement says about one target. */
export interface Counts {
  readonly inScope: number;
  readonly notEvaluable: number;
  /** Rows that the streaming statement must give for this target. */
  readonly rows: number;
  /** A field the rule lives on that the source never fills; undefined where there is none. */
  readonly emptySignal?: string | undefined;
}

/** From so many records on, a log field that is null in all of them is not kept by the ERP. */
const LEAST_RECORDS_OF_A_SIGNAL = 2;

/** One execution of the statements of one or several targets that share a scan. */
export interface CheckRun {
  counts(): Promise<readonly Counts[]>;
  /** Defects with the index of their target. */
  drafts(): AsyncIterable<readonly [number, DefectDraft]>;
  /** Rows streamed for a target so far. */
  streamed(member: number): number;
}

/** What running needs besides the environment. */
export interface RunContext {
  readonly source: Source;
  readonly signal?: AbortSignal;
  /** Rule ids, for whoever watches the database. */
  readonly label: string;
}

/** Several row-level targets of one entity in one scan. */
export function rowRun(
  context: RunContext,
  environment: CheckEnvironment,
  entity: MappedEntity,
  plans: readonly RowPlan[],
): CheckRun {
  const statements = rowStatements(entity, plans, environment);
  const streamed = plans.map(() => 0);
  return {
    streamed: (member) => streamed[member] ?? 0,
    async counts() {
      const [row] = await context.source.rows(statements.counts, options(context.label, context.signal));
      return plans.map((_, member) => ({
        inScope: countOf(row, `scope_${member}`),
        notEvaluable: countOf(row, `open_${member}`),
        rows: countOf(row, `hits_${member}`),
      }));
    },
    async *drafts() {
      for await (const row of streamRows(context, statements.rows)) {
        for (const [member, check] of hits(row, plans, statements)) {
          streamed[member] = (streamed[member] ?? 0) + 1;
          if (check.confirm !== undefined && !check.confirm(row)) continue;
          yield [member, rowDraft(row, check, entity, statements, environment)];
        }
      }
    },
  };
}

/** One set-level target with its own statements. */
export function setRun(context: RunContext, environment: CheckEnvironment, plan: SetPlan): CheckRun {
  let planned: Promise<SetStatements> | undefined;
  const statements = async () => {
    planned ??= Promise.resolve(plan.statements(environment));
    return planned;
  };
  let streamed = 0;
  async function* countedRows(query: SetStatements['rows']): AsyncGenerator<Row> {
    for await (const row of streamRows(context, query)) {
      streamed += 1;
      yield row;
    }
  }
  return {
    streamed: () => streamed,
    async counts() {
      const { counts } = await statements();
      const [row] = await context.source.rows(counts, options(context.label, context.signal));
      const inScope = countOf(row, 'in_scope');
      const notEvaluable = countOf(row, 'not_evaluable');
      return [{ inScope, notEvaluable, rows: countOf(row, 'row_count'), emptySignal: emptySignal(plan, inScope, row) }];
    },
    async *drafts() {
      const { rows, defects } = await statements();
      for await (const draft of defects(countedRows(rows))) yield [0, draft];
    },
  };
}

function* hits(row: Row, plans: readonly RowPlan[], statements: RowStatements) {
  for (const [member, plan] of plans.entries()) {
    for (const [index, check] of plan.checks.entries()) {
      if (Number(row[statements.verdict(member, index)]) === 1) yield [member, check] as const;
    }
  }
}

async function* streamRows(context: RunContext, query: RowStatements['rows']): AsyncGenerator<Row> {
  for await (const batch of context.source.stream(query, options(context.label, context.signal))) yield* batch;
}

function emptySignal({ signals = [] }: SetPlan, inScope: number, row: Row | undefined): string | undefined {
  if (inScope < LEAST_RECORDS_OF_A_SIGNAL) return undefined;
  return signals.find((_, k) => countOf(row, `signal_${k}`) === 0);
}

function countOf(row: Row | undefined, column: string): number {
  return Number(row?.[column] ?? 0);
}
