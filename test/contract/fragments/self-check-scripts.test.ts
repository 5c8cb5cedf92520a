import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createPostgresDialect } from '@erp-audit/connector-postgres';
import type { Dialect } from '@erp-audit/core';
import { findPsql, freshDatabase, selfCheckScript } from '@erp-audit/testkit';
import { describe, expect, inject, test } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'erp-audit-self-check-'));
const STYLE = { head: [], terminator: ';' };

function scriptFile(dialect: Dialect): string {
  const file = path.join(folder, `${dialect.id}.sql`);
  writeFileSync(file, selfCheckScript(dialect, STYLE));
  return file;
}

/** A dialect with a fault: blanks at the end of a text stay. */
function faulty(dialect: Dialect): Dialect {
  return { ...dialect, asText: (expression) => dialect.normalText(expression) };
}

const url = inject('postgresUrl');

describe.skipIf(url === undefined || findPsql() === undefined)('the script for PostgreSQL, run by psql', () => {
  const run = async (dialect: Dialect) => {
    const database = await freshDatabase(url as string);
    return execFileSync(
      'psql',
      ['-X', '-A', '-t', '-v', 'ON_ERROR_STOP=1', '-d', database, '-f', scriptFile(dialect)],
      {
        encoding: 'utf8',
      },
    ).trim();
  };
  const dialect = createPostgresDialect('"und-x-icu"');

  test('prints that all is right', async () => {
    expect(await run(dialect)).toMatch(/^PASS (\d+)\/\1$/);
  });

  test('prints what is wrong with a fault in a fragment', async () => {
    const lines = (await run(faulty(dialect))).split('\n');
    expect(lines.at(-1)).toMatch(/^FAIL \d+\/\d+$/);
    expect(lines).toContain('upper and lower case stay|AbC||abc');
  });
});
