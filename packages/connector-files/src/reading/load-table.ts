import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { ExtractFile, LocalizedText, Log, TableReading } from '@erp-audit/core';
import { TableWriter } from '../database/table-writer.ts';
import { appendParquet } from '../parquet/append-parquet.ts';
import { ColumnState } from './column-state.ts';
import { detectDecimal } from './convert-cell.ts';
import { type ExtractRecord, isFault, type OpenedExtract } from './extract-rows.ts';
import { type Inspection, inspectFile } from './inspect-file.ts';
import { isSame, stateOf, type TablePlan } from './list-files.ts';
import { isParquet, openExtract } from './open-extract.ts';
import { FileFault, REASONS } from './reasons.ts';
import type { RejectedLines } from './rejected-lines.ts';

/** Rejected lines of a table that are logged one by one; the doctor lists all. */
const LOGGED_LINES = 1_000;
const DECIMAL_SAMPLE_ROWS = 1_000;
/** Rows as text, until all files of a table are read. */
const STAGING = 'audit.staging';

export interface LoadContext {
  readonly connection: DuckDBConnection;
  /** Folder of the extracts. */
  readonly directory: string;
  /** Folder for what has to wait. */
  readonly privateDirectory: string;
  readonly rejectedLines: RejectedLines;
  /** Largest share of lines that may be lost. */
  readonly mostRejected: number;
  /** Instant before which a file is old; undefined where age does not matter. */
  readonly oldBefore: number | undefined;
  readonly log: Log;
  /** Takes down every file that was read. */
  readonly files: ExtractFile[];
}

/** Reads all files of one table into the database. */
export class TableLoader {
  readonly #context: LoadContext;
  readonly #plan: TablePlan;
  readonly #files: { readonly file: string; readonly readAs: LocalizedText }[] = [];
  readonly #notes: LocalizedText[] = [];
  #columns: readonly ColumnState[] | undefined;
  #writer: TableWriter | undefined;
  #isParquet: boolean | undefined;
  #rows = 0;
  #rejected = 0;
  #isWhole = true;

  constructor(context: LoadContext, plan: TablePlan) {
    this.#context = context;
    this.#plan = plan;
  }

  async load(): Promise<TableReading> {
    const { files, patterns, table } = this.#plan;
    if (files.length === 0) await this.#reject(patterns.join(', '), null, REASONS.notFound);
    for (const file of files) {
      try {
        await this.#loadFile(file);
      } catch (cause) {
        if (!(cause instanceof FileFault)) throw cause;
        await this.#reject(file, null, cause.reason);
      }
    }
    await this.#settle();
    const share = this.#rejected / Math.max(1, this.#rows + this.#rejected);
    return {
      table,
      files: this.#files,
      rows: this.#rows,
      rejected: this.#rejected,
      isReadable: this.#isWhole && share <= this.#context.mostRejected,
      notes: this.#notes,
    };
  }

