import { daysBefore, NULL_DATE, storedBefore } from '../calendar.ts';
import type { StaffRow, UserRow } from '../organisation-rows.ts';
import type { World } from '../world.ts';
import { chineseName, pinyinOf, WESTERN_NAMES } from './names.ts';
import { assignment, READ_ROLE, SUPER_ROLE } from './roles.ts';

export type Company = '1000' | '2000';

interface Team {
  readonly dept: string;
  readonly comp: Company;
  /** First number of its accounts. */
  readonly first: number;
  /** How many numbers there are up to those of the next team; {@link ROOM} where it does not say. */
  readonly room?: number;
  /** People at full scale, and at least. */
  readonly size: readonly [number, number];
  /** Given out in turn; no pair of the shipped matrix forbids what stands together. */
  readonly roles: readonly (readonly string[])[];
}

const TEAMS = {
  sales: { dept: 'D10', comp: '1000', first: 1001, size: [22, 6], roles: [['SO_ENTRY'], ['SO_ENTRY']] },
  keyAccounts: { dept: 'D12', comp: '1000', first: 1201, size: [8, 3], roles: [['SO_ENTRY']] },
  export: { dept: 'D11', comp: '2000', first: 1101, size: [14, 4], roles: [['SO_ENTRY']] },
  salesDesk: { dept: 'D10', comp: '1000', first: 1301, size: [6, 3], roles: [['CUSTOMER_MASTER'], ['PRICE_MASTER']] },
  buyers: { dept: 'D20', comp: '1000', first: 2001, size: [14, 5], roles: [['PO_ENTRY']] },
  buyersAbroad: { dept: 'D20', comp: '2000', first: 2101, size: [5, 3], roles: [['PO_ENTRY']] },
  supplierDesk: { dept: 'D20', comp: '1000', first: 2201, size: [4, 2], roles: [['VENDOR_MASTER'], ['PO_APPROVAL']] },
  warehouse: {
    ...{ dept: 'D31', comp: '1000', first: 3001, size: [14, 4] },
    roles: [['GOODS_RECEIPT', 'SHIPPING', 'STOCK_COUNT'], ['GOODS_RECEIPT', 'STOCK_COUNT'], ['STOCK_ADJUST']],
  },
  finance: {
    ...{ dept: 'D40', comp: '1000', first: 4001, size: [16, 8] },
    roles: [
      ...[['AP_INVOICE'], ['PAYMENT'], ['BANK_RECON'], ['AR_INVOICE']],
      ...[['AR_RECEIPT'], ['GL_ENTRY'], ['GL_POST', 'PERIOD_CLOSE'], ['AP_INVOICE']],
    ],
  },
  engineers: { dept: 'D50', comp: '1000', first: 5001, size: [16, 4], roles: [['BOM_MASTER']] },
  engineersAbroad: { dept: 'D50', comp: '2000', first: 5101, size: [5, 2], roles: [['BOM_MASTER']] },
  masterData: { dept: 'D51', comp: '1000', first: 5201, size: [4, 2], roles: [['ITEM_MASTER', 'BOM_MASTER']] },
  planners: { dept: 'D60', comp: '1000', first: 6001, size: [10, 3], roles: [['WO_RELEASE']] },
  shopFloor: { dept: 'D61', comp: '1000', first: 6101, size: [8, 3], roles: [['WO_CONFIRM']] },
  personnel: { dept: 'D80', comp: '1000', first: 8001, size: [4, 2], roles: [['HR_MASTER'], ['PAYROLL']] },
  /** Accounts that only read: nobody's records depend on them, so what is wrong with accounts is planted in these. */
  readers: { dept: 'D60', comp: '1000', first: 9001, room: 500, size: [130, 72], roles: [[]] },
} as const satisfies Record<string, Team>;

type TeamName = keyof typeof TEAMS;

/** Accounts of a team, by their numbers. */
export type People = Readonly<Record<TeamName, readonly string[]>>;

const READER_DEPTS = ['D10', 'D20', 'D31', 'D40', 'D50', 'D60', 'D61', 'D80'] as const;

interface NewPerson {
  readonly number: number;
  readonly comp: Company;
  readonly dept: string;
  readonly name: string;
  readonly login: string;
  readonly roles: readonly string[];
}

