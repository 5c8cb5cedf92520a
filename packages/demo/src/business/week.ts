import { addDays, daysBetween } from '@erp-audit/core';
import { DEMO_WEEKS, storedAt } from '../calendar.ts';
import type { DemoCompany } from '../company.ts';
import { invoicePurchase, invoiceSale } from '../generate/invoices.ts';
import type { Timing } from '../generate/timing.ts';
import type { World } from '../world.ts';

const DAYS = 7;

/** What a company does in a week when nothing goes wrong: the week before today. */
export function workOneWeek(company: DemoCompany): void {
  const elapsed = daysBetween(DEMO_WEEKS[0] as (typeof DEMO_WEEKS)[number], company.world.today);
  enterMasterData(company, -elapsed);
  enterOrders(company, -elapsed);
  finishOrders(company, -elapsed);
  moveStock(company);
  signIn(company.world);
}

function enterMasterData({ world, partners, materials }: DemoCompany, today: number): void {
  const day = () => today + world.random.between(0, DAYS - 1);
  for (let left = world.count(9, 2); left > 0; left -= 1) partners.customer(day());
  for (let left = world.count(2, 1); left > 0; left -= 1) partners.supplier(day());
  for (let left = world.count(14, 2); left > 0; left -= 1) {
    const item = materials.material(day());
    materials.move(item, 'GR', world.random.between(20, 200), storedAt(world.today, '09:05:00'));
  }
}

/**
 * Orders of the week before a day, some of them still being written; those that were are released.
 * @param today - In days before the first week.
 */
export function enterOrders({ world, purchasing, selling, production, orderedFrom }: DemoCompany, today: number): void {
  const { random } = world;
  for (const maker of [selling, purchasing, production]) maker.releaseDrafts();
  const when = (shortest: number, longest: number, mostLate: number): Timing => {
    const ordered = today + random.between(0, DAYS - 1);
    const due = ordered - random.between(shortest, longest);
    return { ordered, due, arrives: due - (random.chance(0.7) ? 0 : random.between(1, mostLate)) };
  };
  const customers = world.rows.customer.filter((row) => row.state === 'A' && !world.isTaken(row));
  for (let left = world.count(115, 4); left > 0; left -= 1) selling.order(random.pick(customers), when(7, 35, 6));
  for (let left = world.count(95, 4); left > 0; left -= 1) purchasing.order(random.pick(orderedFrom), when(14, 45, 18));
  for (let left = world.count(50, 3); left > 0; left -= 1) production.order(when(8, 30, 6));
  for (let left = world.count(45, 6); left > 0; left -= 1) selling.draft(random.pick(customers), when(20, 35, 6));
  for (let left = world.count(30, 6); left > 0; left -= 1) purchasing.draft(random.pick(orderedFrom), when(20, 45, 9));
  for (let left = world.count(25, 6); left > 0; left -= 1) production.draft(when(15, 30, 6));
}

function finishOrders({ world, purchasing, selling, production }: DemoCompany, today: number): void {
  for (const order of selling.deliverUntil(today)) invoiceSale(world, order);
  for (const order of purchasing.receiveUntil(today)) invoicePurchase(world, order);
  production.finishUntil(today);
}

function moveStock({ world, materials }: DemoCompany): void {
  const { random } = world;
  const items = materials.busy.filter((item) => !world.isTaken(item));
  for (let left = world.count(600, 20); left > 0; left -= 1) {
    const moved = storedAt(addDays(world.today, -random.between(0, DAYS - 1)), '13:30:00');
    const item = random.pick(items);
    if (random.chance(0.6)) materials.move(item, 'GR', random.between(20, 80), moved);
    else materials.move(item, random.chance(0.5) ? 'GI' : 'PR', -random.between(1, 4), moved);
  }
}

function signIn(world: World): void {
  for (const user of world.rows.app_user) {
    if (user.locked === 'Y' || world.silent.has(user)) continue;
    world.edit('app_user', user, {
      last_login: storedAt(addDays(world.today, -world.random.between(0, 4)), '08:31:00'),
    });
  }
}