  async #reject(file: string, line: number | null, reason: LocalizedText, column: string | null = null): Promise<void> {
    this.#rejected += 1;
    if (line === null) this.#isWhole = false;
    if (this.#rejected <= LOGGED_LINES) {
      this.#context.log.write('warn', 'extract.rejected', {
        table: this.#plan.table,
        file,
        line,
        column,
        reason: reason.en,
      });
    }
    await this.#context.rejectedLines.add({ table: this.#plan.table, file, line, column, reason });
  }

  async #loadFile(file: string): Promise<void> {
    const { directory } = this.#context;
    const before = await stateOf(directory, file);
    const inspection = await inspectFile(before.path);
    const modifiedAt = new Date(before.modifiedMs).toISOString();
    this.#context.files.push({ file, bytes: inspection.bytes, modifiedAt, sha256: inspection.sha256 });
    if ((this.#context.oldBefore ?? 0) > before.modifiedMs) this.#notes.push(old(file, modifiedAt));
    await this.#read(file, before.path, inspection);
    const isUnchanged = inspection.bytes === before.bytes && isSame(before, await stateOf(directory, file));
    if (!isUnchanged) throw new FileFault(REASONS.changed);
  }

  async #read(file: string, path: string, inspection: Inspection): Promise<void> {
    if (inspection.bytes === 0) throw new FileFault(REASONS.empty);
    this.#isParquet ??= isParquet(path);
    if (this.#isParquet !== isParquet(path)) throw new FileFault(REASONS.otherFormat);
    if (this.#isParquet) {
      const { connection } = this.#context;
      if (Object.keys(this.#plan.ownTypes).length > 0) throw new FileFault(REASONS.ownTypes);
      const isFirst = this.#rows === 0 && this.#files.length === 0;
      this.#rows += await appendParquet(connection, this.#tableName, path, isFirst);
      this.#files.push({ file, readAs: { en: 'Parquet', 'zh-CN': 'Parquet' } });
      return;
    }
    const spillFile = join(this.#context.privateDirectory, 'texts.bin');
    try {
      const extract = await openExtract(path, this.#plan.settings, inspection, spillFile);
      this.#files.push({ file, readAs: extract.readAs });
      await this.#append(file, extract);
      this.#notes.push(...extract.notes.map((note) => ofFile(file, note)));
    } finally {
      await rm(spillFile, { force: true });
    }
  }

  async #append(file: string, extract: OpenedExtract): Promise<void> {
    this.#columns ??= await this.#createTable(extract);
    const places = placesOf(this.#columns, extract.columns);
    for await (const batch of extract.records()) {
      for (const record of batch) await this.#take(file, record, places);
    }
  }

  async #take(file: string, record: ExtractRecord, places: readonly number[]): Promise<void> {
    const columns = this.#columns ?? [];
    if (isFault(record)) return await this.#reject(file, record.line, record.reason, record.column ?? null);
    const cells: (string | null)[] = [];
    for (let index = 0; index < columns.length; index += 1) {
      const place = places[index] as number;
      const column = columns[index] as ColumnState;
      const cell = column.read(record.cells[place] ?? null, record.kinds?.[place]);
      if (cell !== null && typeof cell !== 'string') {
        return await this.#reject(file, record.line, cell, column.name);
      }
      cells.push(cell);
    }
    this.#rows += 1;
    await this.#writer?.write(cells);
  }

  async #createTable(extract: OpenedExtract): Promise<readonly ColumnState[]> {
    const { types = {}, nulls = [] } = this.#plan.settings;
    const byName = new Map(Object.entries(types).map(([name, type]) => [name.toLowerCase(), type]));
    const known = new Set(extract.columns.map((name) => name.toLowerCase()));
    // Types that all tables share may name columns that this one has not.
    const unknown = Object.keys(this.#plan.ownTypes).filter((name) => !known.has(name.toLowerCase()));
    if (unknown.length > 0) throw new FileFault(REASONS.unknownColumn(unknown.join(', ')));
    const decimal = await this.#decimal(extract, byName);
    const states = extract.columns.map(
      (name) => new ColumnState(name, byName.get(name.toLowerCase()), decimal, new Set(nulls)),
    );
    const list = states.map(({ name }) => `${quoteName(name)} varchar`).join(', ');
    const { connection, privateDirectory } = this.#context;
    await connection.run(`create table ${STAGING} (${list})`);
    const table = { name: STAGING, columnCount: states.length };
    this.#writer = new TableWriter(connection, join(privateDirectory, 'rows.csv'), table);
    return states;
  }

  /** What stands before decimals: declared, or as the first numbers show it. */
  async #decimal(extract: OpenedExtract, types: ReadonlyMap<string, unknown>): Promise<'.' | ','> {
    const { decimal } = this.#plan.settings;
    const places = extract.columns.flatMap((name, index) => {
      const type = types.get(name.toLowerCase());
      return type === 'number' || String(type).startsWith('decimal') ? [index] : [];
    });
    if (decimal !== undefined || places.length === 0) return decimal ?? '.';
    const texts: string[] = [];
    for await (const batch of extract.records()) {
      for (const record of batch) if (!isFault(record)) texts.push(...places.map((place) => record.cells[place] ?? ''));
      if (texts.length >= DECIMAL_SAMPLE_ROWS * places.length) break;
    }
    const found = detectDecimal(texts);
    this.#notes.push(decimalNote(found));
    return found ?? '.';
  }

  get #tableName(): string {
    return `main.${quoteName(this.#plan.table)}`;
  }

  /** Makes the table, every column with the type that its cells have shown to fit. */
  async #settle(): Promise<void> {
    if (this.#columns === undefined) return;
    await this.#writer?.end();
    const list = this.#columns.map(({ name, type }) => `cast(${quoteName(name)} as ${type}) as ${quoteName(name)}`);
    const { connection } = this.#context;
    await connection.run(`create table ${this.#tableName} as select ${list.join(', ')} from ${STAGING}`);
    await connection.run(`drop table ${STAGING}`);
  }
}

/** Where each column of the table stands in a file. @throws FileFault where a file has other columns than the first */
function placesOf(columns: readonly ColumnState[], names: readonly string[]): readonly number[] {
  const places = new Map(names.map((name, index) => [name.toLowerCase(), index]));
  const wanted = new Set(columns.map(({ name }) => name.toLowerCase()));
  const missing = columns.filter(({ name }) => !places.has(name.toLowerCase())).map(({ name }) => name);
  const more = names.filter((name) => !wanted.has(name.toLowerCase()));
  if (missing.length + more.length > 0) throw new FileFault(REASONS.otherColumns(missing.join(', '), more.join(', ')));
  return columns.map(({ name }) => places.get(name.toLowerCase()) ?? 0);
}

function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function ofFile(file: string, note: LocalizedText): LocalizedText {
  return { en: `${file}: ${note.en}`, 'zh-CN': `${file}：${note['zh-CN']}` };
}

function old(file: string, modifiedAt: string): LocalizedText {
  const day = modifiedAt.slice(0, 10);
  return ofFile(file, { en: `is old: last changed on ${day}`, 'zh-CN': `文件较旧：最后修改于 ${day}` });
}

function decimalNote(found: '.' | ',' | undefined): LocalizedText {
  if (found === undefined)
    return {
      en: 'no number shows what stands before decimals; "." was taken: declare "decimal" if it is ","',
      'zh-CN': '无法从数字判断小数点；按 "." 处理：如为 "," 请声明 "decimal"',
    };
  return { en: `"${found}" stands before decimals`, 'zh-CN': `小数点为 "${found}"` };
}
