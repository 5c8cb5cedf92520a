import { type InlineColumn, joinSql, raw, type Sql, type SqlValue, sql, type ValueType } from '@erp-audit/core';
import { cast, plainDigits, quoteName, TEXT_CHARACTERS } from './fragments.ts';
import { hasFeature, type ServerVersion } from './server-version.ts';

const CELL = `nvarchar(${TEXT_CHARACTERS})`;

/** One parameter for the whole table: a statement takes 2,100, and VALUES 1,000 rows. */
export function inlineTable(
  server: ServerVersion,
  alias: string,
  columns: readonly InlineColumn[],
  rows: readonly (readonly SqlValue[])[],
): Sql {
  const cells = rows.map((row) => row.map((value, index) => cellText(value, columns[index]?.type)));
  const rowSource = hasFeature(server, 'openJson') ? jsonRows(columns.length, cells) : xmlRows(columns.length, cells);
  const fields = columns.map(
    ({ name, type }, index) => sql`${cast(raw(`cells.c${index}`), type)} as ${raw(quoteName(name))}`,
  );
  return sql`(select ${joinSql(fields, ', ')} from ${rowSource} as cells) as ${raw(quoteName(alias))}`;
}

function cellText(value: SqlValue, type: ValueType | undefined): string | null {
  if (value === null) return null;
  if (type === 'number' || typeof value === 'boolean') return plainDigits(value);
  // Half of a surrogate pair is no Unicode text; the whole table would be refused.
  return Buffer.from(String(value), 'utf8').toString('utf8');
}

function jsonRows(width: number, cells: readonly (readonly (string | null)[])[]): Sql {
  const columns = Array.from({ length: width }, (_, index) => `c${index} ${CELL} '$[${index}]'`).join(', ');
  return sql`(select * from openjson(${JSON.stringify(cells)}) with (${raw(columns)}))`;
}

/** Before 2016 there is no JSON. A null is an element that is not there. */
function xmlRows(width: number, cells: readonly (readonly (string | null)[])[]): Sql {
  const text = cells
    .map(
      (row) =>
        `<r>${row.map((cell, index) => (cell === null ? '' : `<c${index}>${escapeXml(cell)}</c${index}>`)).join('')}</r>`,
    )
    .join('');
  const columns = Array.from({ length: width }, (_, index) => `r.x.value('c${index}[1]', '${CELL}') as c${index}`).join(
    ', ',
  );
  // Style 1 keeps white space.
  return sql`(select ${raw(columns)} from (select convert(xml, ${text}, 1) as d) as given cross apply given.d.nodes('/r') as r (x))`;
}

/** XML 1.0 has no control characters but tab and line ends. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>\r]/g, (character) => `&#${character.codePointAt(0)};`);
}
