import { NULL_DATE, storedBefore } from '../calendar.ts';
import type { World } from '../world.ts';
import type { PurchaseOrder } from './purchasing.ts';
import type { SalesOrder } from './selling.ts';

/** A customer's invoice for a delivered order. */
export function invoiceSale(world: World, { head, lines, arrives }: SalesOrder): void {
  const amount = lines.reduce((sum, line) => sum + line.qty * (line.unit_price ?? 0), 0);
  add(
    world,
    { side: 'S', prefix: 'AR', comp: head.comp, partner: head.cust_no, currency: head.currency },
    arrives,
    amount,
  );
}

/** A supplier's invoice for goods that arrived. */
export function invoicePurchase(world: World, { head, lines, arrives }: PurchaseOrder): void {
  const amount = lines.reduce((sum, line) => sum + line.qty * (line.unit_price ?? 0), 0);
  add(
    world,
    { side: 'P', prefix: 'AP', comp: head.comp, partner: head.supp_no, currency: head.currency },
    arrives,
    amount,
  );
}

interface InvoiceParty {
  readonly side: 'S' | 'P';
  readonly prefix: string;
  readonly comp: string;
  readonly partner: string;
  readonly currency: string;
}

function add(world: World, party: InvoiceParty, days: number, amount: number): void {
  const stored = storedBefore(days, '15:05:00');
  const date = stored.slice(0, 10);
  const isPosted = world.random.chance(0.97);
  world.insert('invoice', {
    ...{ inv_no: `${party.prefix}${world.next('invoice', 500_001)}`, comp: party.comp, side: party.side },
    ...{ partner_no: party.partner, inv_date: date, posted_on: isPosted ? date : NULL_DATE },
    ...{ amount: Math.round(amount * 100) / 100, currency: party.currency, state: isPosted ? 'P' : 'N' },
    ...{ created_at: stored, created_by: party.side === 'S' ? 'U4004' : 'U4001' },
  });
}
