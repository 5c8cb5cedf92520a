import { cell, numberCell, type TableSection, tableSection } from './table-section.ts';
import type { ViewContext } from './view-context.ts';

/** Money behind the open findings, one row a company: two companies may count in two currencies. */
export function stake(context: ViewContext): TableSection {
  const { model, texts, number } = context;
  const lines = model.stake ?? [];
  const rows = lines.map(({ source, company, value, known, unknown }) => [
    cell(company === '-' ? texts('stake.no_company') : company, { note: source }),
    cell(value === null ? '–' : number(Math.round(Number(value))), { kind: 'n strong' }),
    numberCell(known, context),
    numberCell(unknown, context),
  ]);
  const columns = ['col.company', '#col.value', '#col.valued', '#col.not_valued'];
  return tableSection('stake', columns, rows, context, rows.length === 0 ? '' : texts('stake.lead'));
}
