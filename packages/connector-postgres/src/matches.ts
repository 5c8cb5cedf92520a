import { joinSql, raw, type Sql, sql } from '@erp-audit/core';
import { type BoundedPattern, boundedPattern } from './bounded-pattern.ts';
import { cast } from './cast.ts';
import { patternPrefix } from './pattern-prefix.ts';

/**
 * Whether a whole text matches a pattern; null where the text is null.
 * @param end - What may stand behind the pattern.
 */
export function matches(text: Sql, pattern: string, end = ''): Sql {
  const bounded = boundedPattern(pattern);
  const whole = bounded?.pattern ?? pattern;
  const tests = [
    ...prefixTest(text, pattern),
    ...(bounded === undefined ? [] : [lengthTest(text, bounded)]),
    sql`${text} ~ ${cast(sql`${`^(?:${whole})${end}$`}`, 'text')}`,
  ];
  return sql`(${joinSql(tests, ' and ')})`;
}

function prefixTest(text: Sql, pattern: string): readonly Sql[] {
  const prefix = patternPrefix(pattern);
  if (prefix === '') return [];
  return [sql`${text} like ${cast(sql`${`${prefix.replaceAll(/[\\%_]/g, '\\$&')}%`}`, 'text')}`];
}

function lengthTest(text: Sql, { least, most }: BoundedPattern): Sql {
  const length = sql`char_length(${text})`;
  if (least === most) return sql`${length} = ${raw(`${least}`)}`;
  return sql`${length} between ${raw(`${least}`)} and ${raw(`${most}`)}`;
}
