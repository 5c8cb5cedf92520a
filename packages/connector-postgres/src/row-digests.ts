import { type DigestedRows, joinSql, type RowDigests, type Sql, sql } from '@erp-audit/core';

/**
 * Digests by the hash that PostgreSQL divides tables with: of texts in their places, null being another than any text.
 * As JSON an array is much quicker than `json_build_array`, which looks up how each of its values is written. The digest
 * is made once: `offset 0` keeps it from being made wherever it is named; values are made of rows that show them only.
 * @param leavesOut - whether the server looks for a value among many by a hash of these, as from version 14 on
 */
export function rowDigests(leavesOut: boolean): RowDigests {
  return {
    leavesOut,
    rows: ({ told, values, column, from, where, known }) => {
      const digest = sql`select hash_array_extended(${textsOf(told)}, 0) as h offset 0`;
      const whole = sql`to_hex(d.h) || cast(array_to_json(${textsOf(values)}) as text)`;
      return sql`select ${shown(whole, known)} as ${column} ${from} cross join lateral (${digest}) d ${where}`;
    },
  };
}

function textsOf(values: readonly Sql[]): Sql {
  const texts = values.map((value) => sql`cast(${value} as text) collate "C"`);
  return sql`array[${joinSql(texts, ', ')}]`;
}

function shown(whole: Sql, known: DigestedRows['known']): Sql {
  if (known === undefined) return whole;
  return sql`case when d.h = any(cast(${`{${known.join(',')}}`} as bigint[])) then to_hex(d.h) else ${whole} end`;
}
