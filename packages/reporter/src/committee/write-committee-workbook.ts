import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { AuditError } from '@erp-audit/core';
import { fieldName } from '../describe-evidence.ts';
import { loadTexts, numberFormat } from '../load-texts.ts';
import type { CommitteeModel } from '../model.ts';
import { IDENTITY_SHEET, WORKBOOK_FORMAT } from '../response-columns.ts';
import { abandonBook, addSheet, type BookWriter, commitBook, createBook } from '../workbook/sheet-stream.ts';
import { createStyles } from '../workbook/styles.ts';
import type { ReportOptions } from '../workbook/write-workbook.ts';
import { checkNumbers } from './check-numbers.ts';
import { agendaTables, departmentTable, listTables, overview, ruleTable, weekTables } from './committee-tables.ts';
import { viewOf } from './committee-view.ts';
import { type DecisionTokens, writeDecisions } from './decisions-sheet.ts';
import { loadTemplates } from './load-templates.ts';
import { writeTables } from './tables-sheet.ts';

/**
 * The committee report as a workbook: the numbers of the page as numbers, and a sheet in which decisions are entered
 * that `import` takes back. The file appears only when it is complete.
 * @throws AuditError `REPORT_BALANCE`, `REPORT_FAILED`, `REPORT_TEMPLATE`.
 */
export async function writeCommitteeWorkbook(
  model: CommitteeModel,
  file: string,
  tokens: DecisionTokens,
  options: ReportOptions,
): Promise<void> {
  checkNumbers(model);
  const partial = `${file}.partial`;
  const book = await createBook(partial);
  try {
    await writeSheets(book, model, tokens, options);
    await commitBook(book);
    await rename(partial, file);
  } catch (error) {
    abandonBook(book);
    await rm(partial, { force: true });
    if (error instanceof AuditError || !(error instanceof Error && 'code' in error)) throw error;
    const message = {
      en: `The workbook ${file} could not be written: ${error.message}`,
      'zh-CN': `无法写入工作簿 ${file}：${error.message}`,
    };
    throw new AuditError('REPORT_FAILED', message, { directory: path.dirname(file) }, { cause: error });
  }
}

async function writeSheets(
  book: BookWriter,
  model: CommitteeModel,
  tokens: DecisionTokens,
  options: ReportOptions,
): Promise<void> {
  const { texts } = await loadTemplates(options, model.locale);
  const fields = await loadTexts(path.join(options.reportsDirectory, 'workbook', 'texts.yaml'), model.locale);
  const name = (field: string) => fieldName(field, fields);
  const context = { model, texts, number: numberFormat(model.locale), fieldName: name };
  const view = viewOf(model, texts, name);
  const styles = createStyles(model.locale === 'zh-CN');
  book.creator = 'erp-audit';
  book.created = new Date(`${model.run.asOf}T00:00:00Z`);
  book.modified = book.created;
  writeTables(book, texts('sheet.overview'), overview(view, context), styles);
  await writeDecisions(book, model, { texts, styles, tokens });
  writeTables(book, texts('departments.heading'), [departmentTable(context)], styles);
  writeTables(book, texts('sheet.rules'), [ruleTable(context)], styles);
  writeTables(book, texts('sheet.weeks'), weekTables(view, context), styles);
  const { criticals, causes, rules, stake } = view.agenda;
  const sections = [...criticals, ...causes, ...rules, ...stake];
  writeTables(book, texts('sheet.agenda'), [...listTables(view, context), ...agendaTables(sections)], styles);
  writeTables(book, texts('sheet.method'), [method(view, texts('method.heading'))], styles);
  writeIdentity(book, model);
}

function method({ methods }: ReturnType<typeof viewOf>, heading: string) {
  return { heading, lead: '', columns: [], rows: methods.map((each) => [each]) };
}

/** The very hidden sheet that says which run and week the workbook belongs to. */
function writeIdentity(book: BookWriter, { run, week }: CommitteeModel): void {
  const sheet = addSheet(book, IDENTITY_SHEET, { state: 'veryHidden' });
  const facts = { format: String(WORKBOOK_FORMAT), run: run.id, department: 'committee', week, asOf: run.asOf };
  for (const [name, value] of Object.entries(facts)) sheet.addRow([name, value]).commit();
  sheet.commit();
}
