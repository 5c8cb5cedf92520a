export { AGE_LIMITS, LATE_LIMITS } from './age-bands.ts';
export { answerWorkbook } from './answer-workbook.ts';
export type { BrowserEvent, BrowserLine, BrowserModel, BrowserStatement } from './browser/browser-model.ts';
export { writeBrowser } from './browser/write-browser.ts';
export type {
  CatalogueKind,
  CatalogueMapping,
  CatalogueModel,
  CatalogueOption,
  CatalogueRule,
} from './catalogue/catalogue-model.ts';
export { type CataloguePage, renderMarkdown } from './catalogue/render-markdown.ts';
export { renderCatalogue } from './catalogue/render-page.ts';
export type { DecisionTokens } from './committee/decisions-sheet.ts';
export { renderCommittee } from './committee/render-committee.ts';
export { type MinutesModel, renderMinutes } from './committee/render-minutes.ts';
export type * from './committee/sections.ts';
export { writeCommitteeWorkbook } from './committee/write-committee-workbook.ts';
export { minutesDocument } from './committee/write-minutes-document.ts';
export type { ImportReport, ImportReportLine } from './import-report/import-report.ts';
export { importReportText, writeImportReport } from './import-report/write-import-report.ts';
export type { IndexDepartment, IndexFile, IndexModel, IndexWeek } from './index-page/index-model.ts';
export { renderIndex } from './index-page/render-index.ts';
export * from './model.ts';
export { MAX_RETURNED_BYTES, REASONS, rejectWorkbook } from './reading/file-refusals.ts';
export { type ReadOptions, readWorkbook, type TokenKnowledge } from './reading/read-workbook.ts';
export type { ProposalAnswer } from './response-columns.ts';
export { wordedEvidence } from './worded-evidence.ts';
export { writeFindingsCsv } from './workbook/write-findings-csv.ts';
export { type ReportOptions, writeWorkbook } from './workbook/write-workbook.ts';
