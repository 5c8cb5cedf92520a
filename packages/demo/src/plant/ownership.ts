import { customerKey, itemKey, type Plan, supplierKey } from '../plan.ts';

const CODE = 'OWN-005';

function plantCustomers(plan: Plan): void {
  for (const [owner_user, how] of [
    [null, 'owner removed'],
    ['\u3000', 'owner overwritten by one ideographic space'],
    ['U190', 'owner is an account locked when its person left'],
  ] as const) {
    const row = plan.takeCustomer();
    plan.edit('customer', row, { owner_user });
    plan.defect(CODE, 'customer', customerKey(row), how);
  }
  const archived = plan.takeCustomer();
  plan.edit('customer', archived, { owner_user: null, state: 'X' });
  plan.nearMiss(CODE, 'customer', customerKey(archived), 'no owner, but archived');
}

function plantSuppliers(plan: Plan): void {
  for (const [owner_user, how] of [
    ['U290', 'owner is an account locked when its person left'],
    ['U777', 'owner names an account that does not exist'],
  ] as const) {
    const row = plan.takeSupplier();
    plan.edit('supplier', row, { owner_user });
    plan.defect(CODE, 'supplier', supplierKey(row), how);
  }
  const byInterface = plan.takeSupplier();
  plan.edit('supplier', byInterface, { owner_user: 'U902' });
  plan.nearMiss(CODE, 'supplier', supplierKey(byInterface), 'owned by the account of an interface, which is active');
  const blocked = plan.takeSupplier();
  plan.edit('supplier', blocked, { owner_user: null, state: 'B' });
  plan.nearMiss(CODE, 'supplier', supplierKey(blocked), 'no owner, but blocked');
}

function plantMaterials(plan: Plan): void {
  for (const [owner_user, how] of [
    [null, 'owner removed'],
    ['', 'owner is empty text'],
  ] as const) {
    const row = plan.takeItem();
    plan.edit('item', row, { owner_user });
    plan.defect(CODE, 'material', itemKey(row), how);
  }
  const service = plan.data.item.find((row) => !row.stocked);
  if (service === undefined) throw new RangeError('the demo ERP has no service');
  plan.edit('item', service, { owner_user: null });
  plan.nearMiss(CODE, 'material', itemKey(service), 'no owner, but a service that is never in stock');
}

/** Master data without an active owner. */
export function plantOwnership(plan: Plan): void {
  plantCustomers(plan);
  plantSuppliers(plan);
  plantMaterials(plan);
}
