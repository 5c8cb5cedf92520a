import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { shippedDependencies } from '../supply-chain/shipped-dependencies.ts';
import type { BundlePlatform } from './bundle-platform.ts';

/** What is published: every package but the test support. */
const PUBLISHED = ['--filter', './packages/*', '--filter', './rules', '--filter', './reports'];
const NOT_PUBLISHED = ['--filter', '!@erp-audit/testkit'];

function run(cwd: string, command: string, args: readonly string[]): void {
  const isWindows = process.platform === 'win32';
  const { status, error } = spawnSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'], shell: isWindows });
  if (error !== undefined || status !== 0) throw error ?? new Error(`${command} ${args[0]} ended with ${status}`);
}

/**
 * Packs the packages of a built workspace and installs them into `app` as npm would on the platform, with the versions
 * of the lockfile. No script of any package runs.
 */
export function installPackages(root: string, app: string, { os, cpu }: BundlePlatform): void {
  const tarballs = path.join(app, 'tarballs');
  mkdirSync(tarballs, { recursive: true });
  run(root, 'pnpm', ['-r', ...PUBLISHED, ...NOT_PUBLISHED, 'pack', '--pack-destination', tarballs]);
  const overrides = lockedVersions(root);
  writeFileSync(path.join(app, 'package.json'), `${JSON.stringify({ private: true, overrides }, null, 2)}\n`);
  const quiet = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', '--install-links', '--omit=dev'];
  const files = readdirSync(tarballs).map((name) => `./tarballs/${name}`);
  run(app, 'npm', ['install', ...quiet, `--os=${os}`, `--cpu=${cpu}`, '--libc=glibc', ...files]);
}

/** Versions of packages of which the lockfile has one alone; of the others each package says which it takes. */
function lockedVersions(root: string): Readonly<Record<string, string>> {
  const versions = new Map<string, Set<string>>();
  for (const { name, version } of shippedDependencies(root))
    versions.set(name, (versions.get(name) ?? new Set()).add(version));
  const single = [...versions].flatMap(([name, [version, ...others]]) =>
    version === undefined || others.length > 0 ? [] : [[name, version] as const],
  );
  return Object.fromEntries(single);
}
