import { join } from 'node:path';
import { createDemoErp } from '@erp-audit/demo';
import { matchesGlob } from '@erp-audit/engine';
import { parse } from 'yaml';
import { DEMO_CONFIG } from '../../packages/cli/src/demo/demo-config.ts';
import { writeConfiguration } from '../audit-folder.ts';

export interface DemoFolderOptions {
  readonly departments?: readonly object[];
  /** Which rules to load; default: those of the demo. */
  readonly include?: readonly string[];
}

/** Makes the demo ERP in a folder. */
export async function createDemoFolder(directory: string): Promise<string> {
  await createDemoErp({ directory: join(directory, 'erp') });
  return writeDemoConfig(directory);
}

/** Writes (or rewrites) the configuration over the demo ERP and an embedded store, and returns its path. */
export function writeDemoConfig(directory: string, options: DemoFolderOptions = {}): string {
  const include = options.include ?? demoRules().include;
  return writeConfiguration(directory, {
    organisation: { name: '华东精密制造有限公司', locale: 'en', timezone: 'Asia/Shanghai', country: 'CN' },
    store: 'pglite:./.erp-audit/store',
    sources: { erp: { connector: 'pglite', connection: './erp', profile: 'demo' } },
    departments: options.departments ?? [],
    rules: { include, set: settingsFor(include) },
  });
}

/** What the demo sets for the rules that are loaded; settings of others would be refused. */
function settingsFor(include: readonly string[]): object {
  return Object.fromEntries(
    Object.entries(demoRules().set).filter(([id]) => include.some((pattern) => matchesGlob(pattern, id))),
  );
}

function demoRules(): { readonly include: readonly string[]; readonly set: Readonly<Record<string, object>> } {
  return (parse(DEMO_CONFIG) as { rules: ReturnType<typeof demoRules> }).rules;
}
