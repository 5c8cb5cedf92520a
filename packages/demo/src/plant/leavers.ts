import { addDays } from '@erp-audit/core';
import { NULL_DATE } from '../calendar.ts';
import type { StaffRow } from '../organisation-rows.ts';
import type { Planting } from '../planting-log.ts';
import { ago, type Planter, plantAtLimit, type Site, type Variety } from './planter.ts';
import { silence, takeReader } from './readers.ts';

const CODE = 'PRM-001';
const DORMANT_AFTER_DAYS = 90;

interface Leaving {
  /** Days since the last login; the account is not used afterwards. */
  readonly lastLogin: number;
  readonly how: string;
  readonly staff: (site: Site) => Partial<StaffRow>;
}

function left(site: Site, { lastLogin, how, staff: values }: Leaving): Planting {
  const { world } = site;
  const { user, staff, key } = takeReader(site);
  // An account that nobody uses any more becomes dormant, too.
  const dormantFrom = addDays(ago(world, lastLogin), DORMANT_AFTER_DAYS + 1);
  return {
    defects: [
      { code: CODE, entity: 'user', key, how },
      { code: 'PRM-002', entity: 'user', key, how: `${how}; not used since`, from: dormantFrom },
    ],
    spoil: () => {
      world.edit('staff', staff, values(site));
      silence(site, user, lastLogin);
      world.edit('app_user', user, { locked: 'N' });
    },
    repair: () => {
      world.edit('app_user', user, { locked: 'Y' });
    },
  };
}

const gone = (days: number) => (site: Site) => ({ left_on: ago(site.world, days), in_use: 'N' }) as const;

const VARIETIES: readonly Variety[] = [
  (site) => left(site, { lastLogin: 12, how: 'left 10 days ago', staff: gone(10) }),
  (site) => left(site, { lastLogin: 4, how: 'left last Thursday: two working days', staff: gone(4) }),
  (site) =>
    left(site, {
      lastLogin: 45,
      how: 'no longer employed, no last day on record',
      staff: () => ({ in_use: 'N', left_on: NULL_DATE }),
    }),
  (site) =>
    left(site, {
      lastLogin: 2,
      how: 'left a month ago, still marked as employed, still signs in',
      staff: (at) => ({ left_on: ago(at.world, 30) }),
    }),
  (site) => left(site, { lastLogin: 8, how: 'left a week ago', staff: gone(7) }),
];

function nearMisses(site: Site): void {
  const { world, log } = site;
  const friday = { lastLogin: 3, how: 'left last Friday: one working day, still marked as employed' };
  plantAtLimit(site, left(site, { ...friday, staff: () => ({ left_on: ago(world, 3) }) }));
  const miss = (how: string, spoil: (reader: ReturnType<typeof takeReader>) => void) => {
    const reader = takeReader(site);
    spoil(reader);
    log.nearMiss({ code: CODE, entity: 'user', key: reader.key, how });
    log.nearMiss({ code: 'PRM-003', entity: 'user', key: reader.key, how: `${how}: there is a person behind it` });
  };
  miss('left, and the account is locked', ({ user, staff }) => {
    world.edit('staff', staff, { left_on: ago(world, 40), in_use: 'N' });
    world.edit('app_user', user, { locked: 'Y' });
  });
  miss('left, and the account was valid until then', ({ user, staff }) => {
    world.edit('staff', staff, { left_on: ago(world, 40), in_use: 'N' });
    world.edit('app_user', user, { valid_to: ago(world, 40) });
  });
  miss('leaves in half a year', ({ staff }) => world.edit('staff', staff, { left_on: ago(world, -180) }));
  miss('left, and was employed again under another number', ({ user, staff }) => {
    world.edit('staff', staff, { left_on: ago(world, 400), in_use: 'N' });
    const again = { emp_no: `${staff.emp_no}R`, left_on: NULL_DATE, in_use: 'Y', user_id: user.user_id } as const;
    world.insert('staff', { ...staff, ...again });
  });
}

/** Accounts of people who left. */
export const leavers: Planter = {
  code: CODE,
  varieties: VARIETIES,
  story: { initial: 6, weekly: 0.7, fixed: 0.25, retired: 0, again: 0 },
  nearMisses,
};
