export { answerWorkbook } from './answer-workbook.ts';
export { renderCommittee } from './committee/render-committee.ts';
export type * from './committee/sections.ts';
export * from './model.ts';
export { type ReadOptions, readWorkbook } from './reading/read-workbook.ts';
export { type ReportOptions, writeWorkbook } from './workbook/write-workbook.ts';
