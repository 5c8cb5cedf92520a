import type ExcelJS from 'exceljs';

/** ExcelJS, loaded with the first workbook: it takes more processor time than most commands do without it. */
export async function loadExcel(): Promise<typeof ExcelJS> {
  return (await import('exceljs')).default;
}
