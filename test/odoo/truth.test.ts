import { readFileSync } from 'node:fs';
import pg from 'pg';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import {
  type AuditKeys,
  auditKeys,
  copyWith,
  DATABASES,
  type DatabaseName,
  date,
  restore,
  whyNot,
} from './odoo-databases.ts';
import { asKept, trueKeys, truths } from './truth.ts';

const postgresUrl = inject('postgresUrl');
const reason = whyNot(postgresUrl);
if (reason !== undefined) process.stderr.write(`Skipped: the rules on real Odoo databases (${reason}).\n`);

/** The day of the dumps, and a later one on which more is overdue and stale. */
const AS_OF = [date('2026-11-21'), date('2027-06-30')];
const LEAST_PAIRS = 8;

describe.skipIf(reason !== undefined)('rules on real Odoo databases', () => {
  const urls = new Map<DatabaseName, string>();
  const pairs = new Set<string>();

  beforeAll(async () => {
    for (const name of DATABASES) urls.set(name, await restore(postgresUrl ?? '', name));
  });

  for (const database of DATABASES) {
    for (const asOf of AS_OF) {
      it(`find exactly what SQL over the tables of ${database} finds on ${asOf}`, async () => {
        const url = urls.get(database) ?? '';
        const audit = await auditKeys(url, asOf);
        expect([...audit.states.values()].filter((state) => state !== 'checked')).toEqual([]);
        expect([...audit.states.keys()].toSorted()).toEqual(
          truths()
            .map((truth) => truth.target)
            .toSorted(),
        );
        for (const truth of truths()) {
          const expected = await trueKeys(url, truth, asOf);
          expect([...(audit.keys.get(truth.target) ?? [])].toSorted(), truth.target).toEqual([...expected].toSorted());
          if (expected.size > 0) pairs.add(`${database} ${truth.target.split(' ')[0]}`);
        }
      });
    }
  }

  it('find something in at least eight pairs of database and rule, so that equal sets mean something', () => {
    expect([...pairs].length).toBeGreaterThanOrEqual(LEAST_PAIRS);
  });

  it('find every planted defect and nothing else that was planted', async () => {
    const [asOf = date('2026-11-21')] = AS_OF;
    const clean = urls.get('odoo19') ?? '';
    const plan = readFileSync(new URL('plant.sql', import.meta.url), 'utf8');
    const planted = await copyWith(postgresUrl ?? '', clean, plan);
    const [before, after] = [await auditKeys(clean, asOf), await auditKeys(planted, asOf)];
    expect([...after.states.values()].filter((state) => state !== 'checked')).toEqual([]);
    const log = await plantingLog(planted);
    expect(newKeys(before, after)).toEqual(
      log
        .filter((entry) => entry.found)
        .map(({ text }) => text)
        .toSorted(),
    );
    expect(newKeys(after, before)).toEqual([]);
    const found = new Set(allKeys(after));
    expect(log.filter((entry) => !entry.found && found.has(entry.text)).map(({ what }) => what)).toEqual([]);
    for (const truth of truths()) {
      const expected = await trueKeys(planted, truth, asOf);
      expect([...(after.keys.get(truth.target) ?? [])].toSorted(), truth.target).toEqual([...expected].toSorted());
    }
  });
});

function allKeys({ keys }: AuditKeys): string[] {
  return [...keys].flatMap(([target, found]) => [...found].map((key) => `${target} ${key}`));
}

function newKeys(before: AuditKeys, after: AuditKeys): string[] {
  const known = new Set(allKeys(before));
  return allKeys(after)
    .filter((key) => !known.has(key))
    .toSorted();
}

async function plantingLog(url: string): Promise<{ text: string; found: boolean; what: string }[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ rule: string; entity: string; key: string[]; found: boolean; what: string }>(
      'select * from planting_log',
    );
    return rows.map(({ rule, entity, key, found, what }) => {
      const target = `${rule} ${entity}`;
      return { text: `${target} ${asKept(target, key)}`, found, what };
    });
  } finally {
    await client.end();
  }
}
