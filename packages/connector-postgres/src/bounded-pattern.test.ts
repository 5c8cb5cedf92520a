import { describe, expect, test } from 'vitest';
import { boundedPattern } from './bounded-pattern.ts';

const PATTERNS = [
  '[A-Z]{2}[0-9]{9}',
  '[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}',
  '[+][0-9]{8,15}',
  '[0-9]{13}',
  '[0-9]{1,12}-[0-9]{2}\\.x',
  '[^0-9]{3,9}[0-9]',
];

/** Texts of each length around the bounds, and the same with one character spoilt. */
function textsFor(): string[] {
  const bodies = ['AB', '+', '12', 'AB12', '', 'a-b.'].flatMap((head) =>
    Array.from({ length: 36 }, (_, length) => `${head}${'1234567890'.repeat(4).slice(0, length)}`),
  );
  const tails = bodies.flatMap((text) => [
    `${text}-12.x`,
    `${text}A`,
    `${text} `,
    `${text.slice(0, 5)}\n${text.slice(5)}`,
  ]);
  return [
    ...bodies,
    ...tails,
    ...bodies.map((text) => text.replace('5', 'é')),
    ...bodies.map((text) => `abcdefgh${text}`),
  ];
}

describe('a pattern with a count in it', () => {
  test.each(PATTERNS)('%s says the same as a star and a length', (pattern) => {
    const bounded = boundedPattern(pattern);
    const isWhole = new RegExp(`^(?:${pattern})$`, 'u');
    const isBounded = new RegExp(`^(?:${bounded?.pattern})$`, 'u');
    const { least = 0, most = 0 } = bounded ?? {};
    const answers = textsFor().map((text) => {
      const { length } = [...text];
      return [text, isBounded.test(text) && length >= least && length <= most] as const;
    });
    expect(answers).toEqual(textsFor().map((text) => [text, isWhole.test(text)]));
    expect(answers.some(([, fits]) => fits)).toBe(true);
  });

  test.each([
    ...[
      '[0-9]{6}',
      '[0-9]{8,}',
      '[A-Z]+[0-9]{9}',
      '[A-Z]{1,2}[0-9]{9}',
      '(AB)?[0-9]{9}',
      'A|[0-9]{9}',
      '.{9}',
      '\\d{9}',
    ],
    ...['[[:alpha:]]{9}', '[0-9]{9}?', '[0-9]{9}+', '^[0-9]{9}', '', '[0-9]{9}$'],
  ])('%s stays as it is', (pattern) => expect(boundedPattern(pattern)).toBeUndefined());
});
