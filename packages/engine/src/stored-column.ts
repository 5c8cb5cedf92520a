const STORED = '__stored';
const BARE = '__bare';
const MAPPED = '__mapped';

/** The column that holds a value as the database stores it, for comparisons that need no canonical text of it. */
export function storedColumn(column: string): string {
  return `${column}${STORED}`;
}

/** The same, with what is stored where the canonical value is null: only for asking whether it is some other value. */
export function bareColumn(column: string): string {
  return `${column}${BARE}`;
}

/** The column that holds what the profile names, as it is: of any type, and for nothing but to tell whether it changed. */
export function mappedColumn(column: string): string {
  return `${column}${MAPPED}`;
}

/** The column whose stored value such a column holds; undefined for every other column. */
export function plainColumn(column: string): string | undefined {
  return withoutSuffix(column, STORED);
}

/** The column whose bare value such a column holds; undefined for every other column. */
export function columnOfBare(column: string): string | undefined {
  return withoutSuffix(column, BARE);
}

/** The column that is made of what such a column holds; undefined for every other column. */
export function columnOfMapped(column: string): string | undefined {
  return withoutSuffix(column, MAPPED);
}

function withoutSuffix(column: string, suffix: string): string | undefined {
  return column.endsWith(suffix) ? column.slice(0, -suffix.length) : undefined;
}
