import { expect, test } from 'vitest';
import { AuditError } from './audit-error.ts';
import { ERROR_CODES } from './error-codes.ts';

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([each]) => each).toSorted();

test.each(Object.entries(ERROR_CODES))(
  'the hint of %s asks for the same details in every language',
  (_code, { hint }) => {
    expect(placeholders(hint['zh-CN'])).toEqual(placeholders(hint.en));
    expect(hint['zh-CN']).toMatch(/\p{Script=Han}/u);
  },
);

test('an error tells what is wrong and what to do in the language of its reader', () => {
  const error = new AuditError('SOURCE_DENIED', { en: 'No.', 'zh-CN': '不行。' }, { object: 'vendors' });
  expect([error.message, error.messageIn('en'), error.messageIn('zh-CN')]).toEqual(['No.', 'No.', '不行。']);
  expect(error.hint).toBe('Grant SELECT on vendors to the audit account.');
  expect(error.hintIn('zh-CN')).toBe('把 vendors 的 SELECT 权限授予审计账号。');
});
