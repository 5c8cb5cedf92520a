import { AuditError } from '@erp-audit/core';
import type { Session } from '../database/database.ts';
import { archiveAltered } from './archive-faults.ts';
import type { ArchiveSummary, ImportStoreInput } from './archive-store.ts';
import { readArchive } from './read-archive.ts';
import { EXACT_TEXTS, type StoredTable, storedTables } from './stored-tables.ts';

const BATCH_ROWS = 1_000;
const BATCH_CHARACTERS = 4_000_000;

/** Puts every row of an export into the table it came from, and lets counters go on where they stood. */
export async function loadArchive(session: Session, input: ImportStoreInput, total: number): Promise<ArchiveSummary> {
  await session.rows(EXACT_TEXTS);
  const tables = await storedTables(session);
  const loader = batchLoader(session, input, total);
  let summary: ArchiveSummary | undefined;
  for await (const part of readArchive(input.file)) {
    if (part.type === 'table') {
      await loader.flush();
      loader.into(tableFor(part.table.table, part.table.columns, tables, input.file));
    }
    if (part.type === 'row') await loader.add(part.line);
    if (part.type === 'end') summary = part.summary;
  }
  await loader.flush();
  if (summary === undefined) throw archiveAltered(input.file);
  for (const table of tables) await setCounters(session, table);
  if (tables.some(({ name }) => name === 'audit_openings')) await session.rows(COUNT_ON_FROM_LAST_EVENT);
  return summary;
}

/** The table of that name with the columns in the order of the file. */
function tableFor(name: string, columns: readonly string[], tables: readonly StoredTable[], file: string): StoredTable {
  const table = tables.find((each) => each.name === name);
  const found = columns.flatMap((column) => table?.columns.filter((each) => each.name === column) ?? []);
  if (table === undefined || found.length !== columns.length || found.length !== table.columns.length)
    throw archiveAltered(file);
  return { name, columns: found };
}

interface BatchLoader {
  into(table: StoredTable): void;
  add(line: string): Promise<void>;
  flush(): Promise<void>;
}

function batchLoader(session: Session, { file, onProgress }: ImportStoreInput, total: number): BatchLoader {
  let insert = '';
  let name = '';
  let lines: string[] = [];
  let characters = 0;
  let done = 0;
  const flush = async () => {
    if (lines.length === 0) return;
    const rows = `[${lines.join(',')}]`;
    done += lines.length;
    lines = [];
    characters = 0;
    await insertRows(session, insert, rows, file);
    onProgress?.({ table: name, done, total });
  };
  return {
    flush,
    into: (table) => {
      name = table.name;
      insert = insertInto(table);
    },
    add: async (line) => {
      lines.push(line);
      characters += line.length;
      if (lines.length >= BATCH_ROWS || characters >= BATCH_CHARACTERS) await flush();
    },
  };
}

function insertInto({ name, columns }: StoredTable): string {
  const names = columns.map((column) => column.name).join(', ');
  const values = columns.map(({ type }, index) => `cast(r.line ->> ${index} as ${type})`).join(', ');
  return `insert into ${name} (${names}) overriding system value
    select ${values} from jsonb_array_elements(cast(:rows as jsonb)) as r (line)`;
}

const BAD_VALUES = /^(22|23)/;

/** The file is whole, so that values the tables refuse were written by something else than an export. */
async function insertRows(session: Session, insert: string, rows: string, file: string): Promise<void> {
  try {
    await session.rows(insert, { rows });
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    throw cause instanceof AuditError || !BAD_VALUES.test(code) ? cause : archiveAltered(file, cause);
  }
}

/** Openings are numbered among the events. */
const COUNT_ON_FROM_LAST_EVENT = `
select setval(pg_get_serial_sequence('audit_events', 'seq'), greatest(audit_last_event(), 1), audit_last_event() > 0)`;

async function setCounters(session: Session, { name, columns }: StoredTable): Promise<void> {
  for (const { name: column, counted } of columns)
    if (counted)
      await session.rows(
        `select setval(pg_get_serial_sequence('${name}', '${column}'), greatest(max(${column}), 1), max(${column}) is not null)
         from ${name}`,
      );
}
