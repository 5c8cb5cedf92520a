import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MatchRecord } from '@erp-audit/core';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Clusters } from './cluster/cluster.ts';
import { threadsEngine } from './compare/compare-here.ts';
import type { Decision } from './learn/decided-pairs.ts';
import { type KeptNight, readNight, writeNight } from './night/kept-night.ts';
import { DEFAULT_THRESHOLD } from './search.ts';
import { type SearchedRecords, searchRecords } from './search-records.ts';
import { ownThread } from './threads/search-threads.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'nights-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const HISTORIES = 4;
const NIGHTS = 2;
const FIRMS = 260;
const HOOKS = { onProgress: () => {}, breathe: async () => {} };
const FIRSTS = ['Falcon', 'Northern', 'Crescent', 'Moreau', 'Hydra', '源宏', '捷瑞', '恒盛', 'Kestrel', 'Aurora'];
const TRADES = ['Paper', 'Foods', 'Pumps', '科技', '贸易', 'Laboratories', '机械'];
const CITIES = ['Chicago', 'Lyon', '深圳', '苏州', 'Boston'];

function pick<Value>(values: readonly Value[], number: number): Value {
  const value = values[number % values.length];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}

/** One of a few hundred things; different variants are spellings of it. */
function firm(thing: number, variant: number): MatchRecord['values'] {
  const name = `${pick(FIRSTS, thing)}${String.fromCharCode(97 + (thing % 23))} ${pick(TRADES, thing * 7)}`;
  return {
    name: [name, `${name} Ltd`, name.toUpperCase(), `${name}s`][variant % 4] ?? name,
    phone: variant % 3 === 2 ? null : `+1 312 ${5_550_000 + thing * 13}`,
    city: pick(CITIES, thing * 3),
    street: variant % 2 === 0 ? `${(thing % 40) + 1} Church Lane` : null,
    tax_id: variant % 4 === 1 ? null : `DE${100_200_300 + thing * 37}`,
  };
}

function record(id: number, thing: number, variant: number): MatchRecord {
  return { id: `r${String(id).padStart(4, '0')}`, values: firm(thing, variant) };
}

/** A table whose every fourth record is there twice or more, now and then letter for letter. */
function firstTable(seed: number): MatchRecord[] {
  return Array.from({ length: FIRMS }, (_, id) =>
    record(id, id % 4 === 0 ? (id * 7 + seed) % 90 : id, (id * seed) % 5),
  );
}

interface Change {
  readonly kind: 'change' | 'add' | 'remove';
  readonly at: number;
  readonly thing: number;
  readonly variant: number;
}

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('change', 'add', 'remove'),
  at: fc.nat(FIRMS * 2),
  thing: fc.nat(120),
  variant: fc.nat(7),
});

function applied(table: readonly MatchRecord[], changes: readonly Change[], night: number): MatchRecord[] {
  const next = [...table];
  changes.forEach(({ kind, at, thing, variant }, nth) => {
    const place = at % next.length;
    if (kind === 'remove') next.splice(place, 1);
    else if (kind === 'add') next.splice(place, 0, record(1000 * (night + 1) + nth, thing, variant));
    else next[place] = { ...pick(next, place), values: firm(thing, variant) };
  });
  return next;
}

async function* inBatches(table: readonly MatchRecord[]): AsyncGenerator<readonly MatchRecord[]> {
  for (let at = 0; at < table.length; at += 50) yield table.slice(at, at + 50);
}

async function search(
  table: readonly MatchRecord[],
  before?: KeptNight,
  decisions: readonly Decision[] = [],
): Promise<SearchedRecords> {
  return await searchRecords(inBatches(table), 'party', HOOKS, {
    ...{ before, directory, decisions: () => decisions },
  });
}

/** Kept and read back, as between two nights. */
async function keptOf({ night }: SearchedRecords): Promise<KeptNight> {
  const path = join(directory, 'night.bin');
  await writeNight(path, night);
  const kept = await readNight(path, 'party');
  if (kept === undefined) throw new Error('nothing was kept');
  return kept;
}

/** The same weights, and no record known: all are normalised and compared. */
async function fullNight(table: readonly MatchRecord[], first: SearchedRecords): Promise<SearchedRecords> {
  const before = await keptOf(first);
  const strangers = before.digests.map((number) => ~number);
  const known = { ...before, digests: strangers, changedSince: -1e9 };
  return await searchRecords(inBatches(table), 'party', HOOKS, { before: known });
}

function keysFile(): Buffer {
  return readFileSync(join(directory, 'keys.bin'));
}

