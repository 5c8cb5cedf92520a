import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type CalendarDate, LOCALES, SEVERITIES } from '@erp-audit/core';
import { z } from 'zod';
import { writeFileAtomically } from './write-file-atomically.ts';

/** Beside the files it tells of. */
export const CONTENTS_FILE = 'contents.json';

const Count = z.int().min(0);
const Day = z.iso.date().transform((day) => day as CalendarDate);
const WrittenFile = z.strictObject({
  report: z.string(),
  format: z.string(),
  /** Its name in the folder. */
  file: z.string().regex(/^[^/\\]+$/),
  locale: z.enum(LOCALES),
  department: z.string().optional(),
  /** The findings of one responsible person. */
  part: z.boolean().optional(),
  run: z.string(),
  asOf: Day,
  /** Open findings it shows, and counts that are told where it is sent. */
  open: Count,
  overdue: Count,
  bySeverity: z.record(z.enum(SEVERITIES), Count),
  /** Of the committee's page: movements of the week, and its standing (version; 0 where it is provisional). */
  week: z.strictObject({ new: Count, resolved: Count, newCritical: Count, version: Count }).optional(),
  bytes: Count,
  sha256: z.string(),
});
const Contents = z.strictObject({ version: z.literal(1), files: z.array(WrittenFile) });

/** A written report with the counts it shows and what it was made from. */
export type WrittenFile = z.output<typeof WrittenFile>;
/** The same before its bytes were counted; `path` leads to the file. */
export interface FreshFile extends Omit<WrittenFile, 'file' | 'bytes' | 'sha256'> {
  readonly path: string;
}

/** What a folder of reports says it holds; nothing where it says nothing that can be read. */
export async function readContents(folder: string): Promise<readonly WrittenFile[]> {
  const text = await readFile(join(folder, CONTENTS_FILE), 'utf8').catch(() => '');
  try {
    return Contents.parse(JSON.parse(text)).files;
  } catch {
    return [];
  }
}

/** Keeps what was written just now beside what the folders hold already; files that are gone are left out. */
export async function keepContents(fresh: readonly FreshFile[]): Promise<void> {
  for (const folder of new Set(fresh.map(({ path }) => dirname(path)))) {
    const described: WrittenFile[] = [];
    for (const { path, ...file } of fresh)
      if (dirname(path) === folder) described.push({ ...file, file: basename(path), ...(await fingerprint(path)) });
    const names = new Set(described.map(({ file }) => file));
    const earlier = (await readContents(folder)).filter(({ file }) => !names.has(file));
    const kept: WrittenFile[] = [];
    for (const file of earlier) if (await isThere(join(folder, file.file))) kept.push(file);
    const files = [...kept, ...described].toSorted((a, b) => (a.file < b.file ? -1 : 1));
    await writeFileAtomically(join(folder, CONTENTS_FILE), (draft) =>
      writeFile(draft, `${JSON.stringify({ version: 1, files }, null, 2)}\n`),
    );
  }
}

/** Whether the file still is what was written. */
export async function isUnchanged(folder: string, { file, bytes, sha256 }: WrittenFile): Promise<boolean> {
  if (!(await isThere(join(folder, file)))) return false;
  const now = await fingerprint(join(folder, file));
  return now.bytes === bytes && now.sha256 === sha256;
}

async function fingerprint(path: string): Promise<Pick<WrittenFile, 'bytes' | 'sha256'>> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return { bytes: (await stat(path)).size, sha256: hash.digest('hex') };
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
