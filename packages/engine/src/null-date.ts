const SUFFIX = '__null_date';

/**
 * The column that shows what a date field of a table hides: the stored date where it is one of those that mean null
 * (`nullDates` of the profile), else null.
 */
export function nullDateColumn(field: string): string {
  return `${field}${SUFFIX}`;
}

/** The date field such a column belongs to; undefined for every other column. */
export function nullDateField(column: string): string | undefined {
  return column.endsWith(SUFFIX) ? column.slice(0, -SUFFIX.length) : undefined;
}
