import { expect, test } from 'vitest';
import { personalNumbers } from './personal-numbers.ts';

const types = (text: string) => personalNumbers(text).map(({ type }) => type);

test('resident identity numbers are found in a text and shown by their ends only', () => {
  expect(personalNumbers('法人身份证11010519491231002x，另一人：４４０５２４１８８００１０１００１４。')).toEqual([
    { type: 'resident_id', masked: '1****************X' },
    { type: 'resident_id', masked: '4****************4' },
  ]);
});

test('a number with a wrong check character, day, region or surrounding is none', () => {
  const wrong = [
    '110105194912310021',
    '999999199001010016',
    '440524188001010014A',
    'A440524188001010014',
    '4405241880010100141',
  ];
  expect(wrong.flatMap(types)).toEqual([]);
});

test('regions run from 11 to 82', () => {
  // Made up, with right check characters.
  const of = (digits: string) => {
    const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    return digits + '10X98765432'[weights.reduce((all, weight, at) => all + weight * Number(digits[at]), 0) % 11];
  };
  const found = ['10', '11', '82', '83'].map((region) => types(of(`${region}010119900101001`)).length);
  expect(found).toEqual([0, 1, 1, 0]);
});

test('mobile numbers are found in every spelling', () => {
  const spellings = [
    '13912345678',
    '+8613912345678',
    '86 13912345678',
    '0086-139 1234 5678',
    '电话139-1234-5678张三',
    '１３９１２３４５６７８',
  ];
  expect(spellings.map(personalNumbers)).toEqual(spellings.map(() => [{ type: 'mobile', masked: '1*********8' }]));
});

test('telephone numbers of companies, longer numbers and the number of every form are none', () => {
  expect(
    [
      '021-12345678',
      '12912345678',
      '139123456789',
      '9139123456780',
      'SN13912345678',
      '13800138000',
      '4001234567',
    ].flatMap(types),
  ).toEqual([]);
});
