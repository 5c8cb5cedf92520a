const SUFFIX = '__stored';

/** The column that holds a value as the database stores it, for comparisons that need no canonical text of it. */
export function storedColumn(column: string): string {
  return `${column}${SUFFIX}`;
}

/** The column whose stored value such a column holds; undefined for every other column. */
export function plainColumn(column: string): string | undefined {
  return column.endsWith(SUFFIX) ? column.slice(0, -SUFFIX.length) : undefined;
}
