import { raw, type Sql, sql } from '@erp-audit/core';
import { boundedPattern } from './bounded-pattern.ts';
import { cast } from './cast.ts';

/**
 * Whether a whole text matches a pattern; null where the text is null.
 * @param end - What may stand behind the pattern.
 */
export function matches(text: Sql, pattern: string, end = ''): Sql {
  const fits = (whole: string) => sql`${text} ~ ${cast(sql`${`^(?:${whole})${end}$`}`, 'text')}`;
  const bounded = boundedPattern(pattern);
  if (bounded === undefined) return sql`(${fits(pattern)})`;
  const { least, most } = bounded;
  const length = sql`char_length(${text})`;
  const isOfLength =
    least === most
      ? sql`${length} = ${raw(`${least}`)}`
      : sql`${length} between ${raw(`${least}`)} and ${raw(`${most}`)}`;
  return sql`(${isOfLength} and ${fits(bounded.pattern)})`;
}
