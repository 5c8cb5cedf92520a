import {
  type DuckDBDataChunk,
  DuckDBListValue,
  DuckDBTimestampTZValue,
  type DuckDBType,
  DuckDBTypeId,
  type DuckDBValue,
} from '@duckdb/node-api';
import type { Row, RowValue } from '@erp-audit/core';

type Convert = (value: DuckDBValue) => RowValue;

const MICROS_OF_A_DAY = 86_400_000_000n;
const SMALL_NUMBERS = new Set([
  DuckDBTypeId.TINYINT,
  DuckDBTypeId.SMALLINT,
  DuckDBTypeId.INTEGER,
  DuckDBTypeId.UTINYINT,
  DuckDBTypeId.USMALLINT,
  DuckDBTypeId.UINTEGER,
  DuckDBTypeId.FLOAT,
  DuckDBTypeId.DOUBLE,
  DuckDBTypeId.BOOLEAN,
  DuckDBTypeId.SQLNULL,
]);

/** How the values of each column become ours: everything JavaScript could round or shift is text. */
export function converters(types: readonly DuckDBType[]): readonly Convert[] {
  return types.map((type) => {
    if (type.alias === 'JSON') return (value) => JSON.parse(String(value));
    if (type.typeId === DuckDBTypeId.VARCHAR || SMALL_NUMBERS.has(type.typeId)) return asItIs;
    if (type.typeId === DuckDBTypeId.TIMESTAMP_TZ) return instantText;
    return type.typeId === DuckDBTypeId.LIST ? listOfTexts : String;
  });
}

/** Rows of one chunk of a result. */
export function rowsOf(chunk: DuckDBDataChunk, names: readonly string[], convert: readonly Convert[]): readonly Row[] {
  const columns = names.map((_, index) => chunk.getColumnValues(index));
  return Array.from({ length: chunk.rowCount }, (_, row) => {
    const values: Record<string, RowValue> = {};
    for (let index = 0; index < names.length; index += 1) {
      const value = columns[index]?.[row] ?? null;
      values[names[index] as string] = value === null ? null : (convert[index] as Convert)(value);
    }
    return values;
  });
}

function asItIs(value: DuckDBValue): RowValue {
  return value as RowValue;
}

function listOfTexts(value: DuckDBValue): RowValue {
  return value instanceof DuckDBListValue ? value.items.map(String) : String(value);
}

/** In UTC: the driver's own text is in the time zone of this machine. */
function instantText(value: DuckDBValue): RowValue {
  if (!(value instanceof DuckDBTimestampTZValue) || !value.isFinite) return String(value);
  const day = value.micros / MICROS_OF_A_DAY - (value.micros % MICROS_OF_A_DAY < 0n ? 1n : 0n);
  const micros = value.micros - day * MICROS_OF_A_DAY;
  const date = new Date(Number(day) * 86_400_000).toISOString().slice(0, 10);
  const time = new Date(Number(micros / 1_000n)).toISOString().slice(11, 19);
  const fraction = String(micros % 1_000_000n)
    .padStart(6, '0')
    .replace(/0+$/, '');
  return `${date} ${time}${fraction === '' ? '' : `.${fraction}`}+00`;
}
