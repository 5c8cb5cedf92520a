import { type FindingResponse, LOCALES, type Locale, RESPONSES, ROOT_CAUSES } from '@erp-audit/core';
import type ExcelJS from 'exceljs';
import { loadExcelJS } from './load-exceljs.ts';
import { RESPONSE_HEADINGS, TOKEN_HEADING } from './response-columns.ts';

const MOST_HEADER_ROW = 20;

/**
 * Fills in a workbook of ours as a department would, and saves it as another file: for demonstrations and trials.
 * @param answer - The answer to the n-th finding (from 0), or undefined to leave it blank.
 * @returns the number of lines that were answered.
 */
export async function answerWorkbook(
  file: string,
  answered: string,
  answer: (line: number) => FindingResponse | undefined,
): Promise<number> {
  const workbook = new (loadExcelJS().Workbook)();
  await workbook.xlsx.readFile(file, { ignoreNodes: ['dataValidations'] });
  let line = 0;
  let count = 0;
  for (const sheet of workbook.worksheets) {
    const header = findHeader(sheet);
    if (header === undefined) continue;
    for (let row = header.row + 1; row <= sheet.rowCount; row += 1) {
      if (sheet.getCell(row, header.token).text === '') continue;
      const response = answer(line);
      line += 1;
      if (response === undefined) continue;
      count += 1;
      writeAnswer(sheet.getRow(row), header, response);
    }
  }
  await workbook.xlsx.writeFile(answered);
  return count;
}

interface Header {
  readonly row: number;
  readonly token: number;
  readonly columns: ReadonlyMap<string, number>;
  readonly locale: Locale;
}

function findHeader(sheet: ExcelJS.Worksheet): Header | undefined {
  for (let row = 1; row <= Math.min(MOST_HEADER_ROW, sheet.rowCount); row += 1) {
    const texts = new Map<string, number>();
    sheet.getRow(row).eachCell((cell, column) => {
      texts.set(cell.text, column);
    });
    const locale = LOCALES.find((each) => texts.has(TOKEN_HEADING[each]));
    const token = locale === undefined ? undefined : texts.get(TOKEN_HEADING[locale]);
    if (locale !== undefined && token !== undefined) return { row, token, columns: texts, locale };
  }
  return undefined;
}

function writeAnswer(row: ExcelJS.Row, { columns, locale }: Header, response: FindingResponse): void {
  for (const field of Object.keys(RESPONSE_HEADINGS) as (keyof FindingResponse)[]) {
    const value = response[field];
    const column = columns.get(RESPONSE_HEADINGS[field][locale]);
    if (value !== null && column !== undefined) row.getCell(column).value = wordOf(field, value, locale);
  }
}

/** What a person picks from the list for a value. */
function wordOf(field: keyof FindingResponse, value: string, locale: Locale): string {
  const words: Readonly<Record<string, { readonly [each in Locale]: string }>> =
    field === 'kind' ? RESPONSES : field === 'rootCause' ? ROOT_CAUSES : {};
  return words[value]?.[locale] ?? value;
}
