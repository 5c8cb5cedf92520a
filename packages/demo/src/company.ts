import { daysBefore } from './calendar.ts';
import { addDepartments } from './generate/departments.ts';
import { invoicePurchase, invoiceSale } from './generate/invoices.ts';
import { addBills, addMaterials, addReservations, type MaterialMaker } from './generate/materials.ts';
import { addPartners, idleSupplierCount, type PartnerMaker } from './generate/partners.ts';
import { addPeople, type People } from './generate/people.ts';
import { addProduction, type ProductionMaker } from './generate/production.ts';
import { addPurchasing, type PurchaseMaker } from './generate/purchasing.ts';
import { addRoles } from './generate/roles.ts';
import { addSelling, type SalesMaker } from './generate/selling.ts';
import type { SupplierRow } from './rows.ts';
import { World } from './world.ts';

/** The demo company in memory: its ERP's rows, and who and what goes on making more of them. */
export interface DemoCompany {
  readonly world: World;
  readonly people: People;
  readonly partners: PartnerMaker;
  readonly materials: MaterialMaker;
  readonly purchasing: PurchaseMaker;
  readonly selling: SalesMaker;
  readonly production: ProductionMaker;
  /** Suppliers that were ordered from, with the number of living orders of the last months. */
  readonly recentOrders: ReadonlyMap<string, number>;
  readonly orderedFrom: readonly SupplierRow[];
}

/** Orders as young as this stay within a year while the twelve weeks go by. */
const RECENT_DAYS = 260;

function countRecentOrders(purchasing: PurchaseMaker): Map<string, number> {
  const counts = new Map<string, number>();
  const since = daysBefore(RECENT_DAYS);
  for (const { head } of purchasing.orders.values()) {
    const isRecent = head.order_date >= since;
    counts.set(head.supp_no, (counts.get(head.supp_no) ?? 0) + (isRecent ? 1 : 0));
  }
  return counts;
}

/** A manufacturer in whose ERP no rule finds anything, the same for the same seed and scale. */
export function cleanCompany(seed: number, scale: number): DemoCompany {
  const world = new World(seed, scale);
  addDepartments(world);
  addRoles(world);
  const people = addPeople(world);
  const partners = addPartners(world, people);
  const materials = addMaterials(world, people);
  addBills(world, materials);
  addReservations(world, materials);
  const selling = addSelling(world, people, materials);
  const purchasing = addPurchasing(world, people, materials, idleSupplierCount(world));
  const production = addProduction(world, people, materials);
  for (const order of selling.orders.values()) if (!selling.coming.has(order)) invoiceSale(world, order);
  for (const order of purchasing.orders.values()) if (!purchasing.coming.has(order)) invoicePurchase(world, order);
  const recentOrders = countRecentOrders(purchasing);
  const orderedFrom = world.rows.supplier.filter((row) => recentOrders.has(row.supp_no));
  return { world, people, partners, materials, purchasing, selling, production, recentOrders, orderedFrom };
}
