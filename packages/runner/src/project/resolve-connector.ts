import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { AuditError, type Connector } from '@erp-audit/core';

const SCOPE = '@erp-audit';
const PREFIX = 'connector-';

/**
 * The connector for a type, loaded only now. The package of the same name is preferred
 * (`mssql` is `@erp-audit/connector-mssql`); else any installed connector whose `types` name it
 * (`pglite` is served by `@erp-audit/connector-postgres`). A package may name its types in its `package.json` under
 * `erp-audit`, so that no driver is loaded only to be asked. Packages are looked for where this program is installed,
 * then where the user's configuration lies.
 * @throws AuditError `CONNECTOR_NOT_INSTALLED`.
 */
export async function resolveConnector(type: string, configDirectory: string): Promise<Connector> {
  const named = await importConnector(`${PREFIX}${type}`, configDirectory);
  if (named !== undefined) return named;
  const installed = await installedConnectors(configDirectory);
  for (const { name, folder } of installed) {
    if ((await declaredTypes(folder))?.includes(type) === false) continue;
    const connector = await importConnector(name, configDirectory);
    if (connector?.types.includes(type) === true) return connector;
  }
  const names = installed.map(({ name }) => name.slice(PREFIX.length)).join(', ') || 'none';
  const message = {
    en: `There is no connector "${type}" installed; installed: ${names}.`,
    'zh-CN': `未安装连接器 "${type}"；已安装：${names}。`,
  };
  throw new AuditError('CONNECTOR_NOT_INSTALLED', message, { connector: type });
}

async function importConnector(name: string, configDirectory: string): Promise<Connector | undefined> {
  const specifier = `${SCOPE}/${name}`;
  const module = (await importIfFound(specifier, specifier)) ?? (await importFrom(configDirectory, specifier));
  return (module as { readonly connector?: Connector } | undefined)?.connector;
}

async function importFrom(directory: string, specifier: string): Promise<unknown> {
  let path: string;
  try {
    path = createRequire(join(directory, 'package.json')).resolve(specifier);
  } catch {
    return undefined;
  }
  return importIfFound(pathToFileURL(path).href, specifier);
}

/** Undefined only when this very package is missing; a connector that fails to load is an error of its own. */
async function importIfFound(location: string, specifier: string): Promise<unknown> {
  try {
    return await import(location);
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
    if (isMissing && error.message.includes(specifier)) return undefined;
    throw error;
  }
}

interface InstalledConnector {
  readonly name: string;
  readonly folder: string;
}

/** Those that are found first under a name, by name. */
async function installedConnectors(configDirectory: string): Promise<readonly InstalledConnector[]> {
  const here = dirname(fileURLToPath(import.meta.url));
  const scopes = [...ancestors(here), ...ancestors(configDirectory)].map((folder) =>
    join(folder, 'node_modules', SCOPE),
  );
  const found = new Map<string, string>();
  for (const scope of scopes) {
    const names = (await readdir(scope).catch(() => [])).filter((name) => name.startsWith(PREFIX));
    for (const name of names) if (!found.has(name)) found.set(name, join(scope, name));
  }
  return [...found].map(([name, folder]) => ({ name, folder })).toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** The types that a package declares, or undefined where it has to be asked. */
async function declaredTypes(folder: string): Promise<readonly string[] | undefined> {
  const declared = await readFile(join(folder, 'package.json'), 'utf8').then(
    (text) => (JSON.parse(text) as { readonly 'erp-audit'?: { readonly types?: readonly string[] } })['erp-audit'],
    () => undefined,
  );
  return declared?.types;
}

function ancestors(directory: string): readonly string[] {
  const parts = directory.split(sep);
  return parts.map((_, index) => parts.slice(0, parts.length - index).join(sep) || sep);
}
