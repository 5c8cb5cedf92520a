import type ExcelJS from 'exceljs';
import type { Texts } from '../load-texts.ts';
import type { WorkbookModel } from '../model.ts';
import { cellText } from './cell-text.ts';

/** What stands above and below each printed page of a sheet, by the name of the sheet. */
export type PrintFrame = (sheet: string) => Partial<ExcelJS.HeaderFooter>;

/** Whose findings of which week, the sheet and the page: a page that lies on a desk says where it belongs. */
export function printFrame({ organisation, department, week }: WorkbookModel, texts: Texts): PrintFrame {
  const whose = headerText(`${organisation} · ${department.name[texts.locale]}`);
  return (sheet) => ({
    oddHeader: `&L${whose}&R${week}`,
    oddFooter: `&L${headerText(sheet)}&R${texts('print.page')}`,
  });
}

/** `&` starts a code in headers and footers of a printed page. */
function headerText(text: string): string {
  return cellText(text).replaceAll('&', '&&').slice(0, 100);
}
