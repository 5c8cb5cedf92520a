import type { Planting } from '../planting-log.ts';
import type { CustomerRow } from '../rows.ts';
import type { LoggedFinding } from '../truth.ts';
import { customerKey } from '../world.ts';
import { overwrite, type Planter, type Site, type Variety } from './planter.ts';

const CODE = 'DUP-002';
const CHINA = '1000';
const ABROAD = '2000';

/** What a second clerk writes of a customer that is there already. */
type Retyping = (first: CustomerRow) => Partial<CustomerRow>;

function takeCustomer({ world }: Site, comp: string): CustomerRow {
  return world.take('customer', (row) => row.state === 'A' && row.comp === comp && row.tax_no !== null);
}

/** All that stays the same when a customer is entered again; the tax number nobody asked for. */
function again(first: CustomerRow): Partial<CustomerRow> {
  const { country, province, city, postcode, street, phone, mobile, email } = first;
  return { country, province, city, postcode, street, phone, mobile, email, tax_no: null, duns: null };
}

/** 上海盛泰机械有限公司 as 盛泰（上海）机械有限公司. */
function bracketed(name: string, city: string): string {
  return name.startsWith(city)
    ? `${name.slice(city.length, city.length + 2)}（${city}）${name.slice(city.length + 2)}`
    : name;
}

/** Two neighbouring letters of the first word that differ, the other way round. */
function mistyped(name: string): string {
  const at = [...name].findIndex((letter, index) => index > 1 && letter !== name[index + 1]);
  return `${name.slice(0, at)}${name.charAt(at + 1)}${name.charAt(at)}${name.slice(at + 2)}`;
}

const CHINESE: readonly (readonly [how: string, retype: Retyping])[] = [
  [
    'entered again with the city in brackets and without tax id',
    (first) => ({ ...again(first), name: bracketed(first.name ?? '', first.city ?? '') }),
  ],
  [
    'entered again with another legal form, blanks in the phone and without tax id',
    (first) => ({
      ...again(first),
      name: (first.name ?? '').replace(/有限公司$/, '有限责任公司'),
      phone: (first.phone ?? '').replace('-', ' '),
    }),
  ],
  [
    'entered again by its short name, with only a mobile phone, and without tax id',
    (first) => ({
      ...again(first),
      name: (first.name ?? '').replace(/股份有限公司$|有限公司$/, ''),
      ...{ phone: null, email: null },
    }),
  ],
];

const WESTERN: readonly (readonly [how: string, retype: Retyping])[] = [
  [
    'entered again with two letters swapped and without tax id',
    (first) => ({ ...again(first), name: mistyped(first.name ?? '') }),
  ],
  [
    'entered again in capitals, the phone written otherwise and without tax id',
    (first) => ({
      ...again(first),
      name: (first.name ?? '').toUpperCase(),
      phone: (first.phone ?? '').replaceAll(/[ ()-]/g, ''),
    }),
  ],
];

function groupOf(members: readonly CustomerRow[], how: string): LoggedFinding {
  const [first] = members;
  const numbers = members.map(({ cust_no }) => cust_no).toSorted();
  return { code: CODE, entity: 'customer', key: [first?.comp ?? '', 'group', ...numbers], how };
}

/** A domestic company without tax id is incomplete, too. */
function incomplete(row: CustomerRow, how: string): readonly LoggedFinding[] {
  return row.comp === CHINA ? [{ code: 'INC-001', entity: 'customer', key: customerKey(row), how }] : [];
}

function enteredAgain(site: Site, comp: string, how: string, retype: Retyping): Planting {
  const first = takeCustomer(site, comp);
  const second = takeCustomer(site, comp);
  return {
    defects: [groupOf([first, second], how), ...incomplete(second, how)],
    ...overwrite(site.world, 'customer', second, retype(first)),
    retire: () => {
      site.world.edit('customer', second, { state: 'X' });
      return 'archived';
    },
  };
}

const VARIETIES: readonly Variety[] = [
  ...CHINESE.map(
    ([how, retype]): Variety =>
      (site) =>
        enteredAgain(site, CHINA, how, retype),
  ),
  ...WESTERN.map(
    ([how, retype]): Variety =>
      (site) =>
        enteredAgain(site, ABROAD, how, retype),
  ),
];

function nearMisses(site: Site): void {
  const { world, log } = site;
  const miss = (members: readonly CustomerRow[], how: string) => log.nearMiss(groupOf(members, how));

  const [living, archived] = [takeCustomer(site, ABROAD), takeCustomer(site, ABROAD)];
  world.edit('customer', archived, { ...again(living), name: living.name, state: 'X' });
  miss([living, archived], 'the second record is archived');

  const [parent, branch] = [takeCustomer(site, ABROAD), takeCustomer(site, ABROAD)];
  world.edit('customer', branch, { ...again(parent), name: parent.name, parent_no: parent.cust_no });
  miss([parent, branch], 'a branch with its declared head office');

  const [head, office] = [takeCustomer(site, CHINA), takeCustomer(site, CHINA)];
  const { name, city, street, postcode, province, phone } = head;
  world.edit('customer', office, { name: `${name}${city}分公司`, city, street, postcode, province, phone });
  miss([head, office], 'a branch with a tax id of its own');

  const [ours, theirs] = [takeCustomer(site, CHINA), takeCustomer(site, CHINA)];
  world.edit('customer', theirs, { name: ours.name });
  miss([ours, theirs], 'two companies of one name, each with its own valid tax id');
}

/** Customers entered again, never quite the same way. */
export const similarCustomers: Planter = {
  code: CODE,
  varieties: VARIETIES,
  story: { initial: 30, weekly: 1, fixed: 0.02, retired: 0.04, again: 0.05 },
  nearMisses,
};
