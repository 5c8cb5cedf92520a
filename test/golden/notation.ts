import { type Dialect, joinSql, raw, type Sql, type SqlValue, sql } from '@erp-audit/core';

/**
 * A dialect that writes fragments by their names instead of in full: `asText(h.po_no)`. A statement in it shows how it
 * is put together; what each fragment is in full stands in `fragments.sql`.
 */
export function notationOf(dialect: Dialect): Dialect {
  const called = (name: string, ...parts: readonly Sql[]) =>
    joinSql([raw(`${name}(`), joinSql(parts, ', '), raw(')')], '');
  const shown = (value: SqlValue) =>
    raw(typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value));
  return {
    ...dialect,
    literal: (value, type) => (type === 'text' || value === null ? shown(value) : called(type, shown(value))),
    asText: (expression) => called('asText', expression),
    asNumber: (expression) => called('asNumber', expression),
    asBoolean: (expression) => called('asBoolean', expression),
    asDate: (expression, storage, zone) => called('asDate', expression, shown(storage ?? 'as stored'), shown(zone)),
    ageInDays: (date, asOf) => called('ageInDays', date, shown(asOf)),
    addDays: (date, days) => called('addDays', date, shown(days)),
    isBlank: (text) => called('isBlank', text),
    normalText: (text) => called('normalText', text),
    normalIdentifier: (text) => called('normalIdentifier', text),
    matches: (text, pattern) => called('matches', text, shown(pattern)),
    countWhere: (predicate) => called('countWhere', predicate),
    collectTexts: (text) => called('collectTexts', text),
    inlineTable: (alias, columns, rows) => {
      const names = columns.map(({ name, type }) => raw(`${name} ${type}`));
      const lines = rows.map((row) => sql`[${joinSql(row.map(shown), ', ')}]`);
      return called('inlineTable', raw(alias), ...names, ...lines);
    },
    firstRows: (query, rows, orderBy) =>
      called('firstRows', query, shown(rows), ...(orderBy === undefined ? [] : [orderBy])),
  };
}
