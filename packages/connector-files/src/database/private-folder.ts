import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PREFIX = 'erp-audit-files-';
const OWNER = 'owner.json';
const OWNER_ONLY = 0o600;

/** A folder that only this account may enter; what it holds is a copy of business data. */
export interface PrivateFolder {
  readonly path: string;
  remove(): Promise<void>;
}

/** Makes one, after removing those that killed processes have left behind. */
export async function makePrivateFolder(parent = tmpdir()): Promise<PrivateFolder> {
  await removeAbandoned(parent);
  // Node makes it for its owner alone.
  const path = await mkdtemp(join(parent, PREFIX));
  const owner = { pid: process.pid, started: await startOf(process.pid) };
  await writeFile(join(path, OWNER), JSON.stringify(owner), { mode: OWNER_ONLY });
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

async function removeAbandoned(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    if (!name.startsWith(PREFIX)) continue;
    const path = join(parent, name);
    // Folders of other accounts cannot be looked into, and are theirs to remove.
    if (await isAbandoned(path)) await rm(path, { recursive: true, force: true }).catch(() => {});
  }
}

async function isAbandoned(path: string): Promise<boolean> {
  try {
    const { pid, started } = JSON.parse(await readFile(join(path, OWNER), 'utf8')) as {
      readonly pid: number;
      readonly started: string | null;
    };
    return !isAlive(pid) || (started !== null && started !== (await startOf(pid)));
  } catch {
    // Just being made by another process, or not ours.
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When a process began, in ticks since the machine did; numbers of processes come back, this does not. */
async function startOf(pid: number): Promise<string | null> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}
