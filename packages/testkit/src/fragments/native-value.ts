import { type Dialect, joinSql, raw, type Sql } from '@erp-audit/core';

/** A value as a column of a server holds it. `own` is one that only some servers have, written by dialect id. */
export type NativeValue =
  | { readonly kind: 'text'; readonly text: string | null }
  | { readonly kind: 'coded'; readonly text: string }
  | { readonly kind: 'padded'; readonly text: string; readonly width: number }
  | { readonly kind: 'decimal'; readonly digits: string | null; readonly precision: number; readonly scale: number }
  | { readonly kind: 'date' | 'timestamp' | 'zoned'; readonly at: string | null }
  | { readonly kind: 'boolean'; readonly is: boolean | null }
  | { readonly kind: 'own'; readonly sql: Readonly<Record<string, string>> };

export const text = (value: string | null): NativeValue => ({ kind: 'text', text: value });
/** Written by the codes of its characters, whatever a client makes of a script. */
export const coded = (value: string): NativeValue => ({ kind: 'coded', text: value });
/** Filled up with blanks to its width where the server does that. */
export const padded = (value: string, width: number): NativeValue => ({ kind: 'padded', text: value, width });
export const decimal = (
  digits: string | null,
  precision = 38,
  scale = digits?.split('.')[1]?.length ?? 0,
): NativeValue => ({
  kind: 'decimal',
  digits,
  precision,
  scale,
});
export const date = (at: string | null): NativeValue => ({ kind: 'date', at });
/** Date and time of day without a zone. */
export const timestamp = (at: string | null): NativeValue => ({ kind: 'timestamp', at });
/** An instant: date, time of day and offset, such as `2026-05-01 16:00:00+00:00`. */
export const zoned = (at: string | null): NativeValue => ({ kind: 'zoned', at });
export const boolean = (is: boolean | null): NativeValue => ({ kind: 'boolean', is });
export const own = (sql: Readonly<Record<string, string>>): NativeValue => ({ kind: 'own', sql });

/** How a server writes its own values. A type that it does not have is absent. */
interface NativeTypes {
  readonly text: string;
  padded(width: number): string;
  decimal(precision: number, scale: number): string;
  readonly date: string;
  readonly timestamp: string;
  readonly zoned?: string;
  readonly boolean: string;
  /** A literal of the type from its text, where `cast` would read it in the format of the session. */
  readonly temporal?: (kind: 'date' | 'timestamp' | 'zoned', at: string) => string;
  /** One character by its code, for those that a script could not show or a client would change. */
  character(code: number): string;
  readonly concatenate: (parts: readonly string[]) => string;
}

const utf16Code = (part: string) => `\\${part.charCodeAt(0).toString(16).padStart(4, '0')}`;

const piped = (parts: readonly string[]) => `(${parts.join(' || ')})`;

const TYPES: Readonly<Record<string, NativeTypes>> = {
  postgres: {
    text: 'text',
    padded: (width) => `char(${width})`,
    decimal: (precision, scale) => `numeric(${precision}, ${scale})`,
    date: 'date',
    timestamp: 'timestamp',
    zoned: 'timestamptz',
    boolean: 'boolean',
    character: (code) => `chr(${code})`,
    concatenate: piped,
  },
  duckdb: {
    text: 'varchar',
    padded: () => 'varchar',
    decimal: (precision, scale) => `decimal(${precision}, ${scale})`,
    date: 'date',
    timestamp: 'timestamp',
    zoned: 'timestamptz',
    boolean: 'boolean',
    character: (code) => `chr(${code})`,
    concatenate: piped,
  },
  mysql: {
    text: 'char',
    padded: () => 'char',
    decimal: (precision, scale) => `decimal(${precision}, ${scale})`,
    date: 'date',
    timestamp: 'datetime(3)',
    boolean: 'signed',
    character: (code) => `convert(0x${Buffer.from(String.fromCodePoint(code)).toString('hex')} using utf8mb4)`,
    concatenate: (parts) => `concat(${parts.join(', ')})`,
  },
  mssql: {
    text: 'nvarchar(400)',
    padded: (width) => `nchar(${width})`,
    decimal: (precision, scale) => `decimal(${precision}, ${scale})`,
    date: 'date',
    timestamp: 'datetime2(3)',
    zoned: 'datetimeoffset(3)',
    boolean: 'bit',
    character: (code) => `nchar(${code})`,
    concatenate: (parts) => `(${parts.join(' + ')})`,
  },
  oracle: {
    text: 'varchar2(400)',
    padded: (width) => `char(${width})`,
    decimal: (precision, scale) => `number(${precision}, ${scale})`,
    date: 'date',
    timestamp: 'timestamp(3)',
    zoned: 'timestamp(3) with time zone',
    boolean: 'number(1)',
    temporal: (kind, at) => (kind === 'date' ? `date '${at}'` : `timestamp '${at.replace('+', ' +')}'`),
    // By its parts in UTF-16: a character outside the basic plane has two.
    character: (code) => `unistr('${String.fromCodePoint(code).split('').map(utf16Code).join('')}')`,
    concatenate: piped,
  },
};

