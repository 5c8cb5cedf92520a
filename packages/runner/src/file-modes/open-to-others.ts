import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Config } from '../config/load-config.ts';
import { stateFolder } from '../project/open-project.ts';
import { reportsFolder } from '../reports/report-folders.ts';

/** Read, write or enter, for the group or everybody. */
const OTHERS = 0o077;

/** A file or folder of ours that other accounts of the machine may enter or read, and the mode it should have. */
export interface OpenPlace {
  readonly path: string;
  readonly mode: '600' | '700';
}

/**
 * What holds findings, names or keys and is open to others. New ones are made for their owner only; what is there is
 * never changed by us, for somebody may have meant it so. Nothing on systems without such modes.
 */
export async function openToOthers(config: Config): Promise<readonly OpenPlace[]> {
  if (process.platform === 'win32') return [];
  const below = (path: string) => resolve(config.directory, path);
  const store = /^pglite:(.+)$/s.exec(config.store)?.[1];
  const state = stateFolder(config);
  const paths = [
    ...[state, join(state, 'key')],
    ...(store === undefined ? [] : [below(store)]),
    ...[reportsFolder(config), below(config.returns.directory)],
  ];
  const found = await Promise.all(paths.map(openPlace));
  return found.filter((place) => place !== undefined);
}

async function openPlace(path: string): Promise<OpenPlace | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined || (found.mode & OTHERS) === 0) return undefined;
  return { path, mode: found.isDirectory() ? '700' : '600' };
}
