import { type Row, type Sql, sql } from '@erp-audit/core';
import type { CheckEnvironment, DefectDraft, SetStatements } from './define-kind.ts';
import { namesOneOf } from './same-record.ts';

/** One row per record in scope, with its `company` and `key_1` and a column `verdict`: 1 is a defect, 0 is clean, 2 cannot be judged. */
export interface JudgedRows {
  /** A select. */
  readonly judged: Sql;
  /** Fields of {@link SetPlan.signals}, columns of `judged`. */
  readonly signals?: readonly string[];
  draft(row: Row): DefectDraft;
}

/** The two statements of a check whose select judges every record in scope. */
export function judgedStatements(
  { judged, signals = [], draft }: JudgedRows,
  { dialect }: CheckEnvironment,
): SetStatements {
  const count = (verdict: number) => dialect.countWhere(sql`j.verdict = ${dialect.literal(verdict, 'number')}`);
  const signalCounts = signals.map(
    (field, index) => sql`, count(j.${dialect.identifier(field)}) as ${dialect.identifier(`signal_${index}`)}`,
  );
  const columns = signalCounts.reduce(
    (all, each) => sql`${all}${each}`,
    sql`count(*) as in_scope, ${count(2)} as not_evaluable, ${count(1)} as row_count`,
  );
  return {
    counts: sql`select ${columns} from (${judged}) j`,
    rows: sql`select j.* from (${judged}) j where j.verdict = ${dialect.literal(1, 'number')}`,
    rowsOf: ({ subjects }, column) => namesOneOf(dialect, column, ['company', 'key_1'], subjects),
    async *defects(rows) {
      for await (const row of rows) yield draft(row);
    },
  };
}
