import { assignment } from '../generate/roles.ts';
import type { Planting } from '../planting-log.ts';
import { ago, type Planter, type Site, type Variety } from './planter.ts';
import { takeReader } from './readers.ts';

const CODE = 'PRM-006';

/** Roles given to one person, and the pairs of the shipped matrix that they complete. */
const BUNDLES: readonly (readonly [roles: readonly string[], pairs: readonly string[]])[] = [
  [['PO_ENTRY', 'VENDOR_MASTER'], ['S01']],
  [['AP_INVOICE', 'PAYMENT'], ['S11']],
  [
    ['GOODS_RECEIPT', 'STOCK_COUNT', 'STOCK_ADJUST'],
    ['S26', 'S27'],
  ],
  [['SO_ENTRY', 'PRICE_MASTER'], ['S19']],
  [['GL_ENTRY', 'GL_POST'], ['S33']],
  [['USER_ADMIN', 'ROLE_ADMIN'], ['S35']],
  [['CUSTOMER_MASTER', 'SO_ENTRY'], ['S15']],
  [['WO_RELEASE', 'WO_CONFIRM'], ['S31']],
  [['HR_MASTER', 'PAYROLL'], ['S39']],
  [['PO_ENTRY', 'PO_APPROVAL'], ['S06']],
  [
    ['PO_ENTRY', 'GOODS_RECEIPT', 'AP_INVOICE'],
    ['S08', 'S09', 'S10'],
  ],
];

function granted(site: Site, roles: readonly string[], pairs: readonly string[]): Planting {
  const { world } = site;
  const { user, key } = takeReader(site);
  const rows = roles.map((role) => assignment(user.user_id, role, 40));
  const how = `${roles.join(' and ')} in one hand`;
  return {
    defects: pairs.map((pair) => ({ code: CODE, entity: 'user', key: [...key, pair], how })),
    spoil: () => {
      for (const row of rows) if (!world.rows.app_user_role.includes(row)) world.insert('app_user_role', row);
    },
    repair: () => {
      for (const row of rows.slice(1)) world.remove('app_user_role', row);
    },
  };
}

const VARIETIES: readonly Variety[] = BUNDLES.map(
  ([roles, pairs]): Variety =>
    (site) =>
      granted(site, roles, pairs),
);

function nearMisses(site: Site): void {
  const { world, log } = site;
  const miss = (key: readonly string[], how: string) => log.nearMiss({ code: CODE, entity: 'user', key, how });
  const standIn = takeReader(site);
  world.insert('app_user_role', assignment(standIn.user.user_id, 'PO_ENTRY'));
  world.insert('app_user_role', { ...assignment(standIn.user.user_id, 'PO_APPROVAL', 30), valid_to: ago(world, 1) });
  miss([...standIn.key, 'S06'], 'stood in until yesterday');
  const locked = takeReader(site);
  for (const role of ['AP_INVOICE', 'PAYMENT']) world.insert('app_user_role', assignment(locked.user.user_id, role));
  world.edit('app_user', locked.user, { locked: 'Y' });
  miss([...locked.key, 'S11'], 'the account is locked');
  const both = takeReader(site);
  for (const role of ['PO_ENTRY', 'STOCK_COUNT']) world.insert('app_user_role', assignment(both.user.user_id, role));
  miss([...both.key, 'S08'], 'two functions that do not conflict');
  miss(['-', 'U902', 'S09'], 'the account of an interface');
}

/** People who hold both sides of a forbidden pair. */
export const duties: Planter = {
  code: CODE,
  varieties: VARIETIES,
  story: { initial: 14, weekly: 0.6, fixed: 0.07, retired: 0, again: 0.08 },
  nearMisses,
};
