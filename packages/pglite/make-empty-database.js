// Keeps an empty database beside the compiled code. PostgreSQL makes one in seconds and with 800 MB; unpacking it takes
// a tenth of both. It is made again when the version of PGlite is another one.
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { create } from 'tar';
import { openEmbedded } from './dist/index.js';

const dist = fileURLToPath(new URL('dist/', import.meta.url));
const file = join(dist, 'empty-database.tgz');
const stamp = join(dist, 'empty-database.txt');
const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite');
const { version } = JSON.parse(readFileSync(join(dirname(entry), '..', 'package.json'), 'utf8'));
const madeWith = existsSync(file) && existsSync(stamp) ? readFileSync(stamp, 'utf8').trim() : undefined;

if (madeWith !== version) {
  rmSync(file, { force: true });
  const directory = mkdtempSync(join(dist, 'making-'));
  try {
    const database = await openEmbedded({ directory: join(directory, 'store') }, { write: () => {} });
    await database.close();
    const made = join(directory, 'empty.tgz');
    await create({ file: made, cwd: join(directory, 'store', 'data'), gzip: true }, ['.']);
    renameSync(made, file);
    writeFileSync(stamp, `${version}\n`);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
