import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { connector } from '@erp-audit/connector-postgres';
import { type CalendarDate, createMasker, type Defect, type Source, silentLog } from '@erp-audit/core';
import { execute, freshDatabase } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { AuditEvent } from './audit-event.ts';
import { auditSource } from './audit-source.ts';
import { loadProfile } from './load-profile.ts';
import { loadRules } from './load-rules.ts';
import type { Profile } from './profile.ts';

const PROFILE = `
profile: shop
title: { en: Shop, zh-CN: 商店 }
dialects: [postgres]
storageTimezone: UTC
nullDates: ["1900-01-01"]
entities:
  user:
    from: app_user u
    key: [u.id]
    status: { of: u.active, map: { "true": open, "false": closed } }
    fields: { org_unit_key: { sql: u.unit, references: org_unit } }
  org_unit:
    from: (select 'S' as id) o
    key: [o.id]
    fields: {}
  customer:
    from: party p
    key: [p.id]
    label: p.name
    url: "'/party/' || p.id"
    status: &live { of: p.state, map: { live: open, gone: closed } }
    fields:
      name: p.name
      phone: { sql: p.phone, personal: contact }
      owner_key: { sql: p.owner, references: user }
      created_at: p.created
  material:
    from: item p
    key: [p.id]
    label: p.name
    url: "'/item/' || p.id"
    status: *live
    fields:
      name: p.name
      template_key: p.template
      is_stock_managed: "true"
      standard_cost: p.cost
      owner_key: { sql: p.owner, references: user }
      created_at: p.created
  sales_order:
    from: sale s
    company: s.company
    key: [s.id]
    status: { of: s.state, map: { draft: draft, open: open } }
    fields:
      order_date: s.ordered
      created_at: s.created
      created_by: { sql: s.author, references: user }
      org_unit_key: s.unit
  sales_order_line:
    from: sale_line l join sale s on s.id = l.sale
    company: s.company
    key: [s.id, l.id]
    label: "'SO ' || s.id"
    status: { of: s.state, map: { draft: draft, open: open } }
    fields:
      material_key: l.item
      qty: l.qty
      qty_delivered: l.delivered
      due_date: l.due
      due_date_source: "'header'"
      order_date: s.ordered
      net_price: l.price
      is_product: "true"
      is_goods: "true"
      org_unit_key: s.unit
  work_order:
    from: job w
    key: [w.id]
    status: { of: w.state, map: { released: open } }
    fields:
      qty: w.qty
      qty_done: w.done
      finish_date: coalesce(w.deadline, w.planned)
      finish_date_source: "case when w.deadline is null then 'planned' else 'deadline' end"
  stock_movement:
    from: move m
    company: "'1'"
    key: [m.id]
    fields: { material_key: m.item, location: m.place, qty_signed: m.qty, posting_date: m.at, type: m.type }
  stock_balance:
    from: quant q
    company: "'1'"
    key: [q.id]
    fields:
      material_key: q.item
      location: q.place
      batch: q.batch
      owner: { sql: q.owner, personal: name }
      org_unit_key: q.unit
      qty: q.qty
`;
const SETUP = `
create table app_user (id int primary key, active boolean, unit text);
insert into app_user values (1, true, 'S'), (2, true, null);
create table party (id int primary key, name text, state text, phone text, owner int, created timestamp);
insert into party values (1, '测试', 'live', 'test', 1, '1900-01-01'), (2, 'Acme', 'live', '555 1234', 2, '2026-01-01');
create table item (id int primary key, name text, template text, state text, cost numeric, owner int, created date);
insert into item values
  (1, 'Bolt', 'T1', 'live', 2.5, 1, '2020-01-01'), (2, 'N/A', 'T2', 'live', null, 1, '2020-01-01'), (3, 'Nut', 'T3', 'live', 1, 2, null);
create table sale (id int primary key, company text, state text, ordered date, created timestamp, author int, unit text);
insert into sale values
  (1, '1', 'open', '2026-01-01', '2026-01-01', 1, 'S'), (2, '1', 'draft', '2026-04-30', '2026-05-31', 1, 'X'), (3, '1', 'draft', '2026-04-30', null, 2, 'X');
create table sale_line (id int primary key, sale int, item int, qty numeric, delivered numeric, due date, price numeric);
insert into sale_line values (1, 1, 1, 10, 4, '2026-03-31', 12.5), (2, 1, 2, 10, null, null, null);
create table job (id text primary key, state text, qty numeric, done numeric, deadline date, planned date);
insert into job values ('W1', 'released', 10, 4, null, '2026-05-17');
create table move (id int primary key, item int, place text, qty numeric, at date, type text);
insert into move values (1, 1, 'A', 3, '2023-01-01', 'receipt'), (2, 1, 'A', -5, '2026-05-30', 'delivery'), (3, 2, 'A', 1, '2023-01-01', 'count');
create table quant (id int primary key, item int, place text, batch text, owner text, unit text, qty numeric);
insert into quant values (1, 1, 'A', 'L1', null, 'S', -2), (2, 3, 'A', null, '张三', null, -1), (3, 2, 'A', null, null, null, 0);`;

