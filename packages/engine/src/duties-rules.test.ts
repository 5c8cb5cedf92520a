import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { connector } from '@erp-audit/connector-postgres';
import { type CalendarDate, createMasker, type Defect, type Source, silentLog } from '@erp-audit/core';
import { execute, freshDatabase } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { auditSource } from './audit-source.ts';
import { loadProfile } from './load-profile.ts';
import { loadRules } from './load-rules.ts';
import type { Profile } from './profile.ts';
import type { Rule } from './rule.ts';

const PROFILE = `
profile: duties
title: { en: Duties, zh-CN: 职责 }
dialects: [postgres]
entities:
  employee:
    from: person p
    key: [p.id]
    status: { of: "'works'", map: { works: open } }
    fields: { user_key: p.account, job_code: p.job, transferred_at: p.moved }
  user:
    from: account a
    key: [a.id]
    label: { sql: a.login, personal: login }
    url: "'/account/' || a.id"
    status: { of: "'exists'", map: { exists: open } }
    fields:
      login: { sql: a.login, personal: login }
      name: { sql: a.login, personal: name }
      type: "'dialog'"
  role:
    from: role r
    key: [r.id]
    status: { of: "'exists'", map: { exists: open } }
    fields: { name: r.id, created_at: r.made }
  user_role:
    from: held h
    key: [h.account, h.role]
    fields: { user_key: h.account, role_key: h.role, granted_at: h.at, last_used_at: h.used }
  purchase_order:
    from: po o
    key: [o.id]
    label: "'PO ' || o.id"
    status: { of: "'open'", map: { open: open } }
    fields: { created_by: o.made_by, created_at: o.made, amount: o.amount }
  goods_receipt:
    from: receipt t
    key: [t.id]
    label: "'GR ' || t.id"
    status: { of: "'done'", map: { done: done } }
    fields: { order_key: t.po, created_by: t.made_by, posting_date: t.posted }
defaultLogins: [admin]
`;
const SETUP = `
create table person (id text, account text, job text, moved date);
insert into person values ('e1', '1', 'buyer', date '2026-01-15'), ('e2', '2', 'buyer', null), ('e3', '3', 'keeper', null);
create table account (id text, login text);
insert into account values ('1', 'li.wei'), ('2', 'wang.fang'), ('3', 'Admin'), ('4', 'warehouse1');
create table role (id text, made date);
insert into role values ('buyer', date '2020-01-01'), ('keeper', date '2020-01-01'), ('spare', date '2020-01-01');
create table held (account text, role text, at date, used date);
insert into held values ('1', 'buyer', date '2026-05-01', null), ('1', 'keeper', date '2025-12-01', null), ('2', 'buyer', date '2026-05-01', null), ('3', 'keeper', date '2026-05-01', null);
create table po (id text, made_by text, made date, amount numeric);
insert into po values ('P1', '1', date '2026-05-01', 120.50), ('P2', '2', date '2026-05-01', 10);
create table receipt (id text, po text, made_by text, posted date);
insert into receipt values ('R1', 'P1', '1', date '2026-05-03'), ('R2', 'P1', '1', date '2026-05-09'), ('R3', 'P1', '2', date '2026-05-04'), ('R4', 'P2', '1', date '2026-05-04');`;
const url = inject('postgresUrl');
const AS_OF = '2026-06-01' as CalendarDate;
const MASKER = createMasker(new TextEncoder().encode('key'));

