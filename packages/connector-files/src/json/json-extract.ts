import type { LocalizedText } from '@erp-audit/core';
import iconv from 'iconv-lite';
import { MOST_COLUMNS } from '../reading/column-names.ts';
import { detectEncoding } from '../reading/detect-encoding.ts';
import type { ExtractRecord, OpenedExtract } from '../reading/extract-rows.ts';
import type { Inspection } from '../reading/inspect-file.ts';
import { readChunks } from '../reading/read-chunks.ts';
import { type LineFormat, readLines } from '../reading/read-lines.ts';
import { FileFault, REASONS } from '../reading/reasons.ts';
import { type JsonCell, readObject } from './read-object.ts';
import { ObjectSplitter } from './split-objects.ts';

type JsonRecord = { readonly line: number; readonly object: ReadonlyMap<string, JsonCell> } | JsonFault;
type JsonFault = Extract<ExtractRecord, { readonly reason: LocalizedText }>;

/** A list of objects, or one object a line. It is read twice: the first time tells which columns there are. @throws FileFault */
export async function openJson(path: string, inspection: Inspection): Promise<OpenedExtract> {
  const { name: encoding, skip } = detectEncoding(undefined, inspection);
  const format: LineFormat = { encoding, skip, end: 'lf' };
  const isList = /^[\s\uFEFF]*\[/.test(iconv.decode(inspection.head, encoding));
  const objects = () => (isList ? objectsOfList(path, format) : objectsOfLines(path, format));
  const columns = await columnsOf(objects());
  const layout = isList
    ? { en: 'list of objects', 'zh-CN': '对象列表' }
    : { en: 'one object a line', 'zh-CN': '每行一个对象' };
  return {
    columns,
    readAs: { en: `JSON, ${encoding}, ${layout.en}`, 'zh-CN': `JSON，${encoding}，${layout['zh-CN']}` },
    notes: [],
    records: () => recordsOf(objects(), columns),
  };
}

async function columnsOf(batches: AsyncIterable<readonly JsonRecord[]>): Promise<readonly string[]> {
  const names = new Map<string, string>();
  let records = 0;
  for await (const batch of batches) {
    records += batch.length;
    for (const name of batch.flatMap(namesOf)) if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
    if (names.size > MOST_COLUMNS) throw new FileFault(REASONS.tooManyColumns(MOST_COLUMNS));
  }
  if (names.size === 0) throw new FileFault(records > 0 ? REASONS.noJson : REASONS.noLines);
  return [...names.values()];
}

function namesOf(record: JsonRecord): readonly string[] {
  return 'object' in record ? [...record.object.keys()] : [];
}

async function* recordsOf(
  batches: AsyncIterable<readonly JsonRecord[]>,
  columns: readonly string[],
): AsyncGenerator<readonly ExtractRecord[]> {
  for await (const batch of batches) {
    yield batch.map((record): ExtractRecord => {
      if (!('object' in record)) return record;
      const cells = columns.map((name) => record.object.get(name));
      return {
        line: record.line,
        cells: cells.map((cell) => cell?.text ?? null),
        kinds: cells.map((cell) => cell?.kind ?? null),
      };
    });
  }
}

async function* objectsOfLines(path: string, format: LineFormat): AsyncGenerator<readonly JsonRecord[]> {
  for await (const lines of readLines(path, format)) {
    yield lines
      .filter(({ text, fault }) => fault !== undefined || text.trim() !== '')
      .map(({ number, text, fault }) =>
        fault === undefined ? objectAt(number, text) : { line: number, reason: fault },
      );
  }
}

async function* objectsOfList(path: string, { encoding, skip }: LineFormat): AsyncGenerator<readonly JsonRecord[]> {
  const decoder = iconv.getDecoder(encoding);
  const splitter = new ObjectSplitter();
  for await (const chunk of readChunks(path, skip)) {
    yield [...splitter.push(decoder.write(chunk))].map(({ line, text }) => objectAt(line, text));
  }
  for (const { line } of splitter.end()) yield [{ line, reason: REASONS.jsonCut }];
}

function objectAt(line: number, text: string | undefined): JsonRecord {
  if (text?.includes('\uFFFD') === true) return { line, reason: REASONS.encoding('utf-8') };
  const object = text === undefined ? undefined : readObject(text);
  return object === undefined ? { line, reason: REASONS.noJson } : { line, object };
}
