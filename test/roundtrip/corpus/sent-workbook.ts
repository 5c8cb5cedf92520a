import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { unzip, zipTexts } from './zip-file.ts';

const ROW = /<row r="(\d+)"[\s\S]*?<\/row>/g;

/** A workbook as it was sent out, of which every case takes some rows. */
export interface SentWorkbook {
  /** Sheet of the findings. */
  readonly sheet: string;
  readonly part: string;
  readonly parts: ReadonlyMap<string, string>;
  readonly headings: readonly string[];
  /** Numbers of findings in the order of the rows. */
  readonly numbers: readonly string[];
  /** The same workbook with the heading row and only these rows, numbered anew. */
  cut(numbers: readonly string[]): Map<string, string>;
}

const textOf = (cell: string) =>
  /<(?:v|t)[^>]*>([\s\S]*?)<\/(?:v|t)>/.exec(cell)?.[1]?.replaceAll('&amp;', '&').replaceAll('&lt;', '<') ?? '';

function cellsOf(row: string): string[] {
  return [...row.matchAll(/<c r="[A-Z]+\d+"[^>]*?(?:\/>|>[\s\S]*?<\/c>)/g)].map(([cell]) => textOf(cell));
}

/** Reads what the program wrote, part by part. */
export function readSent(file: string): SentWorkbook {
  const parts = unzip(readFileSync(file));
  const [part, sheetXml] = [...parts].find(
    ([name, xml]) => name.startsWith('xl/worksheets/') && xml.includes('<autoFilter'),
  ) ?? ['', ''];
  const rows = [...sheetXml.matchAll(ROW)].map(([row]) => row);
  const headings = cellsOf(rows[0] ?? '');
  const numbers = rows.slice(1).map((row) => cellsOf(row)[0] ?? '');
  const book = parts.get('xl/workbook.xml') ?? '';
  const index = Number(/sheet(\d+)[.]xml/.exec(part)?.[1]);
  const sheet = [...book.matchAll(/<sheet [^>]*name="([^"]+)"/g)][index - 1]?.[1] ?? '';
  const cut = (chosen: readonly string[]) => {
    const kept = [rows[0] ?? '', ...chosen.map((number) => rows[1 + numbers.indexOf(number)] ?? '')];
    const renumbered = kept.map((row, place) => renumber(row, place + 1)).join('');
    const first = sheetXml.indexOf(rows[0] ?? '');
    const last = sheetXml.lastIndexOf('</row>') + '</row>'.length;
    const xml = `${sheetXml.slice(0, first)}${renumbered}${sheetXml.slice(last)}`.replace(
      /<hyperlinks>[\s\S]*<\/hyperlinks>/,
      '',
    );
    return new Map([...parts, [part, xml]]);
  };
  return { sheet, part, parts, headings, numbers, cut };
}

function renumber(row: string, line: number): string {
  return row.replace(/^<row r="\d+"/, `<row r="${line}"`).replaceAll(/(<c r="[A-Z]+)\d+"/g, `$1${line}"`);
}

/** Opens cut parts as an office program would. */
export async function openBook(parts: ReadonlyMap<string, string>): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(zipTexts(parts) as unknown as ExcelJS.Buffer);
  return book;
}

export async function bytesOf(book: ExcelJS.Workbook): Promise<Buffer> {
  return Buffer.from(await book.xlsx.writeBuffer());
}

export function columnOf(sheet: ExcelJS.Worksheet, heading: string): number {
  let found = 0;
  sheet.getRow(1).eachCell((cell, column) => {
    if (cell.text === heading) found = column;
  });
  if (found === 0) throw new Error(`No column ${heading}`);
  return found;
}
