import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { auditCommand } from './parts.ts';
import { writeWorkloadFolder } from './workload.ts';

const directory = mkdtempSync(join(tmpdir(), 'erp-audit-start-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** Nothing listens there: a run has loaded all that it opens a store with, and ends. */
const NOWHERE = 'postgres://nobody@127.0.0.1:1/none';

/** Tells which modules are loaded, each when it is. */
const TELL_MODULES = `import { writeSync } from 'node:fs';
export async function load(url, context, next) {
  writeSync(2, url + '\\n');
  return next(url, context);
}`;

/** The same, and at the end which files of CommonJS packages were loaded. */
const TELL_LOADED = `data:text/javascript,import { createRequire, register } from 'node:module';
const { cache } = createRequire(process.cwd() + '/tell.js');
process.on('exit', () => process.stderr.write(Object.keys(cache).join('\\n')));
register('data:text/javascript;base64,${Buffer.from(TELL_MODULES).toString('base64')}');`;

/** Packages whose files were loaded, ours and others, and the error that ended the run. */
function startRun(): Promise<{ readonly packages: ReadonlySet<string>; readonly told: string }> {
  const config = writeWorkloadFolder(directory, NOWHERE, NOWHERE);
  const { command, args, cwd } = auditCommand(config, directory);
  return new Promise((resolve) => {
    execFile(command, ['--import', TELL_LOADED, ...args], { cwd, encoding: 'utf8' }, (_error, _stdout, told) => {
      const names = [...told.matchAll(/(?:.*node_modules|\/packages)\/((?:@[^/\s]+\/)?[^/\s]+)\//g)];
      resolve({ told, packages: new Set(names.map(([, name]) => name ?? '')) });
    });
  });
}

test('a run on a PostgreSQL server whose files are good starts without what others need', async () => {
  const { packages, told } = await startRun();
  expect(told).toContain('STORE_UNREACHABLE');
  for (const name of ['pg', 'runner', 'zod']) expect(packages).toContain(name);
  const others = ['knex', 'yaml', 'exceljs', 'handlebars', 'node-cron', 'reporter', 'profiler'];
  expect(others.filter((name) => packages.has(name))).toEqual([]);
});
