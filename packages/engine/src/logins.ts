import { joinSql, type Sql, sql } from '@erp-audit/core';
import type { CheckEnvironment } from './define-kind.ts';
import { trimmedText } from './plain-text.ts';

/**
 * Whether a login is one of those a parameter lists; capitals and white space around it do not matter, for people
 * write the list. False where the login is null.
 */
export function loginIsOneOf(login: Sql, logins: readonly string[], { dialect }: CheckEnvironment): Sql {
  if (logins.length === 0) return sql`(1 = 0)`;
  const list = logins.map((each) => dialect.literal(trimmedText(each).toLowerCase(), 'text'));
  return sql`(${login} is not null and ${dialect.normalText(login)} in (${joinSql(list, ', ')}))`;
}
