import type { EntityName } from '@erp-audit/core';
import type { Planting } from '../planting-log.ts';
import type { CustomerRow, ItemRow, SupplierRow } from '../rows.ts';
import { customerKey, itemKey, supplierKey } from '../world.ts';
import { disguise, overwrite, type Planter, type Site, type Variety } from './planter.ts';

const CODE = 'OWN-005';

type Owned =
  | { table: 'customer'; row: CustomerRow }
  | { table: 'supplier'; row: SupplierRow }
  | { table: 'item'; row: ItemRow };

/** A record in use that nobody has planted in. */
function takeOwned({ world }: Site, table: Owned['table']): Owned {
  if (table === 'customer') return { table, row: world.take(table, (row) => row.state === 'A') };
  if (table === 'supplier') return { table, row: world.take(table, (row) => row.state === 'A') };
  return { table, row: world.take(table, (row) => row.state === 'A' && row.stocked === 'Y') };
}

function identify(owned: Owned): { readonly entity: EntityName; readonly key: readonly string[] } {
  if (owned.table === 'customer') return { entity: 'customer', key: customerKey(owned.row) };
  if (owned.table === 'supplier') return { entity: 'supplier', key: supplierKey(owned.row) };
  return { entity: 'material', key: itemKey(owned.row) };
}

function orphaned(table: Owned['table'], owner_user: string | null, how: string): Variety {
  return (site): Planting => {
    const owned = takeOwned(site, table);
    return {
      defects: [{ code: CODE, ...identify(owned), how }],
      ...overwrite(site.world, owned.table, owned.row, { owner_user }),
      retire: () => {
        site.world.edit(owned.table, owned.row, { state: 'X' });
        return 'archived';
      },
    };
  };
}

const VARIETIES: readonly Variety[] = [
  orphaned('customer', null, 'owner removed'),
  orphaned('customer', '\u3000', 'owner overwritten by one ideographic space'),
  orphaned('customer', 'U9501', 'owner is an account locked when its person left'),
  orphaned('customer', '', 'owner is empty text'),
  orphaned('supplier', 'U9502', 'owner is an account locked when its person left'),
  orphaned('supplier', 'U7777', 'owner names an account that does not exist'),
  orphaned('item', null, 'owner removed'),
  orphaned('item', '\u200b ', 'owner is a zero-width character and a blank'),
  orphaned('item', 'U9503', 'owner is an account locked when its person left'),
  orphaned('item', '', 'owner is empty text'),
];

function nearMisses(site: Site): void {
  const { world } = site;
  for (const [table, values, how] of [
    ['customer', { owner_user: null, state: 'X' }, 'no owner, but archived'],
    ['supplier', { owner_user: null, state: 'B' }, 'no owner, but blocked'],
    ['supplier', { owner_user: 'U902' }, 'owned by the account of an interface, which is active'],
    ['item', { owner_user: ' ', state: 'X' }, 'no owner, but archived'],
  ] as const) {
    const owned = takeOwned(site, table);
    disguise(site, { code: CODE, ...identify(owned), how }, () => world.edit(owned.table, owned.row, values));
  }
  const service = world.take('item', (row) => row.stocked === 'N');
  disguise(
    site,
    { code: CODE, entity: 'material', key: itemKey(service), how: 'a service that is never in stock' },
    () => world.edit('item', service, { owner_user: null }),
  );
}

/** Master data without a living owner. */
export const ownerless: Planter = {
  code: CODE,
  varieties: VARIETIES,
  story: { initial: 330, weekly: 6, fixed: 0.05, retired: 0.004, again: 0.02 },
  nearMisses,
};
