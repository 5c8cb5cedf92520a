import { type Dialect, type Sql, sql } from '@erp-audit/core';

/**
 * A document number without what people type in different ways: only A-Z and 0-9, O as 0 and I as 1, no leading zeros.
 * Null where nothing is left.
 */
export function documentNumber(dialect: Dialect, text: Sql): Sql {
  const plain = sql`replace(replace(${dialect.normalIdentifier(text)}, 'O', '0'), 'I', '1')`;
  // Not every database can cut off other characters than blanks.
  return dialect.asText(sql`replace(ltrim(replace(${plain}, '0', ' ')), ' ', '0')`);
}
