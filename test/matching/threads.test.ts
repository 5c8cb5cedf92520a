import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type GroupTelling,
  type MatchRecord,
  type RecordForm,
  type RecordMatcher,
  recordOf,
  type UnreadRecords,
} from '@erp-audit/core';
import { createRecordMatcher } from '@erp-audit/matching';
import { afterAll, expect, it } from 'vitest';

// As it was built: only there a search has threads of its own.
const BUILT = new URL('../../packages/matching/dist/matcher.js', import.meta.url).href;
const FIRMS = 20_200;
/** So many that groups are told in threads too. */
const AGAIN_EVERY = 8;
const SYLLABLES = ['ba', 'ko', 'ri', 'mu', 'te', 'lo', 'sa', 'ni', 'du', 've'] as const;

const folder = mkdtempSync(join(tmpdir(), 'matching-threads-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function nameOf(number: number): string {
  const word = [...String(number * 7919)].map((digit) => SYLLABLES[Number(digit)] ?? '').join('');
  return `${word.slice(0, 7)} ${word.slice(7)} Ltd`;
}

type Values = readonly (string | null)[];

const FORM: RecordForm = {
  ...{ name: 'firms', id: [{ at: 0, blank: '' }], uses: [], createdAt: -1, shown: [1] },
  roles: [
    ['name', 1],
    ['phone', 2],
    ['street', 3],
    ['city', 4],
  ],
};

function valuesOf(firm: number, id: string, name: string): Values {
  return [id, name, `0${(firm * 104_729) % 1e9}`, `${(firm % 180) + 1} Mill Road`, 'Leeds'];
}

/** Firms, and of some a second record with two letters of the name swapped. */
function* batches(): Generator<readonly Values[]> {
  for (let firm = 1; firm <= FIRMS; firm++) {
    const name = nameOf(firm);
    const first = valuesOf(firm, `f${firm}`, name);
    const swapped = `${name.slice(0, 2)}${name.charAt(3)}${name.charAt(2)}${name.slice(4)}`;
    yield firm % AGAIN_EVERY === 0 ? [first, valuesOf(firm, `g${firm}`, swapped)] : [first];
  }
}

async function* records(): AsyncGenerator<readonly MatchRecord[]> {
  for (const rows of batches()) yield rows.map((row) => recordOf(row, FORM));
}

/** As a source gives them that leaves their values to whoever needs them. */
async function* texts(): AsyncGenerator<UnreadRecords> {
  let next = 1;
  for (const rows of batches()) {
    const digests = Int32Array.from(rows.flatMap(() => [next++, 0]));
    yield { count: rows.length, digests, form: FORM, texts: rows.map((row) => JSON.stringify(row)) };
  }
}

const MODULE = 'export const tellingOf = (word) => (group) => JSON.stringify({ word, group });';
const told: GroupTelling<unknown> = {
  name: 'told',
  tell: (group) => JSON.stringify({ word: 'said', group }),
  read: (kept) => JSON.parse(kept.toString()),
  elsewhere: { url: `data:text/javascript,${encodeURIComponent(MODULE)}`, terms: 'said' },
};

async function toldBy(matcher: RecordMatcher, name: string, given: Parameters<RecordMatcher['match']>[0]) {
  const options = { subject: 'party', verdicts: [], memoryMegabytes: 512, directory: join(folder, name) } as const;
  const matching = await matcher.match(given, options);
  const groups: unknown[] = [];
  for await (const batch of matching.told(told)) groups.push(...batch);
  await matching.close();
  return groups;
}

it('finds the same groups, in the same words, with threads and without', async () => {
  const built = (await import(/* @vite-ignore */ BUILT)) as { readonly createRecordMatcher: () => RecordMatcher };
  const threaded = await toldBy(built.createRecordMatcher(), 'threaded', texts);
  expect(threaded.length).toBeGreaterThan((0.9 * FIRMS) / AGAIN_EVERY);
  expect(threaded).toEqual(await toldBy(createRecordMatcher(), 'alone', records()));
  expect(threaded).toEqual(await toldBy(built.createRecordMatcher(), 'records', records()));
});

it('says so where a thread does not find what tells', async () => {
  const built = (await import(/* @vite-ignore */ BUILT)) as { readonly createRecordMatcher: () => RecordMatcher };
  const options = { subject: 'party', verdicts: [], memoryMegabytes: 512, directory: join(folder, 'none') } as const;
  const matching = await built.createRecordMatcher().match(texts, options);
  const nowhere = {
    ...told,
    name: 'nowhere',
    elsewhere: { url: 'data:text/javascript,throw new Error("gone")', terms: 0 },
  };
  await expect(async () => {
    for await (const batch of matching.told(nowhere)) expect(batch).toEqual([]);
  }).rejects.toThrow('gone');
  await matching.close();
});
