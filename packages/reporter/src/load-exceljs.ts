import { createRequire } from 'node:module';
import type ExcelJS from 'exceljs';

const require = createRequire(import.meta.url);

/** Loading it costs a nightly run, which writes no workbook, more than most of its rules. */
export function loadExcelJS(): typeof ExcelJS {
  return require('exceljs') as typeof ExcelJS;
}
