export * from './model.ts';
export { type ReportOptions, writeWorkbook } from './workbook/write-workbook.ts';
