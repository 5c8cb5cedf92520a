import { addDays } from '@erp-audit/core';
import { storedAt } from '../calendar.ts';
import type { Planting } from '../planting-log.ts';
import type { CustomerRow, ItemRow } from '../rows.ts';
import { customerKey, itemKey } from '../world.ts';
import { ago, agoFromFirst, disguise, type Planter, type Site, type Variety } from './planter.ts';

const LOOK_BACK_DAYS = 30;

interface Created {
  readonly row: CustomerRow | ItemRow;
  readonly key: readonly string[];
  edit(values: { created_at?: string; created_by?: string | null; state?: 'B' | 'X' }): void;
}

type Make = (site: Site, days: number) => Created;

function newMaterial({ company, world }: Site, days: number): Created {
  const row = world.reserve(company.materials.material(agoFromFirst(world, days)));
  return { row, key: itemKey(row), edit: (values) => world.edit('item', row, values) };
}

function newCustomer({ company, world }: Site, days: number): Created {
  const row = world.reserve(company.partners.customer(agoFromFirst(world, days)));
  return { row, key: customerKey(row), edit: (values) => world.edit('customer', row, values) };
}

interface Subject {
  readonly code: 'OWN-001' | 'OWN-003';
  readonly entity: 'material' | 'customer';
  readonly make: Make;
  /** Accounts of other departments. */
  readonly strangers: (site: Site) => readonly string[];
  /** The interface whose records are accepted. */
  readonly graceAccount: string;
}

function planted(
  subject: Subject,
  site: Site,
  days: number,
  creator: string | null,
  how: string,
  clock?: string,
): Planting {
  const created = subject.make(site, days);
  const date = ago(site.world, days);
  return {
    defects: [
      { code: subject.code, entity: subject.entity, key: created.key, how, until: addDays(date, LOOK_BACK_DAYS) },
    ],
    spoil: () => created.edit({ created_by: creator, created_at: storedAt(date, clock) }),
    retire: () => {
      created.edit({ state: 'X' });
      return 'archived';
    },
  };
}

function varietiesOf(subject: Subject): readonly Variety[] {
  const days = (site: Site, most: number) => site.world.random.between(0, most);
  const byStranger: Variety = (site) =>
    planted(
      subject,
      site,
      days(site, 6),
      site.world.random.pick(subject.strangers(site)),
      'entered by another department',
    );
  return [
    byStranger,
    (site) =>
      planted(subject, site, 30, subject.strangers(site)[0] ?? null, 'entered 30 days ago, the last day looked at'),
    (site) =>
      planted(
        subject,
        site,
        30,
        subject.strangers(site)[0] ?? null,
        'entered 30 days ago just after midnight',
        '00:10:00',
      ),
    (site) => planted(subject, site, days(site, 5), null, 'nobody knows who entered it'),
    (site) => planted(subject, site, days(site, 5), 'U7777', 'entered by an account that is gone'),
    (site) => planted(subject, site, days(site, 5), 'U901', 'entered by an interface that nobody answers for'),
    byStranger,
    byStranger,
    byStranger,
  ];
}

function nearMissesOf(subject: Subject, site: Site): void {
  const stranger = subject.strangers(site)[0] ?? null;
  const cases = [
    [31, stranger, 'entered 31 days ago', '10:20:00', {}],
    [31, stranger, 'entered 31 days ago just before midnight', '23:50:00', {}],
    [9, subject.graceAccount, 'entered by an interface that is accepted', '10:20:00', {}],
    [4, stranger, 'entered by another department, but archived', '10:20:00', { state: 'X' }],
  ] as const;
  for (const [days, created_by, how, clock, more] of cases) {
    const created = subject.make(site, days);
    disguise(site, { code: subject.code, entity: subject.entity, key: created.key, how }, () =>
      created.edit({ created_by, created_at: storedAt(ago(site.world, days), clock), ...more }),
    );
  }
  const own = subject.make(site, 3);
  site.log.nearMiss({
    code: subject.code,
    entity: subject.entity,
    key: own.key,
    how: 'entered by a sub-unit of the owner',
  });
}

const MATERIAL: Subject = {
  ...{ code: 'OWN-001', entity: 'material', make: newMaterial, graceAccount: 'U905' },
  strangers: ({ company }) => [...company.people.buyers, ...company.people.planners],
};
const CUSTOMER: Subject = {
  ...{ code: 'OWN-003', entity: 'customer', make: newCustomer, graceAccount: 'U904' },
  strangers: ({ company }) => [...company.people.finance, ...company.people.warehouse],
};

/** Materials entered by others than engineering. */
export const materialsFromElsewhere: Planter = {
  code: MATERIAL.code,
  varieties: varietiesOf(MATERIAL),
  story: { initial: 22, weekly: 4, fixed: 0, retired: 0.05, again: 0 },
  nearMisses: (site) => nearMissesOf(MATERIAL, site),
};

/** Customers entered by others than sales. */
export const customersFromElsewhere: Planter = {
  code: CUSTOMER.code,
  varieties: varietiesOf(CUSTOMER),
  story: { initial: 16, weekly: 3, fixed: 0, retired: 0.08, again: 0 },
  nearMisses: (site) => nearMissesOf(CUSTOMER, site),
};