/** Clause after the columns of a select that reads no table. */
export function fromNothing({ id }: Dialect): Sql {
  return raw(id === 'oracle' ? ' from dual' : '');
}

/** The value as the server would hold it in a column, or undefined where it has no such type. */
function nativeSql(value: NativeValue, dialect: Dialect): Sql | undefined {
  const types = TYPES[dialect.id];
  if (types === undefined) return undefined;
  const typed = (content: string | null, type: string) => raw(`cast(${content ?? 'null'} as ${type})`);
  switch (value.kind) {
    case 'own':
      return value.sql[dialect.id] === undefined ? undefined : raw(value.sql[dialect.id] ?? '');
    case 'text':
      return typed(value.text === null ? null : textSql(value.text, dialect, types), types.text);
    case 'coded':
      return typed(
        types.concatenate(Array.from(value.text, (each) => types.character(each.codePointAt(0) ?? 0))),
        types.text,
      );
    case 'padded':
      return typed(textSql(value.text.padEnd(value.width), dialect, types), types.padded(value.width));
    case 'decimal':
      return typed(value.digits, types.decimal(value.precision, value.scale));
    case 'boolean':
      return value.is === null ? typed(null, types.boolean) : truth(value.is, types);
    default:
      return temporal(value.kind, value.at, types);
  }
}

function truth(is: boolean, types: NativeTypes): Sql {
  if (types.boolean === 'boolean') return raw(String(is));
  return raw(`cast(${is ? 1 : 0} as ${types.boolean})`);
}

function temporal(kind: 'date' | 'timestamp' | 'zoned', at: string | null, types: NativeTypes): Sql | undefined {
  const type = types[kind];
  if (type === undefined) return undefined;
  if (at !== null && types.temporal !== undefined) return raw(types.temporal(kind, at));
  return raw(`cast(${at === null ? 'null' : `'${at}'`} as ${type})`);
}

/** Control characters, accents alone, and blanks and letters that nobody sees are written by their code. */
const INVISIBLE = /(?! )[\p{C}\p{Z}\p{M}\u2800\u3164]/u;

function textSql(value: string, dialect: Dialect, types: NativeTypes): string {
  const parts: string[] = [];
  let plain = '';
  const flush = () => {
    if (plain !== '') parts.push(dialect.inlineLiteral(plain));
    plain = '';
  };
  for (const character of value) {
    if (INVISIBLE.test(character)) {
      flush();
      parts.push(types.character(character.codePointAt(0) ?? 0));
    } else plain += character;
  }
  flush();
  if (parts.length === 0) return dialect.inlineLiteral('');
  return parts.length === 1 ? (parts[0] as string) : types.concatenate(parts);
}

/** Texts one after the other; null, or as if there was none, where one of them is null. */
export function concatenated(parts: readonly Sql[], { id }: Dialect): Sql {
  const separators: Readonly<Record<string, string>> = { mysql: ', ', mssql: ' + ' };
  return joinSql([raw(id === 'mysql' ? 'concat(' : '('), joinSql(parts, separators[id] ?? ' || '), raw(')')], '');
}

/** Any value cut to a text of the server. */
export function asServerText(value: Sql, { id }: Dialect): Sql {
  return joinSql([raw('cast('), value, raw(` as ${TYPES[id]?.text ?? 'text'})`)], '');
}

/** What distinguishes the type of a value from that of another: rows of one list must not differ in it. */
export function nativeType(value: NativeValue): string {
  switch (value.kind) {
    case 'decimal':
      return `decimal ${value.precision} ${value.scale}`;
    case 'padded':
      return `padded ${value.width}`;
    case 'own':
      return JSON.stringify(value.sql);
    default:
      return value.kind === 'coded' ? 'text' : value.kind;
  }
}

/** A table of one row with the given columns, or undefined where the server lacks the type of one of them. */
export function nativeRow(
  values: Readonly<Record<string, NativeValue>>,
  dialect: Dialect,
  more: readonly Sql[] = [],
): Sql | undefined {
  const columns: Sql[] = [...more];
  for (const [name, value] of Object.entries(values)) {
    const native = nativeSql(value, dialect);
    if (native === undefined) return undefined;
    columns.push(joinSql([native, raw('as'), dialect.identifier(name)], ' '));
  }
  return joinSql([raw('select '), joinSql(columns, ', '), fromNothing(dialect)], '');
}
