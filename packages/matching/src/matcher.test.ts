import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  MATCH_PHASES,
  type MatchGroup,
  type Matching,
  type MatchOptions,
  type MatchPhase,
  type MatchRecord,
  type MatchVerdict,
} from '@erp-audit/core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createRecordMatcher } from './matcher.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'matching-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const CUSTOMERS: readonly MatchRecord[] = [
  {
    id: 'c1',
    values: { name: '深圳市源宏科技有限公司', tax_id: '91440300854488329D', phone: '13985354496', city: '深圳' },
    uses: 3,
  },
  { id: 'c2', values: { name: '源宏（深圳）科技有限公司', phone: '+86 139-8535-4496', city: '深圳市' }, uses: 9 },
  {
    id: 'c3',
    values: { name: '苏州源宏科技有限公司', tax_id: '9132050075379962XW', phone: '0512-26498343', city: '苏州' },
  },
  {
    id: 'c4',
    values: { name: 'Falcon Construction Inc', phone: '312-629-6940', street: '2292 Church Lane', city: 'Chicago' },
  },
  {
    id: 'c5',
    values: {
      name: 'Falcon Construciton, Incorporated',
      phone: '(312) 629 6940',
      street: '2292 Church Ln',
      city: 'Chicago',
    },
  },
  { id: 'c6', values: { name: 'Northern Paper Mills Ltd', phone: '+44 20 8225720', city: 'London' } },
  { id: 'c7', values: { name: 'Crescent Foods LLC', phone: '404-672-1987', city: 'Boston' } },
  { id: 'c8', values: { name: 'Moreau Laboratories SARL', email: 'info@moreau.fr', city: 'Lyon' } },
  { id: 'c9', values: { name: '杭州捷瑞华贸易有限责任公司', phone: '0571-74889975', city: '杭州' } },
];

async function* inBatches(records: readonly MatchRecord[]): AsyncGenerator<readonly MatchRecord[]> {
  for (let at = 0; at < records.length; at += 4) yield records.slice(at, at + 4);
}

async function find(
  records: readonly MatchRecord[],
  options: Partial<MatchOptions> = {},
): Promise<{ groups: MatchGroup[]; matching: Matching }> {
  const matching = await createRecordMatcher().match(inBatches(records), {
    ...{ subject: 'party', verdicts: [], memoryMegabytes: 256, directory },
    ...options,
  });
  const groups: MatchGroup[] = [];
  for await (const batch of matching.groups()) groups.push(...batch);
  await matching.close();
  return { groups, matching };
}

function membersOf(groups: readonly MatchGroup[]): string[] {
  return groups
    .map(({ members }) =>
      members
        .map(({ id }) => id)
        .sort()
        .join(' '),
    )
    .sort();
}

test('spellings of one company are one group, companies of the same brand elsewhere are not', async () => {
  const { groups, matching } = await find(CUSTOMERS);
  expect(membersOf(groups)).toEqual(['c1 c2', 'c4 c5']);
  expect(groups.map(({ survivor }) => survivor).sort()).toEqual(['c2', 'c4']);
  const [pair] = groups.find(({ survivor }) => survivor === 'c2')?.pairs ?? [];
  expect(pair?.text.en).toContain('same phone');
  expect(pair?.text['zh-CN']).toContain('电话相同');
  expect(pair?.evidence.find(({ role }) => role === 'phone')?.values).toEqual(['13985354496', '+86 139-8535-4496']);
  expect(matching.report.unusedRoles).toContain('bank_account');
});

test('what a person said holds until a record changes', async () => {
  const { groups } = await find(CUSTOMERS);
  const group = groups.find(({ survivor }) => survivor === 'c2');
  const [one, other] = group?.members ?? [];
  if (one === undefined || other === undefined) throw new Error('no group');
  const verdicts: MatchVerdict[] = [
    { ids: [one.id, other.id], verdict: 'different', fingerprints: [one.fingerprint, other.fingerprint] },
  ];
  expect(membersOf((await find(CUSTOMERS, { verdicts })).groups)).toEqual(['c4 c5']);
  const changed = CUSTOMERS.map((record) =>
    record.id === 'c2' ? { ...record, values: { ...record.values, street: '宝安区新华路687号' } } : record,
  );
  expect(membersOf((await find(changed, { verdicts })).groups)).toEqual(['c1 c2', 'c4 c5']);
});

const BRANCHES: readonly MatchRecord[] = [
  ...CUSTOMERS,
  {
    id: 'b1',
    values: { name: '深圳市源宏科技有限公司东莞分公司', phone: '13985354496', city: '深圳' },
  },
];

