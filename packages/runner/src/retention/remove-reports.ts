import { readdir, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { addDays, isoWeekStart } from '@erp-audit/core';
import { CONTENTS_FILE, isUnchanged, readContents } from '../reports/report-contents.ts';

const WEEK_DAYS = 7;

/**
 * Takes away reports of weeks that were over before that time: files that `contents.json` of their folder names and that
 * are as they were written. What people changed or put there stays, and with it the folder.
 * @returns how many files went, or with `dryRun` would go.
 */
export async function removeReports(directory: string, before: Date, dryRun: boolean): Promise<number> {
  let removed = 0;
  for (const week of await namesIn(directory)) {
    const start = isoWeekStart(week);
    if (start === undefined || Date.parse(addDays(start, WEEK_DAYS)) > before.getTime()) continue;
    const folder = join(directory, week);
    // Folders of confidential departments lie in that of the week.
    for (const name of await namesIn(folder)) removed += await removeListed(join(folder, name), dryRun);
    removed += await removeListed(folder, dryRun);
  }
  return removed;
}

async function removeListed(folder: string, dryRun: boolean): Promise<number> {
  const there = await namesIn(folder);
  const listed = (await readContents(folder)).filter(({ file }) => there.includes(file));
  let removed = 0;
  let kept = 0;
  for (const file of listed) {
    if (await isUnchanged(folder, file)) {
      if (!dryRun) await rm(join(folder, file.file));
      removed += 1;
    } else kept += 1;
  }
  if (!dryRun && there.includes(CONTENTS_FILE) && kept === 0) {
    await rm(join(folder, CONTENTS_FILE));
    if ((await namesIn(folder)).length === 0) await rmdir(folder);
  }
  return removed;
}

function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}
