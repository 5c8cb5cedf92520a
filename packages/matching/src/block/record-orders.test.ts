import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byName, COLUMNS, type Features } from '../records/features.ts';
import { DIGEST } from '../records/record-digest.ts';
import { recordOrders } from './record-orders.ts';

const COUNT = 60;
/** Few values, so that many records are told by their later columns or by their digests. */
const VALUES = fc.array(fc.constantFrom(0, 8, 9, -8), { minLength: COUNT, maxLength: COUNT });
const TABLE = fc.record({ core: VALUES, city: VALUES, house: VALUES, digests: VALUES });

function features({ core, city, house, digests }: { readonly [Name in string]: readonly number[] }): Features {
  const given = { core, city, house } as Readonly<Record<string, readonly number[]>>;
  const poolHashes = Int32Array.of(0, -1, 8, 9, 1 << 30);
  // Texts are told by their hash, numbers by themselves: here all columns name a text.
  const columns = byName(COLUMNS, (name) =>
    Int32Array.from(given[name] ?? Array(COUNT).fill(0), (value) => Math.abs(value) % 5),
  );
  const all = new Int32Array(COUNT * DIGEST);
  digests?.forEach((value, record) => {
    all[record * DIGEST] = value;
  });
  return { count: COUNT, columns, poolHashes, digests: all } as unknown as Features;
}

test('what stands around some records is found as if the whole block were sorted', () => {
  const block = fc.uniqueArray(fc.integer({ min: 0, max: COUNT - 1 }), { minLength: 2 });
  const asked = fc.uniqueArray(fc.integer({ min: 0, max: COUNT - 1 }), { minLength: 1 });
  fc.assert(
    fc.property(TABLE, block, asked, fc.integer({ min: 2, max: 6 }), (table, members, chosen, window) => {
      for (const order of recordOrders(features(table), true)) {
        const sorted = [...order.sort(Int32Array.from(members))];
        const marks = new Uint8Array(COUNT);
        for (const record of chosen) marks[record] = 1;
        const near = (list: readonly number[]) =>
          list.flatMap((one, at) =>
            marks[one] === 0
              ? []
              : list.slice(Math.max(0, at - window + 1), at + window).map((other) => `${one} ${other}`),
          );
        const parts = order.around(Int32Array.from(members), marks, window).map((part) => [...part]);
        expect(parts.flatMap(near).sort()).toEqual(near(sorted).sort());
        expect(new Set(parts.flat()).size).toBe(parts.flat().length);
      }
    }),
  );
});

test('an order of an earlier night with what came since put in is the order of all', () => {
  const stays = fc.array(fc.boolean(), { minLength: COUNT, maxLength: COUNT });
  fc.assert(
    fc.property(TABLE, stays, (table, isThere) => {
      const all = features(table);
      // Then, the records that stay stood the other way round, among others that went.
      const then = [...isThere.keys()].filter((record) => isThere[record]).reverse();
      const places = Int32Array.from(then.flatMap((record) => [record, -1]));
      const others = Int32Array.from([...isThere.keys()].filter((record) => !isThere[record]));
      const orders = recordOrders(all, true).map(({ records }) =>
        Int32Array.from([...records].filter((record) => isThere[record]).map((record) => 2 * then.indexOf(record))),
      );
      const merged = recordOrders(all, true, { orders, places, others });
      const told = (records: Int32Array) => [...records].map((record) => tellingOf(all, record));
      for (const [index, order] of recordOrders(all, true).entries()) {
        expect(told(merged[index]?.records ?? new Int32Array())).toEqual(told(order.records));
      }
    }),
  );
});

/** All that orders look at: records with the same are in any order. */
function tellingOf({ columns, digests }: Features, record: number): string {
  return [columns.core, columns.city, columns.house].map((column) => column[record]).join() + digests[record * DIGEST];
}