describe.skipIf(url === undefined)('rules about duties and rights on a database', () => {
  let source: Source;
  let profile: Profile;
  let folder: string;
  beforeAll(async () => {
    const database = await freshDatabase(url ?? '');
    await execute(database, SETUP);
    const settings = { name: 'erp', schema: undefined, connections: 1, statementTimeoutSeconds: 60, log: silentLog };
    source = await connector.open('postgres', database, settings);
    folder = mkdtempSync(path.join(tmpdir(), 'erp-audit-duties-'));
    const file = path.join(folder, 'duties.yaml');
    writeFileSync(file, PROFILE);
    profile = loadProfile(file, folder);
  });
  afterAll(async () => {
    await source.close();
    rmSync(folder, { recursive: true });
  });

  function rulesOf(code: string, set: Readonly<Record<string, unknown>>): readonly Rule[] {
    const directory = fileURLToPath(new URL('../../../rules', import.meta.url));
    const folders = [{ directory, name: '' }];
    const id = loadRules({ folders, include: ['permissions/**'] }).rules.find((rule) => rule.code === code)?.id ?? '';
    return loadRules({ folders, include: [id], set: { [id]: set } }).rules;
  }

  async function audit(code: string, set: Readonly<Record<string, unknown>> = {}): Promise<readonly Defect[]> {
    const defects: Defect[] = [];
    const events = auditSource({
      ...{
        source,
        sourceName: 'erp',
        profile,
        rules: rulesOf(code, set),
        asOf: AS_OF,
        timezone: 'UTC',
        masker: MASKER,
      },
      ...{ organisationCountry: undefined, usualRecords: new Map(), recordUrlBase: 'https://erp.example.com' },
      ...{ departmentOf: () => undefined, hasDepartment: (id: string) => id === 'procurement', log: silentLog },
    });
    for await (const event of events) if (event.type === 'defects') defects.push(...event.defects);
    return defects.toSorted((a, b) => (a.key.join() < b.key.join() ? -1 : 1));
  }

  test('two steps in one hand show who, when and what for each, and the money of the document', async () => {
    const defects = await audit('PRM-007');
    expect(defects).toEqual([
      {
        key: ['-', '1', 'S08', 'P1'],
        subjects: [['-', '1']],
        label: 'PO P1 · S08',
        severity: 'critical',
        department: 'procurement',
        value: '120.5',
        recordUrl: 'https://erp.example.com/account/1',
        evidence: {
          pair: 'S08',
          risk: 'Order and fictitious receipt / 下单后虚假收货',
          user_key: '1',
          login: MASKER.mask('li.wei'),
          document: 'PO P1',
          ...{ first_step: 'Purchase order entered / 录入采购订单', first_record: 'PO P1', first_records: 1 },
          ...{ first_from: '2026-05-01', first_to: '2026-05-01' },
          ...{ second_step: 'Goods received / 办理收货', second_record: 'GR R1', second_records: 2 },
          ...{ second_from: '2026-05-03', second_to: '2026-05-09' },
        },
      },
    ]);
  });

  test('an account shows what gave it away, never its name in clear', async () => {
    const shared = await audit('PRM-004');
    expect(shared.map(({ key, evidence }) => [key[1], evidence['reason'], evidence['login']])).toEqual([
      ['3', 'generic_login', MASKER.mask('Admin')],
      ['4', 'generic_login', MASKER.mask('warehouse1')],
    ]);
    const delivered = await audit('PRM-012');
    expect(delivered).toMatchObject([{ key: ['-', '3'], evidence: { reason: 'delivered_login' } }]);
    expect(JSON.stringify([...shared, ...delivered])).not.toMatch(/Admin|warehouse1/);
  });

  test('a role outside the job shows the job, the transfer and since when it is held', async () => {
    const set = { catalogue: { buyer: ['buyer'], keeper: ['keeper'] } };
    expect(await audit('PRM-010', set)).toMatchObject([
      {
        key: ['-', '1', 'keeper'],
        evidence: { role: 'keeper', job_code: 'buyer', transferred_at: '2026-01-15', granted_at: '2025-12-01' },
      },
    ]);
  });

  test('many roles show how many others have fewer, within the job where it is large enough', async () => {
    const shown = async (minUsers: number) =>
      (await audit('PRM-009', { minUsers })).map(({ key, evidence }) => ({ user: key[1], ...evidence }));
    const counts = {
      roles_count: 2,
      roles_unused: 1,
      user: '1',
      login: MASKER.mask('li.wei'),
      reason: 'too_many_roles',
    };
    expect(await shown(2)).toEqual([{ ...counts, job_code: 'buyer', users_compared: 2, users_with_fewer: 1 }]);
    expect(await shown(3)).toEqual([{ ...counts, users_compared: 4, users_with_fewer: 3 }]);
    expect(await shown(10)).toEqual([{ ...counts, reason: 'unused_roles', users_compared: 4, users_with_fewer: 3 }]);
  });

  test('a role says what it lacks', async () => {
    expect(await audit('PRM-008')).toMatchObject([
      { key: ['-', 'spare'], evidence: { reason: 'no_users', created_at: '2020-01-01' } },
    ]);
  });
});
