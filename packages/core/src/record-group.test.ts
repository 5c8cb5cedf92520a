import { expect, test } from 'vitest';
import { groupEvidence, PASSING_GROUP_EVIDENCE, type RecordGroup, recordGroupOf } from './record-group.ts';

const GROUP: RecordGroup = {
  ...{ band: 'probable', likelihood: 83, memberCount: 60, survivor: '2' },
  members: [
    {
      ...{ id: '["1","1"]', fingerprint: 'f1', key: '1' },
      values: { name: 'Acme', phone: { masked: '0***9', hash: 'h' }, city: null },
      uses: { order: 3 },
    },
    {
      ...{ id: '["1","2"]', fingerprint: 'f2', key: '2' },
      values: { name: 'ACME Ltd', phone: null, city: null },
      uses: { order: 0 },
    },
  ],
  why: [{ en: '1 – 2: same phone', 'zh-CN': '1 – 2：电话相同' }],
  related: [{ en: '7 Acme Branch: a branch', 'zh-CN': '7 Acme Branch：分公司' }],
};

test('a group is the same after it was kept as evidence; what no member has is not kept', () => {
  const evidence = groupEvidence(GROUP);
  expect(evidence['city']).toBeUndefined();
  expect(evidence).toMatchObject({ name: ['Acme', 'ACME Ltd'], order_count: ['3', '0'], member_count: 60 });
  const read = recordGroupOf(JSON.parse(JSON.stringify(evidence)));
  expect(read).toEqual({
    ...GROUP,
    members: GROUP.members.map(({ values: { city: _, ...values }, ...member }) => ({ ...member, values })),
  });
  expect(recordGroupOf({ members: ['1 Acme'], identifier: 'tax_id' })).toBeUndefined();
});

test('how often a record is used and how sure the search is may pass without a change of the finding', () => {
  const busier = { ...GROUP, likelihood: 84, members: GROUP.members.map((each) => ({ ...each, uses: { order: 9 } })) };
  const [before, after] = [groupEvidence(GROUP), groupEvidence(busier)];
  const changed = Object.keys(before).filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  expect(changed.toSorted()).toEqual(['likelihood', 'order_count']);
  expect(changed.every((name) => PASSING_GROUP_EVIDENCE.includes(name))).toBe(true);
});
