import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { connector } from '@erp-audit/connector-postgres';
import {
  type CalendarDate,
  type CheckOutcome,
  createMasker,
  type Defect,
  type Source,
  silentLog,
} from '@erp-audit/core';
import { execute, freshDatabase } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type AuditRequest, auditSource } from './audit-source.ts';
import { loadProfile } from './load-profile.ts';
import { loadRules } from './load-rules.ts';
import type { Profile } from './profile.ts';

const PROFILE = `
profile: people
title: { en: People, zh-CN: 人员 }
dialects: [postgres]
entities:
  org_unit: { from: unit u, key: [u.id], fields: { parent_key: u.parent } }
  employee:
    from: person p
    key: [p.id]
    status: { of: "'works'", map: { works: open } }
    fields: { org_unit_key: p.unit, user_key: p.account, end_date: p.left_on }
  user:
    from: account a
    key: [a.id]
    label: { sql: a.login, personal: login }
    status: { of: "'exists'", map: { exists: open } }
    fields:
      login: { sql: a.login, personal: login }
      type: "'dialog'"
      last_login_at: a.seen
      created_at: a.made
  role:
    from: role r
    key: [r.id]
    status: { of: "'exists'", map: { exists: open } }
    fields: { is_super: r.is_super }
  user_role:
    from: held h
    key: [h.account, h.role, h.path]
    fields: { user_key: h.account, role_key: h.role, path: h.path, granted_by: h.by_whom, granted_at: h.at }
  purchase_order:
    from: po o
    key: [o.id]
    status: { of: "'open'", map: { open: open } }
    fields: { created_by: o.made_by, approved_by: o.approved_by }
  material:
    from: item i
    key: [i.id]
    status: { of: "'live'", map: { live: open } }
    fields: { name: i.id, created_at: i.made, created_by: i.made_by }
functions:
  F05: { all: [{ any: [buyer] }] }
  F06: { all: [{ any: [lead] }] }
  F07: { all: [{ any: [keeper] }] }
`;
const SETUP = `
create table unit (id text, parent text);
insert into unit values ('DEV', null), ('LAB', 'DEV'), ('SALES', null), ('STORE', null);
create table person (id text, unit text, account text, left_on date);
insert into person values ('e1', 'SALES', '1', null), ('e2', 'STORE', '1', null), ('e3', 'LAB', '2', null);
create table account (id text, login text, seen date, made date);
insert into account values ('1', 'li.wei', date '2026-02-01', null), ('2', 'wang.fang', date '2026-04-15', null), ('3', 'zhao', date '2026-05-31', null);
create table role (id text, is_super boolean);
insert into role values ('root', true), ('buyer', false), ('lead', false), ('keeper', false);
create table held (account text, role text, path text, by_whom text, at date);
insert into held values
  ('1', 'buyer', 'buyer', null, null), ('1', 'lead', 'lead', null, null), ('1', 'keeper', 'keeper', null, null),
  ('2', 'buyer', 'buyer', null, null), ('2', 'lead', 'lead', null, null),
  ('2', 'root', 'root', '1', date '2025-03-01'), ('2', 'root', 'admin > root', '3', date '2024-03-01');
create table po (id text, made_by text, approved_by text);
insert into po values ('P1', '1', '3'), ('P2', '2', '1'), ('P3', '3', '3'), ('P4', '2', null);
create table item (id text, made date, made_by text);
insert into item values ('M1', date '2026-05-20', '1'), ('M2', date '2026-05-20', '2'), ('M3', date '2026-05-20', '3');`;
const url = inject('postgresUrl');

