import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MatchGroup, MatchRecord, MatchReport, MatchVerdict } from '@erp-audit/core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createRecordMatcher } from './matcher.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'kept-files-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const FIRMS = 120;
const CITIES = ['Chicago', 'Lyon', '深圳', '苏州', 'Boston'];
/** What a night keeps to save the next one work, beside `night.bin`. */
const SAVINGS = ['explained.bin', 'keys.bin', 'records.jsonl'];

function firm(
  thing: number,
  name = `Falcon${String.fromCharCode(97 + (thing % 26))}${thing} Pumps`,
): MatchRecord['values'] {
  return {
    ...{ name, phone: `+1 312 ${5_550_000 + thing * 13}`, city: CITIES[thing % CITIES.length] ?? null },
    tax_id: `DE${100_200_300 + thing * 37}`,
  };
}

/** Every third thing is there twice, once spelt otherwise. */
const FIRST: readonly MatchRecord[] = Array.from({ length: FIRMS }, (_, thing) => [
  { id: `a${thing}`, values: firm(thing), uses: 1 },
  ...(thing % 3 === 0 ? [{ id: `b${thing}`, values: { ...firm(thing), city: null } }] : []),
]).flat();

/** One is named otherwise, one goes, one comes beside a pair, and of one pair the other is used more now. */
const SECOND: readonly MatchRecord[] = [
  ...FIRST.filter(({ id }) => id !== 'b9').map((record) => {
    if (record.id === 'b12') return { ...record, values: { ...record.values, name: 'Falconm12 Pumps Ltd' } };
    return record.id === 'b15' ? { ...record, uses: 7 } : record;
  }),
  { id: 'c30', values: firm(30, 'Falcone30 Pump') },
];

const SAID: readonly MatchVerdict[] = [{ ids: ['a18', 'b18'], verdict: 'different', fingerprints: ['', ''] }];

async function* inBatches(table: readonly MatchRecord[]): AsyncGenerator<readonly MatchRecord[]> {
  for (let at = 0; at < table.length; at += 50) yield table.slice(at, at + 50);
}

interface Told {
  readonly groups: readonly MatchGroup[];
  readonly report: MatchReport;
}

async function night(
  table: readonly MatchRecord[],
  folder: string,
  verdicts: readonly MatchVerdict[] = [],
  withRelated = true,
): Promise<Told> {
  const matching = await createRecordMatcher().match(inBatches(table), {
    ...{ subject: 'party', verdicts, memoryMegabytes: 256, directory: folder, withRelated },
  });
  const groups: MatchGroup[] = [];
  for await (const batch of matching.groups()) groups.push(...batch);
  await matching.close();
  return { groups, report: matching.report };
}

function copyOf(folder: string, name: string): string {
  const copy = join(directory, name);
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/** Turns one bit at a share of the file's length. */
function damage(path: string, share: number): void {
  const bytes = readFileSync(path);
  const at = Math.floor(bytes.length * share);
  bytes.writeUInt8(bytes.readUInt8(at) ^ 4, at);
  writeFileSync(path, bytes);
}

function groupOf({ groups }: Told, id: string): MatchGroup | undefined {
  return groups.find(({ members }) => members.some((member) => member.id === id));
}

test('a second night tells its groups as one that explains each anew and knows no keys, whatever changed', async () => {
  const folder = join(directory, 'first');
  const first = await night(FIRST, folder);
  const fingerprints = groupOf(first, 'a18')?.members.map(({ fingerprint }) => fingerprint) ?? [];
  const said = SAID.map((verdict) => ({
    ...verdict,
    fingerprints: [fingerprints[0] ?? '', fingerprints[1] ?? ''] as const,
  }));
  const bare = copyOf(folder, 'bare');
  for (const name of SAVINGS) rmSync(join(bare, name));
  const [kept, anew] = [await night(SECOND, folder, said), await night(SECOND, bare, said)];
  expect(kept).toEqual(anew);
  expect(kept.report.changedRecords).toBeLessThan(10);
  expect(groupOf(first, 'a9')).toBeDefined();
  expect(groupOf(kept, 'a9')).toBeUndefined();
  expect(groupOf(kept, 'a18')).toBeUndefined();
  expect(groupOf(first, 'b15')?.survivor).toBe('a15');
  expect(groupOf(kept, 'b15')?.survivor).toBe('b15');
  expect(groupOf(kept, 'c30')?.members).toHaveLength(3);
  // What was said no longer holds on the third night; the group that kept its words has them still.
  expect(groupOf(await night(SECOND, folder), 'a18')).toEqual(groupOf(first, 'a18'));
});

test('where two tables are linked, a better partner changes what a group is told by', async () => {
  const sided = (table: readonly MatchRecord[]) =>
    table.map((record): MatchRecord => ({ ...record, side: record.id.startsWith('a') ? 'left' : 'right' }));
  const folder = join(directory, 'first');
  await night(sided(FIRST), folder);
  const bare = copyOf(folder, 'bare');
  for (const name of SAVINGS) rmSync(join(bare, name));
  expect(await night(sided(SECOND), folder)).toEqual(await night(sided(SECOND), bare));
});

test.each([0.001, 0.5, 0.999])(
  'files that are damaged at %d of their length cost work and change nothing',
  async (share) => {
    const folder = join(directory, 'first');
    await night(FIRST, folder);
    const sound = await night(SECOND, copyOf(folder, 'sound'));
    const damaged = copyOf(folder, 'damaged');
    for (const name of SAVINGS) damage(join(damaged, name), share);
    expect(await night(SECOND, damaged)).toEqual(sound);
    damage(join(folder, 'night.bin'), share);
    const { groups, report } = await night(SECOND, folder);
    expect(report.changedRecords).toBe(SECOND.length);
    expect(groups.map(({ id, members }) => [id, members])).toEqual(
      sound.groups.map(({ id, members }) => [id, members]),
    );
  },
);

test('groups of related records that are not wanted change nothing of the others, and are found when they are', async () => {
  const branch = { id: 'd3', values: { ...firm(3), name: 'Falcond3 Pumps, Boston branch', tax_id: null } };
  const table = [...FIRST, branch];
  const folder = join(directory, 'first');
  const all = await night(table, join(directory, 'all'));
  const bands = (groups: readonly MatchGroup[]) => groups.filter(({ band }) => band === 'related').length;
  expect(bands(all.groups)).toBeGreaterThan(0);
  const some = await night(table, folder, [], false);
  expect(some.groups).toEqual(all.groups.filter(({ band }) => band !== 'related'));
  expect((await night(table, folder, [], false)).groups).toEqual(some.groups);
  expect((await night(table, folder)).groups).toEqual(all.groups);
});

test('a reader that stops early leaves nothing half told', async () => {
  const folder = join(directory, 'first');
  await night(FIRST, folder);
  const matching = await createRecordMatcher().match(inBatches(SECOND), {
    ...{ subject: 'party', verdicts: [], memoryMegabytes: 256, directory: folder },
  });
  for await (const batch of matching.groups()) if (batch.length > 0) break;
  await matching.close();
  expect(existsSync(join(folder, 'explained.bin.new'))).toBe(false);
  const bare = copyOf(folder, 'bare');
  rmSync(join(bare, 'explained.bin'));
  expect(await night(SECOND, folder)).toEqual(await night(SECOND, bare));
});
