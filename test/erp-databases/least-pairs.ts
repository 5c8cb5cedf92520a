/**
 * In how many rules each database must show at least one finding, so that equal sets mean something. The truth test of
 * a database holds its own number; together they are what the project promises.
 */
export const LEAST_PAIRS = {
  odoo19: 13,
  odoo19_big: 14,
  adventureworks: 6,
  tryton60: 12,
  openbravo: 12,
} as const;
