import type { LocalizedText } from '@erp-audit/core';
import iconv from 'iconv-lite';
import { columnNames, MOST_COLUMNS, numberedColumns } from '../reading/column-names.ts';
import { detectEncoding } from '../reading/detect-encoding.ts';
import { type ExtractRecord, isFault, type OpenedExtract } from '../reading/extract-rows.ts';
import type { Inspection } from '../reading/inspect-file.ts';
import { type Line, type LineFormat, lineEnd, readLines } from '../reading/read-lines.ts';
import { FileFault, REASONS } from '../reading/reasons.ts';
import type { TableSettings } from '../table-settings.ts';
import { RecordReader, withCells } from './delimited-records.ts';
import { detectLayout, type Layout, looksLikeHeading } from './detect-layout.ts';
import { framedCells, hasFrame, isRule, isTotal } from './framed-lines.ts';

const SAMPLE_LINES = 200;
const DEFAULT_QUOTE = '"';

/** Everything that decides how a text file is read. */
interface Format extends Layout, LineFormat {
  readonly quote: string;
  readonly skipRows: number;
}

/** A text file whose encoding, delimiter and heading were declared or found. @throws FileFault */
export async function openDelimited(
  path: string,
  settings: TableSettings,
  inspection: Inspection,
): Promise<OpenedExtract> {
  const encoding = detectEncoding(settings.encoding, inspection);
  if (!iconv.encodingExists(encoding.name)) throw new FileFault(REASONS.encoding(encoding.name));
  const lineFormat = { encoding: encoding.name, skip: encoding.skip, end: lineEnd(inspection.head) };
  const quote = settings.quote ?? DEFAULT_QUOTE;
  const skipRows = settings.skipRows ?? 0;
  const sample = await sampleLines(path, lineFormat, skipRows);
  const layout = chosenLayout(settings, sample, quote);
  const format: Format = { ...lineFormat, ...layout, quote, skipRows };
  const heading = await readHeading(path, format, settings);
  const notes: LocalizedText[] = [...heading.notes];
  return {
    columns: heading.columns,
    readAs: readAs(format, heading.line),
    notes,
    records: () => readRecords(path, format, heading, notes),
  };
}

function chosenLayout(settings: TableSettings, sample: readonly string[], quote: string): Layout {
  const found = detectLayout(sample, quote);
  if (settings.delimiter === undefined || settings.delimiter === found.delimiter) return found;
  return { isFramed: false, delimiter: settings.delimiter };
}

async function sampleLines(path: string, format: LineFormat, skipRows: number): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const batch of readLines(path, format)) {
    lines.push(
      ...batch.filter(({ number, fault }) => number > skipRows && fault === undefined).map(({ text }) => text),
    );
    if (lines.length >= SAMPLE_LINES) break;
  }
  return lines.slice(0, SAMPLE_LINES);
}

interface Heading {
  readonly columns: readonly string[];
  /** Cells as they stand in the file, where the file has a heading. */
  readonly cells: readonly string[];
  /** Line of the heading; undefined where there is none. */
  readonly line: number | undefined;
  readonly notes: readonly LocalizedText[];
}

/** The first record that can be read is the heading, unless it is declared or looks otherwise. @throws FileFault */
async function readHeading(path: string, format: Format, settings: TableSettings): Promise<Heading> {
  const first = await firstRecord(path, format);
  if (first === undefined) throw new FileFault(REASONS.noLines);
  // The next line would be taken for the heading.
  if (isFault(first)) throw new FileFault(first.reason);
  if (first.cells.length > MOST_COLUMNS) throw new FileFault(REASONS.tooManyColumns(MOST_COLUMNS));
  const cells = first.cells.at(-1) === '' && !format.isFramed ? first.cells.slice(0, -1) : first.cells;
  const isHeading = settings.header ?? looksLikeHeading(cells);
  const declared = settings.columns;
  if (!isHeading)
    return { columns: declared ?? numberedColumns(first.cells.length), cells: [], line: undefined, notes: [] };
  const { names, notes } = columnNames(cells);
  return { columns: declared ?? names, cells, line: first.line, notes };
}

