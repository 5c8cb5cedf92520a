import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSite } from './build-site.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** `pnpm run docs [folder]`: writes the site, and says where; a link that leads nowhere stops it. */
const [named = path.join(ROOT, 'docs-site')] = process.argv.slice(2);
const folder = path.resolve(named);
const { files, pages, broken, external } = buildSite(ROOT);
if (named.startsWith('-')) {
  process.stderr.write(`${named} is no option: pnpm run docs [folder]\n`);
  process.exitCode = 2;
} else if (broken.length > 0) {
  process.stderr.write(`Links that lead nowhere:\n${broken.map((link) => `  ${link}\n`).join('')}`);
  process.exitCode = 2;
} else if (!isOurs(folder)) {
  process.stderr.write(`${folder} holds something else. Name a folder that is new or empty, or that holds the site.\n`);
  process.exitCode = 2;
} else {
  rmSync(folder, { recursive: true, force: true });
  for (const [file, content] of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
  process.stdout.write(`${pages.length} pages, ${external.length} external links not asked\n${folder}/index.html\n`);
}

/** Whether the folder may be written anew: nothing else is ever deleted. */
function isOurs(directory: string): boolean {
  if (!existsSync(directory)) return true;
  const names = readdirSync(directory);
  return names.length === 0 || (names.includes('page.css') && names.includes('search.js'));
}
