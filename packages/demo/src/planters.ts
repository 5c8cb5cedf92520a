import { customersFromElsewhere, materialsFromElsewhere } from './plant/creation.ts';
import { dormant } from './plant/dormant.ts';
import { duplicates } from './plant/duplicates.ts';
import { duties } from './plant/duties.ts';
import { emptyOrders } from './plant/empty-orders.ts';
import { formats } from './plant/formats.ts';
import { incompleteCustomers } from './plant/incomplete-customer.ts';
import { incompleteSuppliers } from './plant/incomplete-supplier.ts';
import { latePurchases } from './plant/late-purchase.ts';
import { lateSales } from './plant/late-sale.ts';
import { lateWork } from './plant/late-work.ts';
import { leavers } from './plant/leavers.ts';
import { negativeStock } from './plant/negative-stock.ts';
import { withoutPerson } from './plant/nobody.ts';
import { oldDrafts } from './plant/old-draft.ts';
import { ownerless } from './plant/ownerless.ts';
import { placeholders } from './plant/placeholders.ts';
import type { Planter } from './plant/planter.ts';
import { similarCustomers } from './plant/similar-customers.ts';
import { similarMaterials } from './plant/similar-materials.ts';
import { staleStock } from './plant/stale.ts';
import { superUsers } from './plant/super-users.ts';
import { zombies } from './plant/zombie.ts';

/** One planter for every shipped rule. */
export const PLANTERS: readonly Planter[] = [
  ...[materialsFromElsewhere, customersFromElsewhere, ownerless],
  ...[latePurchases, lateSales, lateWork, oldDrafts],
  ...[staleStock, zombies, duplicates],
  ...[incompleteCustomers, incompleteSuppliers, placeholders, formats],
  ...[leavers, dormant, withoutPerson, superUsers, duties],
  ...[negativeStock, emptyOrders],
  ...[similarCustomers, similarMaterials],
];
