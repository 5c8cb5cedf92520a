import { fstatSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A disk loses or keeps whole sectors; PostgreSQL relies on that for pg_control alone. */
const SECTOR_BYTES = 512;

type Change = { readonly at: number; readonly data: Buffer } | { readonly size: number };

/** A file: what the disk surely holds, and what was written since it was last told to keep it. */
interface FileState {
  durable: Buffer;
  unsynced: Change[];
}

type Tree = Map<string, FileState | 'folder'>;
type TreeChange = (tree: Tree) => void;

/** How a power failure treats what was not synced: all lost, or any part of it written in any order. */
export type Loss = 'everything' | 'random';

/**
 * Follows what a program writes below a folder and can tell what a power failure would leave. The model is that of a
 * journaling file system: changes of names reach the disk in order and with any fsync; contents only by their own.
 */
export class SimulatedDisk {
  readonly #names: Tree = new Map();
  readonly #byInode = new Map<number, FileState>();
  #nameChanges: TreeChange[] = [];
  /** How many writes, syncs and changes of names there were. */
  operations = 0;
  syncs = 0;
  readonly #root: string;
  readonly #onOperation: (disk: SimulatedDisk) => void;

  constructor(root: string, onOperation: (disk: SimulatedDisk) => void) {
    this.#root = root;
    this.#onOperation = onOperation;
    for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (entry.isDirectory()) this.#names.set(path, 'folder');
      else this.#names.set(path, this.#track(lstatSync(path).ino, readFileSync(path)));
    }
  }

  #track(inode: number, durable: Buffer): FileState {
    const state = { durable, unsynced: [] };
    this.#byInode.set(inode, state);
    return state;
  }

  #record(): void {
    this.operations += 1;
    this.#onOperation(this);
  }

  write(descriptor: number, data: Buffer, at: number): void {
    this.#byInode.get(fstatSync(descriptor).ino)?.unsynced.push({ at, data });
    this.#record();
  }

  resize(inode: number, size: number): void {
    this.#byInode.get(inode)?.unsynced.push({ size });
    this.#record();
  }

  sync(descriptor: number): void {
    const state = this.#byInode.get(fstatSync(descriptor).ino);
    if (state !== undefined) {
      state.durable = state.unsynced.reduce(apply, state.durable);
      state.unsynced = [];
    }
    for (const change of this.#nameChanges) change(this.#names);
    this.#nameChanges = [];
    this.syncs += 1;
    this.#record();
  }

  create(path: string): void {
    const stat = lstatSync(path);
    const state = stat.isDirectory() ? ('folder' as const) : this.#track(stat.ino, Buffer.alloc(0));
    this.#nameChanges.push((tree) => tree.set(path, state));
    this.#record();
  }

  rename(from: string, to: string): void {
    this.#nameChanges.push((tree) => {
      const state = tree.get(from);
      tree.delete(from);
      if (state !== undefined) tree.set(to, state);
    });
    this.#record();
  }

  remove(path: string): void {
    this.#nameChanges.push((tree) => tree.delete(path));
    this.#record();
  }

  /** Writes to `target` what the disk would hold if the power failed now. */
  failTo(target: string, loss: Loss, random: () => number): void {
    const tree = new Map(this.#names);
    const kept = loss === 'everything' ? 0 : Math.floor(random() * (this.#nameChanges.length + 1));
    for (const change of this.#nameChanges.slice(0, kept)) change(tree);
    for (const [path, state] of tree) {
      const place = join(target, path.slice(this.#root.length));
      if (state === 'folder') mkdirSync(place, { recursive: true });
      else {
        mkdirSync(dirname(place), { recursive: true });
        writeFileSync(place, survivingContent(state, loss, random));
      }
    }
  }
}

function survivingContent(state: FileState, loss: Loss, random: () => number): Buffer {
  if (loss === 'everything') return state.durable;
  const changes = state.unsynced.flatMap(toSectors).filter(() => random() < 0.5);
  return changes.reduce(apply, Buffer.from(state.durable));
}

function toSectors(change: Change): Change[] {
  if ('size' in change) return [change];
  const sectors: Change[] = [];
  for (let from = 0; from < change.data.length; ) {
    const to = Math.min(change.data.length, from + SECTOR_BYTES - ((change.at + from) % SECTOR_BYTES));
    sectors.push({ at: change.at + from, data: change.data.subarray(from, to) });
    from = to;
  }
  return sectors;
}

function apply(content: Buffer, change: Change): Buffer {
  if ('size' in change) return resized(content, change.size);
  const end = change.at + change.data.length;
  const target = end > content.length ? resized(content, end) : content;
  change.data.copy(target, change.at);
  return target;
}

function resized(content: Buffer, size: number): Buffer {
  const result = Buffer.alloc(size);
  content.copy(result);
  return result;
}
