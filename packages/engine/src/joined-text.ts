import { type Dialect, type Sql, sql } from '@erp-audit/core';
import { NO_TEXT } from './no-text.ts';

/** Stands between the texts of a composite identifier. */
export const SEPARATOR = '|';

/** What an identifier is compared as: several texts as one, or one without blanks and signs; null where there is none. */
export function identifierText(texts: readonly Sql[], isText: boolean, dialect: Dialect): Sql {
  if (isText) return joinedText(texts, dialect);
  const [only] = texts;
  return only === undefined ? dialect.literal(null, 'text') : dialect.asText(dialect.normalIdentifier(only));
}

/** Texts as people read them, as one; null where the first is blank, while others that are missing are alike. */
function joinedText(texts: readonly Sql[], dialect: Dialect): Sql {
  const [head = dialect.literal(null, 'text'), ...others] = texts;
  const plain = (text: Sql) => dialect.asText(dialect.normalText(text));
  const part = (text: Sql) => sql`coalesce(${plain(text)}, ${dialect.literal(NO_TEXT, 'text')})`;
  const separator = dialect.literal(SEPARATOR, 'text');
  const joined = others.reduce((all, text) => sql`concat(${all}, concat(${separator}, ${part(text)}))`, plain(head));
  return sql`case when not (${dialect.isBlank(head)}) then ${dialect.asText(joined)} end`;
}
