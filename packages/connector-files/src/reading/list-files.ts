import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { RE2JS } from 're2js';
import type { FilesSettings, TableSettings } from '../table-settings.ts';
import { FileFault, REASONS } from './reasons.ts';

const EXTENSIONS = new Set([
  '.csv',
  '.tsv',
  '.txt',
  '.dat',
  '.xlsx',
  '.xlsm',
  '.xlsb',
  '.xls',
  '.parquet',
  '.json',
  '.ndjson',
  '.jsonl',
]);
const DEEPEST = 5;

/** The files of one table, and how they are read. */
export interface TablePlan {
  readonly table: string;
  readonly settings: TableSettings;
  /** Types that were declared for this table alone. */
  readonly ownTypes: NonNullable<TableSettings['types']>;
  /** Paths below the folder, with `/`. */
  readonly files: readonly string[];
  /** What was looked for where nothing was found. */
  readonly patterns: readonly string[];
}

/** Which file belongs to which table: as declared, else every file of the folder to the table with its name. */
export async function planTables(directory: string, settings: FilesSettings): Promise<readonly TablePlan[]> {
  const { directory: _, rejects: __, maxAgeDays: ___, memoryMegabytes: ____, tables, ...shared } = settings;
  const names = (await listNames(directory, tables === undefined ? 1 : DEEPEST)).toSorted();
  if (tables === undefined) return planByName(names, shared);
  return Object.entries(tables).map(([table, own]) => {
    const patterns = own.files ?? [`${table}.*`];
    const matchers = patterns.map(matcher);
    const files = names.filter((name) => matchers.some((pattern) => pattern.matches(name)));
    const types = { ...shared.types, ...own.types };
    return { table, settings: { ...shared, ...own, types }, ownTypes: own.types ?? {}, files, patterns };
  });
}

function planByName(names: readonly string[], settings: TableSettings): readonly TablePlan[] {
  const plans = new Map<string, TablePlan & { readonly files: string[] }>();
  for (const name of names) {
    const extension = extname(name);
    if (!EXTENSIONS.has(extension.toLowerCase())) continue;
    const table = name.slice(0, -extension.length);
    // Names of tables do not tell upper from lower case.
    const plan = plans.get(table.toLowerCase()) ?? { table, settings, ownTypes: {}, files: [], patterns: [] };
    plan.files.push(name);
    plans.set(table.toLowerCase(), plan);
  }
  return [...plans.values()];
}

async function listNames(directory: string, depth: number): Promise<readonly string[]> {
  const entries = await readdir(directory, { withFileTypes: true });
  const names = await Promise.all(
    entries.map(async (entry) => {
      // A folder with the name of an extract is named as one that cannot be read.
      if (!entry.isDirectory() || EXTENSIONS.has(extname(entry.name).toLowerCase())) return [entry.name];
      if (depth <= 1) return [];
      const inner = await listNames(join(directory, entry.name), depth - 1);
      return inner.map((name) => `${entry.name}/${name}`);
    }),
  );
  return names.flat();
}

/** `*` and `?` stay within a folder, `**` does not. Upper and lower case are the same, as on the machines extracts come from. */
function matcher(pattern: string): RE2JS {
  const parts = pattern.split(/(\*\*\/|\*\*|\*|\?)/).map((part) => {
    if (part === '**/') return '(?:.*/)?';
    if (part === '**') return '.*';
    if (part === '*') return '[^/]*';
    return part === '?' ? '[^/]' : part.replaceAll(/[\\^$.+()[\]{}|]/g, '\\$&');
  });
  // Time in proportion to the name, however many stars there are.
  return RE2JS.compile(parts.join(''), RE2JS.CASE_INSENSITIVE);
}

/** What a file is before and after it is read. */
export interface FileState {
  readonly path: string;
  readonly bytes: number;
  readonly modifiedMs: number;
  readonly inode: number;
}

/** @throws FileFault where it is no regular file of the folder, or may not be read */
export async function stateOf(directory: string, name: string): Promise<FileState> {
  try {
    const path = await realpath(join(directory, name));
    const within = relative(await realpath(directory), path);
    if (within.startsWith(`..${sep}`) || within === '..') throw new FileFault(REASONS.outside);
    const state = await stat(path);
    if (!state.isFile()) throw new FileFault(REASONS.notRegular);
    return { path, bytes: state.size, modifiedMs: state.mtimeMs, inode: state.ino };
  } catch (cause) {
    if (cause instanceof FileFault) throw cause;
    throw new FileFault(REASONS.notOpened((cause as NodeJS.ErrnoException).code ?? 'error'));
  }
}

export function isSame(before: FileState, after: FileState): boolean {
  return before.bytes === after.bytes && before.modifiedMs === after.modifiedMs && before.inode === after.inode;
}
