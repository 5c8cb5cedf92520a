import type { Dataset } from './dataset.ts';
import { liveThroughSecondDay, liveThroughThirdDay } from './later-nights.ts';
import { addMaterials } from './materials.ts';
import { DEMO_NIGHTS } from './nights.ts';
import { addOrganisation } from './organisation.ts';
import { addPartners } from './partners.ts';
import { type Plan, planFor, type RowChange } from './plan.ts';
import { plantDuplicates } from './plant/duplicates.ts';
import { plantDuties } from './plant/duties.ts';
import { plantEmptyOrders, plantOrderAtItsLimit } from './plant/empty-orders.ts';
import { plantFormats } from './plant/formats.ts';
import { plantIncomplete } from './plant/incomplete.ts';
import { plantLineAtItsLimit, plantOverdue } from './plant/overdue.ts';
import { plantOwnership } from './plant/ownership.ts';
import { plantItemAtItsLimit, plantStale } from './plant/stale.ts';
import { addPurchasing } from './purchasing.ts';
import { randomFrom } from './random.ts';
import type { NearMiss, NightTruth } from './truth.ts';

/** One simulated night: what changed in the ERP since the night before, and what is wrong in it now. */
export interface Night {
  readonly truth: NightTruth;
  /** Rows as they are now; on the first night every row. */
  readonly rows: readonly RowChange[];
}

/** Clean rows: no rule finds anything in them. */
export function cleanDataset(seed: number): Dataset {
  const data: Dataset = {
    department: [],
    staff: [],
    app_user: [],
    app_role: [],
    app_user_role: [],
    customer: [],
    supplier: [],
    item: [],
    po_head: [],
    po_line: [],
    stock_bin: [],
    stock_quant: [],
    stock_move: [],
  };
  const random = randomFrom(seed);
  addOrganisation(data);
  addPartners(data, random);
  addMaterials(data, random);
  addPurchasing(data, random);
  return data;
}

function snapshot(plan: Plan, asOf: string, rows: readonly RowChange[], nearMisses: readonly NearMiss[]): Night {
  const copies = rows.map(({ table, row }) => ({ table, row: { ...row } }));
  return { rows: copies, truth: { asOf, defects: [...plan.defects.values()], nearMisses: [...nearMisses] } };
}

function allRows(data: Dataset): RowChange[] {
  return Object.entries(data).flatMap(([table, rows]) =>
    rows.map((row: RowChange['row']) => ({ table: table as keyof Dataset, row })),
  );
}

/** The whole story, the same for the same seed: three nights, each with its rows and its truth. */
export function buildNights(seed: number): readonly [Night, Night, Night] {
  const data = cleanDataset(seed);
  const plan = planFor(data);
  for (const plant of [plantOwnership, plantOverdue, plantStale, plantDuplicates, plantIncomplete]) plant(plan);
  plantFormats(plan);
  plantDuties(plan);
  plantEmptyOrders(plan);
  const line = plantLineAtItsLimit(plan);
  const item = plantItemAtItsLimit(plan);
  const order = plantOrderAtItsLimit(plan);
  const first = snapshot(plan, DEMO_NIGHTS[0], allRows(data), plan.nearMisses);

  plan.changes.length = 0;
  liveThroughSecondDay(plan);
  plan.defect('OPN-001', 'purchase_order_line', line, 'due 31 days ago on the second night');
  plan.defect('STL-001', 'material', item, 'last movement 181 days ago on the second night');
  plan.defect('EXA-001', 'purchase_order', order, 'placed 8 days before the second night');
  const second = snapshot(plan, DEMO_NIGHTS[1], plan.changes, []);

  plan.changes.length = 0;
  liveThroughThirdDay(plan, first.truth.defects);
  const third = snapshot(plan, DEMO_NIGHTS[2], plan.changes, []);
  return [first, second, third];
}
