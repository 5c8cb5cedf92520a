import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LOCALES } from '@erp-audit/core';
import { execute, freshDatabase, TestProxy } from '@erp-audit/testkit';
import pg from 'pg';
import { expect } from 'vitest';
import { parse, stringify } from 'yaml';
import { type Outcome, runCli } from '../command-line.ts';
import { partsTable, writePartsFolder } from '../durability/parts-folder.ts';
import type { FaultPage } from './fault-page.ts';

/** All runs by hand stand at this day; one that stood at an earlier day than the last would change nothing. */
const TODAY = new Date().toISOString().slice(0, 10);

/** A database behind a proxy that can be down. */
interface Reached {
  readonly proxy: TestProxy;
  /** Through the proxy. */
  readonly url: string;
}

async function throughProxy(direct: string): Promise<Reached> {
  const url = new URL(direct);
  const proxy = await TestProxy.start({ host: url.hostname, port: Number(url.port) });
  url.hostname = '127.0.0.1';
  url.port = String(proxy.port);
  return { proxy, url: url.href };
}

/** An audit folder whose source does not change: whatever happens to it, a sound night finds what the first one found. */
export class MatrixAudit {
  readonly directory: string;
  readonly config: string;
  readonly source: Reached;
  readonly store: Reached;
  readonly #storeDirect: string;
  readonly #sound: string;

  private constructor(directory: string, source: Reached, store: Reached, storeDirect: string) {
    this.directory = directory;
    this.source = source;
    this.store = store;
    this.#storeDirect = storeDirect;
    this.config = writePartsFolder(directory, source.url, store.url);
    this.#sound = readFileSync(this.config, 'utf8');
  }

  static async start(server: string): Promise<MatrixAudit> {
    const source = await freshDatabase(server);
    await execute(source, partsTable(50));
    const store = await freshDatabase(server);
    const directory = mkdtempSync(join(tmpdir(), 'erp-audit-matrix-'));
    const audit = new MatrixAudit(directory, await throughProxy(source), await throughProxy(store), store);
    const first = await audit.cli(...audit.run);
    expect(first.exitCode, first.stderr).toBe(0);
    return audit;
  }

  async close(): Promise<void> {
    await this.source.proxy.close();
    await this.store.proxy.close();
    rmSync(this.directory, { recursive: true, force: true });
  }

  /** The configuration with other settings of those names. */
  set(settings: object): void {
    writeFileSync(this.config, stringify({ ...(parse(this.#sound) as object), ...settings }));
  }

  /** The arguments of a run. */
  readonly run: readonly string[] = ['run', '--as-of', TODAY];

  cli(...args: readonly string[]): Promise<Outcome> {
    return runCli([...args, '--config', this.config]);
  }

  /** The same command in each language says what the page says. */
  async expectTold(page: FaultPage, fault: string, args: readonly string[], prepare = () => {}): Promise<void> {
    for (const locale of LOCALES) {
      prepare();
      page.expectTold(fault, locale, await this.cli(...args, '--lang', locale));
    }
  }

  async query<Row>(statement: string): Promise<Row[]> {
    const client = new pg.Client({ connectionString: this.#storeDirect });
    await client.connect();
    try {
      return (await client.query(statement)).rows as Row[];
    } finally {
      await client.end();
    }
  }

  /** Runs by state, and open findings, read past the program. */
  async state(): Promise<{ readonly runs: Readonly<Record<string, number>>; readonly open: number }> {
    const runs = await this.query<{ status: string; n: number }>(
      'select status, count(*)::int as n from audit_runs group by status',
    );
    const [open] = await this.query<{ n: number }>(
      `select count(*)::int as n from audit_findings where state = 'open'`,
    );
    return { runs: Object.fromEntries(runs.map(({ status, n }) => [status, n])), open: open?.n ?? -1 };
  }

  /** Sound settings, and a night in which nothing has ended, nothing begins, and no run is left open. */
  async expectRecovery(): Promise<void> {
    writeFileSync(this.config, this.#sound);
    const { exitCode, stdout, stderr } = await this.cli(...this.run, '--format', 'json');
    expect(exitCode, stderr).toBe(0);
    const { rules } = JSON.parse(stdout) as { readonly rules: readonly object[] };
    expect(rules).toHaveLength(5);
    for (const rule of rules)
      expect(rule).toMatchObject({ state: 'checked', new: 0, reopened: 0, resolved: 0, disappeared: 0 });
    const { runs } = await this.state();
    expect(Object.keys(runs)).toEqual(['complete']);
  }
}