async function firstRecord(path: string, format: Format) {
  for await (const batch of rawRecords(path, format, () => undefined)) {
    const first = batch.find((record) => !format.isFramed || !isFault(record));
    if (first !== undefined) return first;
  }
  return undefined;
}

async function* readRecords(
  path: string,
  format: Format,
  heading: Heading,
  notes: LocalizedText[],
): AsyncGenerator<readonly ExtractRecord[]> {
  const expected = heading.columns.length;
  const passed = { headings: 0, totals: 0 };
  for await (const batch of rawRecords(path, format, () => expected)) {
    const records = batch.filter((record) => record.line !== heading.line);
    const kept = format.isFramed ? records.filter((record) => !isPassedOver(record, heading, passed)) : records;
    yield kept.map((record) => (isFault(record) ? record : withCells(record, expected)));
  }
  if (passed.headings + passed.totals > 0) notes.push(passedOver(passed));
}

/** What a list has besides its rows: its title, its heading on every page, its totals. */
function isPassedOver(
  record: RawBatch[number],
  heading: Heading,
  passed: { headings: number; totals: number },
): boolean {
  if (isFault(record)) return record.line < (heading.line ?? 0);
  const isHeading = record.cells.join('\n') === heading.cells.join('\n');
  const isSum = !isHeading && isTotal(record.cells);
  if (isHeading) passed.headings += 1;
  if (isSum) passed.totals += 1;
  return isHeading || isSum;
}

function rawRecords(path: string, format: Format, expected: () => number | undefined) {
  return format.isFramed ? framedRecords(path, format) : quotedRecords(path, format, expected);
}

type RawBatch = readonly ({ readonly line: number; readonly cells: readonly string[] } | ExtractFaultRecord)[];
type ExtractFaultRecord = Extract<ExtractRecord, { readonly reason: LocalizedText }>;

async function* quotedRecords(
  path: string,
  format: Format,
  expected: () => number | undefined,
): AsyncGenerator<RawBatch> {
  const reader = new RecordReader(format.delimiter, format.quote);
  for await (const lines of readLines(path, format)) yield [...reader.read(afterSkipped(lines, format), expected)];
  yield [...reader.end(expected)];
}

async function* framedRecords(path: string, format: Format): AsyncGenerator<RawBatch> {
  for await (const lines of readLines(path, format)) {
    yield afterSkipped(lines, format).flatMap(({ number: line, text, fault }): RawBatch => {
      if (fault !== undefined) return [{ line, reason: fault }];
      if (text.trim() === '' || isRule(text)) return [];
      return hasFrame(text) ? [{ line, cells: framedCells(text) }] : [{ line, reason: REASONS.noFrame }];
    });
  }
}

function afterSkipped(lines: readonly Line[], { skipRows }: Format): readonly Line[] {
  return skipRows === 0 ? lines : lines.filter(({ number }) => number > skipRows);
}

function passedOver({ headings, totals }: { readonly headings: number; readonly totals: number }): LocalizedText {
  return {
    en: `passed over: ${headings} repeated headings, ${totals} lines of totals`,
    'zh-CN': `已略过：重复标题 ${headings} 行，合计 ${totals} 行`,
  };
}

function readAs({ encoding, delimiter, isFramed }: Format, line: number | undefined): LocalizedText {
  const names: Readonly<Record<string, string>> = { '\t': 'tab', '': '-' };
  const shown = names[delimiter] ?? delimiter;
  const layout = isFramed
    ? { en: 'list between bars', 'zh-CN': '竖线列表' }
    : { en: `delimiter ${shown}`, 'zh-CN': `分隔符 ${shown}` };
  return {
    en: `text, ${encoding}, ${layout.en}, ${line === undefined ? 'no heading' : `heading in line ${line}`}`,
    'zh-CN': `文本，${encoding}，${layout['zh-CN']}，${line === undefined ? '无标题行' : `标题在第 ${line} 行`}`,
  };
}
