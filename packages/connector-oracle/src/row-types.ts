import type { Row, RowValue } from '@erp-audit/core';
import type Driver from 'oracledb';
import { oracledb } from './driver.ts';

type FetchType = ReturnType<NonNullable<Driver.ExecuteOptions['fetchTypeHandler']>>;

const LOBS = new Set<Driver.DbType>([
  oracledb.DB_TYPE_CLOB,
  oracledb.DB_TYPE_NCLOB,
  oracledb.DB_TYPE_BLOB,
  oracledb.DB_TYPE_LONG,
  oracledb.DB_TYPE_LONG_RAW,
  oracledb.DB_TYPE_LONG_NVARCHAR,
  oracledb.DB_TYPE_JSON,
  oracledb.DB_TYPE_XMLTYPE,
]);
const LONG_TEXTS = new Set<Driver.DbType>([oracledb.DB_TYPE_CLOB, oracledb.DB_TYPE_NCLOB]);
const DATES = new Set<Driver.DbType>([
  oracledb.DB_TYPE_DATE,
  oracledb.DB_TYPE_TIMESTAMP,
  oracledb.DB_TYPE_TIMESTAMP_TZ,
  oracledb.DB_TYPE_TIMESTAMP_LTZ,
]);

/** Numbers as exact text, long texts as texts instead of one call for each; in thick mode dates by the session's format. */
export function fetchType(column: Driver.Metadata<unknown>): FetchType {
  const type = column.dbType;
  if (type === oracledb.DB_TYPE_NUMBER) return { type: oracledb.DB_TYPE_VARCHAR, converter: withZero };
  if (type !== undefined && LONG_TEXTS.has(type)) return { type: oracledb.DB_TYPE_VARCHAR };
  if (type === oracledb.DB_TYPE_BLOB) return { type: oracledb.DB_TYPE_RAW };
  // Oracle's client libraries convert by the session's own formats, and exactly.
  if (!oracledb.thin && type !== undefined && DATES.has(type)) return { type: oracledb.DB_TYPE_VARCHAR };
  return undefined;
}

/** Oracle writes a half as `.5`. */
function withZero(digits: unknown): unknown {
  return typeof digits === 'string' ? digits.replace(/^(-?)\./, '$10.') : digits;
}

/** Whether a value of a column may be of any length. */
export function isLong(column: Driver.Metadata<unknown>): boolean {
  return column.dbType !== undefined && LOBS.has(column.dbType);
}

/** A row by the names of its columns in lower case, as the engine writes them. */
export function toRow(names: readonly string[], values: readonly unknown[]): Row {
  return Object.fromEntries(names.map((name, index) => [name, toValue(values[index])]));
}

function toValue(value: unknown): RowValue {
  if (value === null || value === undefined || typeof value === 'string' || typeof value === 'number')
    return value ?? null;
  if (typeof value === 'boolean') return value;
  if (Buffer.isBuffer(value)) return value.toString('hex').toUpperCase();
  if (value instanceof oracledb.IntervalYM) return yearsToMonths(value);
  if (value instanceof oracledb.IntervalDS) return daysToSeconds(value);
  return JSON.stringify(value);
}

/** ISO 8601, such as `P1Y2M`. */
function yearsToMonths({ years = 0, months = 0 }: InstanceType<typeof oracledb.IntervalYM>): string {
  return `P${years}Y${months}M`;
}

/** ISO 8601, such as `P3DT4H5M6.5S`. */
function daysToSeconds(interval: InstanceType<typeof oracledb.IntervalDS>): string {
  const { days = 0, hours = 0, minutes = 0, seconds = 0, fseconds = 0 } = interval;
  const fraction = fseconds === 0 ? '' : `.${String(Math.abs(fseconds)).padStart(9, '0').replace(/0+$/, '')}`;
  return `P${days}DT${hours}H${minutes}M${seconds}${fraction}S`;
}
