import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MatchGroup, MatchRecord, MatchReport } from '@erp-audit/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRecordMatcher } from './matcher.ts';

const FIRMS = 500;
const ORDERS = 6;
const BATCH = 64;
const TRADES = ['Pumps', 'Valves', 'Bearings', 'Cables', 'Tools'] as const;
const WORDS = ['Falcon', 'Heron', 'Osprey', 'Kestrel', 'Merlin', 'Harrier', 'Buzzard', 'Kite', 'Goshawk'] as const;

/** Firms of one city, many of them alike, so that blocks are too large to compare all; some are there two or three times. */
const TABLE: readonly MatchRecord[] = Array.from({ length: FIRMS }, (_, thing) => {
  const firm = thing % 7 < 2 ? thing - (thing % 7) : thing;
  const name = `${WORDS[(firm * 5) % 9]} ${WORDS[(firm * 7 + 3) % 9]} ${TRADES[firm % 5]}${thing % 11 === 0 ? ' Ltd' : ''}`;
  const phone = thing % 3 === 0 ? null : `+1 312 ${5_550_000 + (firm % 90) * 13}`;
  return {
    id: `r${(thing * 7919) % FIRMS}`,
    values: { name, phone, street: `${(firm % 40) + 1} Mill Road`, city: 'Lyon' },
    uses: thing % 4,
    createdAt: `2020-01-${String((thing % 28) + 1).padStart(2, '0')}`,
  };
});

async function search(
  table: readonly MatchRecord[],
): Promise<{ readonly report: MatchReport; readonly groups: readonly MatchGroup[] }> {
  const directory = mkdtempSync(join(tmpdir(), 'order-'));
  async function* inBatches(): AsyncGenerator<readonly MatchRecord[]> {
    for (let at = 0; at < table.length; at += BATCH) yield table.slice(at, at + BATCH);
  }
  try {
    const options = { subject: 'party', verdicts: [], memoryMegabytes: 256, directory } as const;
    const matching = await createRecordMatcher().match(inBatches(), options);
    const groups: MatchGroup[] = [];
    for await (const some of matching.groups()) groups.push(...some);
    await matching.close();
    return { report: matching.report, groups };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

test('the same records in another order are told in the same words, to the last digit', async () => {
  const expected = await search(TABLE);
  expect(expected.groups.length).toBeGreaterThan(20);
  expect(expected.report.comparedPairs).toBeLessThan((TABLE.length * (TABLE.length - 1)) / 2);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...TABLE], { minLength: TABLE.length }), async (table) => {
      const { report, groups } = await search(table);
      expect(groups).toEqual(expected.groups);
      expect(report.comparedPairs).toBe(expected.report.comparedPairs);
    }),
    { numRuns: ORDERS },
  );
});