const url = inject('postgresUrl');
const directory = fileURLToPath(new URL('../../../rules', import.meta.url));
const { rules } = loadRules({ folders: [{ directory, name: '' }], include: ['**'] });

describe.skipIf(url === undefined)('findings of the shipped rules on orders, stock and completeness', () => {
  let source: Source;
  let profile: Profile;
  let folder: string;

  beforeAll(async () => {
    const database = await freshDatabase(url ?? '');
    await execute(database, SETUP);
    folder = mkdtempSync(path.join(tmpdir(), 'profile-'));
    writeFileSync(path.join(folder, 'shop.yaml'), PROFILE);
    profile = loadProfile(path.join(folder, 'shop.yaml'));
    const settings = { name: 'erp', schema: undefined, connections: 1, statementTimeoutSeconds: 60, log: silentLog };
    source = await connector.open('postgres', database, settings);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await source.close();
  });

  async function audit(code: string, mapped = profile) {
    const request = {
      source,
      sourceName: 'erp',
      profile: mapped,
      rules: rules.filter((rule) => rule.code === code),
      asOf: '2026-06-01' as CalendarDate,
      timezone: 'Asia/Shanghai',
      organisationCountry: 'CN',
      usualRecords: new Map(),
      masker: createMasker(new Uint8Array(32)),
      departmentOf: (unit: string) => (unit === 'S' ? 'sales' : undefined),
      recordUrlBase: 'https://erp.example/',
      log: silentLog,
    };
    const defects: Defect[] = [];
    const finished: Extract<AuditEvent, { type: 'finished' }>[] = [];
    for await (const event of auditSource(request)) {
      if (event.type === 'defects') defects.push(...event.defects);
      if (event.type === 'finished') finished.push(event);
    }
    const outcomes = finished.map(({ outcome }) => outcome);
    return { defects: defects.toSorted((a, b) => (a.key.join() < b.key.join() ? -1 : 1)), outcomes, finished };
  }

  test('an overdue sales line shows what is open, since when, and what it is worth', async () => {
    const { defects, outcomes } = await audit('OPN-004');
    expect(outcomes).toMatchObject([{ state: 'checked', inScope: 2, notEvaluable: 0, partial: [] }]);
    expect(defects).toMatchObject([
      {
        key: ['1', '1', '1'],
        severity: 'high',
        department: 'sales',
        value: '75',
        evidence: { qty: '10', qty_delivered: '4', qty_open: '6', due_date: '2026-03-31', due_date_source: 'header' },
      },
      {
        key: ['1', '1', '2'],
        value: null,
        evidence: { qty_delivered: null, qty_open: '10', due_date: '2026-01-31', due_date_source: 'order_date' },
      },
    ]);
  });

  test('a late work order shows its date, where that stands, and its status in the words of the ERP', async () => {
    const { defects } = await audit('OPN-006');
    expect(defects).toMatchObject([{ key: ['-', 'W1'], severity: 'medium' }]);
    expect(defects[0]?.evidence).toEqual({
      finish_date: '2026-05-17',
      finish_date_source: 'planned',
      qty: '10',
      qty_done: '4',
      status_raw: 'released',
    });
  });

  test('an old draft goes to the department of whoever made it, else to that of the order', async () => {
    const { defects, outcomes } = await audit('OPN-008');
    expect(outcomes.map(({ entity, state }) => [entity, state])).toContainEqual(['purchase_order', 'skipped']);
    expect(defects.map(({ key, department }) => [key, department])).toEqual([
      [['1', '2'], 'sales'],
      [['1', '3'], undefined],
    ]);
    expect(defects[0]?.evidence).toEqual({ created_at: '2026-05-31', order_date: '2026-04-30', created_by: '1' });
  });

  test('negative stock names place, last movement and value, is about the material, and hides whom goods belong to', async () => {
    const { defects, finished } = await audit('PRC-006');
    expect(defects).toMatchObject([
      {
        key: ['1', '1', 'A', 'L1', '', ''],
        subjects: [['-', '1']],
        label: 'Bolt · A · L1',
        severity: 'high',
        department: 'sales',
        value: '5',
        recordUrl: 'https://erp.example/item/1',
        evidence: { qty: '-2', last_movement: '2026-05-30', location: 'A', batch: 'L1' },
      },
      { key: ['1', '3', 'A', '', '', expect.stringMatching(/^[0-9a-f]{64}$/)], label: 'Nut · A', value: '1' },
    ]);
    expect(JSON.stringify(defects)).not.toContain('张三');
    expect(finished).toMatchObject([{ subjectEntity: 'material' }]);
  });

  test('where an ERP keeps no balances its movements give the stock', async () => {
    const { stock_balance: _, ...entities } = profile.entities;
    const { defects, outcomes } = await audit('PRC-006', { ...profile, entities });
    expect(outcomes).toMatchObject([{ state: 'checked', inScope: 2, found: 1 }]);
    expect(defects).toMatchObject([{ key: ['1', '1', 'A', '', '', ''], evidence: { qty: '-2' } }]);
  });

  test('a material that nothing uses shows its dates and what could not be looked at', async () => {
    const { defects, outcomes } = await audit('STL-002');
    const notChecked = ['purchase_order_line', 'work_order', 'bom', 'planned_movement'];
    expect(outcomes).toMatchObject([{ state: 'checked', partial: notChecked }]);
    expect(defects).toEqual([]);
    await expect(audit('STL-002', { ...profile, entities: withoutLines(profile) })).resolves.toMatchObject({
      defects: [
        {
          key: ['-', '2'],
          department: 'sales',
          evidence: {
            created_at: '2020-01-01',
            last_movement: '2023-01-01',
            usage_not_checked: ['sales_order_line', ...notChecked],
          },
        },
      ],
    });
  });

  test('placeholders are found by field, personal ones masked, dates that stand for none shown', async () => {
    const { defects } = await audit('INC-004');
    expect(defects.map(({ key, department, evidence }) => [key, department, evidence])).toEqual([
      [['-', '1', 'created_at'], 'sales', { value: '1900-01-01', field: 'created_at' }],
      [['-', '1', 'name'], 'sales', { value: '测试', field: 'name' }],
      [['-', '1', 'phone'], 'sales', { value: { masked: 't***t', hash: expect.any(String) }, field: 'phone' }],
      [['-', '2', 'name'], 'sales', { value: 'N/A', template_key: 'T2', field: 'name' }],
    ]);
  });
});

function withoutLines({ entities }: Profile): Profile['entities'] {
  const { sales_order_line: _, ...others } = entities;
  return others;
}
