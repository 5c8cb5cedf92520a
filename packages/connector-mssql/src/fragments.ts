import { raw, type Sql, type SqlValue, sql, type ValueType } from '@erp-audit/core';

/** Compares texts by their code points, so that neither case nor accent nor width is folded; exists since SQL Server 2008. */
export const COLLATE = raw('collate Latin1_General_100_BIN2');

/** Longest text that is read; longer ones could neither be sorted nor joined in memory. */
export const TEXT_CHARACTERS = 4_000;

const TYPE_NAMES: Readonly<Record<ValueType, string>> = {
  text: `nvarchar(${TEXT_CHARACTERS})`,
  number: 'decimal(38, 10)',
  date: 'date',
  boolean: 'bit',
};

export function quoteName(name: string): string {
  return `[${name.replaceAll(']', ']]')}]`;
}

/** A text in a statement; without the N it would be in the code page of the database, which turns 北京 into ??. */
export function quoteText(text: string): string {
  return `N'${text.replaceAll("'", "''")}'`;
}

export function cast(expression: Sql, type: ValueType): Sql {
  const converted = sql`cast(${expression} as ${raw(TYPE_NAMES[type])})`;
  return type === 'text' ? sql`${converted} ${COLLATE}` : converted;
}

/**
 * Style 126 is the only one that is exact for every type: times as in ISO 8601, money with its four digits. Other types
 * do not look at it.
 */
export function exactText(expression: Sql): Sql {
  return sql`convert(nvarchar(${raw(String(TEXT_CHARACTERS))}), ${expression}, 126) ${COLLATE}`;
}

/**
 * A number with no more digits than it has: the product of two decimals of 38 digits loses places behind the point,
 * so a constant must not claim digits.
 */
export function numberLiteral(value: SqlValue): Sql {
  if (value === null) return cast(sql`${value}`, 'number');
  const digits = plainDigits(value);
  const [whole = '', fraction = ''] = digits.replace('-', '').split('.');
  return sql`cast(${digits} as decimal(${raw(String(Math.max(whole.length + fraction.length, 1)))}, ${raw(String(fraction.length))}))`;
}

/** Without an exponent, which a decimal is not read from. */
export function plainDigits(value: Exclude<SqlValue, null>): string {
  const text = typeof value === 'boolean' ? String(Number(value)) : String(value).trim();
  const [, sign = '', whole = '0', fraction = '', power = '0'] =
    /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i.exec(text) ?? [];
  const digits = `${whole}${fraction}`;
  const point = whole.length + Number(power);
  const moved =
    point <= 0
      ? `0.${'0'.repeat(-point)}${digits}`
      : `${digits.slice(0, point).padEnd(point, '0')}.${digits.slice(point)}`;
  return `${sign === '-' ? '-' : ''}${moved.replace(/\.$/, '')}`;
}
