import {
  type DuckDBDataChunk,
  DuckDBListValue,
  DuckDBTimestampTZValue,
  DuckDBTimestampValue,
  type DuckDBType,
  DuckDBTypeId,
  type DuckDBValue,
} from '@duckdb/node-api';
import type { Row, RowValue } from '@erp-audit/core';
import { dateText, decimalText, timestampText } from './value-texts.ts';

type Convert = (value: DuckDBValue) => RowValue;

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

/** Types whose values have a text that is made often. */
const TEXTS: ReadonlyMap<DuckDBTypeId, Convert> = new Map<DuckDBTypeId, Convert>([
  [DuckDBTypeId.DECIMAL, decimalText],
  [DuckDBTypeId.DATE, dateText],
  [DuckDBTypeId.TIMESTAMP, timestampText],
  [DuckDBTypeId.TIMESTAMP_TZ, zonedText],
  [DuckDBTypeId.LIST, listOfTexts],
]);

/** How the values of each column become ours: everything JavaScript could round or shift is text. */
export function converters(types: readonly DuckDBType[]): readonly (Convert | undefined)[] {
  return types.map((type) => {
    if (type.alias === 'JSON') return (value) => JSON.parse(String(value));
    if (type.typeId === DuckDBTypeId.VARCHAR || SMALL_NUMBERS.has(type.typeId)) return undefined;
    return TEXTS.get(type.typeId) ?? String;
  });
}

/** Rows of one chunk of a result, whose values are taken as they are where there is no converter. */
export function rowsOf(
  chunk: DuckDBDataChunk,
  names: readonly string[],
  convert: readonly (Convert | undefined)[],
): readonly Row[] {
  const rows = Array.from({ length: chunk.rowCount }, (): Record<string, RowValue> => ({}));
  names.forEach((name, index) => {
    const vector = chunk.getColumnVector(index);
    const converted = convert[index];
    for (let row = 0; row < rows.length; row += 1) {
      const value: DuckDBValue = vector.getItem(row);
      (rows[row] as Record<string, RowValue>)[name] =
        value === null || converted === undefined ? (value as RowValue) : converted(value);
    }
  });
  return rows;
}

function listOfTexts(value: DuckDBValue): RowValue {
  return value instanceof DuckDBListValue ? value.items.map(String) : String(value);
}

/** In UTC: the driver's own text is in the time zone of this machine. */
function zonedText(value: DuckDBValue): RowValue {
  if (!(value instanceof DuckDBTimestampTZValue) || !value.isFinite) return String(value);
  return `${timestampText(new DuckDBTimestampValue(value.micros))}+00`;
}
