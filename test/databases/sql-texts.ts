import type { Collation, StorageType, StoredColumn, StoredTable, StoredValue } from './stored-table.ts';

/** A database that tables can be loaded into with statements. */
export type Dbms = 'postgres' | 'mysql' | 'mssql' | 'oracle';

interface DbmsTexts {
  type(type: StorageType): string;
  readonly collations: Readonly<Record<Collation, string>>;
  quote(name: string): string;
  literal(value: StoredValue, type: StorageType): string;
  /** One statement that inserts rows of literals. */
  insert(table: string, rows: readonly string[]): string;
  readonly rowsPerInsert: number;
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
const inDoubleQuotes = (name: string) => `"${name.replaceAll('"', '""')}"`;
const valuesList = (table: string, rows: readonly string[]) =>
  `insert into ${table} values ${rows.map((row) => `(${row})`).join(', ')}`;

function types(
  names: {
    readonly [Name in StorageType['is']]: (type: Extract<StorageType, { readonly is: Name }>) => string;
  },
): (type: StorageType) => string {
  return (type) => (names[type.is] as (type: StorageType) => string)(type);
}

/** What is written differently for each database; nothing else of the loader knows. */
export const DBMS_TEXTS: Readonly<Record<Dbms, DbmsTexts>> = {
  postgres: {
    type: types({
      text: () => 'text',
      integer: () => 'integer',
      date: () => 'date',
      char: ({ length }) => `char(${length})`,
      decimal: ({ precision, scale }) => `numeric(${precision},${scale})`,
      timestamp: ({ zoned }) => (zoned ? 'timestamptz' : 'timestamp'),
    }),
    collations: {
      'folds case': 'collate folds_case',
      'folds case and accents': 'collate folds_accents',
      binary: 'collate "C"',
      chinese: 'collate "zh-Hans-x-icu"',
    },
    quote: inDoubleQuotes,
    literal: (value, type) => {
      if (value === null || typeof value === 'number') return String(value);
      return type.is === 'timestamp' && type.zoned ? quoted(`${value}+00`) : quoted(value);
    },
    insert: valuesList,
    rowsPerInsert: 1_000,
  },
  mysql: {
    type: types({
      text: () => 'varchar(255)',
      integer: () => 'int',
      date: () => 'date',
      char: ({ length }) => `char(${length})`,
      decimal: ({ precision, scale }) => `decimal(${precision},${scale})`,
      timestamp: ({ zoned }) => (zoned ? 'timestamp null' : 'datetime'),
    }),
    collations: {
      'folds case': 'character set utf8mb4 collate utf8mb4_general_ci',
      'folds case and accents': 'character set utf8mb4 collate utf8mb4_unicode_ci',
      binary: 'character set utf8mb4 collate utf8mb4_bin',
      chinese: 'character set gbk collate gbk_chinese_ci',
    },
    quote: (name) => `\`${name.replaceAll('`', '``')}\``,
    literal: (value) => (typeof value === 'string' ? quoted(value.replaceAll('\\', '\\\\')) : String(value)),
    insert: valuesList,
    rowsPerInsert: 1_000,
  },
  mssql: {
    type: types({
      text: () => 'nvarchar(255)',
      integer: () => 'int',
      date: () => 'date',
      char: ({ length }) => `nchar(${length})`,
      decimal: ({ precision, scale }) => `decimal(${precision},${scale})`,
      timestamp: ({ zoned }) => (zoned ? 'datetimeoffset(0)' : 'datetime2(0)'),
    }),
    collations: {
      'folds case': 'collate Latin1_General_100_CI_AS',
      'folds case and accents': 'collate Latin1_General_100_CI_AI',
      binary: 'collate Latin1_General_100_BIN2',
      chinese: 'collate Chinese_PRC_CI_AS',
    },
    quote: (name) => `[${name.replaceAll(']', ']]')}]`,
    literal: (value, type) => {
      if (value === null || typeof value === 'number') return String(value);
      if (type.is === 'decimal') return value;
      return type.is === 'timestamp' && type.zoned ? quoted(`${value} +00:00`) : `N${quoted(value)}`;
    },
    insert: valuesList,
    rowsPerInsert: 500,
  },
  oracle: {
    type: types({
      text: () => 'varchar2(255 char)',
      integer: () => 'number(10)',
      date: () => 'date',
      char: ({ length }) => `char(${length} char)`,
      decimal: ({ precision, scale }) => `number(${precision},${scale})`,
      timestamp: ({ zoned }) => (zoned ? 'timestamp(0) with time zone' : 'timestamp(0)'),
    }),
    // Collations of columns need 12.2 with extended strings: what a server of any age has is binary.
    collations: { 'folds case': '', 'folds case and accents': '', binary: '', chinese: '' },
    // Plain names are stored in capitals, so that a profile need not quote them.
    quote: (name) => inDoubleQuotes(/^[a-z][a-z0-9_]*$/.test(name) ? name.toUpperCase() : name),
    literal: (value, type) => {
      if (value === null || typeof value === 'number') return String(value);
      if (type.is === 'date') return `date ${quoted(value)}`;
      if (type.is === 'timestamp') return `timestamp ${quoted(type.zoned ? `${value} +00:00` : value)}`;
      return type.is === 'decimal' ? value : quoted(value);
    },
    insert: (table, rows) => `insert into ${table} ${rows.map((row) => `select ${row} from dual`).join(' union all ')}`,
    rowsPerInsert: 200,
  },
};

/** Statements that make a table and load its rows; each is to be run on its own. */
export function* loadStatements(table: StoredTable, dbms: Dbms): Generator<string> {
  const texts = DBMS_TEXTS[dbms];
  const name = texts.quote(table.name);
  const columns = table.columns.map((column) => columnText(column, texts));
  yield `create table ${name} (${columns.join(', ')})`;
  for (let start = 0; start < table.rows.length; start += texts.rowsPerInsert) {
    const rows = table.rows
      .slice(start, start + texts.rowsPerInsert)
      .map((row) => row.map((value, index) => texts.literal(value, typeOf(table, index))).join(', '));
    yield texts.insert(name, rows);
  }
}

function typeOf(table: StoredTable, index: number): StorageType {
  return table.columns[index]?.type ?? { is: 'text' };
}

function columnText({ name, type, collation }: StoredColumn, texts: DbmsTexts): string {
  const rules = collation === undefined ? '' : ` ${texts.collations[collation]}`;
  return `${texts.quote(name)} ${texts.type(type)}${rules}`;
}
