import { addDays, type CalendarDate, daysBetween } from '@erp-audit/core';
import type { ItemRow, MoveRow } from '../rows.ts';
import type { Site } from './planter.ts';

const SHANGHAI_AHEAD_MS = 8 * 3_600_000;

/** A material in stock, worth something, on no order and in no bill. */
export function takeQuiet({ company, world }: Site): ItemRow {
  const { quiet, quants } = company.materials;
  return world.take('item', (row) => {
    if (!quiet.has(row) || row.state !== 'A' || row.comp !== '1000') return false;
    const amount = (quants.get(row.item_no) ?? []).reduce((sum, quant) => sum + (quant.amount ?? 0), 0);
    // Made long before the first week, so that its age is beyond every limit.
    return amount > 200 && (row.created_at ?? '') < '2024-07-20';
  });
}

function dayOf(move: MoveRow): CalendarDate {
  const local = new Date(Date.parse(`${move.moved_at.replace(' ', 'T')}Z`) + SHANGHAI_AHEAD_MS);
  return local.toISOString().slice(0, 10) as CalendarDate;
}

/** Moves the history of a material back so that its youngest movement is `age` days old. */
export function ageHistory({ company, world }: Site, item: ItemRow, age: number): void {
  const moves = company.materials.moves.get(item.item_no) ?? [];
  const youngest = Math.min(...moves.map((move) => daysBetween(dayOf(move), world.today)));
  for (const move of moves) {
    const moved_at = `${addDays(move.moved_at.slice(0, 10) as CalendarDate, youngest - age)}${move.moved_at.slice(10)}`;
    world.edit('stock_move', move, { moved_at });
  }
}

export function setStock(
  { company, world }: Site,
  item: ItemRow,
  values: { qty?: number; amount?: number | null; bin_no?: string },
): void {
  for (const quant of company.materials.quants.get(item.item_no) ?? []) {
    if (values.bin_no !== undefined) {
      world.remove('quant', { ...quant });
      world.insert('quant', Object.assign(quant, values));
    } else world.edit('quant', quant, values);
  }
}
