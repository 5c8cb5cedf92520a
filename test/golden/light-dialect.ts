import { type Dialect, sql } from '@erp-audit/core';

/**
 * A dialect with short stand-ins for fragments of many thousand characters, so that a grammar gets through whole
 * statements in time. Each of these fragments is read by the grammar on its own.
 */
export function lightDialect(dialect: Dialect): Dialect {
  return {
    ...dialect,
    asDate: (expression) => sql`cast(${expression} as date)`,
    isBlank: (text) => sql`(${text} is null)`,
    normalText: (text) => sql`lower(${text})`,
    normalIdentifier: (text) => sql`upper(${text})`,
  };
}
