import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type CreatedRecords, createMasker, type Defect, daysBetween, silentLog } from '@erp-audit/core';
import { type AuditEvent, auditSource, loadProfile } from '@erp-audit/engine';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_PROFILE } from '../databases/audit.ts';
import { demoTables } from '../databases/demo-tables.ts';
import { loadPglite } from '../databases/postgres-databases.ts';
import { shippedRules } from './audit-demo.ts';

type StoredRow = Readonly<Record<string, string>>;
type Finding = Pick<Defect, 'key' | 'creatorRole'> & { readonly code: string; readonly entity: string };

/** Findings about a group, and SQL of an administrator that names no creator. */
const OF_NOBODY = ['DUP-001', 'EXA-001'];
const demo = demoTables(3, 0.1);
const folder = mkdtempSync(path.join(tmpdir(), 'demo-creators-'));

/** Where the demo ERP keeps the records of an entity, and the column with their number. */
const RECORDS: Readonly<Record<string, readonly [table: string, number: string]>> = {
  customer: ['customer', 'cust_no'],
  supplier: ['supplier', 'supp_no'],
  material: ['item', 'item_no'],
  sales_order: ['so_head', 'so_no'],
  sales_order_line: ['so_head', 'so_no'],
  purchase_order: ['po_head', 'po_no'],
  purchase_order_line: ['po_head', 'po_no'],
  work_order: ['work_order', 'wo_no'],
};

function rowsOf(name: string): readonly StoredRow[] {
  const table = demo.tables.find((each) => each.name === name);
  if (table === undefined) throw new Error(`the demo ERP has no table ${name}`);
  const names = table.columns.map((column) => column.name);
  return table.rows.map((row) => Object.fromEntries(row.map((value, index) => [names[index], String(value ?? '')])));
}

const isUntil = (day = '') => day <= '1900-01-01' || day >= demo.asOf;

/** The roles of every account and those they include, in use and valid today. */
function rolesOfUsers(): ReadonlyMap<string, ReadonlySet<string>> {
  const inUse = new Set(rowsOf('app_role').flatMap(({ role_code, in_use }) => (in_use === 'Y' ? [role_code] : [])));
  const held = new Map<string, Set<string>>();
  for (const { user_id = '', role_code = '', valid_from = '', valid_to } of rowsOf('app_user_role')) {
    if (valid_from > demo.asOf || !isUntil(valid_to)) continue;
    const roles = held.get(user_id) ?? new Set();
    held.set(user_id, roles);
    const waiting = [role_code];
    for (let role = waiting.pop(); role !== undefined; role = waiting.pop()) {
      if (!inUse.has(role) || roles.has(role)) continue;
      roles.add(role);
      const next = rowsOf('app_role_includes').filter((each) => each['role_code'] === role);
      waiting.push(...next.map(({ included = '' }) => included));
    }
  }
  return held;
}

/** The name of the role that stands for each account, worked out from the rows without any SQL. */
function expectedRoles() {
  const names = new Map(rowsOf('app_role').map(({ role_code, name = '' }) => [role_code, name]));
  const isPerson = ({ kind, locked, valid_to }: StoredRow) => kind === 'D' && locked === 'N' && isUntil(valid_to);
  const persons = new Set(rowsOf('app_user').flatMap((user) => (isPerson(user) ? [user['user_id']] : [])));
  const held = rolesOfUsers();
  const people = new Map<string, number>();
  for (const [user, roles] of held)
    if (persons.has(user)) for (const role of roles) people.set(role, (people.get(role) ?? 0) + 1);
  const large = [...people].filter(([, count]) => count >= 5);
  const byUser = new Map<string, string | undefined>();
  for (const [user, roles] of held) {
    const own = large.filter(([role]) => roles.has(role)).toSorted(([a, x], [b, y]) => x - y || (a < b ? -1 : 1));
    byUser.set(user, names.get(own[0]?.[0] ?? ''));
  }
  return { byUser, people: Object.fromEntries(large.map(([role, count]) => [names.get(role), count])) };
}

