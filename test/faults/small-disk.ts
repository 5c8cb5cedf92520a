import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILLER = 'filler';

/** A file system of its own, small and in memory, that can be full. */
export class SmallDisk {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** @returns undefined where this account may not mount any. */
  static mount(folder: string, megabytes: number): SmallDisk | undefined {
    mkdirSync(folder, { recursive: true });
    const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]);
    return status === 0 ? new SmallDisk(folder) : undefined;
  }

  /** Takes the space that is left, but for so many bytes. */
  fill(leave = 0): void {
    for (let part = 0; ; part += 1) {
      const { bavail, bsize } = statfsSync(this.folder);
      const free = bavail * bsize - leave;
      if (free <= 0) return;
      try {
        writeFileSync(join(this.folder, `${FILLER}${part}`), Buffer.alloc(free));
      } catch {
        // A page of it went into the entry of the file: what is left comes with the next one.
      }
    }
  }

  free(): void {
    for (const name of readdirSync(this.folder)) if (name.startsWith(FILLER)) rmSync(join(this.folder, name));
  }

  unmount(): void {
    spawnSync('umount', ['-l', this.folder]);
  }
}
