import type { Row, RowValue } from '@erp-audit/core';
import type { ParamIssue } from '../../define-kind.ts';
import { isPattern, matchesWhole, noPattern } from '../../linear-pattern.ts';
import { trimmedText } from '../../plain-text.ts';
import type { NamedAccountParams } from './schema.ts';

/** Of a login that is a mail address only what stands before the domain says what it is for. */
const MAIL_DOMAIN = '(@.+)?';

/** What gives an account away. */
export type NameReason = 'delivered_login' | 'generic_login' | 'generic_name';

export function allPatterns({ patterns, morePatterns }: NamedAccountParams): readonly string[] {
  return [...patterns, ...morePatterns];
}

/** One pattern for a whole normal login. */
export function loginPattern(patterns: readonly string[]): string {
  return `(${patterns.join('|')})${MAIL_DOMAIN}`;
}

/** One pattern for a whole normal name. */
export function namePattern(patterns: readonly string[]): string {
  return `(${patterns.join('|')})`;
}

/** As the database writes a login to compare it. */
export function normalLogin(login: RowValue | undefined): string {
  return trimmedText(login).toLowerCase();
}

/** Why an account is found, or undefined where SQL only suspected it; `row` has `login` and `name`. */
export function reasonOf(row: Row, logins: readonly string[], patterns: readonly string[]): NameReason | undefined {
  const login = normalLogin(row['login']);
  if (login !== '' && logins.includes(login)) return 'delivered_login';
  if (patterns.length === 0) return undefined;
  if (login !== '' && matchesWhole(loginPattern(patterns), login)) return 'generic_login';
  const name = normalLogin(row['name']);
  return name !== '' && matchesWhole(namePattern(patterns), name) ? 'generic_name' : undefined;
}

/** A rule that names nothing, and patterns that are no regular expressions. */
export function checkNames(params: NamedAccountParams): readonly ParamIssue[] {
  const { patterns, morePatterns, logins, deliveredLogins } = params;
  if (patterns.length + morePatterns.length + logins.length === 0 && !deliveredLogins) return [NOTHING];
  return (['patterns', 'morePatterns'] as const).flatMap((name) =>
    params[name].flatMap((pattern, index) =>
      isPattern(pattern) ? [] : [{ path: [name, index], message: noPattern(pattern) }],
    ),
  );
}

const NOTHING: ParamIssue = {
  path: [],
  message: {
    en: 'Say which accounts are found: "patterns", "logins" or "deliveredLogins: true".',
    'zh-CN': '请说明要查出哪些账号：写 "patterns"、"logins" 或 "deliveredLogins: true"。',
  },
};
