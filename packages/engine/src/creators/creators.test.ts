import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { connector } from '@erp-audit/connector-postgres';
import { type CalendarDate, createMasker, type Log, type Source, silentLog } from '@erp-audit/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AuditEvent } from '../audit-event.ts';
import { type AuditRequest, auditSource } from '../audit-source.ts';
import { loadProfile } from '../load-profile.ts';
import { loadRules } from '../load-rules.ts';
import type { Profile } from '../profile.ts';

const USERS = [
  ...['a1', 'a2', 'a3', 'a4', 'a5', 'a6'].map((user) => [user, 'open', 'dialog', 'EAST']),
  ...['b1', 'b2', 'b3', 'b4', 'b5'].map((user) => [user, 'open', 'dialog', 'WEST']),
  ['left', 'closed', 'dialog', 'WEST'],
  ['gone1', 'closed', 'dialog', 'EAST'],
  ['edi', 'open', 'service', 'EAST'],
];
const held = (users: readonly string[], role: string, until = '2999-12-31') => users.map((user) => [user, role, until]);
const GRANTS = [
  ...held([...USERS.map(([user = '']) => user)], 'READ'),
  // Six hold ENTRY, five of them now; five hold BUY; of the five of SMALL one has left and one is no person.
  ...held(['a1', 'a2', 'a3', 'a4', 'a5', 'b1'], 'ENTRY'),
  ...held(['a6'], 'ENTRY', '2026-05-31'),
  ...held(['b1', 'b2', 'b3', 'b4', 'b5', 'left'], 'BUY'),
  ...held(['a1', 'a2', 'a3', 'gone1', 'edi'], 'SMALL'),
  ...held(['a1', 'a2', 'a3', 'a4', 'a5'], 'RETIRED'),
];
const values = (rows: readonly (readonly (string | undefined)[])[]) =>
  `(values ${rows.map((row) => `(${row.map((value) => (value === undefined ? 'null' : `'${value}'`)).join(', ')})`).join(', ')})`;
const PROFILE = `
profile: small
title: { en: Small, zh-CN: 小 }
dialects: [postgres]
entities:
  employee:
    from: "(values ('e1', 'b5', 'EAST'), ('e2', 'b5', 'NOWHERE'), ('e3', 'a6', null)) e(id, account, unit)"
    key: [e.id]
    status: { of: "'works'", map: { works: open } }
    fields: { user_key: e.account, org_unit_key: e.unit }
  user:
    from: "${values(USERS)} u(id, state, type, unit)"
    key: [u.id]
    status: { of: u.state, map: { open: open, closed: closed } }
    fields: { type: u.type, org_unit_key: u.unit }
  role:
    from: "(values ('READ', 'Read all', 'on'), ('ENTRY', '订单录入', 'on'), ('BUY', 'Buyers', 'on'), ('SMALL', 'Few', 'on'), ('RETIRED', 'Old', 'off')) r(id, name, state)"
    key: [r.id]
    label: r.name
    status: { of: r.state, map: { "on": open, "off": closed } }
    fields: { name: r.name }
  user_role:
    from: "${values(GRANTS)} g(account, role, until)"
    key: [g.account, g.role]
    fields: { user_key: g.account, role_key: g.role, valid_to: cast(g.until as date) }
  material:
    from: "(values ('M1', 'a1', date '2026-05-31', 'x'), ('M2', 'b1', date '2026-05-05', 'x'), ('M3', 'b5', date '2026-05-04', 'x'), ('M4', 'left', date '2026-05-31', 'x'),
      ('M5', 'edi', date '2026-05-31', 'x'), ('M6', 'nobody', date '2026-05-31', 'x'), ('M7', null, date '2026-05-31', 'x'), ('M8', 'b5', date '2026-06-01', 'x'),
      ('M9', 'a6', date '2026-06-02', 'x')) m(id, author, made, owner)"
    key: [m.id]
    status: { of: "'live'", map: { live: open } }
    fields: { created_at: m.made, created_by: { sql: m.author, references: user }, owner_key: { sql: m.owner, references: user } }
`;
const DEPARTMENTS: Readonly<Record<string, string>> = { EAST: 'east', WEST: 'west' };
const ROLE_OF = {
  ...{ M1: '订单录入', M2: 'Buyers', M3: 'Buyers', M4: 'Buyers', M5: 'Read all' },
  ...{ M6: undefined, M7: undefined, M8: 'Buyers', M9: 'Read all' },
};

