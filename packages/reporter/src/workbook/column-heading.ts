import type { Texts } from '../load-texts.ts';
import { RESPONSE_HEADINGS, TOKEN_HEADING } from '../response-columns.ts';
import { type Column, isAnswerColumn } from './layout.ts';

/** Heading of a column of findings; those that are read back are the same in every file. */
export function columnHeading(column: Column, texts: Texts): string {
  if (column.id === 'token') return TOKEN_HEADING[texts.locale];
  return isAnswerColumn(column.id) ? RESPONSE_HEADINGS[column.id][texts.locale] : texts(`column.${column.id}`);
}