test('a branch is related to its head office and no duplicate of it; the duplicates keep their identity', async () => {
  const before = (await find(CUSTOMERS)).groups.find(({ survivor }) => survivor === 'c2');
  const { groups } = await find(BRANCHES);
  expect(membersOf(groups.filter(({ band }) => band !== 'related'))).toEqual(['c1 c2', 'c4 c5']);
  const head = groups.find(({ id }) => id === before?.id);
  expect(head?.related?.map(({ ids, band }) => [ids[1], band])).toEqual([['b1', 'related']]);
  const [related] = groups.filter(({ band }) => band === 'related');
  expect(related).toMatchObject({ survivor: '', pairs: [{ band: 'related' }] });
  expect(related?.pairs[0]?.text.en).toMatch(/^A branch and its head office, or two branches; alike: /);
  expect(related?.pairs[0]?.text['zh-CN']).toMatch(/^总公司与分公司，或两个分公司；相同之处：/);
});

test('two firms with valid registrations of their own are related at most, and "related" is remembered', async () => {
  const twins = CUSTOMERS.map((record) =>
    record.id === 'c2' ? { ...record, values: { ...record.values, tax_id: '9132050075379962XW' } } : record,
  );
  const found = (await find(twins)).groups;
  expect(membersOf(found.filter(({ band }) => band !== 'related'))).toEqual(['c4 c5']);
  const [one, other] = (await find(CUSTOMERS)).groups.find(({ survivor }) => survivor === 'c4')?.members ?? [];
  if (one === undefined || other === undefined) throw new Error('no group');
  const verdicts: MatchVerdict[] = [
    { ids: [one.id, other.id], verdict: 'related', fingerprints: [one.fingerprint, other.fingerprint] },
  ];
  const said = (await find(CUSTOMERS, { verdicts })).groups;
  expect(said.map(({ band, members }) => [band, members.map(({ id }) => id).sort()])).toContainEqual([
    'related',
    ['c4', 'c5'],
  ]);
  expect(membersOf(said.filter(({ band }) => band !== 'related'))).toEqual(['c1 c2']);
});

test('a cancelled search stops and leaves no copy of the records', async () => {
  const signal = AbortSignal.abort();
  await expect(find(CUSTOMERS, { signal })).rejects.toMatchObject({ code: 'MATCHING_CANCELLED' });
  expect(existsSync(join(directory, 'records.jsonl'))).toBe(false);
});

test('phases are told in order, and a search that is cancelled in the midst of one goes no further', async () => {
  const told: [MatchPhase, number][] = [];
  await find(CUSTOMERS, { onProgress: (share, phase) => told.push([phase, share]) });
  expect([...new Set(told.map(([phase]) => phase))]).toEqual(MATCH_PHASES);
  expect(told.map(([, share]) => share)).toEqual(told.map(([, share]) => share).toSorted((a, b) => a - b));
  expect(told.at(-1)).toEqual(['grouping', 1]);
  for (const phase of MATCH_PHASES.slice(0, -1)) {
    const controller = new AbortController();
    const after: MatchPhase[] = [];
    const onProgress = (_: number, now: MatchPhase) => {
      if (controller.signal.aborted) after.push(now);
      if (now === phase) controller.abort();
    };
    const searched = find(CUSTOMERS, { signal: controller.signal, onProgress, directory: join(directory, phase) });
    await expect(searched).rejects.toMatchObject({ code: 'MATCHING_CANCELLED' });
    expect(after).toEqual([]);
  }
});

test('firms of few towns and few words, none of them twice, are no groups', async () => {
  const firsts = ['Ohio', 'Jura', 'Weser', 'Allgäu', 'Brenner', 'Kessel', 'Vosges', 'Cascade', 'Eifel', 'Ruhr'];
  const trades = ['Hydraulics', 'Pump Works', 'Machinery', 'Motion', 'Automation'];
  const towns = [
    { city: 'Lansing', postcode: '48906', road: 'Mill Street' },
    { city: 'Toledo', postcode: '43604', road: 'Harbor Road' },
    { city: 'Dortmund', postcode: '44147', road: 'Hafenallee' },
  ];
  const firms = firsts.flatMap((first, one) =>
    trades.flatMap((trade, two): MatchRecord[] => {
      const number = one * trades.length + two;
      const { city, postcode, road } = towns[number % towns.length] ?? { city: '', postcode: '', road: '' };
      const digits = String(number * 7919 + 104_729);
      const name = `${first} ${trade} Inc.`;
      const values = { name, city, postcode, street: `${1 + number * 3} ${road}`, phone: `+1 517 ${digits}` };
      return [
        {
          id: `f${number}`,
          values: { ...values, tax_id: `${digits}${number * 31}`, email: `info@f${number}.example` },
        },
      ];
    }),
  );
  expect((await find(firms)).groups).toEqual([]);
});

test('a table that needs more memory than is allowed ends with the setting to raise, and leaves no records behind', async () => {
  const searched = find(CUSTOMERS, { memoryMegabytes: 0.002 });
  await expect(searched).rejects.toMatchObject({
    code: 'MATCHING_FAILED',
    message: expect.stringMatching(/may use 0\.002 MB .* raise matching\.memoryMegabytes$/),
  });
  expect(existsSync(join(directory, 'records.jsonl'))).toBe(false);
  expect((await find(CUSTOMERS, { memoryMegabytes: 1 })).groups).not.toEqual([]);
});
