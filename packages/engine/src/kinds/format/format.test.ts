import { expect, test } from 'vitest';
import { isEmail } from './email.ts';
import { isPhone } from './phone.ts';
import { isPostcode } from './postcode.ts';

test.each([
  ['13800138000', 'CN'],
  ['+86 138 0013 8000', 'CN'],
  ['＋８６ １３８００１３８０００', 'CN'],
  ['021-55551234转801', 'CN'],
  ['0571-88887777-12', 'CN'],
  ['+86 21 5555 1234', 'CN'],
  ['400-820-8820、13800138000', 'CN'],
  ['95588', 'CN'],
  ['(555) 555-5555 ext. 12', 'US'],
  ['+49 30/901820', 'DE'],
  ['030 901820; 030 901821', ''],
])('%s is a phone number in "%s"', (text, country) => expect(isPhone(text, country)).toBe(true));

test.each([
  ['12345678901', 'CN'],
  ['2138001380', 'CN'],
  ['ask Mr Li', 'US'],
  ['12345', 'US'],
  ['123456789012345678901', 'US'],
  ['030 901820; none', 'DE'],
])('%s is no phone number in "%s"', (text, country) => expect(isPhone(text, country)).toBe(false));

test.each([
  'a@example.com',
  'a.b+c@sub.example.co',
  "o'neill@example.org",
  'a@例子.中国',
  'a@x.com; b@y.com',
  'ａ@example.com',
])('%s is an e-mail address', (text) => expect(isEmail(text)).toBe(true));

test.each([
  'a@@example.com',
  'a@example',
  'a@example.c',
  'a@example.com_1',
  '.a@example.com',
  'a@-x.com',
  `${'a'.repeat(65)}@x.com`,
  'a@x.com; b',
])('%s is no e-mail address', (text) => expect(isEmail(text)).toBe(false));

test.each([
  ['200001', 'CN', true],
  ['20001', 'CN', false],
  ['90210-1234', 'US', true],
  ['9020', 'US', false],
  ['sw1a 1aa', 'GB', true],
  ['1012 AB', 'nl', true],
  ['anything', 'XX', true],
])('postcode %s of %s: %s', (text, country, valid) => expect(isPostcode(text, country)).toBe(valid));