describe('who stands for the creators of records of the demo ERP', () => {
  const findings: Finding[] = [];
  const created = new Map<string, CreatedRecords>();
  let people: object = {};
  const expected = expectedRoles();

  beforeAll(async () => {
    const source = await (await loadPglite(path.join(folder, 'erp'), demo.tables)).open();
    const keep = (event: AuditEvent) => {
      if (event.type === 'creators') people = event.people;
      if (event.type === 'created') created.set(event.entity, event.created);
      if (event.type !== 'defects') return;
      const { code, entity } = event.target;
      findings.push(...event.defects.map(({ key, creatorRole }) => ({ code, entity, key, creatorRole })));
    };
    try {
      for await (const event of auditSource({
        ...{ source, sourceName: 'erp', profile: loadProfile(DEMO_PROFILE), rules: shippedRules(), asOf: demo.asOf },
        ...{ timezone: 'Asia/Shanghai', organisationCountry: 'CN', usualRecords: new Map(), log: silentLog },
        ...{
          masker: createMasker(new Uint8Array(32)),
          departmentOf: (unit) => unit.slice(0, 2),
          recordUrlBase: undefined,
        },
        ...{ routesByOrgUnit: true, asksCreators: true },
      }))
        keep(event);
    } finally {
      await source.close();
    }
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are roles that the rows of the ERP give them', () => {
    expect(Object.keys(expected.people).length).toBeGreaterThan(2);
    expect(people).toEqual(expected.people);
  });

  it('come with every finding about one record that somebody created, and with no other', () => {
    const authors = new Map<string, string>();
    for (const [table, number] of new Set(Object.values(RECORDS)))
      for (const row of rowsOf(table)) authors.set(`${table} ${row[number]}`, row['created_by'] ?? '');
    const wrong = findings.filter(({ code, entity, key, creatorRole }) => {
      const [table] = RECORDS[entity] ?? [];
      const isOfNobody = OF_NOBODY.includes(code);
      const author = isOfNobody || table === undefined ? undefined : authors.get(`${table} ${key[1]}`);
      return creatorRole !== (author === undefined ? undefined : expected.byUser.get(author));
    });
    expect(wrong).toEqual([]);
    const told = new Set(findings.flatMap(({ creatorRole }) => (creatorRole === undefined ? [] : [creatorRole])));
    expect(told.size).toBeGreaterThan(2);
    const rules = new Set(findings.flatMap(({ code, creatorRole }) => (creatorRole === undefined ? [] : [code])));
    // Single records in a shared scan, and kinds with statements of their own.
    expect([...rules]).toEqual(expect.arrayContaining(['OPN-001', 'INC-001', 'STL-001', 'STL-002', 'OWN-001']));
  });

  it('are counted with what they created in 28 days, by department and role', () => {
    const staff = new Map(rowsOf('staff').map(({ emp_no, dept_no = '' }) => [emp_no, dept_no.slice(0, 2)]));
    const departments = new Map(rowsOf('app_user').map(({ user_id, emp_no }) => [user_id, staff.get(emp_no)]));
    const sums = (entity: string) => {
      const young = rowsOf(RECORDS[entity]?.[0] ?? '').filter(({ created_at = '' }) => {
        const age = daysBetween(created_at.slice(0, 10) as typeof demo.asOf, demo.asOf);
        return age >= 0 && age < 28;
      });
      const count = (nameOf: (author: string) => string | undefined) => {
        const names = young.flatMap(({ created_by = '' }) => nameOf(created_by) || []);
        return Object.fromEntries(
          [...new Set(names)].map((name) => [name, names.filter((each) => each === name).length]),
        );
      };
      const byDepartment = count((author) => departments.get(author));
      return { all: young.length, byDepartment, byCreatorRole: count((author) => expected.byUser.get(author)) };
    };
    for (const entity of ['customer', 'supplier', 'material', 'sales_order', 'purchase_order', 'work_order'])
      expect({ entity, ...created.get(entity) }).toEqual({ entity, ...sums(entity) });
    expect(created.get('sales_order_line')?.all).toBeGreaterThan(created.get('sales_order')?.all ?? 0);
  });
});
