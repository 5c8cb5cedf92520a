export { answerWorkbook } from './answer-workbook.ts';
export { renderCommittee } from './committee/render-committee.ts';
export { type MinutesModel, renderMinutes } from './committee/render-minutes.ts';
export type * from './committee/sections.ts';
export * from './model.ts';
export { type ReadOptions, readWorkbook, type TokenKnowledge } from './reading/read-workbook.ts';
export { MAX_RETURNED_BYTES, REASONS, rejectWorkbook } from './reading/refusals.ts';
export type { ProposalAnswer } from './response-columns.ts';
export { type ReportOptions, writeWorkbook } from './workbook/write-workbook.ts';
