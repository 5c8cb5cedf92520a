import { cell, numberCell, type TableSection, tableSection } from './table-section.ts';
import type { ViewContext } from './view-context.ts';

/** Who did two duties that exclude each other, by pair; says so where nobody looked for it. */
export function executedDuties(context: ViewContext): TableSection {
  const { model, texts } = context;
  const duties = model.executedDuties;
  const rows = (duties?.rows ?? []).map(({ pair, open, overdue }) => [
    cell(pair, { kind: 'whole' }),
    numberCell(open, context),
    numberCell(overdue, context, { alert: overdue > 0 }),
  ]);
  return tableSection('duties', ['col.pair', '#col.open', '#col.overdue'], rows, context, lead());

  function lead(): string {
    if (duties === undefined) return '';
    if (!duties.planned) return texts('duties.not_planned');
    const { open: count, arrived, confidential } = duties;
    if (count === 0) return texts('duties.none');
    return texts('duties.lead', { count, arrived, confidential });
  }
}
