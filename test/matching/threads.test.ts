import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MatchGroup, MatchRecord, RecordMatcher } from '@erp-audit/core';
import { createRecordMatcher } from '@erp-audit/matching';
import { afterAll, expect, it } from 'vitest';

// As it was built: only there a search has threads of its own.
const BUILT = new URL('../../packages/matching/dist/matcher.js', import.meta.url).href;
const FIRMS = 20_200;
const AGAIN_EVERY = 40;
const SYLLABLES = ['ba', 'ko', 'ri', 'mu', 'te', 'lo', 'sa', 'ni', 'du', 've'] as const;

const folder = mkdtempSync(join(tmpdir(), 'matching-threads-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function nameOf(number: number): string {
  const word = [...String(number * 7919)].map((digit) => SYLLABLES[Number(digit)] ?? '').join('');
  return `${word.slice(0, 7)} ${word.slice(7)} Ltd`;
}

function recordOf(firm: number, id: string, name: string): MatchRecord {
  const values = { name, phone: `0${(firm * 104_729) % 1e9}`, street: `${(firm % 180) + 1} Mill Road`, city: 'Leeds' };
  return { id, values };
}

/** Firms, and of some a second record with two letters of the name swapped. */
async function* records(): AsyncGenerator<readonly MatchRecord[]> {
  for (let firm = 1; firm <= FIRMS; firm++) {
    const name = nameOf(firm);
    const first = recordOf(firm, `f${firm}`, name);
    const swapped = `${name.slice(0, 2)}${name.charAt(3)}${name.charAt(2)}${name.slice(4)}`;
    yield firm % AGAIN_EVERY === 0 ? [first, recordOf(firm, `g${firm}`, swapped)] : [first];
  }
}

async function groupsOf(matcher: RecordMatcher, name: string): Promise<MatchGroup[]> {
  const options = { subject: 'party', verdicts: [], memoryMegabytes: 512, directory: join(folder, name) } as const;
  const matching = await matcher.match(records(), options);
  const groups: MatchGroup[] = [];
  for await (const batch of matching.groups()) groups.push(...batch);
  await matching.close();
  return groups;
}

it('finds the same groups, in the same words, with threads and without', async () => {
  const built = (await import(/* @vite-ignore */ BUILT)) as { readonly createRecordMatcher: () => RecordMatcher };
  const threaded = await groupsOf(built.createRecordMatcher(), 'threaded');
  expect(threaded.length).toBeGreaterThan((0.9 * FIRMS) / AGAIN_EVERY);
  expect(threaded).toEqual(await groupsOf(createRecordMatcher(), 'alone'));
});
