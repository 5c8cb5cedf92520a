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
  const cell = /** @type {Record<string, unknown>} */ (value);
  if (Array.isArray(cell.richText)) return cell.richText.map((run) => String(run.text ?? '')).join('');
  if ('sharedString' in cell) throw new Error('The shared strings of the file are missing.');
  return plainText(cell.text ?? cell.result ?? cell.error);
}

/**
 * @param {number} column
 * @param {unknown} value
 * @returns {ReadCell}
 */
function readCell(column, value) {
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
    const cell = readCell(column, row.getCell(column).value);
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

/** @param {string} file */
async function readSheets(file) {
  const book = new ExcelJS.stream.xlsx.WorkbookReader(file, {
    worksheets: 'emit',
    sharedStrings: 'cache',
    styles: 'cache',
    hyperlinks: 'ignore',
    entries: 'ignore',
  });
  for await (const sheet of book) {
    const name = /** @type {{ name?: string }} */ (/** @type {unknown} */ (sheet)).name ?? '';
    let rows = [];
    for await (const row of sheet) {
      rows.push(readRow(row));
      if (rows.length === BATCH_ROWS) {
        await send({ sheet: name, rows });
        rows = [];
      }
    }
    await send({ sheet: name, rows });
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
