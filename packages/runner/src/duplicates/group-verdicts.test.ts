import type { GroupMember, RecordGroup, Verdict } from '@erp-audit/core';
import { expect, test } from 'vitest';
import { verdictOnAll, verdictsOnMembers } from './group-verdicts.ts';

function member(key: string): GroupMember {
  return { id: `id ${key}`, fingerprint: `print ${key}`, key, values: {}, uses: {} };
}

const group: RecordGroup = {
  ...{ band: 'probable', likelihood: 80, memberCount: 4, survivor: 'B', why: [], related: [] },
  members: ['A', 'B', 'C', 'D'].map(member),
};
const shown = (pairs: ReturnType<typeof verdictOnAll>) =>
  pairs.map(({ ids, verdict }) => `${ids.map((id) => id.slice(3)).join('')} ${verdict}`);

test('a verdict on a group is one on each two of its records, with what they were then', () => {
  const pairs = verdictOnAll(group, 'different');
  expect(shown(pairs)).toEqual(['AB', 'AC', 'AD', 'BC', 'BD', 'CD'].map((ids) => `${ids} different`));
  expect(pairs[0]?.fingerprints).toEqual(['print A', 'print B']);
});

test('records are judged against the one that is kept; another party than that is another one than its duplicates', () => {
  const answers = new Map<string, Verdict>([
    ['A', 'same'],
    ['B', 'different'],
    ['C', 'different'],
    ['D', 'related'],
  ]);
  expect(shown(verdictsOnMembers(group, answers))).toEqual([
    ...['BA same', 'BC different', 'AC different', 'BD related', 'AD related'],
  ]);
  expect(verdictsOnMembers(group, new Map())).toEqual([]);
  expect(verdictsOnMembers({ ...group, members: [] }, answers)).toEqual([]);
});
