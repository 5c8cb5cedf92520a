import type { DemoTables } from './demo-tables.ts';
import { COLUMN_RENAMES, TABLE_RENAMES } from './hostile-names.ts';
import { hostileRows } from './hostile-rows.ts';
import {
  type Collation,
  changedTable,
  type StorageType,
  type StoredColumn,
  type StoredTable,
  type StoredValue,
} from './stored-table.ts';

/** Where naive timestamps are stored: its clocks are put forward and back at midnight in Shanghai. */
export const STORAGE_ZONE = 'Australia/Sydney';
/** The one column that holds instants. */
export const ZONED = { table: 'work_order', column: 'created_at' } as const;

/** Keys are padded columns in the tables that own them … */
const PADDED: Readonly<Record<string, string>> = {
  item: 'item_no',
  customer: 'cust_no',
  po_head: 'po_no',
  so_head: 'so_no',
  app_role: 'role_code',
  bin: 'bin_no',
};
const PADDED_LENGTH = 20;
/** … and end with blanks where other tables name them. */
const ENDS_WITH_BLANKS = new Set(['item_no', 'cust_no', 'po_no', 'so_no', 'bin_no']);

const COLLATIONS: Readonly<Record<string, Collation>> = {
  item: 'folds case and accents',
  stock_move: 'folds case',
  customer: 'folds case',
  supplier: 'folds case and accents',
  so_head: 'binary',
  so_line: 'folds case',
  po_head: 'folds case and accents',
  po_line: 'folds case',
  work_order: 'folds case and accents',
  app_user: 'folds case and accents',
  app_user_role: 'binary',
  app_role_includes: 'binary',
  app_role: 'chinese',
  dept: 'chinese',
  bin: 'chinese',
};

/** Texts that hold nothing, where others have null: they are for people to read, never a key. */
const BLANKS = ['', ' ', '\u3000', '\u00a0\t', '\u200b', ' \ufeff '];
const MAY_BE_BLANK = new Set(['city', 'street', 'phone', 'mobile', 'email', 'contact', 'pay_term', 'province']);

/** From so many characters on an identifier is none that stands for "unknown". */
const REAL_IDENTIFIER = 8;

/**
 * The same demo ERP as a database may hold it that has grown for twenty years, with more records that are easily taken
 * for others. Everything that was found in the plain one is found here, too.
 */
export function hostileTables({ tables }: DemoTables): StoredTable[] {
  const more = hostileRows(tables);
  const texts: Texts = { nothing: blankTexts(), time: zoneTexts(STORAGE_ZONE) };
  const timesAsTheyAre: Texts = { ...texts, time: (text) => text };
  return tables.map((plain) => {
    const { name } = plain;
    const columnOf = (column: StoredColumn) => hostileColumn(column, name);
    const writes = (how: Texts) => (value: StoredValue, column: StoredColumn) => hostileValue(value, column, name, how);
    const grown = changedTable(plain, columnOf, writes(texts));
    const added = changedTable({ ...plain, rows: more.get(name) ?? [] }, columnOf, writes(timesAsTheyAre));
    return { ...grown, name: TABLE_RENAMES[name] ?? name, rows: [...grown.rows, ...added.rows] };
  });
}

/** How what is not there, and when something was, is written. */
interface Texts {
  readonly nothing: (column: StoredColumn) => string;
  readonly time: (utc: string) => string;
}

function hostileValue(value: StoredValue, column: StoredColumn, table: string, texts: Texts): StoredValue {
  if (column.type.is === 'text') {
    return value === null ? texts.nothing(column) : hostileText(String(value), column, table);
  }
  return isNaive(table, column) && value !== null ? texts.time(String(value)) : value;
}

/** Whether a column says what the clocks showed, not when it was. */
function isNaive(table: string, column: StoredColumn): boolean {
  return column.type.is === 'timestamp' && !isZoned(table, column);
}

function blankTexts(): (column: StoredColumn) => string {
  let count = 0;
  return ({ name }) => {
    if (!MAY_BE_BLANK.has(name)) return '';
    count += 1;
    return BLANKS[count % BLANKS.length] ?? '';
  };
}

function isZoned(table: string, column: StoredColumn): boolean {
  return table === ZONED.table && column.name === ZONED.column;
}

function hostileColumn(column: StoredColumn, table: string): StoredColumn {
  const collation = column.type.is === 'text' ? COLLATIONS[table] : undefined;
  const type = hostileType(column, table);
  return { name: COLUMN_RENAMES[column.name] ?? column.name, type, ...(collation === undefined ? {} : { collation }) };
}

function hostileType(column: StoredColumn, table: string): StorageType {
  if (column.name === PADDED[table]) return { is: 'char', length: PADDED_LENGTH };
  if (column.type.is === 'decimal') return { ...column.type, precision: 38 };
  return isZoned(table, column) ? { is: 'timestamp', zoned: true } : column.type;
}

function hostileText(text: string, { name }: StoredColumn, table: string): string {
  if (name === 'tax_no' && /^[0-9A-Z]+$/.test(text) && text.length > REAL_IDENTIFIER) return fullWidth(text);
  return ENDS_WITH_BLANKS.has(name) && PADDED[table] !== name ? `${text}  ` : text;
}

function fullWidth(text: string): string {
  return [...text].map((character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0)).join('');
}

/** Instants as clocks in a zone show them. */
function zoneTexts(timeZone: string): (utc: string) => string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  return (utc) => format.format(new Date(`${utc.replace(' ', 'T')}Z`));
}
