import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GroupTelling, MatchRecord } from '@erp-audit/core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createRecordMatcher } from './matcher.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'kept-records-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const FIRMS = 60;

/** Every third firm is there twice. */
const TABLE: readonly MatchRecord[] = Array.from({ length: FIRMS }, (_, thing) => {
  const values = { name: `Falcon${thing} Pumps`, phone: `+1 312 ${5_550_000 + thing * 13}`, city: 'Lyon' };
  const ids = thing % 3 === 0 ? [`a${thing}`, `b${thing}`] : [`a${thing}`];
  return ids.map((id): MatchRecord => ({ id, values, shown: [`label of ${id}`, null, thing] }));
}).flat();

function changed(table: readonly MatchRecord[], id: string, change: Partial<MatchRecord>): readonly MatchRecord[] {
  return table.map((record) => (record.id === id ? { ...record, ...change } : record));
}

/** What is shown of the members of each group. */
function shownBy(name: string): GroupTelling<string> & { readonly groups: string[] } {
  const groups: string[] = [];
  return {
    ...{ name, groups },
    tell({ id, members }) {
      groups.push(id);
      return members.map((member) => `${name}: ${member.id} ${member.shown?.[0]}`).join(', ');
    },
    read: (kept) => kept.toString(),
  };
}

interface Night {
  readonly told: readonly string[];
  /** How many groups were told anew. */
  readonly anew: number;
  readonly bytes: number;
}

async function night(table: readonly MatchRecord[], name = 'labels', memoryMegabytes = 256): Promise<Night> {
  const options = { subject: 'party', verdicts: [], memoryMegabytes, directory } as const;
  async function* inBatches(): AsyncGenerator<readonly MatchRecord[]> {
    for (let at = 0; at < table.length; at += 25) yield table.slice(at, at + 25);
  }
  const matching = await createRecordMatcher().match(inBatches(), options);
  const telling = shownBy(name);
  const told: string[] = [];
  for await (const batch of matching.told(telling)) told.push(...batch);
  await matching.close();
  return { told, anew: telling.groups.length, bytes: statSync(recordsFile()).size };
}

function recordsFile(): string {
  return join(directory, 'records.jsonl');
}

test('a table that is allowed by itself is so beside what the night before kept, however much changed', async () => {
  let megabytes = 0.001;
  const first = async (): Promise<Night> =>
    night(TABLE, 'labels', megabytes).catch(() => {
      megabytes *= 1.05;
      return first();
    });
  const { told } = await first();
  megabytes *= 1.1;
  expect(await night(TABLE, 'labels', megabytes)).toMatchObject({ told, anew: 0 });
  const moved = TABLE.map((record) => ({ ...record, values: { ...record.values, city: 'Elsewhere' } }));
  await expect(night(moved, 'labels', 0.8 * megabytes)).rejects.toThrow(/raise matching\.memoryMegabytes$/);
  expect(await night(moved, 'labels', megabytes)).toMatchObject({ anew: FIRMS / 3 });
});

test('what is shown of a record comes back with its group, and only a group of a record that changed is told anew', async () => {
  const first = await night(TABLE);
  expect(first).toMatchObject({ anew: FIRMS / 3 });
  expect(first.told).toContain('labels: a9 label of a9, labels: b9 label of b9');
  expect(await night(TABLE)).toEqual({ ...first, anew: 0 });
  const renamed = changed(TABLE, 'b9', { shown: ['another label', null, 9] });
  const second = await night(renamed);
  expect(second.told).toContain('labels: a9 label of a9, labels: b9 another label');
  expect(second.anew).toBe(1);
  expect(second.bytes - first.bytes).toBeGreaterThan(0);
  expect(second.bytes - first.bytes).toBeLessThan(first.bytes / TABLE.length + 50);
});

test('what was told under another name is told anew', async () => {
  await night(TABLE);
  const { told, anew } = await night(TABLE, 'others');
  expect(anew).toBe(FIRMS / 3);
  expect(told).toContain('others: a9 label of a9, others: b9 label of b9');
});

test('of records with the same id the first stands for all', async () => {
  const [first, ...others] = TABLE;
  const again = [...TABLE, ...others].map((record, at) => (at < TABLE.length ? record : { ...record, shown: ['no'] }));
  expect(first).toBeDefined();
  expect((await night(again)).told).toEqual((await night(TABLE)).told);
});

test('a file of records that is another, shorter or damaged is written anew', async () => {
  const { told, bytes } = await night(TABLE);
  const renamed = changed(TABLE, 'a9', { shown: ['another label'] });
  const expected = told.map((text) => text.replace('label of a9', 'another label'));
  const sound = readFileSync(recordsFile());
  for (const damaged of [Buffer.from(sound).fill('7', 300, 301), sound.subarray(0, bytes - 1), Buffer.alloc(bytes)]) {
    await night(TABLE);
    writeFileSync(recordsFile(), damaged);
    const second = await night(renamed);
    expect(second.told).toEqual(expected);
    expect(second.bytes).toBeLessThan(bytes + 10);
  }
});

test('what a night that was killed left behind the records is cut off', async () => {
  const { told, bytes } = await night(TABLE);
  writeFileSync(recordsFile(), '{"id":"half a rec', { flag: 'a' });
  expect(await night(TABLE)).toEqual({ told, anew: 0, bytes });
});

test('a file of which less than half is of use is written anew', async () => {
  const { bytes } = await night(TABLE);
  const shown = (nth: number) => TABLE.map((record) => ({ ...record, shown: [`label ${nth} of ${record.id}`] }));
  expect((await night(shown(1))).bytes).toBeGreaterThan(1.9 * bytes);
  const second = await night(shown(2));
  expect(second.bytes).toBeLessThan(1.1 * bytes);
  expect(second.told).toContain('labels: a9 label 2 of a9, labels: b9 label 2 of b9');
});
