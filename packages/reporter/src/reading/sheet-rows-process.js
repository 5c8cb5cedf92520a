// Plain JavaScript: a child process of Node 20 cannot load TypeScript under vitest or tsx.
// Runs alone in a process that is killed when it takes too long or too much memory: returned workbooks are hostile input.
import ExcelJS from 'exceljs';

const MAX_COLUMNS = 200;
const MAX_TEXT = 2_001;
const BATCH_ROWS = 500;

/** @typedef {{ column: number, text: string, formula: boolean, serial?: number, date?: string }} ReadCell */

/**
 * @param {unknown} value
 * @returns {string}
 */
function plainText(value) {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString();
  if (typeof value !== 'object') return String(value);
  const cell = /** @type {{ richText?: { text?: unknown }[], text?: unknown, result?: unknown, error?: unknown }} */ (
    value
  );
  if (Array.isArray(cell.richText)) return cell.richText.map((run) => String(run.text ?? '')).join('');
  return plainText(cell.text ?? cell.result ?? cell.error);
}

/**
 * @param {number} column
 * @param {unknown} value
 * @returns {ReadCell}
 */
function readCell(column, value) {
  // 20261125 typed into a cell formatted as date arrives as a day in the year 57374: it is a number, not that day.
  if (value instanceof Date && value.getUTCFullYear() > 9999) value = Math.round(value.getTime() / 86_400_000) + 25_569;
  const formula =
    typeof value === 'object' &&
    value !== null &&
    !(value instanceof Date) &&
    ('formula' in value || 'sharedFormula' in value);
  const cell = { column, text: plainText(value).slice(0, MAX_TEXT), formula };
  if (typeof value === 'number') return { ...cell, serial: value };
  if (value instanceof Date && !Number.isNaN(value.getTime()))
    return { ...cell, date: value.toISOString().slice(0, 10) };
  return cell;
}

/** @param {import('exceljs').Row} row */
function readRow(row) {
  /** @type {ReadCell[]} */
  const cells = [];
  for (let column = 1; column <= Math.min(row.cellCount, MAX_COLUMNS); column += 1) {
    const source = row.getCell(column);
    // Of merged cells only the first has a value of its own: an answer is never copied to rows it was not written in.
    if (source.isMerged && source.master !== source) continue;
    const cell = readCell(column, source.value);
    if (cell.text !== '' || cell.formula) cells.push(cell);
  }
  return { line: row.number, cells };
}

/** @param {unknown} message */
function send(message) {
  return new Promise((resolve, reject) => {
    process.send?.(message, undefined, undefined, (error) => (error ? reject(error) : resolve(undefined)));
  });
}

// Validations over whole columns take minutes to expand, and none of these is read.
const IGNORED = [
  'dataValidations',
  'conditionalFormatting',
  'hyperlinks',
  'picture',
  'drawing',
  'tableParts',
  'extLst',
];

/** @param {string} file */
async function readSheets(file) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file, { ignoreNodes: IGNORED });
  for (const sheet of book.worksheets) {
    for (let first = 1; first <= sheet.rowCount; first += BATCH_ROWS) {
      const rows = (sheet.findRows(first, BATCH_ROWS) ?? []).filter(Boolean).map(readRow);
      await send({ sheet: sheet.name, rows: rows.filter((row) => row.cells.length > 0) });
    }
  }
}

process.once('message', async (/** @type {{ file: string }} */ { file }) => {
  try {
    await readSheets(file);
    await send({ done: true });
  } catch (error) {
    await send({ failed: error instanceof Error ? error.message : String(error) });
  }
  process.disconnect();
});
