import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { REPOSITORY } from '../generate-all.ts';
import { sbomOf } from './sbom.ts';
import { shippedDependencies } from './shipped-dependencies.ts';

const file = process.argv[2] ?? 'erp-audit.cdx.json';
const { version } = JSON.parse(readFileSync(path.join(REPOSITORY, 'packages/cli/package.json'), 'utf8')) as {
  readonly version: string;
};
const folders = readdirSync(path.join(REPOSITORY, 'packages')).map((name) => `packages/${name}`);
const ours = [...folders, 'rules', 'reports'].flatMap((folder) => {
  const manifest = JSON.parse(readFileSync(path.join(REPOSITORY, folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly private?: boolean;
  };
  return manifest.private === true ? [] : [manifest.name];
});
const dependencies = shippedDependencies(REPOSITORY);
writeFileSync(file, `${JSON.stringify(sbomOf(version, ours, dependencies), null, 2)}\n`);
process.stdout.write(`${file}: ${dependencies.length} packages of others, ${ours.length} of ours\n`);