describe('who stands for the creators of records', () => {
  let folder: string;
  let source: Source;
  let profile: Profile;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'creators-'));
    profile = profileOf(PROFILE);
    const settings = { name: 'erp', schema: undefined, connections: 1, statementTimeoutSeconds: 60, log: silentLog };
    source = await connector.open('pglite', { memory: true }, settings);
  });
  afterAll(async () => {
    await source.close();
    rmSync(folder, { recursive: true });
  });

  function profileOf(text: string): Profile {
    const file = path.join(folder, 'small.yaml');
    writeFileSync(file, text);
    return loadProfile(file);
  }

  async function audit(code: string, changes: Partial<AuditRequest> = {}, set = {}): Promise<readonly AuditEvent[]> {
    const folders = [{ directory: fileURLToPath(new URL('../../../../rules', import.meta.url)), name: '' }];
    const id = loadRules({ folders, include: ['**'] }).rules.find((rule) => rule.code === code)?.id ?? '';
    const { rules } = loadRules({ folders, include: [id], set: { [id]: set } });
    const request: AuditRequest = {
      ...{ source, sourceName: 'erp', profile, rules, asOf: '2026-06-01' as CalendarDate, timezone: 'UTC' },
      ...{ organisationCountry: 'CN', usualRecords: new Map(), masker: createMasker(new Uint8Array(32)) },
      ...{ departmentOf: (unit: string) => DEPARTMENTS[unit], recordUrlBase: undefined, log: silentLog },
      ...{ routesByOrgUnit: true, asksCreators: true },
      ...changes,
    };
    const events: AuditEvent[] = [];
    for await (const event of auditSource(request)) events.push(event);
    return events;
  }
  const rolesIn = (events: readonly AuditEvent[]) =>
    Object.fromEntries(
      events
        .flatMap((event) => (event.type === 'defects' ? event.defects : []))
        .map(({ key, creatorRole }) => [key[1], creatorRole]),
    );

  test('are told by the role that fewest people hold of those that at least five people hold on the day', async () => {
    const events = await audit('OWN-005');
    expect(rolesIn(events)).toEqual(ROLE_OF);
    expect(events.filter(({ type }) => type === 'creators')).toEqual([
      { type: 'creators', people: { 'Read all': 11, 订单录入: 6, Buyers: 5 } },
    ]);
    expect(JSON.stringify(events)).not.toMatch(/"(a1|b5|left)"/);
  });

  test('are told by the first role by its key where as many hold another', async () => {
    const text = PROFILE.replace("('a6', 'ENTRY', '2026-05-31'), ", '').replace("('a1', 'ENTRY', '2999-12-31'), ", '');
    const events = await audit('OWN-005', { profile: profileOf(text) });
    expect(rolesIn(events)).toMatchObject({ M2: 'Buyers' });
    expect(events).toContainEqual({ type: 'creators', people: { 'Read all': 11, 订单录入: 5, Buyers: 5 } });
  });

  test('are told with findings of kinds that have their own statements, too', async () => {
    const events = await audit('OWN-001', {}, { ownerMap: { material: ['NORTH'] } });
    expect(rolesIn(events)).toEqual({ ...ROLE_OF, M9: undefined });
  });

  test('created so many records in 28 days, by the department of their employee or account and by role', async () => {
    const created = (await audit('OWN-005')).filter(({ type }) => type === 'created');
    // M3 is a day too old, M9 of tomorrow; b5 works in the EAST as far as a department knows.
    expect(created).toEqual([
      {
        ...{ type: 'created', entity: 'material' },
        created: {
          all: 7,
          byDepartment: { east: 3, west: 2 },
          byCreatorRole: { 订单录入: 1, Buyers: 3, 'Read all': 1 },
        },
      },
    ]);
  });

  test('belong to no department where none owns a unit', async () => {
    const created = (await audit('OWN-005', { routesByOrgUnit: false })).find(({ type }) => type === 'created');
    expect(created).toMatchObject({ created: { all: 7, byDepartment: null, byCreatorRole: { Buyers: 3 } } });
  });

  test('are not asked for where nobody wants to know, or the profile maps no roles and departments', async () => {
    const types = (events: readonly AuditEvent[]) => new Set(events.map(({ type }) => type));
    const expected = new Set(['entity', 'started', 'defects', 'finished']);
    const silent = await audit('OWN-005', { asksCreators: false });
    expect([types(silent), Object.values(rolesIn(silent)).every((role) => role === undefined)]).toEqual([
      expected,
      true,
    ]);
    const unmapped = profileOf(PROFILE.replace(/ {2}user_role:[\s\S]*?( {2}material:)/, '$1'));
    expect(types(await audit('OWN-005', { profile: unmapped, routesByOrgUnit: false }))).toEqual(expected);
  });

  test('that cannot be read cost no rule, and the log says so', async () => {
    const written: unknown[] = [];
    const log: Log = {
      write: (level, event, fields) => written.push([level, event, fields?.['what'], fields?.['reason']]),
    };
    const broken = profileOf(PROFILE.replace('role_key: g.role,', 'role_key: g.rolle,'));
    const events = await audit('OWN-005', { profile: broken, log, routesByOrgUnit: false });
    expect(events.at(-1)).toMatchObject({ type: 'finished', outcome: { state: 'checked', found: 9 } });
    expect(written).toEqual([['warn', 'creators.failed', 'roles', 'query_failed']]);
  });
});
