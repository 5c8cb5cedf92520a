import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { type AuditKeys, allKeys, asKept, checkedTargets, codeOf } from './audit-keys.ts';
import { type Dump, type ErpDatabase, query, restore } from './erp-database.ts';

/** Fewer near misses say little about where a rule stops. */
const LEAST_NEAR_MISSES = 2;

/** The shape of the log that every `plant*.sql` fills: what must be found afterwards, and what looks like a defect and is none. */
const PLANTING_LOG =
  'create table planting_log (rule text not null, entity text not null, key jsonb not null, found boolean not null, what text not null);';

/** What was planted: the key that must be found, or must not although it looks like a defect. */
export interface Planted {
  readonly target: string;
  /** `OPN-001 purchase_order_line ["1","5"]`. */
  readonly text: string;
  readonly found: boolean;
  readonly what: string;
}

/** A new database with a dump in it into which the defects of a product are planted. */
export function plant(postgresUrl: string | undefined, { folder }: ErpDatabase, dump: Dump): Promise<string> {
  const files = readdirSync(folder).filter((name) => /^plant(-[a-z]+)?\.sql$/.test(name));
  // `plant.sql` comes first, then those of single families by name.
  const ordered = files.map((name) => name.replace('.sql', '')).toSorted();
  const statements = ordered.map((name) => readFileSync(new URL(`${name}.sql`, folder), 'utf8'));
  return restore(postgresUrl, dump, PLANTING_LOG + statements.join('\n'));
}

/** What the statements of a plan logged. */
export async function plantingLog(url: string): Promise<Planted[]> {
  const rows = await query<{ rule: string; entity: string; key: string[]; found: boolean; what: string }>(
    url,
    'select rule, entity, key, found, what from planting_log',
  );
  return rows.map(({ rule, entity, key, found, what }) => {
    const target = `${rule} ${entity}`;
    return { target, text: `${target} ${asKept(target, key)}`, found, what };
  });
}

/**
 * Expects that what an audit finds after planting and did not find before is exactly what the planting log says, that
 * nothing vanished, and that no near miss was found.
 */
export function expectPlanted(log: readonly Planted[], before: AuditKeys, after: AuditKeys): void {
  const audited = log.filter(({ target }) => after.states.has(target));
  const defects = audited.filter(({ found }) => found).map(({ text }) => text);
  expect(newKeys(before, after)).toEqual(defects.toSorted());
  expect(newKeys(after, before)).toEqual([]);
  const found = new Set(allKeys(after));
  expect(audited.filter((entry) => !entry.found && found.has(entry.text)).map(({ what }) => what)).toEqual([]);
}

/** Expects that each checked rule has a planted defect, wherever one can be planted, and near misses. */
export function expectPlantedEnough(log: readonly Planted[], audit: AuditKeys, { cannotBePlanted = {} }: ErpDatabase) {
  const codes = [...new Set(checkedTargets(audit).map(codeOf))];
  const count = (code: string, found: boolean) =>
    log.filter((entry) => codeOf(entry.target) === code && entry.found === found).length;
  const without = codes.filter((code) => count(code, true) === 0);
  expect(without, 'rules without a planted defect').toEqual(codes.filter((code) => code in cannotBePlanted));
  const thin = codes.filter((code) => count(code, false) < LEAST_NEAR_MISSES);
  expect(thin, 'rules with too few near misses').toEqual([]);
}

/** Target and key of everything that one audit found and another did not, in order. */
function newKeys(before: AuditKeys, after: AuditKeys): string[] {
  const known = new Set(allKeys(before));
  return allKeys(after)
    .filter((key) => !known.has(key))
    .toSorted();
}
