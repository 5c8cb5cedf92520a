// Joins the modules of the package in the current folder to one file for each entry: a process that loads hundreds of
// small files spends longer on finding and linking them than on what they hold. Packages stay apart and so do libraries,
// so that there is one copy of each. Call: node join-modules.js <entry in src>…
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const DIST = 'dist';

/** Programs of earlier builds; types stay. */
function removePrograms() {
  for (const entry of readdirSync(DIST, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && /\.js(\.map)?$/.test(entry.name)) rmSync(path.join(entry.parentPath, entry.name));
}

/** All lie directly in `dist`, as deep below the package as what they were made of: addresses relative to it stay right. */
const entryPoints = process.argv.slice(2).map((entry) => ({
  in: path.join('src', entry),
  out: path.parse(entry).name,
}));

removePrograms();
await build({
  ...{ entryPoints, outdir: DIST, bundle: true, splitting: true, packages: 'external' },
  ...{ format: 'esm', platform: 'node', sourcemap: 'linked', sourcesContent: false, logLevel: 'warning' },
});
