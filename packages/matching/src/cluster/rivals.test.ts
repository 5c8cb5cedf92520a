import { expect, test } from 'vitest';
import { againstRivals } from './rivals.ts';

const EDGES = {
  ones: Int32Array.of(0, 0, 1, 1),
  others: Int32Array.of(2, 3, 2, 3),
  probabilities: Float64Array.of(0.999, 0.9, 0.9, 0.999),
};

test('of two linked tables a link falls where both of its records have a clearly better partner', () => {
  const { probabilities } = againstRivals(EDGES, Int32Array.of(1, 1, 2, 2));
  expect(probabilities[0]).toBeCloseTo(0.999);
  expect(probabilities[1]).toBeCloseTo(9 / (1 + 9 + 999));
  expect(probabilities[2]).toBeCloseTo(9 / (1 + 9 + 999));
});

test('a record that is there twice keeps both links, and within one table nothing changes', () => {
  const twice = { ones: Int32Array.of(0, 1), others: Int32Array.of(2, 2), probabilities: Float64Array.of(0.999, 0.9) };
  expect(againstRivals(twice, Int32Array.of(1, 1, 2)).probabilities[1]).toBeCloseTo(0.9);
  expect(againstRivals(EDGES, Int32Array.of(0, 0, 0, 0))).toBe(EDGES);
});
