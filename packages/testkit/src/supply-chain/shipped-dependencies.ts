import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/** A package of others that is installed with ours. */
export interface ShippedDependency {
  readonly name: string;
  readonly version: string;
  /** As its own package says it; of a binary for another platform, as the package says that names it. Empty where none does. */
  readonly licence: string;
  /** Subresource integrity of its archive in the registry, such as `sha512-…`. */
  readonly integrity: string;
  /** `name@version` of those it needs. */
  readonly needs: readonly string[];
}

interface Needs {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

type Importer = Readonly<Record<keyof Needs, Readonly<Record<string, { readonly version: string }>> | undefined>>;

interface Lockfile {
  readonly importers: Readonly<Record<string, Importer>>;
  readonly packages: Readonly<Record<string, { readonly resolution: { readonly integrity: string } }>>;
  readonly snapshots: Readonly<Record<string, Needs>>;
}

const NOT_SHIPPED = ['.', 'packages/testkit'];

/** Everything that the packages of the workspace bring to whoever installs them, from the lockfile; by name and version. */
export function shippedDependencies(root: string): readonly ShippedDependency[] {
  const lockfile = parse(readFileSync(path.join(root, 'pnpm-lock.yaml'), 'utf8')) as Lockfile;
  const folders = storeFolders(root);
  const found = new Map<string, ShippedDependency>();
  const visit = (key: string, namedBy: string): void => {
    const id = withoutPeers(key);
    if (found.has(id)) return;
    const { name, version } = partsOf(id);
    const licence = licenceIn(folders.get(id), name) ?? namedBy;
    const needs = keysOf(lockfile.snapshots[key] ?? {});
    const { integrity } = lockfile.packages[id]?.resolution ?? { integrity: '' };
    found.set(id, { name, version, licence, integrity, needs: needs.map(withoutPeers).toSorted() });
    for (const need of needs) visit(need, licence);
  };
  for (const [place, importer] of Object.entries(lockfile.importers))
    if (!NOT_SHIPPED.includes(place)) for (const key of importedKeys(importer)) visit(key, '');
  return [...found.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, dependency]) => dependency);
}

function importedKeys({ dependencies, optionalDependencies }: Importer): readonly string[] {
  return Object.entries({ ...dependencies, ...optionalDependencies })
    .filter(([, { version }]) => !version.startsWith('link:'))
    .map(([name, { version }]) => keyOf(name, version));
}

function keysOf({ dependencies, optionalDependencies }: Needs): readonly string[] {
  return Object.entries({ ...dependencies, ...optionalDependencies }).map(([name, version]) => keyOf(name, version));
}

/** A version that names a package itself stands for another one under this name. */
function keyOf(name: string, version: string): string {
  return /^@?[a-z][^@]*@\d/.test(version) ? version : `${name}@${version}`;
}

function withoutPeers(key: string): string {
  return key.replace(/\(.*$/, '');
}

function partsOf(id: string): { readonly name: string; readonly version: string } {
  const at = id.lastIndexOf('@');
  return { name: id.slice(0, at), version: id.slice(at + 1) };
}

/** Folders of what is installed, by `name@version`. */
function storeFolders(root: string): ReadonlyMap<string, string> {
  const store = path.join(root, 'node_modules/.pnpm');
  const named = readdirSync(store).map((folder) => {
    const [, scope = '', rest = ''] = /^(@[^+]+\+)?([^_]+)/.exec(folder) ?? [];
    return [`${scope.replace('+', '/')}${rest}`, path.join(store, folder, 'node_modules')] as const;
  });
  return new Map(named);
}

function licenceIn(folder: string | undefined, name: string): string | undefined {
  if (folder === undefined) return undefined;
  const manifest = JSON.parse(readFileSync(path.join(folder, name, 'package.json'), 'utf8')) as {
    readonly license?: string | { readonly type?: string };
    readonly licenses?: readonly { readonly type?: string }[];
  };
  const { license, licenses } = manifest;
  if (typeof license === 'string') return license;
  return license?.type ?? licenses?.map(({ type }) => type).join(' OR ') ?? '';
}
