import { AuditError, type Dialect, joinSql, type Row, type RowValue, raw, type Sql } from '@erp-audit/core';
import { expectedOn, type FragmentCase, type FragmentTable } from './fragment-case.ts';
import { fromNothing, type NativeValue, nativeRow } from './native-value.ts';

/** A value that a fragment gave: 1, 0 or null for a condition. */
export function foundSql(each: FragmentCase, dialect: Dialect): Sql {
  const found = each.find(dialect, (name) => joinSql([raw('i'), dialect.identifier(name)], '.'));
  if (each.type !== 'boolean') return found;
  return joinSql([raw('case when '), found, raw(' then 1 when not ('), found, raw(') then 0 end')], '');
}

/** Cases that can be put to a server: it has the types and the capability, and the fragment is no error there. */
export function casesOn({ cases, needs }: FragmentTable, dialect: Dialect): readonly FragmentCase[] {
  if (needs?.(dialect) === false) return [];
  return cases.filter((each) => expectedOn(each, dialect) !== undefined && isWritten(each, dialect));
}

function isWritten(each: FragmentCase, dialect: Dialect): boolean {
  try {
    foundSql(each, dialect);
  } catch (error) {
    // An old server that knows no time zones says so when it is asked for one.
    if (error instanceof AuditError) return false;
    throw error;
  }
  return nativeRow(each.given, dialect) !== undefined;
}

/** Given rows as the table `i` of a fragment; `more` are columns that stand before the given ones. */
export function givenTable(each: FragmentCase, rows: Sql, dialect: Dialect, more: readonly string[] = []): Sql {
  if (each.isCanonical !== true) return joinSql([raw('('), rows, raw(') i')], '');
  const of = (name: string) => joinSql([raw('s'), dialect.identifier(name)], '.');
  const columns = Object.entries(each.given).map(([name, value]) =>
    joinSql([canonicalSql(value, of(name), dialect), dialect.identifier(name)], ' as '),
  );
  return joinSql(
    [raw('(select '), joinSql([...more.map(of), ...columns], ', '), raw(' from ('), rows, raw(') s) i')],
    '',
  );
}

/** A column as the tables of a profile give it. */
function canonicalSql({ kind }: NativeValue, column: Sql, dialect: Dialect): Sql {
  if (kind === 'decimal') return dialect.asNumber(column);
  return kind === 'date' ? dialect.asDate(column, undefined, 'Asia/Shanghai') : dialect.asText(column);
}

/** One row with a column `found`, or undefined where the server has no such type. */
export function caseStatement(each: FragmentCase, dialect: Dialect): Sql | undefined {
  const found = joinSql([foundSql(each, dialect), dialect.identifier('found')], ' as ');
  const row = nativeRow(each.given, dialect);
  if (row === undefined) return undefined;
  const hasNone = Object.keys(each.given).length === 0;
  const table = hasNone ? fromNothing(dialect) : joinSql([raw(' from '), givenTable(each, row, dialect)], '');
  return joinSql([raw('select '), found, table], '');
}

/** What a row says, as the tables write it. */
export function canonicalValue(each: FragmentCase, row: Row | undefined): FragmentCase['expected'] {
  const value = row?.['found'] ?? null;
  if (each.type === 'list') return JSON.stringify([...new Set(listOf(value))].toSorted());
  if (value === null) return null;
  if (each.type === 'boolean') return Number(value) === 1;
  if (each.type === 'number') return plainNumber(String(value));
  return each.emptyIsNull === true && value === '' ? null : String(value);
}

function listOf(value: RowValue): readonly unknown[] {
  return typeof value === 'string' ? (JSON.parse(value) as unknown[]) : Array.isArray(value) ? value : [];
}

/** Without zeros after the last digit that counts: how many a server writes is its own business. */
function plainNumber(digits: string): string {
  return digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
}
