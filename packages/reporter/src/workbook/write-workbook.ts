import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { AuditError } from '@erp-audit/core';
import { checkBalance, checkCounts } from '../check-balance.ts';
import { loadTexts } from '../load-texts.ts';
import type { WorkbookModel } from '../model.ts';
import { writeDuplicates } from './duplicates-sheet.ts';
import { writeFindings } from './findings-sheet.ts';
import { helpRows, writeHelp } from './help-sheet.ts';
import { writeInstructions } from './instructions-sheet.ts';
import { loadLayout } from './layout.ts';
import { listRanges, writeIdentity, writeLists } from './lists-sheet.ts';
import { printFrame } from './print-frame.ts';
import { writeProposals } from './proposals-sheet.ts';
import { writeRequests } from './requests-sheet.ts';
import { abandonBook, type BookWriter, commitBook, createBook } from './sheet-stream.ts';
import { createStyles } from './styles.ts';
import { writeSummary } from './summary-sheet.ts';

/** Where the shipped reports lie: the folder that holds `workbook/` and `committee/`. */
export interface ReportOptions {
  readonly reportsDirectory: string;
  /** Folder of the organisation that holds its own `committee/`: what of the shipped templates it replaces. */
  readonly ownReports?: string | undefined;
}

async function writeBook(model: WorkbookModel, file: string, directory: string): Promise<number> {
  const book = await createBook(file);
  try {
    const written = await writeSheets(book, model, directory);
    await commitBook(book);
    return written;
  } catch (error) {
    abandonBook(book);
    throw error;
  }
}

async function writeSheets(book: BookWriter, model: WorkbookModel, directory: string): Promise<number> {
  const texts = await loadTexts(path.join(directory, 'texts.yaml'), model.locale);
  const layout = await loadLayout(path.join(directory, 'layout.yaml'));
  const styles = createStyles(model.locale === 'zh-CN', model.protect);
  book.creator = 'erp-audit';
  book.created = new Date(`${model.asOf}T00:00:00Z`);
  book.modified = book.created;
  writeInstructions(book, { model, texts, styles, rowsPerSheet: layout.rowsPerSheet });
  writeSummary(book, model, texts, styles);
  const lists = listRanges(model, texts);
  const fillIn = { book, texts, styles, lists, frame: printFrame(model, texts) };
  const written = await writeFindings({ ...fillIn, model, layout, helpRows: helpRows(model) });
  await writeDuplicates(fillIn, model);
  await writeProposals(fillIn, model);
  await writeRequests(fillIn, model);
  writeHelp(book, model, texts, styles);
  await writeLists(book, model, texts);
  writeIdentity(book, model);
  return written;
}

/** @throws AuditError `REPORT_BALANCE` where fewer or more lines came than there are open findings. */
export function refuseLost({ department, part, balance, runId }: WorkbookModel, written: number): void {
  const expected = part?.lines ?? balance.openAfter;
  if (written === expected) return;
  const message = {
    en: `Department ${department.id} has ${expected} open findings, but ${written} came as lines.`,
    'zh-CN': `部门 ${department.id} 有未结发现 ${expected} 项，却读到 ${written} 行。`,
  };
  throw new AuditError('REPORT_BALANCE', message, { run: runId });
}

/** The counts that the first sheets show; each cut adds up to the open findings. */
function cutsOf({ rules, bySeverity, ageing }: WorkbookModel): Readonly<Record<string, readonly number[]>> {
  return {
    rule: rules.map(({ open }) => open),
    severity: Object.values(bySeverity),
    age: Object.values(ageing).flat(),
  };
}

/**
 * Writes one department's workbook to `file` (.xlsx). Findings are streamed, so memory does not grow with their number.
 * The file appears only when it is complete.
 * @throws AuditError `REPORT_BALANCE` when the numbers of the model do not add up, `REPORT_FAILED` when it cannot be written.
 */
export async function writeWorkbook(model: WorkbookModel, file: string, options: ReportOptions): Promise<void> {
  const subject = { en: `department ${model.department.id}`, 'zh-CN': `部门 ${model.department.id} ` };
  checkBalance(model.balance, subject, model.runId);
  checkCounts(model.balance.openAfter, cutsOf(model), subject, model.runId);
  const partial = `${file}.partial`;
  try {
    const written = await writeBook(model, partial, path.join(options.reportsDirectory, 'workbook'));
    refuseLost(model, written);
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    if (error instanceof AuditError || !(error instanceof Error && 'code' in error)) throw error;
    throw new AuditError(
      'REPORT_FAILED',
      {
        en: `The workbook ${file} could not be written: ${error.message}`,
        'zh-CN': `无法写入工作簿 ${file}：${error.message}`,
      },
      { directory: path.dirname(file) },
      { cause: error },
    );
  }
}
