import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connector as files } from '@erp-audit/connector-files';
import { type Dialect, raw } from '@erp-audit/core';
import {
  DIALECT_FORMS,
  findPsql,
  freshDatabase,
  freshMariadb,
  openOptions,
  REPOSITORY,
  selfCheckScript,
} from '@erp-audit/testkit';
import { afterAll, describe, expect, inject, test } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'erp-audit-self-check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const shipped = (file: string) => path.join(REPOSITORY, 'packages', file);

function formOf(id: string): Dialect {
  const form = DIALECT_FORMS.find((each) => each.id === id);
  if (form === undefined) throw new Error(`there is a form ${id}`);
  return form.dialect;
}

/** The shipped script of a form with a fault: texts become lower case. */
function faulty(id: string, file: string): string {
  const dialect = formOf(id);
  const broken = {
    ...dialect,
    asText: (expression: Parameters<Dialect['asText']>[0]) => dialect.normalText(expression),
  };
  const settings = readFileSync(shipped(file), 'utf8').split('\n\n')[0] ?? '';
  const copy = path.join(folder, path.basename(file));
  writeFileSync(copy, selfCheckScript(broken, { head: [settings], terminator: ';' }));
  return copy;
}

function run(command: string, args: readonly string[], input?: string): string[] {
  return execFileSync(command, args, { encoding: 'utf8', ...(input === undefined ? {} : { input }) })
    .trim()
    .split('\n');
}

const url = inject('postgresUrl');

describe.skipIf(url === undefined || findPsql() === undefined)('the script for PostgreSQL, run by psql', () => {
  const psql = async (file: string) =>
    run('psql', ['-X', '-A', '-t', '-v', 'ON_ERROR_STOP=1', '-d', await freshDatabase(url as string), '-f', file]);

  test('prints that all is right', async () => {
    expect((await psql(shipped('connector-postgres/self-check/postgres.sql'))).join()).toMatch(/^PASS (\d+)\/\1$/);
  });

  test('prints what is wrong with a fault in a fragment', async () => {
    const lines = await psql(faulty('postgres', 'connector-postgres/self-check/postgres.sql'));
    expect(lines.at(-1)).toMatch(/^FAIL \d+\/\d+$/);
    expect(lines).toContain('upper and lower case stay|AbC||abc|');
  });
});

const mariadb = inject('mariadbUrl');

describe.skipIf(mariadb === undefined)('the script for MariaDB, run by its client', () => {
  const client = async (file: string) => {
    const { hostname, port, username, password, pathname } = new URL(await freshMariadb(mariadb as string));
    const account = [
      '-h',
      hostname,
      '-P',
      port,
      '-u',
      decodeURIComponent(username),
      `--password=${decodeURIComponent(password)}`,
    ];
    const options = ['--no-defaults', '--default-character-set=utf8mb4', '--batch', '--skip-column-names', ...account];
    return run('mariadb', [...options, decodeURIComponent(pathname.slice(1))], readFileSync(file, 'utf8'));
  };

  test('prints that all is right', async () => {
    const lines = await client(shipped('connector-mysql/self-check/mariadb-10.11.sql'));
    expect(lines.join()).toMatch(/^PASS (\d+)\/\1$/);
  });

  test('prints what is wrong with a fault in a fragment', async () => {
    const lines = await client(faulty('mariadb-10.11', 'connector-mysql/self-check/mariadb-10.11.sql'));
    expect(lines.at(-1)).toMatch(/^FAIL \d+\/\d+$/);
    expect(lines).toContain('upper and lower case stay\tAbC|\tabc|');
  });
});

test('the statements for DuckDB, run where the connector for files keeps its functions, say that all is right', async () => {
  const source = await files.open('files', { directory: folder }, openOptions());
  try {
    const statements = selfCheckScript(source.dialect, { head: [], terminator: ';\n--' }).split(';\n--');
    const answers = [];
    for (const statement of statements.filter((text) => text.includes('select'))) {
      answers.push(...(await source.rows(raw(statement), { label: 'self-check' })));
    }
    expect(answers).toEqual([{ self_check: expect.stringMatching(/^PASS (\d+)\/\1$/) }]);
  } finally {
    await source.close();
  }
});

test('no line is too long for the clients of old servers, and none ends in a hyphen', () => {
  for (const { id, dialect } of DIALECT_FORMS.filter(({ dialect: each }) => each.id === 'oracle')) {
    const lines = selfCheckScript(dialect, { head: [], terminator: ';' }).split('\n');
    expect([id, lines.filter((line) => line.length > 2_400 || /-$/.test(line))]).toEqual([id, []]);
  }
});
