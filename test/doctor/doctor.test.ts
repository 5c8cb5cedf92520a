import { randomBytes } from 'node:crypto';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execute, freshDatabase, REPOSITORY } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { runCli } from '../command-line.ts';
import { PURCHASING_TABLES, writePurchasingFolder } from '../lifecycle/purchasing-folder.ts';

const serverUrl = inject('postgresUrl');
const README = readFileSync(join(REPOSITORY, 'packages/connector-postgres/README.md'), 'utf8');

interface Diagnosis {
  readonly sources: readonly {
    readonly identity: { readonly user: string } | null;
    readonly writeAbilities: readonly string[];
    readonly error: { readonly code: string } | null;
  }[];
}

/** The statements of the README as they stand there, for other names. */
function documentedGrants(names: Readonly<Record<string, string>>): string {
  const block = /## An account that can only read\n+```sql\n(.*?)```/s.exec(README)?.[1] ?? '';
  expect(block).toContain('grant select on all tables');
  return Object.entries(names).reduce(
    (text, [from, to]) => text.replaceAll(new RegExp(`\\b${from}\\b`, 'g'), to),
    block,
  );
}

describe.skipIf(serverUrl === undefined)('doctor on a PostgreSQL source', () => {
  const suffix = randomBytes(3).toString('hex');
  const [owner, reader, writer] = [`erp_owner_${suffix}`, `audit_${suffix}`, `writer_${suffix}`];
  let directory: string;
  let source: string;

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'erp-audit-doctor-'));
    source = await freshDatabase(serverUrl ?? '');
    const database = new URL(source).pathname.slice(1);
    await execute(
      source,
      `create role ${owner}; grant create on schema public to ${owner}; set role ${owner}; ${PURCHASING_TABLES}`,
    );
    await execute(source, documentedGrants({ audit: reader, erp_owner: owner, erp: database }));
    await execute(
      source,
      `create role ${writer} login; grant ${reader} to ${writer}; grant update (received), delete on po_lines to ${writer}`,
    );
  });
  afterAll(async () => {
    rmSync(directory, { recursive: true, force: true });
    if (source === undefined) return;
    await execute(source, `drop owned by ${writer}, ${reader}, ${owner}; drop role ${writer}, ${reader}, ${owner}`);
  });

  function as(user: string | undefined): string {
    const url = new URL(source);
    if (user !== undefined) url.username = user;
    return writePurchasingFolder(directory, { source: url.href, store: 'pglite:./.erp-audit/store' });
  }
  async function doctor(user: string | undefined): Promise<Diagnosis['sources'][number]> {
    const { exitCode, stdout, stderr } = await runCli(['doctor', '--config', as(user), '--format', 'json']);
    expect(exitCode, stderr).toBe(0);
    const [diagnosis] = (JSON.parse(stdout) as Diagnosis).sources;
    if (diagnosis === undefined) throw new Error('no source in the diagnosis');
    expect(diagnosis.error).toBeNull();
    return diagnosis;
  }

  test('an account made by the statements of the README can only read, and reads all that is needed', async () => {
    expect(await doctor(reader)).toMatchObject({ identity: { user: reader }, writeAbilities: [] });
    const { stdout } = await runCli(['doctor', '--config', as(reader), '--lang', 'en']);
    expect(stdout).toContain('✓ the account can only read');
    expect(stdout).toContain('Everything is ready.');
    expect(stdout).toMatch(/Profile \S+, written for version .*: \d+ fields? verified, \d+ from memory/);
    const run = await runCli(['run', '--as-of', '2026-06-01', '--config', as(reader), '--format', 'json']);
    expect(run.exitCode, run.stderr).toBe(0);
  });

  test('that account also reads tables that the owner makes later, and still writes none', async () => {
    await execute(source, `set role ${owner}; create table made_later (id int)`);
    expect(await doctor(reader)).toMatchObject({ writeAbilities: [] });
    const url = new URL(source);
    url.username = reader;
    await execute(url.href, 'select * from made_later');
    await expect(execute(url.href, 'insert into made_later values (1)')).rejects.toThrow(/permission denied/);
  });

  test('a superuser is warned about, with the reasons', async () => {
    const { writeAbilities } = await doctor(undefined);
    expect(writeAbilities).toContain('superuser');
    expect(writeAbilities.some((ability) => /^may change \d+ tables, such as public\./.test(ability))).toBe(true);
    const { stdout } = await runCli(['doctor', '--config', as(undefined), '--lang', 'en']);
    expect(stdout).toMatch(/! .*superuser/);
    expect(stdout).not.toContain('Everything is ready.');
  });

  test('a ClickHouse server that does not answer is a problem before a search needs it', async () => {
    const config = as(reader);
    appendFileSync(config, 'matching: { clickhouse: { url: "http://127.0.0.1:9" } }\n');
    const { exitCode, stdout } = await runCli(['doctor', '--config', config, '--format', 'json']);
    const { matching } = JSON.parse(stdout) as { matching: unknown };
    expect(matching).toMatchObject({
      url: 'http://127.0.0.1:9',
      version: null,
      error: { code: 'MATCHING_ENGINE_FAILED' },
    });
    expect(exitCode).toBe(4);
    const text = await runCli(['doctor', '--config', config, '--lang', 'en']);
    expect(text.stdout).toMatch(/Search for duplicates\n {2}✗ ClickHouse cannot be used \(ECONNREFUSED\)/);
    expect(text.stdout).toContain('To settle before the next run: 1.');
  });

  test('one column that may be changed is enough for the warning', async () => {
    expect(await doctor(writer)).toMatchObject({ writeAbilities: ['may change 1 tables, such as public.po_lines'] });
  });
});
