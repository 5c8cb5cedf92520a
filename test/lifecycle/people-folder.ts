import { BOTH, writeConfiguration, writeProfile } from '../audit-folder.ts';

/** A small ERP of people, materials and stock. User 1 works in design, below development; user 2 in sales. */
export const PEOPLE_TABLES = `
  create table unit (id text primary key, parent text);
  insert into unit values ('DEV', null), ('DESIGN', 'DEV'), ('SALES', null);
  create table person (id text primary key, unit text, active boolean not null, left_on date);
  insert into person values ('e1', 'DESIGN', true, null), ('e2', 'SALES', true, null), ('e3', 'SALES', true, date '2026-05-15');
  create table account (id text primary key, login text, person text, active boolean not null, is_admin boolean not null, kind text, seen date, made date);
  insert into account values
    ('1', 'li.wei', 'e1', true, false, 'dialog', date '2026-05-31', date '2020-01-01'),
    ('2', 'wang.fang', 'e2', true, true, 'dialog', date '2026-05-31', date '2020-01-01'),
    ('3', 'zhao.min', 'e3', true, false, 'dialog', date '2026-05-20', date '2020-01-01'),
    ('4', 'consultant', null, true, false, 'dialog', date '2026-05-31', date '2020-01-01');
  create table item (id text primary key, name text, active boolean not null, made date, made_by text);
  insert into item values
    ('M0', 'Bolt', true, date '2026-05-20', '1'), ('M1', 'Nut', true, date '2026-05-20', '2'),
    ('M2', 'Washer', true, date '2026-05-20', '3'), ('M3', 'Screw', true, date '2026-05-20', '4');
  create table bin (place text, item text, qty numeric);
  insert into bin values ('A1', 'M0', 5), ('A2', 'M0', 0);`;

const OPEN = { true: 'open', false: 'closed' };

const ENTITIES = {
  org_unit: {
    from: 'unit u',
    key: ['u.id'],
    status: { of: "'exists'", map: { exists: 'open' } },
    fields: { parent_key: { sql: 'u.parent', references: 'org_unit' } },
  },
  employee: {
    from: 'person p',
    key: ['p.id'],
    status: { of: 'p.active', map: OPEN },
    fields: { org_unit_key: 'p.unit', end_date: 'p.left_on' },
  },
  user: {
    from: 'account a',
    key: ['a.id'],
    label: { sql: 'a.login', personal: 'login' },
    status: { of: 'a.active', map: OPEN },
    fields: {
      login: { sql: 'a.login', personal: 'login' },
      type: 'a.kind',
      employee_key: { sql: 'a.person', references: 'employee' },
      is_admin: 'a.is_admin',
      last_login_at: 'a.seen',
      created_at: 'a.made',
    },
  },
  material: {
    from: 'item i',
    key: ['i.id'],
    label: 'i.name',
    status: { of: 'i.active', map: OPEN },
    fields: { created_at: 'i.made', created_by: { sql: 'i.made_by', references: 'user' } },
  },
  stock_balance: {
    from: 'bin b',
    key: ['b.place', 'b.item'],
    fields: { material_key: { sql: 'b.item', references: 'material' }, location: 'b.place', qty: 'b.qty' },
  },
};

export interface PeopleOptions {
  readonly store: string;
  /** Sources by name: their connection, and the day they stand at if it is one of their own. */
  readonly sources: Readonly<Record<string, { readonly connection: string; readonly asOf?: string }>>;
  /** Departments besides the governance office and `rd`, which owns the unit DEV. */
  readonly departments?: readonly string[];
  readonly superUser?: object;
}

/** Writes (or rewrites) the audit folder and returns the path of its configuration. */
export function writePeopleFolder(
  directory: string,
  { store, sources, departments = [], superUser }: PeopleOptions,
): string {
  writeProfile(directory, 'people', ENTITIES);
  const settings = { connector: 'postgres', profile: './profiles/people.yaml' };
  return writeConfiguration(directory, {
    organisation: { name: '华东精密制造有限公司', locale: 'en', timezone: 'Asia/Shanghai' },
    store,
    sources: Object.fromEntries(Object.entries(sources).map(([name, source]) => [name, { ...settings, ...source }])),
    departments: [
      { id: 'rd', name: BOTH('rd'), orgUnits: ['DEV'] },
      ...departments.map((id) => ({ id, name: BOTH(id) })),
    ],
    rules: {
      include: [
        'ownership/material-created-outside-owner',
        'permissions/leaver-access',
        'permissions/dormant-account',
        'permissions/account-without-person',
        'permissions/super-user',
        'process-compliance/negative-stock',
      ],
      set: {
        'ownership/material-created-outside-owner': { ownerMap: { material: ['DEV'] } },
        ...(superUser === undefined ? {} : { 'permissions/super-user': superUser }),
      },
    },
  });
}
