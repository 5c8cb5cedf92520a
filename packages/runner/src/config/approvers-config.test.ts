import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AuditError } from '@erp-audit/core';
import { afterAll, describe, expect, it } from 'vitest';
import { loadConfig } from './load-config.ts';

const directory = mkdtempSync(join(tmpdir(), 'erp-audit-approvers-'));
afterAll(() => rmSync(directory, { recursive: true }));

const GOOD = `version: 1
organisation: { name: ACME, timezone: Europe/Berlin }
sources: { erp: { connector: pglite, connection: ./erp, profile: demo } }
departments:
  - { id: governance, name: { en: Governance, zh-CN: 治理 }, governance: true, members: [chen] }
  - { id: sales, name: { en: Sales, zh-CN: 销售 } }
admins: [root]
approvers:
  - { id: wang, name: 王芳, osUser: wang.fang, role: data_owner, departments: [sales], maxDays: 60, people: [7, wang] }
  - { id: audit, name: Audit, keyId: "SHA256:0123456789012345678901234567890123456789abc", role: internal_control, departments: all }
`;

async function load(text: string) {
  const file = join(directory, 'erp-audit.yaml');
  writeFileSync(file, text);
  return loadConfig(file, {});
}

async function faultsOf(text: string): Promise<string> {
  try {
    await load(text);
  } catch (error) {
    if (error instanceof AuditError) return error.message.replaceAll(`${join(directory, 'erp-audit.yaml')}:`, '');
    throw error;
  }
  return 'no fault';
}

const BROKEN: readonly (readonly [name: string, good: string, bad: string, message: string])[] = [
  [
    'an approver whom only a name tells from others',
    ', osUser: wang.fang',
    '',
    '9:5: An approver needs osUser or keyId: a name proves nothing. Write the account, or make a key with "erp-audit approvers key".',
  ],
  [
    'two approvers of one account, however it is written',
    'keyId:',
    'osUser: Wang.Fang, keyId:',
    '10:39: Approver "wang" has the osUser "Wang.Fang" already: two approvers are two persons.',
  ],
  [
    'two approvers of one name',
    'name: Audit',
    'name: 王芳',
    '10:24: Approver "wang" has the name "王芳" already: two approvers are two persons.',
  ],
  [
    'a role nobody has',
    'data_owner',
    'owner',
    '9:52: approvers.0.role is "owner": write one of data_owner, internal_control.',
  ],
  [
    'a department that does not exist',
    '[sales], maxDays',
    '[salse], maxDays',
    '9:78: There is no department "salse". Did you mean "sales"?',
  ],
  [
    'departments in a word of its own',
    'departments: all',
    'departments: any',
    '10:129: approvers.1.departments is "any": write "all", or ids of departments such as [sales].',
  ],
  [
    'more days than a year',
    'maxDays: 60',
    'maxDays: 400',
    '9:95: approvers.0.maxDays is "400": write a number of at most 365.',
  ],
  [
    'a fingerprint of another kind',
    'SHA256:0123456789012345678901234567890123456789abc',
    'MD5:00',
    '10:38: approvers.1.keyId is "MD5:00": write the id that "erp-audit approvers key" prints, SHA256:….',
  ],
];

describe('the approvers of the configuration', () => {
  it('load with their defaults: all severities, a year, nobody in the ERP; nobody is admin', async () => {
    const config = await load(GOOD);
    expect(config.approvers).toEqual([
      expect.objectContaining({ id: 'wang', departments: ['sales'], maxDays: 60, people: ['7', 'wang'] }),
      expect.objectContaining({ id: 'audit', departments: 'all', maxDays: 365, people: [] }),
    ]);
    expect(config.approvers[0]?.severities).toEqual(['critical', 'high', 'medium', 'low']);
    expect(config.admins).toEqual(['root']);
    expect(config.departments[0]?.members).toEqual(['chen']);
    const before = await load(GOOD.slice(0, GOOD.indexOf('admins:')));
    expect([before.approvers, before.admins]).toEqual([[], []]);
  });

  it.each(BROKEN)('with %s are refused', async (_name, good, bad, message) => {
    expect(GOOD).toContain(good);
    expect(await faultsOf(GOOD.replace(good, () => bad))).toBe(message);
  });
});
