import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadProfile } from '@erp-audit/engine';
import { REPOSITORY } from '@erp-audit/testkit';
import { afterAll, describe, expect, test } from 'vitest';
import { listProfiles } from '../project/shipped.ts';
import { profileWarnings } from './profile-warnings.ts';

const RULES = path.join(REPOSITORY, 'rules');
const SHIPPED = path.join(RULES, 'profiles');
const own = mkdtempSync(path.join(tmpdir(), 'erp-audit-profile-warnings-'));
afterAll(() => rmSync(own, { recursive: true, force: true }));

const warningsOf = (id: string) => profileWarnings(loadProfile(path.join(SHIPPED, `${id}.yaml`), SHIPPED));

function extended(text: string) {
  const file = path.join(own, 'mine.yaml');
  writeFileSync(file, `profile: mine\nextends: sap-ecc\n${text}`);
  return profileWarnings(loadProfile(file, SHIPPED));
}

describe('a profile that nobody has run', () => {
  test('says so in both languages', () => {
    const [warning, ...others] = warningsOf('sap-ecc');
    expect(others).toEqual([]);
    expect(warning?.en).toContain('Nobody has run the profile "sap-ecc" (SAP ECC 6.0) on a real database yet');
    expect(warning?.['zh-CN']).toContain('尚未有人在真实数据库上运行过配置档案 "sap-ecc"');
  });

  test('is told to whoever chooses it', () => {
    const shipped = listProfiles(RULES);
    expect(shipped.find(({ id }) => id === 'idempiere')?.warnings).toHaveLength(1);
    expect(shipped.find(({ id }) => id === 'odoo')?.warnings).toEqual([]);
  });

  test('is still one when a profile of your own extends it, until that says otherwise', () => {
    expect(extended('')).toHaveLength(1);
    expect(extended('tried: true\n')).toEqual([]);
  });
});

test('a profile that was run has no warning', () => {
  expect(warningsOf('odoo')).toEqual([]);
});
