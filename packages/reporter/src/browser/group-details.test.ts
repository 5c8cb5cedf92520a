import type { GroupMember, RecordGroup } from '@erp-audit/core';
import { expect, test } from 'vitest';
import { groupDetails } from './group-details.ts';

const member = (key: string, values: GroupMember['values'], order: number): GroupMember => ({
  ...{ id: key, fingerprint: key, key, values },
  uses: { order },
});

const GROUP: RecordGroup = {
  ...{ band: 'probable', likelihood: 83, memberCount: 7, survivor: '6' },
  members: [
    member('1', { name: 'Acme', city: 'Oslo', phone: { masked: '0***9', hash: 'a' } }, 3),
    member('2', { name: 'ACME Ltd', city: 'Oslo', phone: { masked: '0***9', hash: 'b' } }, 0),
    member('3', { name: 'Acme', city: null }, 0),
    member('4', { name: 'Acme', city: null }, 0),
    member('5', { name: 'Acme', city: null }, 0),
    member('6', { name: 'Acme', city: 'Oslo', phone: null }, 1),
  ],
  why: [{ en: 'same city', 'zh-CN': '城市相同' }],
  related: [{ en: '9 Acme Branch: a branch', 'zh-CN': '9 Acme Branch：分公司' }],
};

test('of a large group four records are compared, the one to keep first, and the others are counted', () => {
  expect(groupDetails(GROUP, 'en')).toMatchObject({ records: ['6', '1', '2', '3'], keep: 0, more: 3 });
  expect(groupDetails({ ...GROUP, survivor: '' }, 'en')).toMatchObject({ records: ['1', '2', '3', '4'], keep: -1 });
});

test('what differs is marked also behind a mask, blanks and uses never are, and empty fields are left out', () => {
  expect(groupDetails(GROUP, 'zh-CN').rows).toEqual([
    { name: '名称', values: ['Acme', 'Acme', 'ACME Ltd', 'Acme'], differs: true },
    { name: '电话', values: ['', '0***9', '0***9', ''], differs: true },
    { name: '城市', values: ['Oslo', 'Oslo', 'Oslo', ''], differs: false },
    { name: '订单', values: ['1', '3', '0', '0'], differs: false },
  ]);
});
