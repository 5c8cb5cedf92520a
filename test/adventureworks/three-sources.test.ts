import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execute } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { writeConfiguration } from '../audit-folder.ts';
import { runCli } from '../command-line.ts';
import { PATIENCE, whyNot } from '../erp-databases/erp-database.ts';
import { plant } from '../erp-databases/planting.ts';
import { DATABASE, SOURCES, type SourceName } from './database.ts';

const postgresUrl = inject('postgresUrl');
const reason = whyNot(postgresUrl, DATABASE);

/** Without the rules about customers, of which there are too many for a quick test. */
const RULES: Readonly<Record<SourceName, readonly string[]>> = {
  purchasing: ['unclosed-orders/purchase-order-line-overdue', 'stale/zombie-material'],
  production: [
    'unclosed-orders/work-order-overdue',
    'stale/material-without-movement',
    'process-compliance/negative-stock',
  ],
  sales: ['unclosed-orders/sales-order-line-overdue'],
};

interface RunJson {
  readonly run: { readonly asOf: string; readonly status: string; readonly changesState: boolean };
  readonly rules: readonly {
    readonly code: string;
    readonly entity: string;
    readonly source: string;
    readonly state: string;
    readonly findings: number;
    readonly new: number;
    readonly resolved: number;
  }[];
}

describe.skipIf(reason !== undefined)(
  'a run over three sources that stand at three days in one database',
  PATIENCE,
  () => {
    let directory = '';
    let config = '';
    let url = '';

    beforeAll(async () => {
      url = await plant(postgresUrl, DATABASE, DATABASE.dumps[0]);
      directory = mkdtempSync(join(tmpdir(), 'erp-audit-three-sources-'));
      config = writeFolder(directory, url);
    }, PATIENCE.timeout);
    afterAll(() => rmSync(directory, { recursive: true, force: true }));

    async function run(...args: readonly string[]): Promise<RunJson> {
      const done = await runCli(['run', ...args, '--format', 'json', '--config', config]);
      expect(done.exitCode, done.stderr).toBe(0);
      return JSON.parse(done.stdout) as RunJson;
    }

    it('checks each source with its own rules at its own day', async () => {
      const { run: summary, rules } = await run();
      expect(summary).toMatchObject({ status: 'complete', changesState: true });
      expect(rules.filter(({ state }) => state === 'not_checked')).toEqual([]);
      const found = Object.fromEntries(
        rules.filter(({ findings }) => findings > 0).map((rule) => [`${rule.source} ${rule.code}`, rule.findings]),
      );
      expect(found).toEqual({
        'purchasing OPN-001': 26,
        'purchasing STL-002': 6,
        'production OPN-006': 1,
        'production PRC-006': 1,
        'production STL-001': 54,
        'sales OPN-004': 2,
      });
    });

    it('changes nothing when it runs again', async () => {
      const { rules } = await run();
      expect(rules.filter((rule) => rule.new > 0 || rule.resolved > 0)).toEqual([]);
    });

    it('goes on with one of the sources alone, although another stands at a later day', async () => {
      await execute(url, 'update production.productinventory set quantity = -1 where productid = 1 and locationid = 1');
      const { run: summary, rules } = await run('--source', 'production');
      expect(summary).toMatchObject({ asOf: '2014-03-30', changesState: true });
      expect(rules.find(({ code }) => code === 'PRC-006')).toMatchObject({ findings: 2, new: 1 });
    });

    it('only reports on a source at a day before its own last one', async () => {
      expect((await run('--source', 'purchasing', '--as-of', '2014-09-21')).run.changesState).toBe(false);
      expect((await run('--source', 'purchasing', '--as-of', '2014-09-22')).run.changesState).toBe(true);
    });
  },
);

function writeFolder(directory: string, connection: string): string {
  const sources = Object.entries(RULES).map(([name, include]) => {
    const { asOf } = SOURCES[name as SourceName];
    return [name, { connector: 'postgres', connection, profile: DATABASE.profile, asOf, include }];
  });
  return writeConfiguration(directory, {
    organisation: { name: 'AdventureWorks', locale: 'en', timezone: 'America/Los_Angeles', country: 'US' },
    store: 'pglite:./.erp-audit/store',
    sources: Object.fromEntries(sources),
    rules: { include: ['**'] },
  });
}
