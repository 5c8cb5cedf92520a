import { expect, it } from 'vitest';
import { IN_VENDOR_DATA } from './in-vendor-data.ts';

const PROMISED_PAIRS = 45;

it('the rules find something in at least 45 pairs of database and rule', () => {
  const pairs = Object.entries(IN_VENDOR_DATA).flatMap(([database, codes]) =>
    codes.map((code) => `${database} ${code}`),
  );
  expect(new Set(pairs).size).toBe(pairs.length);
  expect(pairs.length).toBeGreaterThanOrEqual(PROMISED_PAIRS);
});
