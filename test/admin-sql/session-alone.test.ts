import { rmSync } from 'node:fs';
import type { DialectId } from '@erp-audit/core';
import { MARIADB_MISSING, POSTGRES_MISSING } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { sendPastGuard } from './past-the-guard.ts';
import { attacks } from './statements.ts';
import { filesVictim, lootFolder, mariadbVictim, pgliteVictim, postgresVictim, type Victim } from './victims.ts';

const loot = lootFolder();
const postgresUrl = inject('postgresUrl');
const mariadbUrl = inject('mariadbUrl');

interface Subject {
  readonly name: string;
  readonly dialect: DialectId;
  readonly missing: string | undefined;
  open(): Promise<Victim>;
  /** Statements that are tried on the server of this dialect only. */
  readonly otherwise?: Readonly<Record<string, 'not tried'>>;
}

const SUBJECTS: readonly Subject[] = [
  {
    name: 'PostgreSQL',
    dialect: 'postgres',
    missing: postgresUrl === undefined ? POSTGRES_MISSING : undefined,
    open: () => postgresVictim(postgresUrl ?? '', loot),
  },
  {
    name: 'PGlite',
    dialect: 'postgres',
    missing: undefined,
    open: () => pgliteVictim(loot),
    // One thread, which waits to the end of the time limit, and a value that is never given.
    otherwise: { 'pg-sleep': 'not tried', 'pg-numbered': 'not tried' },
  },
  {
    name: 'MariaDB',
    dialect: 'mysql',
    missing: mariadbUrl === undefined ? MARIADB_MISSING : undefined,
    open: () => mariadbVictim(mariadbUrl ?? '', loot),
  },
  { name: 'files', dialect: 'duckdb', missing: undefined, open: () => filesVictim(loot) },
];

afterAll(() => rmSync(loot, { recursive: true }));

for (const { name, dialect, missing, open, otherwise = {} } of SUBJECTS) {
  describe.skipIf(missing !== undefined)(`past the guard, in a session as the owner of everything: ${name}`, () => {
    let victim: Victim;
    beforeAll(async () => {
      victim = await open();
    });
    afterAll(async () => {
      await victim?.close();
    });

    const own = attacks(loot).filter((attack) => attack.dialect === dialect);
    const tried = own.filter(({ id, leaves }) => leaves === undefined && otherwise[id] !== 'not tried');
    test.each(tried.map((attack) => [attack.id, attack] as const))('%s changes nothing', async (id, attack) => {
      const before = await victim.digest();
      const outcome = await sendPastGuard(victim.source, attack);
      expect(await victim.digest()).toBe(before);
      const expected = attack.past === undefined ? 'refused' : 'ran';
      expect(`${id} ${outcome === 'refused' ? 'refused' : 'ran'}`).toBe(`${id} ${expected}`);
    });
  });
}

test('what a session as the owner of everything does not prevent is named, and little', () => {
  const left = attacks(loot).filter(({ leaves }) => leaves !== undefined);
  expect(left.map(({ id }) => id)).toEqual(['pg-lo-import', 'pg-lo-create', 'pg-slot']);
});
