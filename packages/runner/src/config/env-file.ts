import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import type { Environment } from './expand-variables.ts';

/** Bits of a file's mode that let others than its owner read it. */
const OTHERS_MAY_READ = 0o044;

/** Variables in `.env` beside the configuration. */
export interface EnvFile {
  readonly variables: Environment;
  /** Whether other users of the machine may read it; always false on Windows, which has no such mode. */
  readonly isOpenToOthers: boolean;
}

/** Reads `.env` of a folder; undefined where there is none that can be read. */
export function readEnvFile(directory: string): EnvFile | undefined {
  const file = join(directory, '.env');
  try {
    const variables = parseEnv(readFileSync(file, 'utf8'));
    const isOpenToOthers = process.platform !== 'win32' && (statSync(file).mode & OTHERS_MAY_READ) !== 0;
    return { variables, isOpenToOthers };
  } catch {
    return undefined;
  }
}