describe.skipIf(url === undefined)('rules about accounts on a database', () => {
  let source: Source;
  let profile: Profile;
  let folder: string;
  beforeAll(async () => {
    const database = await freshDatabase(url ?? '');
    await execute(database, SETUP);
    const settings = { name: 'erp', schema: undefined, connections: 1, statementTimeoutSeconds: 60, log: silentLog };
    source = await connector.open('postgres', database, settings);
    folder = mkdtempSync(path.join(tmpdir(), 'erp-audit-accounts-'));
    const file = path.join(folder, 'people.yaml');
    writeFileSync(file, PROFILE);
    profile = loadProfile(file, folder);
  });
  afterAll(async () => {
    await source.close();
    rmSync(folder, { recursive: true });
  });

  async function audit(
    code: string,
    set: Readonly<Record<string, unknown>> = {},
    changes: Partial<AuditRequest> = {},
  ): Promise<{ readonly defects: readonly Defect[]; readonly outcome: CheckOutcome | undefined }> {
    const directory = fileURLToPath(new URL('../../../rules', import.meta.url));
    const folders = [{ directory, name: '' }];
    const id = loadRules({ folders, include: ['**'] }).rules.find((rule) => rule.code === code)?.id ?? '';
    const { rules } = loadRules({ folders, include: [id], set: { [id]: set } });
    const request: AuditRequest = {
      source,
      sourceName: 'erp',
      profile,
      rules,
      asOf: '2026-06-01' as CalendarDate,
      timezone: 'UTC',
      organisationCountry: undefined,
      usualRecords: new Map(),
      masker: createMasker(new TextEncoder().encode('key')),
      departmentOf: (unit) => ({ DEV: 'rd', LAB: 'lab' })[unit],
      hasDepartment: (department) => department === 'procurement',
      recordUrlBase: undefined,
      log: silentLog,
      ...changes,
    };
    const defects: Defect[] = [];
    let outcome: CheckOutcome | undefined;
    for await (const event of auditSource(request)) {
      if (event.type === 'defects') defects.push(...event.defects);
      if (event.type === 'finished') outcome = event.outcome;
    }
    return { defects: defects.toSorted((a, b) => (a.key.join() < b.key.join() ? -1 : 1)), outcome };
  }

  test('a conflict says whether both duties were performed, where records can show it', async () => {
    const { defects } = await audit('PRM-006');
    const shown = defects.map(({ key, evidence }) => [...key.slice(1), evidence['executed']]);
    // Goods receipts have no trace in the model, so that pairs with F07 cannot tell.
    expect(shown).toEqual([
      ['1', 'S06', true],
      ['1', 'S08', undefined],
      ['2', 'S06', false],
    ]);
    const before = await audit('PRM-006', {}, { profile: withoutApprovals() });
    expect(before.defects.map(({ evidence }) => evidence['executed'])).toEqual([undefined, undefined, undefined]);
  });

  function withoutApprovals(): Profile {
    const file = path.join(folder, 'unapproved.yaml');
    writeFileSync(file, PROFILE.replace(', approved_by: o.approved_by', ''));
    return loadProfile(file, folder);
  }

  test('a super-user is one finding with all ways, who gave the right, and since when', async () => {
    const { defects, outcome } = await audit('PRM-005', { allowedSuperusers: ['ZHAO'] });
    expect(outcome).toMatchObject({ state: 'checked', inScope: 3, found: 1 });
    expect(defects).toMatchObject([
      {
        key: ['-', '2', 'root'],
        subjects: [['-', '2']],
        label: 'w***g',
        severity: 'critical',
        evidence: { role: 'root', path: ['admin > root', 'root'], granted_by: ['1', '3'], granted_at: '2024-03-01' },
      },
    ]);
  });

  test('a dormant super-user is told as one; a login that is masked in one place is in all', async () => {
    const { defects } = await audit('PRM-002');
    expect(defects.map(({ key, evidence }) => [key[1], evidence['privileged']])).toEqual([
      ['1', false],
      ['2', true],
    ]);
    expect(JSON.stringify(defects)).not.toMatch(/li\.wei|wang\.fang/);
  });

  test('a record of a creator of two foreign units names both and goes to the owner with most units', async () => {
    const { defects, outcome } = await audit('OWN-001', { ownerMap: { material: ['DEV'] } });
    expect(outcome).toMatchObject({ state: 'checked', inScope: 3, found: 2, notEvaluable: 0, partial: [] });
    expect(defects).toMatchObject([
      {
        key: ['-', 'M1'],
        department: 'rd',
        evidence: {
          reason: 'outside_owner',
          creator_org_unit: ['SALES', 'STORE'],
          created_by_login: { masked: 'l***i' },
        },
      },
      {
        key: ['-', 'M3'],
        department: 'rd',
        evidence: { reason: 'creator_department_unknown', creator_org_unit: null },
      },
    ]);
    const lab = await audit('OWN-001', { ownerMap: { material: ['LAB'] } });
    expect(lab.defects.map(({ key, department }) => [key[1], department])).toEqual([
      ['M1', 'lab'],
      ['M3', 'lab'],
    ]);
  });
});