/** With their probabilities, to the last digit. */
function linksOf({ found: { edges } }: SearchedRecords, least = 0): string[] {
  return Array.from(edges.probabilities.keys())
    .filter((at) => (edges.probabilities[at] ?? 0) >= least)
    .map((at) => `${edges.ones[at]} ${edges.others[at]} ${edges.probabilities[at]}`);
}

function groupsOf({ features, found: { edges } }: SearchedRecords): number[][] {
  const clusters = new Clusters({
    ...{ count: features.count, digests: features.digests, edges, threshold: DEFAULT_THRESHOLD },
    identities: features.columns.identity,
    ...{ branches: features.columns.branch, apart: new Map(), together: [] },
  });
  return clusters.groups().toSorted(([one = 0], [other = 0]) => one - other);
}

test('a night that compares only what changed finds what a night that compares all does, with the same weights', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 50 }),
      fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { minLength: NIGHTS, maxLength: NIGHTS }),
      async (seed, nights) => {
        let table = firstTable(seed);
        const first = await search(table);
        let last = first;
        expect(first.found.comparedRecords).toBe(table.length);
        const keys = keysFile();
        for (const [night, changes] of nights.entries()) {
          table = applied(table, changes, night);
          last = await search(table, await keptOf(last));
          const full = await fullNight(table, first);
          expect(groupsOf(last)).toEqual(groupsOf(full));
          expect(linksOf(last, DEFAULT_THRESHOLD)).toEqual(linksOf(full, DEFAULT_THRESHOLD));
          expect(last.found.comparedRecords).toBeLessThan(table.length / 2);
          expect(full.found.comparedRecords).toBe(table.length);
          // Keys that hold are neither moved nor written again.
          expect(keysFile().equals(keys)).toBe(true);
        }
      },
    ),
    { numRuns: HISTORIES, seed: 8, endOnFailure: true },
  );
});

test('where many records are others, all is learnt and compared anew', async () => {
  const first = await search(firstTable(3));
  const table = firstTable(3).map((one, at) => (at % 10 === 0 ? { ...one, values: firm(at + 500, 0) } : one));
  const again = await search(table, await keptOf(first));
  expect(again.found.comparedRecords).toBe(table.length);
  expect(linksOf(again)).toEqual(linksOf(await search(table)));
});

test('the order in which the source gives the records makes no difference', async () => {
  const table = firstTable(5);
  const first = await search(table);
  const turned = await search([...table].reverse(), await keptOf(first));
  expect(turned.found.comparedRecords).toBe(0);
  const last = table.length - 1;
  const { edges } = first.found;
  const back = Array.from(edges.probabilities, (probability, at) => {
    const [one, other] = [last - (edges.ones[at] ?? 0), last - (edges.others[at] ?? 0)];
    return `${Math.min(one, other)} ${Math.max(one, other)} ${probability}`;
  });
  expect(linksOf(turned).toSorted()).toEqual(back.toSorted());
});

/** Of neighbours in the table every other pair is said to be one. */
const NEIGHBOURS = Array.from(
  { length: 24 },
  (_, nth): Decision => ({ pair: [4 * nth, 4 * nth + 1], isOne: nth % 2 === 0 }),
);

test('a night after people decided otherwise compares all anew; one after that only what changed', async () => {
  const table = firstTable(7);
  const decisions = NEIGHBOURS;
  const undecided = await search(table);
  const decided = await search(table, await keptOf(undecided), decisions);
  expect(decided.found.model.taught?.decisions).toBe(decisions.length);
  expect(decided.found.comparedRecords).toBe(table.length);
  expect(linksOf(decided)).toEqual(linksOf(await search(table, undefined, decisions)));
  const next = await search(table, await keptOf(decided), decisions);
  expect(next.found.comparedRecords).toBe(0);
  expect(linksOf(next)).toEqual(linksOf(decided));
  const forgotten = await search(table, await keptOf(next));
  expect(linksOf(forgotten)).toEqual(linksOf(undecided));
});

test('another engine keeps no block keys, and the next night makes them', async () => {
  const table = firstTable(9);
  const keys = join(directory, 'keys.bin');
  const engine = threadsEngine(ownThread);
  const first = await searchRecords(inBatches(table), 'party', HOOKS, { engine, directory });
  expect(existsSync(keys)).toBe(false);
  const rest = table.slice(1);
  const next = await search(rest, await keptOf(first));
  expect(existsSync(keys)).toBe(true);
  expect(next.found.comparedRecords).toBeLessThan(rest.length / 2);
  expect(linksOf(next, DEFAULT_THRESHOLD)).toEqual(linksOf(await fullNight(rest, first), DEFAULT_THRESHOLD));
});
