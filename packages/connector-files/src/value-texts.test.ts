import { DuckDBDateValue, DuckDBDecimalValue, DuckDBTimestampValue } from '@duckdb/node-api';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateText, decimalText, timestampText } from './value-texts.ts';

test('decimals have the text that the driver gives them, whatever their size and scale', () => {
  const decimals = fc.tuple(
    fc.bigInt({ min: -(10n ** 38n) + 1n, max: 10n ** 38n - 1n }),
    fc.integer({ min: 0, max: 38 }),
  );
  fc.assert(
    fc.property(decimals, ([value, scale]) => {
      const decimal = new DuckDBDecimalValue(value, 38, scale);
      expect(decimalText(decimal)).toBe(String(decimal));
    }),
  );
  expect(decimalText(new DuckDBDecimalValue(-5n, 18, 3))).toBe('-0.005');
});

const MOST_DAYS = 2 ** 31 - 1;

test('dates have the text that the driver gives them, before the year 1 and at infinity too', () => {
  const days = fc.oneof(fc.integer({ min: -800_000, max: 3_000_000 }), fc.integer({ min: -MOST_DAYS, max: MOST_DAYS }));
  fc.assert(
    fc.property(days, (day) => {
      const date = new DuckDBDateValue(day);
      expect(dateText(date)).toBe(String(date));
    }),
    { examples: [[-719_163], [-719_162], [-1], [0], [2_932_896], [2_932_897], [MOST_DAYS], [-MOST_DAYS]] },
  );
});

test('timestamps have the text that the driver gives them, to the microsecond', () => {
  const micros = fc.oneof(
    fc.bigInt({ min: -62_135_596_800_000_000n, max: 253_402_300_799_999_999n }),
    fc.bigInt({ min: -(2n ** 63n) + 1n, max: 2n ** 63n - 1n }),
    fc.integer().map((seconds) => BigInt(seconds) * 1_000_000n),
  );
  fc.assert(
    fc.property(micros, (value) => {
      const timestamp = new DuckDBTimestampValue(value);
      expect(timestampText(timestamp)).toBe(String(timestamp));
    }),
    { examples: [[0n], [-1n], [1n], [-86_400_000_000n], [1_748_736_000_120_000n], [2n ** 63n - 1n]] },
  );
});
