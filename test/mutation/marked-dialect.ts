import { type Dialect, joinSql, raw, Sql } from '@erp-audit/core';

/** Characters for private use, which no statement holds: what stands between them is the dialect's. */
export const OPEN = '\ue000';
export const CLOSE = '\ue001';

const MARKED = [
  ...['asText', 'asNumber', 'asBoolean', 'asDate', 'ageInDays', 'addDays', 'startOf', 'isBlank', 'normalText'],
  ...['normalIdentifier', 'matches', 'countWhere', 'collectTexts', 'inlineTable', 'firstRows'],
  'literal',
] as const;

/** A dialect that marks what it writes itself; what it is given is not marked within. */
export function markedDialect(dialect: Dialect): Dialect {
  const marked: Record<string, unknown> = { ...dialect };
  for (const name of MARKED) {
    const write = dialect[name] as ((...given: unknown[]) => Sql) | undefined;
    if (write === undefined) continue;
    marked[name] = (...given: unknown[]) => between(OPEN, write(...given.map(unmarked)), CLOSE);
  }
  return marked as unknown as Dialect;
}

function unmarked(given: unknown): unknown {
  if (Array.isArray(given)) return given.map(unmarked);
  return given instanceof Sql ? between(CLOSE, given, OPEN) : given;
}

function between(before: string, fragment: Sql, after: string): Sql {
  return joinSql([raw(before), fragment, raw(after)], '');
}
