import { type FragmentTable, linesOf } from './fragment-case.ts';
import { type NativeValue, text } from './native-value.ts';

const PLACEHOLDER = '(0+|1+|9+|x+|n/?a|n\\.a\\.?|none|-+|\\.+|\\?+|/+|无|暂无|不详)';
const PHONE = '[+]?[0-9 ()./-]+([ ]*(x|ext\\.?|转|-)[ ]*[0-9]{1,6})?';

const matching = (pattern: string, lines: readonly (readonly [string | null, boolean | null])[]) =>
  linesOf(
    'boolean',
    (dialect, value) => dialect.matches(value, pattern),
    lines.map(([given, expected]): [string, NativeValue, boolean | null] => [
      `${given === null ? 'null' : JSON.stringify(given)} ~ ${pattern}`,
      text(given),
      expected,
    ]),
  );

/** Whole texts against patterns. */
export const PATTERN_TABLES: readonly FragmentTable[] = [
  {
    fragment: 'matches',
    needs: ({ capabilities }) => capabilities.regex,
    cases: [
      ...matching('[0-9]{6}', [
        ['123456', true],
        ['1234567', false],
        ['x123456', false],
        ['12345', false],
        ['123456\n', false],
        ['\n123456', false],
        ['12345６', false],
        [null, null],
      ]),
      ...matching('a|bc', [
        ['a', true],
        ['bc', true],
        ['abc', false],
        ['ac', false],
      ]),
      ...matching('[a-z]+', [
        ['abc', true],
        ['ABC', false],
        ['é', false],
      ]),
      ...matching('a.c', [
        ['abc', true],
        ['a中c', true],
        ['a𠮷c', true],
        ['ac', false],
      ]),
      ...matching(PLACEHOLDER, [
        ['000', true],
        ['n/a', true],
        ['na', true],
        ['n.a.', true],
        ['nxa', false],
        ['nab', false],
        ['???', true],
        ['...', true],
        ['abc', false],
        ['无', true],
        ['暂无', true],
        ['无锡', false],
      ]),
      ...matching(PHONE, [
        ['+86 (755) 8888-6666', true],
        ['0755-88886666转123', true],
        ['0755-88886666 ext. 12', true],
        ['tel 123', false],
      ]),
      ...matching('\\^\\$\\[\\]\\(\\)\\*\\+\\{\\}\\|', [['^$[]()*+{}|', true]]),
      ...matching("o'brien", [["o'brien", true]]),
    ],
  },
];
