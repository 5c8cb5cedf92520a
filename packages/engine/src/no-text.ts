/**
 * Stands in SQL for "no text" where null would join with nothing or make a condition unknown. Not the empty text, which
 * is null on Oracle; and no canonical text, for those never end with a blank.
 */
export const NO_TEXT = ' ';

/** What a column holds that may say {@link NO_TEXT}; null and that are the empty text. */
export function textOrNone(value: unknown): string {
  return value === null || value === undefined || value === NO_TEXT ? '' : String(value);
}
