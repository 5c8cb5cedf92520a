import { addDays } from '@erp-audit/core';
import { assignment, EMERGENCY_ROLE, RETIRED_SUPER_ROLE, SUPER_ROLE } from '../generate/roles.ts';
import type { UserRoleRow } from '../organisation-rows.ts';
import type { Planting } from '../planting-log.ts';
import { ago, overwrite, type Planter, type Site, type Variety } from './planter.ts';
import { takeReader } from './readers.ts';

const CODE = 'PRM-005';

function granted(site: Site, roles: readonly string[], how: string): Planting {
  const { world } = site;
  const { user, key } = takeReader(site);
  const rows = roles.map((role) => assignment(user.user_id, role, 40));
  return {
    defects: [{ code: CODE, entity: 'user', key: [...key, SUPER_ROLE], how }],
    spoil: () => {
      for (const row of rows) world.insert('app_user_role', row);
    },
    repair: () => {
      for (const row of rows) world.remove('app_user_role', row);
    },
  };
}

function flagged(site: Site): Planting {
  const { user, key } = takeReader(site);
  const how = 'marked as administrator, without any role';
  return {
    defects: [{ code: CODE, entity: 'user', key: [...key, 'is_admin'], how }],
    ...overwrite(site.world, 'app_user', user, { admin_flag: 'Y' }),
  };
}

const VARIETIES: readonly Variety[] = [
  (site) => granted(site, [SUPER_ROLE], 'all rights granted directly'),
  (site) => granted(site, [EMERGENCY_ROLE], 'all rights by a role in a role in a role'),
  (site) => granted(site, [EMERGENCY_ROLE, SUPER_ROLE], 'all rights in two ways: one finding'),
  flagged,
];

function nearMisses(site: Site): void {
  const { world, log } = site;
  const miss = (how: string, role: string, values: (site: Site) => Partial<UserRoleRow>) => {
    const { user, key } = takeReader(site);
    world.insert('app_user_role', { ...assignment(user.user_id, role, 90), ...values(site) });
    log.nearMiss({ code: CODE, entity: 'user', key: [...key, role], how });
  };
  miss('had all rights until yesterday', SUPER_ROLE, () => ({ valid_to: ago(world, 1) }));
  miss('will have all rights next year', SUPER_ROLE, () => ({ valid_from: addDays(world.today, 300) }));
  miss('a role with all rights that is out of use', RETIRED_SUPER_ROLE, () => ({}));
  for (const [user, role] of [
    ['U701', SUPER_ROLE],
    ['U702', SUPER_ROLE],
    ['U903', 'is_admin'],
  ] as const)
    log.nearMiss({ code: CODE, entity: 'user', key: ['-', user, role], how: 'one of the few who are meant to' });
}

/** Super-users beyond the named few. */
export const superUsers: Planter = {
  code: CODE,
  varieties: VARIETIES,
  story: { initial: 5, weekly: 0.3, fixed: 0.1, retired: 0, again: 0.05 },
  nearMisses,
};
