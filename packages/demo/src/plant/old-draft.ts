import { storedAt } from '../calendar.ts';
import type { Planting } from '../planting-log.ts';
import {
  ageOver,
  ago,
  agoFromFirst,
  disguise,
  type Planter,
  plantAtLimit,
  type Site,
  type Variety,
} from './planter.ts';

const CODE = 'OPN-008';
const LIMIT = 30;

interface Dates {
  readonly created_at: string | null;
  readonly order_date: string;
}

interface Draft {
  readonly entity: 'sales_order' | 'purchase_order' | 'work_order';
  readonly key: readonly string[];
  /** Makes it a draft, or something that looks like one. */
  set(as: 'draft' | 'waiting' | 'cancelled' | 'template', dates?: Dates): void;
  remove(): void;
}

function salesDraft({ company, world }: Site, days: number): Draft {
  const customer = world.rows.customer[world.random.between(0, 99)];
  if (customer === undefined) throw new RangeError('no customer');
  const when = agoFromFirst(world, days);
  const order = company.selling.order(customer, { ordered: when, due: when - 20, arrives: when - 20 });
  company.selling.coming.delete(order);
  const head = world.reserve(order.head);
  const states = { draft: 'N', waiting: 'Q', cancelled: 'X', template: 'N' } as const;
  return {
    entity: 'sales_order',
    key: [head.comp, head.so_no],
    set: (as, dates) =>
      world.edit('so_head', head, { state: states[as], template: as === 'template' ? 'Y' : 'N', ...dates }),
    remove: () => {
      for (const line of order.lines) world.remove('so_line', line);
      world.remove('so_head', head);
    },
  };
}

function purchaseDraft({ company, world }: Site, days: number): Draft {
  const supplier = world.rows.supplier[world.random.between(0, 49)];
  if (supplier === undefined) throw new RangeError('no supplier');
  const when = agoFromFirst(world, days);
  const order = company.purchasing.order(supplier, { ordered: when, due: when - 20, arrives: when - 20 });
  company.purchasing.coming.delete(order);
  const head = world.reserve(order.head);
  const states = { draft: 10, waiting: 20, cancelled: 90, template: 10 } as const;
  return {
    entity: 'purchase_order',
    key: [head.comp, head.po_no],
    set: (as, dates) =>
      world.edit('po_head', head, { state: states[as], template: as === 'template' ? 'Y' : 'N', ...dates }),
    remove: () => {
      for (const line of order.lines) world.remove('po_line', line);
      world.remove('po_head', head);
    },
  };
}

function workDraft({ company, world }: Site, days: number): Draft {
  const when = agoFromFirst(world, days);
  const row = company.production.order({ ordered: when, due: when - 15, arrives: when - 15 });
  company.production.running.delete(row);
  world.reserve(row);
  const states = { draft: 0, waiting: 1, cancelled: 9, template: 0 } as const;
  return {
    entity: 'work_order',
    key: [row.comp, row.wo_no],
    set: (as, dates) =>
      world.edit('work_order', row, {
        ...{ state: states[as], template: as === 'template' ? 'Y' : 'N', ...dates },
        ...(as === 'waiting' ? { finish_on: null } : {}),
      }),
    remove: () => world.remove('work_order', row),
  };
}

type Make = (site: Site, days: number) => Draft;

function planting(draft: Draft, how: string, dates?: Dates): Planting {
  return {
    defects: [{ code: CODE, entity: draft.entity, key: draft.key, how }],
    spoil: () => draft.set('draft', dates),
    repair: () => draft.set('cancelled'),
    retire: () => {
      draft.remove();
      return 'deleted';
    },
  };
}

const forgotten =
  (make: Make): Variety =>
  (site) =>
    planting(make(site, ageOver(site.world, LIMIT, 300)), 'a draft that was forgotten');

const VARIETIES: readonly Variety[] = [
  forgotten(salesDraft),
  forgotten(purchaseDraft),
  forgotten(workDraft),
  (site) => planting(salesDraft(site, LIMIT + 1), 'a draft of 31 days'),
  (site) =>
    planting(purchaseDraft(site, 90), 'entered yesterday by a migration, dated long ago', {
      created_at: storedAt(ago(site.world, 1)),
      order_date: ago(site.world, 90),
    }),
  (site) =>
    planting(salesDraft(site, 60), 'dated today again and again, entered long ago', {
      created_at: storedAt(ago(site.world, 60)),
      order_date: ago(site.world, 0),
    }),
  (site) =>
    planting(workDraft(site, 50), 'nobody knows when it was entered', {
      created_at: null,
      order_date: ago(site.world, 50),
    }),
  forgotten(salesDraft),
];

function nearMisses(site: Site): void {
  for (const [make, as, how] of [
    [salesDraft, 'waiting', 'a quotation that was sent'],
    [purchaseDraft, 'waiting', 'waits for approval'],
    [salesDraft, 'template', 'a template for orders that recur'],
    [workDraft, 'template', 'a template'],
    [purchaseDraft, 'cancelled', 'cancelled as a draft'],
  ] as const) {
    const draft = make(site, 80);
    disguise(site, { code: CODE, entity: draft.entity, key: draft.key, how }, () => draft.set(as));
  }
  plantAtLimit(site, planting(salesDraft(site, LIMIT), 'a draft of 30 days'));
  plantAtLimit(site, planting(purchaseDraft(site, LIMIT), 'a draft of 30 days'));
}

/** Drafts nobody finished. */
export const oldDrafts: Planter = {
  code: CODE,
  varieties: VARIETIES,
  story: { initial: 120, weekly: 7, fixed: 0.03, retired: 0.06, again: 0 },
  nearMisses,
};
