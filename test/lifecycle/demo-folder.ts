import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDemoErp } from '@erp-audit/demo';
import { matchesGlob } from '@erp-audit/engine';
import { parse, stringify } from 'yaml';
import { DEMO_CONFIG } from '../../packages/cli/src/demo/demo-config.ts';

export interface DemoFolderOptions {
  readonly departments?: readonly object[];
  /** Which rules to load; default: all that are shipped. */
  readonly include?: readonly string[];
}

const GOVERNANCE = { id: 'governance', name: { en: 'Data governance', 'zh-CN': '数据治理办公室' }, governance: true };

/** Makes the demo ERP in a folder. */
export async function createDemoFolder(directory: string): Promise<string> {
  await createDemoErp({ directory: join(directory, 'erp') });
  return writeDemoConfig(directory);
}

/** Writes (or rewrites) the configuration over the demo ERP and an embedded store, and returns its path. */
export function writeDemoConfig(directory: string, options: DemoFolderOptions = {}): string {
  const config = join(directory, 'erp-audit.yaml');
  const include = options.include ?? ['**'];
  writeFileSync(
    config,
    stringify({
      version: 1,
      organisation: { name: '华东精密制造有限公司', locale: 'en', timezone: 'Asia/Shanghai', country: 'CN' },
      store: 'pglite:./.erp-audit/store',
      sources: { erp: { connector: 'pglite', connection: './erp', profile: 'demo' } },
      departments: [GOVERNANCE, ...(options.departments ?? [])],
      rules: { include, set: settingsFor(include) },
      reports: { directory: './out', formats: ['xlsx', 'html'] },
    }),
  );
  return config;
}

/** What the demo sets for the rules that are loaded; settings of others would be refused. */
function settingsFor(include: readonly string[]): object {
  const { rules } = parse(DEMO_CONFIG) as { rules: { set: Record<string, object> } };
  return Object.fromEntries(
    Object.entries(rules.set).filter(([id]) => include.some((pattern) => matchesGlob(pattern, id))),
  );
}
