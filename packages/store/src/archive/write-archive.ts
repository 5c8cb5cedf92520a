import { createHash, randomBytes } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { link, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { AuditError } from '@erp-audit/core';
import type { Database, Session } from '../database/database.ts';
import { appliedTo } from '../database/migrate.ts';
import { inTransaction } from '../database/transaction.ts';
import { appendLog } from '../log/append-log.ts';
import { type ArchiveFooter, type ArchiveHeader, FORMAT, FORMAT_VERSION, type TableLine } from './archive-format.ts';
import type { ArchiveProgress, ArchiveSummary, ExportInput } from './archive-store.ts';
import { EXACT_TEXTS, type StoredTable, storedTables } from './stored-tables.ts';

const PAGE_ROWS = 1_000;
const OWNER_ONLY = 0o600;

/** Writes all that is kept into one file, as it stood at one moment; other processes go on meanwhile. */
export async function exportStore(database: Database, input: ExportInput): Promise<ArchiveSummary> {
  const draft = `${input.file}.${randomBytes(4).toString('hex')}.draft`;
  try {
    const summary = await inSnapshot(database, (session) => writeDraft(session, database, input, draft));
    await place(draft, input.file);
    await syncFolder(dirname(input.file));
    await keepEntry(database, input, summary);
    return summary;
  } catch (cause) {
    throw writeFailure(cause, input.file);
  } finally {
    await rm(draft, { force: true }).catch(() => {});
  }
}

/** All reads see the same moment. */
function inSnapshot<Result>({ pool }: Database, work: (session: Session) => Promise<Result>): Promise<Result> {
  return inTransaction(pool, ['set transaction isolation level repeatable read read only', EXACT_TEXTS], work);
}

async function writeDraft(
  session: Session,
  database: Database,
  input: ExportInput,
  draft: string,
): Promise<ArchiveSummary> {
  const header: ArchiveHeader = {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    version: input.version,
    created: database.clock.now().toISOString(),
    store: database.kind,
    keyCheck: input.keyCheck,
    migrations: (await appliedTo(session)).map(({ number, checksum }) => ({ number, checksum })),
  };
  const tables = await storedTables(session);
  const total = input.onProgress === undefined ? 0 : await countRows(session, tables);
  const counts: Record<string, number> = {};
  const hash = createHash('sha256');
  let sha256 = '';
  async function* lines(): AsyncGenerator<string> {
    let done = 0;
    for await (const page of linesBeforeTheEnd(session, header, tables, counts)) {
      hash.update(page.text);
      done += page.rows;
      input.onProgress?.({ table: page.table, done, total });
      yield page.text;
    }
    sha256 = hash.digest('hex');
    yield `${JSON.stringify({ end: true, rows: counts, sha256 } satisfies ArchiveFooter)}\n`;
  }
  const output = createWriteStream(draft, { flags: 'wx', mode: OWNER_ONLY, flush: true });
  await pipeline(Readable.from(lines()), createGzip(), output);
  return { header, rows: counts, sha256 };
}

async function countRows(session: Session, tables: readonly StoredTable[]): Promise<number> {
  let total = 0;
  for (const { name } of tables) {
    const [row] = await session.rows<{ count: string }>(`select count(*) as count from ${name}`);
    total += Number(row?.count);
  }
  return total;
}

interface Page {
  readonly text: string;
  readonly table: ArchiveProgress['table'];
  readonly rows: number;
}

async function* linesBeforeTheEnd(
  session: Session,
  header: ArchiveHeader,
  tables: readonly StoredTable[],
  counts: Record<string, number>,
): AsyncGenerator<Page> {
  yield { text: `${JSON.stringify(header)}\n`, table: '', rows: 0 };
  for (const table of tables) {
    const columns = table.columns.map(({ name }) => name);
    yield {
      text: `${JSON.stringify({ table: table.name, columns } satisfies TableLine)}\n`,
      table: table.name,
      rows: 0,
    };
    counts[table.name] = 0;
    for await (const rows of pagesOf(session, table)) {
      counts[table.name] = (counts[table.name] ?? 0) + rows.length;
      yield { text: `${rows.join('\n')}\n`, table: table.name, rows: rows.length };
    }
  }
}

/** Rows in the order of the first column, each as JSON that the database itself writes. */
async function* pagesOf(session: Session, { name, columns }: StoredTable): AsyncGenerator<readonly string[]> {
  const texts = columns.map((column) => `cast(${column.name} as text)`).join(', ');
  await session.rows(
    `declare exported no scroll cursor for
     select cast(json_build_array(${texts}) as text) as line from ${name} order by ${columns[0]?.name ?? '1'}`,
  );
  for (;;) {
    const rows = await session.rows<{ line: string }>(`fetch ${PAGE_ROWS} from exported`);
    if (rows.length > 0) yield rows.map(({ line }) => line);
    if (rows.length < PAGE_ROWS) break;
  }
  await session.rows('close exported');
}

async function keepEntry(database: Database, { by }: ExportInput, { rows, sha256 }: ArchiveSummary): Promise<void> {
  const body = { sha256, findings: rows['audit_findings'] ?? 0, runs: rows['audit_runs'] ?? 0 };
  await database.write('log the export', (session) =>
    appendLog(session, { kind: 'store_exported', by, subject: null, runId: null, body }, database.clock.now()),
  );
}

/** Puts the whole file in its place, unless there is one; some shared folders know no links. */
async function place(draft: string, file: string): Promise<void> {
  try {
    await link(draft, file);
  } catch (cause) {
    if (existsSync(file) || !existsSync(draft)) throw cause;
    await rename(draft, file);
  }
}

async function syncFolder(directory: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(directory, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function writeFailure(cause: unknown, file: string): unknown {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'EEXIST') {
    const message = {
      en: `"${file}" exists already: name a new file; no export is replaced.`,
      'zh-CN': `"${file}" 已存在：请指定新文件名；不会覆盖已有的导出文件。`,
    };
    return new AuditError('ARGUMENT_INVALID', message, { command: 'store export' });
  }
  const isOfDisk = cause instanceof Error && 'syscall' in cause && 'path' in cause;
  if (!isOfDisk && code !== 'ENOSPC') return cause;
  const message = { en: `"${file}" could not be written.`, 'zh-CN': `无法写入 "${file}"。` };
  return new AuditError('REPORT_FAILED', message, { directory: dirname(file) }, { cause });
}
