import { join, resolve } from 'node:path';
import type { Config } from '../config/load-config.ts';

/** What only confidential departments may read lies in a folder of its own, inside that of the week. */
const CONFIDENTIAL = 'confidential';

/** The folder of all reports; a week's are in one of its name in it. */
export function reportsFolder({ directory, reports }: Pick<Config, 'directory' | 'reports'>): string {
  return resolve(directory, reports.directory);
}

/** Where reports of a department belong, in the folder of its week. */
export function readersFolder(week: string, { confidential }: { readonly confidential?: boolean | undefined }): string {
  return confidential === true ? join(week, CONFIDENTIAL) : week;
}
