import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { loadRules, planTargets } from '@erp-audit/engine';
import { describe, expect, it } from 'vitest';
import { codeOf } from './audit-keys.ts';
import { CANONICAL_RULES, type Dump, type ErpDatabase, profileOf, RULES, WITHOUT_TRUTH } from './erp-database.ts';
import { truthsOf } from './truth.ts';

const TESTS = new URL('../', import.meta.url);
/** Pairs of database and rule that are held against a truth, and those of them in which the rule finds something. */
const PROMISED = { held: 90, found: 65 };

const folders = readdirSync(TESTS).filter((name) => existsSync(new URL(`${name}/truth/`, TESTS)));

async function databaseIn(folder: string): Promise<ErpDatabase> {
  const module: { readonly DATABASE: ErpDatabase } = await import(new URL(`${folder}/database.ts`, TESTS).href);
  return module.DATABASE;
}

// Where a rule finds nothing, equal sets of keys mean little. What is summed up here is what the truth test of each
// product expects its audits to have found in the vendor's own data, to the key.
describe('the rules on the data of vendors', () => {
  it.each(folders)('are held against the truth of %s', (folder) => {
    const text = readFileSync(new URL(`${folder}/truth.test.ts`, TESTS), 'utf8');
    expect(text).toMatch(/^testErpDatabase\(DATABASE\);$/m);
    expect(text).toContain(`from './database.ts'`);
  });

  it('are without a truth for want of data only where every one of these products lacks them', async () => {
    const { rules } = loadRules({ folders: [{ directory: RULES, name: '' }], include: [...CANONICAL_RULES] });
    const without = rules.filter(({ id }) => WITHOUT_TRUTH.has(id));
    expect(without).toHaveLength(WITHOUT_TRUTH.size);
    const planned = (await Promise.all(folders.map(databaseIn))).flatMap((erp) =>
      planTargets(without, profileOf(erp)).map(({ rule, plan }) => ({
        id: rule.id,
        isSkipped: plan.type === 'skipped',
      })),
    );
    const lacking = without.filter(({ id }) => planned.every((each) => each.id !== id || each.isSkipped));
    const named = [...WITHOUT_TRUTH].filter(([, reason]) => reason === 'not_kept').map(([id]) => id);
    expect(lacking.map(({ id }) => id)).toEqual(named);
  });

  it(`are held against a truth in at least ${PROMISED.held} pairs of database and rule`, async () => {
    const databases = await Promise.all(folders.map(databaseIn));
    const held = databases.flatMap((erp) =>
      erp.dumps.flatMap(({ name }) => truthsOf(erp).map(({ target }) => `${name} ${codeOf(target)}`)),
    );
    expect(new Set(held).size).toBeGreaterThanOrEqual(PROMISED.held);
  });

  it(`find something in at least ${PROMISED.found} pairs of database and rule`, async () => {
    const dumps = (await Promise.all(folders.map(databaseIn))).flatMap((erp) => erp.dumps);
    process.stdout.write(tableOf(dumps));
    const pairs = dumps.flatMap(({ name, found }) => Object.keys(found).map((code) => `${name} ${code}`));
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(dumps.flatMap(({ found }) => Object.values(found)).filter((keys) => keys < 1)).toEqual([]);
    expect(pairs.length).toBeGreaterThanOrEqual(PROMISED.found);
  });
});

/** Keys found, a row for each rule and a column for each database. */
function tableOf(dumps: readonly Dump[]): string {
  const codes = [...new Set(dumps.flatMap(({ found }) => Object.keys(found)))].toSorted();
  const line = (cells: readonly (string | number)[]) =>
    cells.map((cell, index) => String(cell).padStart(Math.max(8, dumps[index - 1]?.name.length ?? 0))).join('  ');
  const pairs = dumps.map(({ found }) => Object.keys(found).length);
  return [
    line(['found', ...dumps.map(({ name }) => name)]),
    ...codes.map((code) => line([code, ...dumps.map(({ found }) => found[code] ?? '')])),
    line(['pairs', ...pairs]),
    `${pairs.reduce((sum, count) => sum + count, 0)} pairs of database and rule find something.\n`,
  ].join('\n');
}
