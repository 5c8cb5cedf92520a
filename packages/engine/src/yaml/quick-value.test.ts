import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { placedDocument } from './placed-document.ts';
import { quickValue } from './quick-value.ts';
import { parseYamlFile } from './yaml-file.ts';

const shipped = fileURLToPath(new URL('../../../../rules', import.meta.url));
const files = readdirSync(shipped, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml') && !file.includes('node_modules'))
  .map((file) => join(shipped, file));
const texts = files.map((file) => readFileSync(file, 'utf8'));

/** What the quick parser reads, and the one that knows places reads otherwise or refuses. */
function differences(written: readonly string[]): readonly string[] {
  return written.filter((text) => {
    const quick = quickValue(text);
    if (quick === undefined) return false;
    const { value, issues } = placedDocument('file.yaml', text);
    return issues.length > 0 || !isDeepStrictEqual(quick.value, value);
  });
}

const SCALARS = [
  ...[
    '',
    '~',
    'null',
    'Null',
    'nUll',
    'true',
    'TRUE',
    'tRUE',
    'yes',
    'off',
    '0',
    '-0',
    '+0',
    '00',
    '007',
    '0o7',
    '0O7',
  ],
  ...[
    '0x1F',
    '0xg',
    '0b1',
    '1_000',
    '.5',
    '5.',
    '-.5',
    '.',
    '1e3',
    '1.e3',
    '1e',
    '1e400',
    '-1.5e400',
    '.5e+999',
    '123456789012345678901',
  ],
  ...['.inf', '+.INF', '.nan', '+.nan', '2020-01-01', '2020-01-01T00:00:00Z', '12:30', '190:20:30', '<<', '=', 'a b'],
  ...["'a: b'", "'it''s'", '"a\\nb"', '"\\u4e2d"', '"\\q"', '"a\\\n  b"', '"a\n  b\n\n  c"', 'a\n  b', 'a\n\n  b'],
  ...[
    '|\n  x\n  y\n',
    '|-\n  x\n',
    '|+\n  x\n\n',
    '>\n  a\n  b\n\n  c\n   d\n  e\n',
    '|2\n   x\n',
    '|9\n  x',
    '|x',
    '|2-\n   x\n',
    '>-2\n   x\n',
  ],
  ...['[a, b]', '[a,,b]', '[,]', '{a: 1, b}', '{a: 1, a: 2}', '{"a":1}', '{a:1}', '[a: 1, b: 2]', '[a #c\n  , b]'],
  ...['&x 1', '*x', '!foo 1', '!!str 1', '!!int "3"', '! 1', '@a', '`a', '%a', '# c', 'a #b', 'a# b', '"a" b', '- 1'],
  ...['? a', '?a', '-a', '---', '...', 'a\u00a0b', '\u3000', '\uFEFF', 'a\u0000b', 'a\u0085b', 'a\u2028b', '"\\ud800"'],
  ...[
    '[a]]',
    '"unclosed',
    '[1, 2',
    '{a: [}',
    'http://x:80/a',
    'a:b',
    '::',
    ':a',
    'a:',
    '\tx',
    'x\t',
    '|\n\tx',
    '|-1\n x',
  ],
];
const AROUND: readonly ((scalar: string) => string)[] = [
  (scalar) => `k: ${scalar}\nl: 2\n`,
  (scalar) => `- ${scalar}\n- 2\n`,
  (scalar) => `a:\n  k: ${scalar}\n  l: 1\n`,
  (scalar) => `k: [${scalar}, 1]`,
  (scalar) => `k: {x: ${scalar}, y: 1}`,
  (scalar) => `${scalar}: 1\n`,
  (scalar) => `--- \nk: ${scalar}`,
  (scalar) => `\uFEFFk: ${scalar}\r\nl: 1\r\n`,
  (scalar) => `k:\n${scalar}\n`,
  (scalar) => `k: ${scalar}\n---\nl: 1`,
  (scalar) => `? ${scalar}\n: 1\n`,
  (scalar) => `a: &x ${scalar}\nb: *x\nc: [*x , *x]\n`,
  (scalar) => `&x\na: ${scalar}\nb: *x\n`,
];

test('every shipped file has one value, whichever parser reads it', () => {
  expect(differences(texts)).toEqual([]);
  const quick = texts.filter((text) => quickValue(text) !== undefined).length;
  expect(quick / texts.length, 'nearly all are read quickly').toBeGreaterThan(0.95);
});

test('odd values in odd places have one value, or are left to the parser that knows places', () => {
  const written = SCALARS.flatMap((scalar) => AROUND.map((around) => around(scalar)));
  expect(differences(written)).toEqual([]);
  expect(written.filter((text) => quickValue(text) !== undefined).length).toBeGreaterThan(500);
});

/** Numerical Recipes' quick generator: the same changes in every run. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % below;
  };
}

const BITS = [
  ': ',
  ' ',
  '- ',
  '\n',
  '\t',
  '  ',
  '[',
  ']',
  '{',
  '}',
  ',',
  ' #',
  '"',
  "'",
  '|',
  '>-',
  '? ',
  '&a ',
  '*a',
  '!',
];

test('a shipped file with a slip of the keyboard is read alike, or refused with a place', () => {
  const pick = generator(2_026);
  const pieces = texts.filter((text) => text.length < 3_000);
  const slipped = Array.from({ length: Number(process.env['ERP_AUDIT_TEST_SLIPS'] ?? 400) }, () => {
    const text = pieces[pick(pieces.length)]?.split('\n').slice(0, 14).join('\n') ?? '';
    const at = pick(text.length);
    return `${text.slice(0, at)}${pick(3) === 0 ? '' : BITS[pick(BITS.length)]}${text.slice(at + pick(2))}`;
  });
  expect(differences(slipped)).toEqual([]);
  expect(slipped.filter((text) => quickValue(text) === undefined).length).toBeGreaterThan(50);
});

test('aliases that stand for nothing, for themselves, or for more than anybody writes are faults with a place', () => {
  const levels = Array.from({ length: 9 }, (_, level) => {
    const inside = Array.from({ length: 9 }, () => (level === 0 ? 'x' : `*l${level - 1}`)).join(', ');
    return `l${level}: &l${level} [${inside}]\n`;
  });
  for (const [text, line, word] of [
    ['a: 1\nb: *c\n', 2, 'further up'],
    ['a: &x { b: *x }\n', 1, 'without end'],
    [levels.join(''), 1, 'without end'],
  ] as const) {
    const { value, issues } = parseYamlFile('file.yaml', text);
    expect(value).toBeUndefined();
    expect(issues).toEqual([
      expect.objectContaining({ line, message: expect.objectContaining({ en: expect.stringContaining(word) }) }),
    ]);
  }
});
