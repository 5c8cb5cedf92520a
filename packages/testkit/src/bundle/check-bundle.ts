import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import path from 'node:path';
import type { BundlePlatform } from './bundle-platform.ts';

/** Windows opens paths of 259 characters; this is left for them below a folder such as C:\Program Files\erp-audit. */
const LONGEST_PATH = 259 - 'C:\\Program Files\\erp-audit\\'.length;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const FORBIDDEN = /[<>:"|?*\\]|[. ]$/;
const MAGIC_BYTES = 4;

/** Why a bundle would not work on its platform; empty where nothing is known. */
export function bundleFaults(folder: string, platform: BundlePlatform): readonly string[] {
  const { os, node, launcher } = platform;
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.map((entry) => ({
    entry,
    name: path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
  }));
  const names = files.map(({ name }) => name);
  const programs = names.filter((name) => name.endsWith('.node') || name === node);
  return [
    ...[node, launcher.file, 'app/node_modules/erp-audit/bin/erp-audit.js']
      .filter((name) => !names.includes(name))
      .map((name) => `${name} is missing`),
    ...files
      .filter(({ entry }) => entry.isSymbolicLink() && !isLauncherOf(entry.parentPath))
      .map(({ name }) => `${name} is a link`),
    ...missingParts(folder, names, platform),
    ...programs.flatMap((name) => foreignProgram(folder, name, os)),
    ...(os === 'win32' ? nameFaults(names) : []),
  ];
}

/** Parts that a package has for each platform, which npm leaves out in silence where the registry does not have them. */
function missingParts(folder: string, names: readonly string[], { os, cpu }: BundlePlatform): readonly string[] {
  const manifests = names.filter((name) => /node_modules\/(@[^/]+\/)?[^/]+\/package\.json$/.test(name));
  const present = new Set(
    manifests.map((name) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/package\.json$/.exec(name)?.[1]),
  );
  return manifests.flatMap((name) => {
    const manifest = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as {
      readonly optionalDependencies?: Readonly<Record<string, string>>;
    };
    const parts = Object.keys(manifest.optionalDependencies ?? {}).filter((part) => part.endsWith(`-${os}-${cpu}`));
    return parts.filter((part) => !present.has(part)).map((part) => `${part} is missing`);
  });
}

/** npm links the commands of packages; nothing here uses them. */
function isLauncherOf(folder: string): boolean {
  return path.basename(folder) === '.bin';
}

function nameFaults(names: readonly string[]): readonly string[] {
  const lower = new Map<string, string>();
  return names.flatMap((name) => {
    const other = lower.get(name.toLowerCase());
    lower.set(name.toLowerCase(), name);
    const parts = name.split('/');
    return [
      ...(name.length > LONGEST_PATH ? [`${name} is longer than Windows opens`] : []),
      ...(parts.some((part) => RESERVED.test(part) || FORBIDDEN.test(part)) ? [`${name} is no name on Windows`] : []),
      ...(other === undefined ? [] : [`${name} and ${other} are one file on Windows`]),
    ];
  });
}

/** Packages that carry programs for all platforms name theirs; any other program must be one of the platform. */
function foreignProgram(folder: string, name: string, os: BundlePlatform['os']): readonly string[] {
  const isOfMany = /(darwin|linux|win32|musl|arm64|aix|zos)/.test(path.basename(name));
  const head = Buffer.alloc(MAGIC_BYTES);
  const file = openSync(path.join(folder, name), 'r');
  readSync(file, head, 0, MAGIC_BYTES, 0);
  closeSync(file);
  const isOurs = os === 'win32' ? head.toString('latin1', 0, 2) === 'MZ' : head.toString('latin1', 1) === 'ELF';
  return isOurs || isOfMany ? [] : [`${name} is no program of ${os}`];
}
