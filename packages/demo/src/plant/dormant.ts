import { storedAt } from '../calendar.ts';
import { assignment, SUPER_ROLE } from '../generate/roles.ts';
import type { UserRow } from '../organisation-rows.ts';
import type { Planting } from '../planting-log.ts';
import { ageOver, ago, type Planter, plantAtLimit, type Site, type Variety } from './planter.ts';
import { silence, takeReader, unsilence } from './readers.ts';

const CODE = 'PRM-002';

function unused(site: Site, days: number, how: string, clock?: string): Planting {
  const { user, key } = takeReader(site);
  return {
    defects: [{ code: CODE, entity: 'user', key, how }],
    spoil: () => silence(site, user, days, clock),
    repair: () => unsilence(site, user),
  };
}

function neverUsed(site: Site, days: number, how: string): Planting {
  const { world } = site;
  const { user, key } = takeReader(site);
  return {
    defects: [{ code: CODE, entity: 'user', key, how }],
    spoil: () => {
      world.silent.add(user);
      world.edit('app_user', user, { last_login: null, created_at: storedAt(ago(world, days)), locked: 'N' });
    },
    repair: () => {
      world.edit('app_user', user, { locked: 'Y' });
    },
  };
}

/** A super-user may be away for 30 days only; that it is one is a finding of its own. */
function unusedSuperUser(site: Site): Planting {
  const { world } = site;
  const { user, key } = takeReader(site);
  const how = 'an account with all rights, not used for 31 days';
  const row = assignment(user.user_id, SUPER_ROLE, 400);
  return {
    defects: [
      { code: CODE, entity: 'user', key, how },
      { code: 'PRM-005', entity: 'user', key: [...key, SUPER_ROLE], how },
    ],
    spoil: () => {
      world.insert('app_user_role', row);
      silence(site, user, 31);
    },
    repair: () => {
      world.remove('app_user_role', row);
      unsilence(site, user);
    },
  };
}

const away: Variety = (site) => unused(site, ageOver(site.world, 90, 300), 'not used');

const VARIETIES: readonly Variety[] = [
  (site) => unused(site, 91, 'not used for 91 days'),
  (site) => neverUsed(site, 31, 'made 31 days ago and never used'),
  unusedSuperUser,
  away,
  away,
];

function nearMisses(site: Site): void {
  const { world, log } = site;
  plantAtLimit(site, unused(site, 90, 'not used for 90 days'));
  plantAtLimit(site, unused(site, 90, 'last used 90 days ago, just after midnight', '00:20:00'));
  plantAtLimit(site, neverUsed(site, 30, 'made 30 days ago and never used'));
  const miss = (how: string, values: Partial<UserRow>) => {
    const { user, key } = takeReader(site);
    silence(site, user, 200);
    world.edit('app_user', user, values);
    log.nearMiss({ code: CODE, entity: 'user', key, how });
  };
  miss('the account of a customer in the portal', { kind: 'P' });
  miss('the account of an interface', { kind: 'S' });
  miss('locked', { locked: 'Y' });
}

/** Accounts that nobody uses. */
export const dormant: Planter = {
  code: CODE,
  varieties: VARIETIES,
  story: { initial: 9, weekly: 0.6, fixed: 0.12, retired: 0, again: 0.03 },
  nearMisses,
};