/** An employee with an account who works here and signs in. */
function addPerson(world: World, person: NewPerson): { readonly staff: StaffRow; readonly user: UserRow } {
  const emp_no = `E${person.number}`;
  const user_id = `U${person.number}`;
  const staff = world.insert('staff', {
    ...{ emp_no, comp: person.comp, name: person.name, dept_no: person.dept, left_on: NULL_DATE },
    ...{ in_use: 'Y', user_id: null },
  });
  const user = world.insert('app_user', {
    ...{ user_id, login: person.login, name: person.name, emp_no, kind: 'D', locked: 'N', admin_flag: 'N' },
    ...{ last_login: storedBefore(world.random.between(0, 9), '08:31:00'), valid_to: NULL_DATE },
    created_at: storedBefore(world.random.between(400, 1400)),
  });
  for (const role of [READ_ROLE, ...person.roles]) world.insert('app_user_role', assignment(user_id, role));
  return { staff, user };
}

/** Numbers from the first of a team to that of the next. */
const ROOM = 100;

/** Whoever finds no room among the numbers of the team has a longer one. */
function numberOf({ first, room = ROOM }: Team, index: number): number {
  return index < room ? first + index : first * 1000 + index;
}

function addTeam(world: World, name: TeamName): string[] {
  const team: Team = TEAMS[name];
  const ids: string[] = [];
  const size = world.count(...team.size);
  for (let index = 0; index < size; index += 1) {
    const number = numberOf(team, index);
    const western = team.comp === '2000';
    const person = western ? (WESTERN_NAMES[number % WESTERN_NAMES.length] ?? 'A. Nowak') : chineseName(number);
    const login = western ? person.toLowerCase().replaceAll(/[^a-z]+/g, '.') : pinyinOf(person);
    addPerson(world, {
      ...{ number, comp: team.comp, name: person, login: `${login}${number}` },
      dept: name === 'readers' ? world.random.pick(READER_DEPTS) : team.dept,
      roles: team.roles[index % team.roles.length] ?? [],
    });
    ids.push(`U${number}`);
  }
  return ids;
}

function addFormerStaff(world: World): void {
  for (let index = 0; index < world.count(30, 6); index += 1) {
    const number = 9501 + index;
    const name = chineseName(number);
    const person = { number, comp: '1000', dept: world.random.pick(READER_DEPTS), name, roles: [] } as const;
    const { staff, user } = addPerson(world, { ...person, login: `${pinyinOf(name)}${number}` });
    const days = world.random.between(40, 700);
    Object.assign(staff, { left_on: daysBefore(days), in_use: 'N' });
    Object.assign(user, { locked: 'Y', last_login: storedBefore(days) });
    world.reserve(user);
  }
}

/** Administrators and interfaces; the two administrators and the break-glass account are the allowed super-users. */
function addTechnicalAccounts(world: World): void {
  for (const [number, name, login] of [
    [701, '沈浩', 'shen.hao'],
    [702, '韩璐', 'han.lu'],
  ] as const) {
    const person = { number, comp: '1000', dept: 'D70', name, login, roles: [SUPER_ROLE] } as const;
    world.reserve(addPerson(world, person).user);
  }
  for (const [user_id, login, name, admin_flag] of [
    ['U901', 'svc.mes', 'MES interface', 'N'],
    ['U902', 'svc.edi', 'EDI interface', 'N'],
    ['U903', 'breakglass', 'Break-glass account', 'Y'],
    ['U904', 'svc.webshop', 'Web shop', 'N'],
    ['U905', 'svc.plm', 'Drawings interface', 'N'],
  ] as const) {
    const user = world.insert('app_user', {
      ...{ user_id, login, name, emp_no: null, kind: 'S', locked: 'N', admin_flag },
      ...{ last_login: storedBefore(1, '02:10:00'), valid_to: NULL_DATE, created_at: storedBefore(1400) },
    });
    world.reserve(user);
  }
  for (const role of ['PO_ENTRY', 'AP_INVOICE']) world.insert('app_user_role', assignment('U902', role));
}

/** Staff, accounts and their roles, without any conflict of duties. */
export function addPeople(world: World): People {
  const people = Object.fromEntries((Object.keys(TEAMS) as TeamName[]).map((name) => [name, addTeam(world, name)]));
  addFormerStaff(world);
  addTechnicalAccounts(world);
  return people as unknown as People;
}
