import { createHash } from 'node:crypto';
import { archiveAltered, archiveInvalid, FOREIGN, NEWER, TRUNCATED } from './archive-faults.ts';
import { type ArchiveFooter, type ArchiveHeader, FORMAT, FORMAT_VERSION, type TableLine } from './archive-format.ts';
import { linesOf } from './archive-lines.ts';
import type { ArchiveSummary } from './archive-store.ts';

/** What stands in the file, in its order; it ends with `end`, or an error is thrown. */
export type ArchivePart =
  | { readonly type: 'header'; readonly header: ArchiveHeader }
  | { readonly type: 'table'; readonly table: TableLine }
  | { readonly type: 'row'; readonly line: string }
  | { readonly type: 'end'; readonly summary: ArchiveSummary };

/**
 * Reads an export from its beginning to its end in bounded memory, and checks it on the way.
 * @throws AuditError `ARCHIVE_INVALID` for a foreign, truncated, altered or newer file, `STORE_VERSION`.
 */
export async function* readArchive(file: string): AsyncGenerator<ArchivePart> {
  const reader = archiveReader(file);
  for await (const line of linesOf(file)) yield reader.part(line);
  reader.finish();
}

/** Reads all of it and keeps nothing: afterwards it is known to be whole. */
export async function checkArchive(file: string): Promise<ArchiveSummary> {
  let summary: ArchiveSummary | undefined;
  // To the very end: behind the last line stands the checksum of the packing.
  for await (const part of readArchive(file)) if (part.type === 'end') summary = part.summary;
  if (summary === undefined) throw archiveInvalid(file, TRUNCATED);
  return summary;
}

interface ArchiveReader {
  part(line: string): ArchivePart;
  /** @throws AuditError `ARCHIVE_INVALID` where the last line has not come. */
  finish(): void;
}

function archiveReader(file: string): ArchiveReader {
  const hash = createHash('sha256');
  const counts: Record<string, number> = {};
  let header: ArchiveHeader | undefined;
  let table: string | undefined;
  let ended = false;
  const contentPart = (line: string): ArchivePart => {
    hash.update(line).update('\n');
    if (header === undefined) {
      header = headerOf(line, file);
      return { type: 'header', header };
    }
    if (line.startsWith('{')) {
      const found = tableOf(line, file);
      table = found.table;
      counts[table] = 0;
      return { type: 'table', table: found };
    }
    if (table === undefined) throw archiveAltered(file);
    counts[table] = (counts[table] ?? 0) + 1;
    return { type: 'row', line };
  };
  return {
    part: (line) => {
      if (ended) throw archiveAltered(file);
      if (header === undefined || !line.startsWith('{"end"')) return contentPart(line);
      ended = true;
      return { type: 'end', summary: summaryOf(line, { header, rows: counts, sha256: hash.digest('hex') }, file) };
    },
    finish: () => {
      if (!ended) throw archiveInvalid(file, header === undefined ? FOREIGN : TRUNCATED);
    },
  };
}

/** What was read, if the last line says the same. */
function summaryOf(line: string, read: ArchiveSummary, file: string): ArchiveSummary {
  const footer = parsed<ArchiveFooter>(line);
  if (footer?.sha256 !== read.sha256 || !sameCounts(footer.rows ?? {}, read.rows)) throw archiveAltered(file);
  return read;
}

/** The object on a line, of which nothing is sure but that it is one. */
function parsed<Shape>(line: string): Partial<Shape> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function headerOf(line: string, file: string): ArchiveHeader {
  const {
    format,
    formatVersion = 0,
    version,
    created,
    store,
    keyCheck,
    migrations,
  } = parsed<ArchiveHeader>(line) ?? {};
  if (format !== FORMAT) throw archiveInvalid(file, FOREIGN);
  if (formatVersion > FORMAT_VERSION) throw archiveInvalid(file, NEWER);
  const isWhole = version && created && store && typeof keyCheck === 'string' && Array.isArray(migrations);
  if (!isWhole) throw archiveAltered(file);
  return { format, formatVersion, version, created, store, keyCheck, migrations };
}

function tableOf(line: string, file: string): TableLine {
  const { table, columns } = parsed<TableLine>(line) ?? {};
  if (typeof table !== 'string' || !Array.isArray(columns)) throw archiveAltered(file);
  return { table, columns };
}

function sameCounts(one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}
