import { type Dialect, joinSql, type Sql, sql } from '@erp-audit/core';

/** A condition: each of the columns has exactly this text; an empty one has none. */
export function hasTexts(
  dialect: Dialect,
  column: (name: string) => Sql,
  texts: Readonly<Record<string, string | undefined>>,
): Sql {
  const equal = Object.entries(texts).map(([name, text = '']) => {
    const found = dialect.asText(column(name));
    return text === '' ? sql`${found} is null` : sql`${found} = ${dialect.literal(text, 'text')}`;
  });
  return joinSql(equal, ' and ');
}

/** A condition: the columns name one of the given records; false where none is given. */
export function namesOneOf(
  dialect: Dialect,
  column: (name: string) => Sql,
  names: readonly string[],
  records: readonly (readonly string[])[],
): Sql {
  if (records.length === 0) return sql`1 = 0`;
  const each = records.map((record) => {
    const texts = Object.fromEntries(names.map((name, index) => [name, record[index]]));
    return sql`(${hasTexts(dialect, column, texts)})`;
  });
  return sql`(${joinSql(each, ' or ')})`;
}
