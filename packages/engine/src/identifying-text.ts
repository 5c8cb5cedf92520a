import { isPlaceholder, PLACEHOLDERS } from './placeholder.ts';

/** Whether a text of letters and digits identifies anybody: long enough, not one character over and over, not a placeholder. */
export function identifies(norm: string, minLength: number, placeholders = true): boolean {
  if (norm.length < minLength || new Set(norm).size < 2) return false;
  return !placeholders || !isPlaceholder(norm, PLACEHOLDERS);
}
