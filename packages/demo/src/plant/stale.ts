import type { ItemRow, MoveRow } from '../dataset.ts';
import { addMove } from '../materials.ts';
import { daysBefore, timeBefore } from '../nights.ts';
import { itemKey, type Plan } from '../plan.ts';

const CODE = 'STL-001';

/** Moves the last receipt and issue of a material back so that the younger is `age` days old. */
function agedItem(plan: Plan, age: number): ItemRow {
  const row = plan.takeItem();
  for (const move of plan.data.stock_move.filter((candidate) => candidate.item_no === row.item_no)) {
    move.moved_at = timeBefore(move.move_type === 'GI' ? age : age + 60);
  }
  return row;
}

function setStock(plan: Plan, row: ItemRow, values: { qty?: number; amount?: number | null; bin_no?: string }): void {
  for (const quant of plan.data.stock_quant.filter((candidate) => candidate.item_no === row.item_no)) {
    Object.assign(quant, values);
  }
}

function lastMove(plan: Plan, row: ItemRow): MoveRow {
  const move = plan.data.stock_move.findLast((candidate) => candidate.item_no === row.item_no);
  if (move === undefined) throw new RangeError(`${row.item_no} never moved`);
  return move;
}

function planted(plan: Plan, row: ItemRow, how: string): ItemRow {
  plan.defect(CODE, 'material', itemKey(row), how);
  return row;
}

function harmless(plan: Plan, row: ItemRow, how: string): ItemRow {
  plan.nearMiss(CODE, 'material', itemKey(row), how);
  return row;
}

function plantDead(plan: Plan): void {
  for (const age of [181, 260, 400]) planted(plan, agedItem(plan, age), `last movement ${age} days ago`);
  const counted = planted(plan, agedItem(plan, 300), 'only counted since');
  const { bin_no } = lastMove(plan, counted);
  addMove(plan.data, { item_no: counted.item_no, bin_no, qty: 3, moved_at: timeBefore(10), move_type: 'IC' });
  const carried = planted(plan, agedItem(plan, 250), 'only carried between own bins since');
  const transfer = { item_no: carried.item_no, moved_at: timeBefore(20), move_type: 'TR' } as const;
  addMove(plan.data, { ...transfer, bin_no: 'SZ-A01', qty: -40 });
  addMove(plan.data, { ...transfer, bin_no: 'SZ-B02', qty: 40 });
  const unfinished = planted(plan, agedItem(plan, 220), 'a later issue was entered and never done');
  addMove(plan.data, {
    item_no: unfinished.item_no,
    bin_no: lastMove(plan, unfinished).bin_no,
    qty: -5,
    moved_at: timeBefore(15),
    move_type: 'GI',
  });
  lastMove(plan, unfinished).done = false;
  setStock(plan, planted(plan, agedItem(plan, 320), 'value unknown, which never hides it'), { amount: null });
}

function plantWithoutMoves(plan: Plan): void {
  const row = planted(plan, plan.takeItem(), 'no movement on record; first received 220 days ago');
  for (const move of plan.data.stock_move.filter((candidate) => candidate.item_no === row.item_no)) move.done = false;
  for (const quant of plan.data.stock_quant.filter((candidate) => candidate.item_no === row.item_no)) {
    quant.first_receipt = daysBefore(220);
  }
}

function plantNearMisses(plan: Plan): void {
  setStock(plan, harmless(plan, agedItem(plan, 300), 'worth 99.99, below the limit'), { qty: 3, amount: 99.99 });
  setStock(plan, harmless(plan, agedItem(plan, 300), 'nothing in stock'), { qty: 0, amount: 0 });
  setStock(plan, harmless(plan, agedItem(plan, 300), 'stock belongs to the supplier'), { bin_no: 'SZ-C09' });
  const archived = harmless(plan, agedItem(plan, 300), 'archived');
  archived.state = 'X';
  const used = harmless(plan, agedItem(plan, 300), 'used by production five days ago');
  const { bin_no } = lastMove(plan, used);
  addMove(plan.data, { item_no: used.item_no, bin_no, qty: -12, moved_at: timeBefore(5), move_type: 'PR' });
}

/** Stock without a movement for more than 180 days. */
export function plantStale(plan: Plan): void {
  plantDead(plan);
  plantWithoutMoves(plan);
  plantNearMisses(plan);
}

/** A material last moved 180 days before the first night: moving that night, stale the next. */
export function plantItemAtItsLimit(plan: Plan): readonly string[] {
  return itemKey(harmless(plan, agedItem(plan, 180), 'last movement exactly 180 days ago'));
}
