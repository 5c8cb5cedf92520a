import type { LocalizedText } from '@erp-audit/core';
import { looksLikeHeading } from '../delimited/detect-layout.ts';
import { columnNames, MOST_COLUMNS, numberedColumns } from '../reading/column-names.ts';
import type { ExtractRecord, OpenedExtract } from '../reading/extract-rows.ts';
import { FileFault, REASONS } from '../reading/reasons.ts';
import type { TableSettings } from '../table-settings.ts';
import { readStyles } from './cell-styles.ts';
import { SharedTexts } from './shared-texts.ts';
import { type SheetRow, SheetRows } from './sheet-rows.ts';
import { readParts, type SheetPart, type WorkbookParts } from './workbook-parts.ts';
import { ZipEntries } from './zip-entries.ts';

/** A sheet of a workbook. @param spillFile - where its texts lie while it is read @throws FileFault */
export async function openWorkbook(path: string, settings: TableSettings, spillFile: string): Promise<OpenedExtract> {
  const open = async <Result>(use: (zip: ZipEntries) => Promise<Result>) => {
    const zip = await ZipEntries.open(path);
    try {
      return await use(zip);
    } finally {
      zip.close();
    }
  };
  const parts = await open(readParts);
  const sheet = chooseSheet(parts, settings.sheet);
  const rows = () => sheetRows(path, { parts, sheet, settings, spillFile, notes });
  const notes: LocalizedText[] = [];
  const heading = await readHeading(rows(), settings);
  notes.splice(0, notes.length, ...heading.notes, ...partNotes(parts));
  return {
    columns: heading.columns,
    readAs: {
      en: `workbook, sheet ${sheet.name}, ${heading.line === undefined ? 'no heading' : `heading in row ${heading.line}`}`,
      'zh-CN': `工作簿，工作表 ${sheet.name}，${heading.line === undefined ? '无标题行' : `标题在第 ${heading.line} 行`}`,
    },
    notes,
    records: () => recordsOf(rows(), heading),
  };
}

function chooseSheet({ sheets }: WorkbookParts, name: string | undefined): SheetPart {
  if (name !== undefined) {
    const named = sheets.find((sheet) => sheet.name === name);
    if (named === undefined) throw new FileFault(REASONS.noSheet);
    return named;
  }
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  const [only, ...others] = visible;
  if (only === undefined) throw new FileFault(REASONS.noLines);
  if (others.length > 0) throw new FileFault(REASONS.sheets(visible.map((sheet) => sheet.name).join(', ')));
  return only;
}

interface SheetReading {
  readonly parts: WorkbookParts;
  readonly sheet: SheetPart;
  readonly settings: TableSettings;
  readonly spillFile: string;
  readonly notes: LocalizedText[];
}

async function* sheetRows(path: string, reading: SheetReading): AsyncGenerator<readonly SheetRow[]> {
  const { parts, sheet, settings, spillFile } = reading;
  const zip = await ZipEntries.open(path);
  let texts: SharedTexts | undefined;
  try {
    if (!zip.has(sheet.entry)) throw new FileFault(REASONS.brokenZip);
    texts = await SharedTexts.read(zip, parts.sharedTexts, spillFile);
    const forms = await readStyles(zip, parts.styles);
    const rows = new SheetRows({ texts, forms, is1904: parts.is1904, nulls: new Set(settings.nulls) });
    for await (const chunk of zip.text(sheet.entry)) {
      const done = rows.push(chunk).filter(({ line }) => line > (settings.skipRows ?? 0));
      if (done.length > 0) yield done;
    }
    rows.end();
    if (rows.merged > 0) reading.notes.push(mergedNote(rows.merged));
  } finally {
    texts?.close();
    zip.close();
  }
}

interface Heading {
  readonly columns: readonly string[];
  readonly line: number | undefined;
  readonly notes: readonly LocalizedText[];
}

/** The first row with a value. @throws FileFault where there is none */
async function readHeading(batches: AsyncIterable<readonly SheetRow[]>, settings: TableSettings): Promise<Heading> {
  for await (const batch of batches) {
    const first = batch.find((row) => row.fault !== undefined || !isEmpty(row));
    if (first !== undefined) return headingOf(first, settings);
  }
  throw new FileFault(REASONS.noLines);
}

function headingOf({ line, cells, kinds, fault }: SheetRow, settings: TableSettings): Heading {
  if (fault !== undefined) throw new FileFault(fault.reason);
  const last = cells.findLastIndex((cell) => cell !== null);
  const names = Array.from({ length: last + 1 }, (_, index) => cells[index] ?? '');
  if (names.length > MOST_COLUMNS) throw new FileFault(REASONS.tooManyColumns(MOST_COLUMNS));
  const isText = kinds.every((kind) => kind === null || kind === undefined || kind === 'text');
  if (!(settings.header ?? (isText && looksLikeHeading(names)))) {
    return { columns: settings.columns ?? numberedColumns(names.length), line: undefined, notes: [] };
  }
  const heading = columnNames(names);
  return { columns: settings.columns ?? heading.names, line, notes: heading.notes };
}

async function* recordsOf(
  batches: AsyncIterable<readonly SheetRow[]>,
  { columns, line: headingLine }: Heading,
): AsyncGenerator<readonly ExtractRecord[]> {
  for await (const batch of batches) {
    const records: ExtractRecord[] = [];
    for (const row of batch) {
      if (row.line === headingLine || (row.fault === undefined && isEmpty(row))) continue;
      records.push(recordOf(row, columns));
    }
    if (records.length > 0) yield records;
  }
}

function recordOf({ line, cells, kinds, fault }: SheetRow, columns: readonly string[]): ExtractRecord {
  if (fault !== undefined) {
    const column = columns[fault.place];
    return { line, reason: fault.reason, ...(column === undefined ? {} : { column }) };
  }
  const width = cells.findLastIndex((cell) => cell !== null) + 1;
  return width > columns.length ? { line, reason: REASONS.cells(width, columns.length) } : { line, cells, kinds };
}

function isEmpty({ cells }: SheetRow): boolean {
  return cells.every((cell) => cell === null || cell === undefined);
}

function partNotes({ sheets, hasMacros }: WorkbookParts): readonly LocalizedText[] {
  const hidden = sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name);
  const list = hidden.join(', ');
  return [
    ...(hidden.length === 0
      ? []
      : [{ en: `hidden sheets were not read: ${list}`, 'zh-CN': `未读取隐藏的工作表：${list}` }]),
    ...(hasMacros ? [{ en: 'its macros were not run', 'zh-CN': '未运行其中的宏' }] : []),
  ];
}

function mergedNote(count: number): LocalizedText {
  return {
    en: `${count} merged ranges: only the first cell of each has a value`,
    'zh-CN': `有 ${count} 处合并单元格：只有每处的第一个单元格有值`,
  };
}
