// Joins the modules of the package in the current folder to one file for each entry: a process that loads hundreds of
// small files spends longer on finding and linking them than on what they hold. Packages stay apart and so do libraries,
// so that there is one copy of each. Call: node join-modules.js <entry in src>…
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const DIST = 'dist';

/** All lie directly in `dist`, as deep below the package as what they were made of: addresses relative to it stay right. */
const entryPoints = process.argv.slice(2).map((entry) => ({
  in: path.join('src', entry),
  out: path.parse(entry).name,
}));

const { outputFiles } = await build({
  ...{ entryPoints, outdir: DIST, bundle: true, splitting: true, packages: 'external', write: false },
  ...{ format: 'esm', platform: 'node', sourcemap: 'linked', sourcesContent: false, logLevel: 'warning' },
});

// A program that starts meanwhile finds all that it was made with: whole files, and parts of earlier builds go last.
for (const { path: file, contents } of outputFiles) {
  if (existsSync(file) && readFileSync(file).equals(contents)) continue;
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, contents);
  renameSync(partial, file);
}
const made = new Set(outputFiles.map(({ path: file }) => file));
for (const entry of readdirSync(DIST, { recursive: true, withFileTypes: true })) {
  const file = path.resolve(entry.parentPath, entry.name);
  if (entry.isFile() && /\.js(\.map)?$/.test(entry.name) && !made.has(file)) rmSync(file);
}
