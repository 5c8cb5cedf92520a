import { joinSql, type RowDigests, raw, type Sql, sql } from '@erp-audit/core';

/**
 * Digests by the hash that PostgreSQL divides tables with: of values in their places, null being another than any text.
 * As JSON an array is much quicker than `json_build_array`, which looks up how each of its values is written. It is
 * made once for digest and text: `offset 0` keeps it from being made for each.
 * @param leavesOut - whether the server looks for a value among many by a hash of these, as from version 14 on
 */
export function rowDigests(leavesOut: boolean): RowDigests {
  return {
    leavesOut,
    rows: (values, column, rest, known) => {
      const elements = values.map((value) => sql`cast(${value} as text) collate "C"`);
      const arrays = sql`select array[${joinSql(elements, ', ')}] as v ${rest} offset 0`;
      const digested = sql`select hash_array_extended(v, 0) as h, v from (${arrays}) a offset 0`;
      return sql`select ${shown(known)} as ${column} from (${digested}) d`;
    },
  };
}

function shown(known: BigInt64Array | undefined): Sql {
  const whole = raw('to_hex(h) || cast(array_to_json(v) as text)');
  if (known === undefined) return whole;
  return sql`case when h = any(cast(${`{${known.join(',')}}`} as bigint[])) then to_hex(h) else ${whole} end`;
}
