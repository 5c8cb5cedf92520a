import type { MatchRecord, MatchRole, MatchSubject } from '@erp-audit/core';

/** What a user would write for one table: which columns say what, and which F1 is to be reached. */
export interface LabelledSet {
  readonly subject: MatchSubject;
  readonly roles: Readonly<Partial<Record<MatchRole, readonly string[]>>>;
  /** Column that tells two linked tables apart, and its value for the first. */
  readonly side?: readonly [column: string, left: string];
  readonly target: number;
  /** Most calibration error. */
  readonly calibration?: number;
}

const CUSTOMERS: Omit<LabelledSet, 'target'> = {
  subject: 'party',
  roles: {
    name: ['name'],
    tax_id: ['tax_id'],
    phone: ['phone'],
    email: ['email'],
    street: ['address'],
    city: ['city'],
    country: ['country'],
  },
  calibration: 0.05,
};

const PATIENTS: Omit<LabelledSet, 'target'> = {
  subject: 'party',
  roles: {
    name: ['given_name', 'surname'],
    tax_id: ['soc_sec_id'],
    date: ['date_of_birth'],
    street: ['street_number', 'address_1', 'address_2'],
    city: ['suburb'],
    postcode: ['postcode'],
  },
};

export const SETS: Readonly<Record<string, LabelledSet>> = {
  gen_10k_dev: { ...CUSTOMERS, target: 0.95 },
  gen_100k_dev: { ...CUSTOMERS, target: 0.945 },
  gen_1m_dev: { ...CUSTOMERS, target: 0.935 },
  chicago_orgs: {
    subject: 'party',
    roles: { name: ['site_name'], street: ['address'], postcode: ['zip'], phone: ['phone'], email: ['email_address'] },
    target: 0.91,
  },
  restaurant: {
    subject: 'party',
    roles: { name: ['name'], street: ['addr'], city: ['city'], phone: ['phone'] },
    side: ['source', 'fodors'],
    target: 0.96,
  },
  febrl1: { ...PATIENTS, target: 0.999 },
  febrl3: { ...PATIENTS, target: 0.995 },
  fake_1000: {
    subject: 'party',
    roles: { name: ['first_name', 'surname'], date: ['dob'], city: ['city'], email: ['email'] },
    target: 0.87,
  },
  hist50k_dev: {
    subject: 'party',
    roles: { name: ['full_name'], date: ['dob'], city: ['birth_place'], postcode: ['postcode_fake'] },
    target: 0.85,
  },
  abt_buy: {
    subject: 'material',
    roles: { name: ['title'], spec: ['description'] },
    side: ['source', 'abt'],
    target: 0.65,
  },
  dblp_acm: {
    subject: 'party',
    roles: { name: ['title'], spec: ['authors'], date: ['year'] },
    side: ['source', 'dblp'],
    target: 0.95,
  },
};

/** A row of a set as the matcher gets it. */
export function recordOf({ roles, side }: LabelledSet, row: Readonly<Record<string, string>>): MatchRecord {
  const values = Object.fromEntries(
    Object.entries(roles).map(([role, columns]) => [
      role,
      columns
        .map((column) => row[column] ?? '')
        .filter((text) => text !== '')
        .join(' '),
    ]),
  );
  const record = { id: row['id'] ?? '', values };
  return side === undefined ? record : { ...record, side: row[side[0]] === side[1] ? 'left' : 'right' };
}
