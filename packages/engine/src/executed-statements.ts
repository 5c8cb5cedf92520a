import { type Dialect, type ExecutedStatement, renderSql, type Sql } from '@erp-audit/core';

/** A statement as the source runs it. */
export function executed(name: ExecutedStatement['name'], query: Sql, dialect: Dialect): ExecutedStatement {
  return { name, ...renderSql(query, dialect) };
}
