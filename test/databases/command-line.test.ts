import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MARIADB_MISSING, REPOSITORY } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { DEMO_CONFIG } from '../../packages/cli/src/demo/demo-config.ts';
import { writeConfiguration } from '../audit-folder.ts';
import { demoTables } from './demo-tables.ts';
import { loadFiles } from './files-database.ts';
import { loadMariadb } from './mariadb-database.ts';
import { loadPglite } from './postgres-databases.ts';
import type { LoadedDatabase } from './test-databases.ts';

const BIN = path.join(REPOSITORY, 'packages/cli/bin/erp-audit.js');
const SCALE = 0.02;
const MINUTES = 60_000;

const folder = mkdtempSync(path.join(tmpdir(), '命令行 '));
const demo = demoTables(2, SCALE);
const mariadbUrl = inject('mariadbUrl');
if (mariadbUrl === undefined) process.stderr.write(`Skipped: a run over MariaDB (${MARIADB_MISSING}).\n`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  readonly status: number | null;
  /** Rule and entity to state and counts. */
  readonly rules: readonly string[];
  readonly findings: readonly string[];
}

/** A whole run over the source `erp`, and what is then in the store. */
function run(name: string, { type, connection }: LoadedDatabase): Ran {
  const directory = path.join(folder, name);
  keepKey(directory);
  const { rules } = parse(DEMO_CONFIG) as { rules: { include: string[]; set: object } };
  const config = writeConfiguration(directory, {
    organisation: { name: '华东精密', locale: 'zh-CN', timezone: 'Asia/Shanghai', country: 'CN' },
    store: 'pglite:./.erp-audit/store',
    sources: { erp: { connector: type, connection, profile: 'demo' } as object },
    rules,
  });
  const call = (...args: string[]) => {
    const options = { encoding: 'utf8', cwd: directory, maxBuffer: 100_000_000 } as const;
    return spawnSync(process.execPath, [BIN, ...args, '--config', config, '--format', 'json'], options);
  };
  const result = call('run', '--as-of', demo.asOf);
  if (result.stdout === '') throw new Error(result.stderr);
  const ran = JSON.parse(result.stdout) as { rules: Record<string, unknown>[] };
  const lines = ran.rules.map((rule) =>
    JSON.stringify([
      rule['code'],
      rule['entity'],
      rule['state'],
      rule['inScope'],
      rule['notEvaluable'],
      rule['findings'],
    ]),
  );
  // When it was found is in the findings, too, and the same.
  const listed = call('findings', 'list').stdout.split('\n').filter(Boolean);
  return { status: result.status, rules: lines.toSorted(), findings: listed.toSorted() };
}

/** What is personal is hashed with the key of the folder: folders that are compared have the same. */
function keepKey(directory: string): void {
  const first = path.join(folder, 'embedded/.erp-audit/key');
  mkdirSync(path.join(directory, '.erp-audit'), { recursive: true });
  if (existsSync(first)) copyFileSync(first, path.join(directory, '.erp-audit/key'));
}

describe('a run from the command line over the demo ERP', { timeout: 5 * MINUTES }, () => {
  let embedded: Ran;
  beforeAll(async () => {
    const erp = path.join(folder, 'embedded erp');
    embedded = run('embedded', await loadPglite(erp, demo.tables));
  }, 5 * MINUTES);

  it('finds much in an embedded database', () => {
    expect(embedded.status).toBe(0);
    expect(embedded.findings.length).toBeGreaterThan(100);
  });

  it.skipIf(mariadbUrl === undefined)('finds the same in MariaDB', async () => {
    expectSame(run('mariadb', await loadMariadb(mariadbUrl ?? '', demo.tables)));
  });

  it('finds the same in extracts', async () => {
    const extracts = path.join(folder, 'of the erp');
    mkdirSync(extracts);
    expectSame(run('files', await loadFiles(extracts, demo.tables)));
  });

  function expectSame({ status, rules, findings }: Ran): void {
    expect(rules.filter((rule) => !embedded.rules.includes(rule))).toEqual([]);
    expect(findings.filter((finding) => !embedded.findings.includes(finding))).toEqual([]);
    expect(embedded.findings.filter((finding) => !findings.includes(finding))).toEqual([]);
    expect(status).toBe(0);
  }
});
