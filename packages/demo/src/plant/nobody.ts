import type { UserRow } from '../organisation-rows.ts';
import type { Planting } from '../planting-log.ts';
import type { Planter, Site, Variety } from './planter.ts';
import { takeReader } from './readers.ts';

const CODE = 'PRM-003';

function detached(site: Site, how: string, values: Partial<UserRow>): Planting {
  const { world } = site;
  const { user, staff, key } = takeReader(site);
  return {
    defects: [{ code: CODE, entity: 'user', key, how }],
    spoil: () => {
      world.edit('app_user', user, values);
    },
    repair: () => {
      world.edit('app_user', user, { emp_no: staff.emp_no });
    },
  };
}

const VARIETIES: readonly Variety[] = [
  (site) => detached(site, 'names no person', { emp_no: null }),
  (site) => detached(site, 'person is empty text', { emp_no: '' }),
  (site) => detached(site, 'names a person who is not on file', { emp_no: 'E0000' }),
  (site) => detached(site, 'shared by the second shift', { emp_no: null, name: '二班共用' }),
];

/** Accounts of the configuration: registered, and one whose registration ended. */
function registered(site: Site): void {
  const { world, log } = site;
  for (const [login, name] of [
    ['term.line1', '一号线终端'],
    ['auditor.ext', 'External auditor'],
  ] as const) {
    const { user, key } = takeReader(site);
    world.edit('app_user', user, { login, name, emp_no: null });
    log.nearMiss({ code: CODE, entity: 'user', key, how: 'registered as a service, with an owner' });
  }
  log.plant(detached(site, 'its registration ended in June', { login: 'proj.erp', name: 'ERP project', emp_no: null }));
}

function nearMisses(site: Site): void {
  const { world, log } = site;
  registered(site);
  const miss = (how: string, more: (reader: ReturnType<typeof takeReader>) => void) => {
    const reader = takeReader(site);
    world.edit('app_user', reader.user, { emp_no: null });
    more(reader);
    log.nearMiss({ code: CODE, entity: 'user', key: reader.key, how });
  };
  miss('personnel names the account, not the account the person', ({ user, staff }) =>
    world.edit('staff', staff, { user_id: user.user_id }),
  );
  miss('the account of an interface', ({ user }) => world.edit('app_user', user, { kind: 'S' }));
  miss('locked', ({ user }) => world.edit('app_user', user, { locked: 'Y' }));
}

/** Accounts with no person behind them. */
export const withoutPerson: Planter = {
  code: CODE,
  varieties: VARIETIES,
  story: { initial: 6, weekly: 0.4, fixed: 0.08, retired: 0, again: 0.05 },
  nearMisses,
};
