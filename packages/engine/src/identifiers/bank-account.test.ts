import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { accountFault, bankCodeFault, ibanFault } from './bank-account.ts';

const VECTORS = fileURLToPath(new URL('../../../../../shared/domain/identifier-vectors.json', import.meta.url));
const missing = !existsSync(VECTORS);
if (missing) process.stderr.write(`Skipped: vectors of IBAN (no file ${VECTORS}).\n`);

test.skipIf(missing)('the vectors are told right where the bank could exist', () => {
  const { iban } = JSON.parse(readFileSync(VECTORS, 'utf8')) as {
    readonly iban: readonly (readonly [string, boolean])[];
  };
  const told = iban.filter(([text, isValid]) => (ibanFault(text) === undefined) !== isValid);
  expect(told).toEqual([]);
  expect(iban.length).toBeGreaterThan(5);
});

test('every other digit breaks an IBAN, and the reason is told', () => {
  const right = 'DE89370400440532013000';
  const others = [...right].flatMap((_, at) =>
    at < 2 ? [] : [...'0123456789'].map((digit) => right.slice(0, at) + digit + right.slice(at + 1)),
  );
  expect(new Set(others.filter((text) => ibanFault(text) === undefined))).toEqual(new Set([right]));
  expect(
    ['de89 3704-0044 0532 0130 00', 'DE8937040044053201300', 'DE89370400440532013001', 'ZZ89370400440532013000'].map(
      ibanFault,
    ),
  ).toEqual([...[undefined, 'length', 'check_digit', 'country']]);
  expect(['账号DE89370400440532013000', 'GB82123412345698765432'].map(ibanFault)).toEqual([
    'characters',
    'check_digit',
  ]);
});

test('a Chinese account has 8 to 30 digits', () => {
  const digits = (length: number) => '6'.repeat(length);
  expect([7, 8, 30, 31].map((length) => accountFault(digits(length), 'cn'))).toEqual([
    ...['length', undefined, undefined, 'length'],
  ]);
  expect(
    ['6222 0210-0111 6245', '６２２２０２１００１１１', '6222.0210', '12345678a'].map((text) =>
      accountFault(text, 'cn'),
    ),
  ).toEqual([undefined, undefined, 'characters', 'characters']);
});

test('elsewhere an account is judged only where it is an IBAN', () => {
  expect(
    ['0532013000', 'A-1', 'DE89370400440532013000', 'DE89370400440532013001'].map((text) => accountFault(text, 'de')),
  ).toEqual([undefined, undefined, undefined, 'check_digit']);
});

test('the code of a bank has 12 digits in China, and where there are IBAN the form of a BIC or digits only', () => {
  const faults = (country: string, ...codes: readonly string[]) => codes.map((code) => bankCodeFault(code, country));
  expect(faults('cn', '102100099996', '10210009999', '1021000999960', 'ICBKCNBJ')).toEqual([
    ...[undefined, 'length', 'length', 'characters'],
  ]);
  expect(faults('de', 'DEUTDEFF', 'DEUTDEFF500', 'DEUTDEF', 'deut de ff', '50070010')).toEqual([
    ...[undefined, undefined, 'format', undefined, undefined],
  ]);
  expect(faults('in', 'SBIN0001234', 'X')).toEqual([undefined, undefined]);
});
