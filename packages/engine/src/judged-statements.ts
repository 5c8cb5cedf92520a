import { type Row, type Sql, sql } from '@erp-audit/core';
import type { CheckEnvironment, DefectDraft, SetStatements } from './define-kind.ts';
import { namesOneOf } from './same-record.ts';

/** One row per record in scope, with its `company` and `key_1` and a column `verdict`: 1 is a defect, 0 is clean, 2 cannot be judged. */
export interface JudgedRows {
  /** A select. */
  readonly judged: Sql;
  /** Column with the unit that acts, where the defects are routed by one. */
  readonly unit?: string;
  readonly routesTo?: SetStatements['routesTo'];
  /** Fields of {@link SetPlan.signals}, columns of `judged`. */
  readonly signals?: readonly string[];
  draft(row: Row): DefectDraft;
}

/** The two statements of a check whose select judges every record in scope. */
export function judgedStatements(
  { judged, signals = [], unit, routesTo, draft }: JudgedRows,
  { dialect }: CheckEnvironment,
): SetStatements {
  const count = (verdict: number) => dialect.countWhere(sql`j.verdict = ${dialect.literal(verdict, 'number')}`);
  const signalCounts = signals.map(
    (field, index) => sql`, count(j.${dialect.identifier(field)}) as ${dialect.identifier(`signal_${index}`)}`,
  );
  const shown = unit === undefined ? sql`` : sql`, j.${dialect.identifier(unit)} as org_unit`;
  const grouped = unit === undefined ? sql`j.company` : sql`j.company, j.${dialect.identifier(unit)}`;
  const columns = signalCounts.reduce(
    (all, each) => sql`${all}${each}`,
    sql`j.company as company${shown}, count(*) as in_scope, ${count(2)} as not_evaluable, ${count(1)} as row_count`,
  );
  return {
    counts: sql`select ${columns} from (${judged}) j group by ${grouped}`,
    ...(routesTo === undefined ? {} : { routesTo }),
    rows: sql`select j.* from (${judged}) j where j.verdict = ${dialect.literal(1, 'number')}`,
    rowsOf: ({ subjects }, column) => namesOneOf(dialect, column, ['company', 'key_1'], subjects),
    async *defects(rows) {
      for await (const row of rows) yield draft(row);
    },
  };
}
