import { type EntityName, type NamedQuery, raw, type Sql, sql } from '@erp-audit/core';
import { columnOf } from './compile-expression.ts';
import type { CheckEnvironment } from './define-kind.ts';
import type { KeyRange } from './key-range.ts';
import { withQueries } from './missing-feature.ts';
import { storedColumn } from './stored-column.ts';

/** A range asked of the records as the statement itself sees them, once for the whole of it. */
export function holdsRange(entity: EntityName, range: KeyRange, environment: CheckEnvironment): Sql {
  const { dialect, tables } = environment;
  const key = columnOf({ dialect, alias: 'k' }, storedColumn('key_1'));
  const [count, first, last] = [raw(range.count), raw(range.first), raw(range.last)];
  const isFilled = sql`count(${key}) = ${count} and min(${key}) = ${first} and max(${key}) = ${last}`;
  const table = tables.table(entity, [storedColumn('key_1')], 'k');
  const name = `range_of_${entity}`;
  const query: NamedQuery = {
    name,
    body: sql`select case when ${isFilled} then 1 else 0 end as is_filled from ${table}`,
  };
  return withQueries(dialect, [query], sql`(select f.is_filled from ${raw(name)} f) = 1`);
}
