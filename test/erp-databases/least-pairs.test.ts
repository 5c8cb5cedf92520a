import { expect, it } from 'vitest';
import { LEAST_PAIRS } from './least-pairs.ts';

const PROMISED_PAIRS = 45;

it('finds something in at least 45 pairs of database and rule', () => {
  const sum = Object.values(LEAST_PAIRS).reduce((total, pairs) => total + pairs, 0);
  expect(sum).toBeGreaterThanOrEqual(PROMISED_PAIRS);
});
