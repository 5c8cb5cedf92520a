import { readdirSync, readFileSync } from 'node:fs';
import type { CalendarDate } from '@erp-audit/core';
import pg from 'pg';
import { expect } from 'vitest';
import { type AuditKeys, type AuditSettings, MASKER } from './erp-database.ts';

/** A rule and entity that somebody said a second time in SQL over the tables of the ERP. */
export interface Truth {
  /** `OPN-001 purchase_order_line`. */
  readonly target: string;
  readonly text: string;
}

/** The files `<code>-<entity>.sql` of a folder. */
export function truthsOf(folder: URL): Truth[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .map((name) => {
      const [, family = '', number = '', entity = ''] = /^([a-z]+)-(\d+)-(\w+)\.sql$/.exec(name) ?? [];
      const text = readFileSync(new URL(name, folder), 'utf8');
      return { target: `${family.toUpperCase()}-${number} ${entity}`, text };
    });
}

/** The keys that must be found, as JSON texts. */
async function trueKeys(
  url: string,
  truth: Truth,
  asOf: CalendarDate,
  timezone: string,
): Promise<ReadonlySet<string>> {
  const values = [asOf, timezone].filter((_, index) => truth.text.includes(`$${index + 1}`));
  const text = values.length === 1 && truth.text.includes('$2') ? truth.text.replaceAll('$2', '$1') : truth.text;
  const rows = await read<{ key: string[] }>(url, text, values);
  return new Set(rows.map(({ key }) => asKept(truth.target, key)));
}

/** A tax id is kept as its keyed hash only. */
function asKept(target: string, key: readonly string[]): string {
  if (!target.startsWith('DUP-001')) return JSON.stringify(key);
  return JSON.stringify([...key.slice(0, 2), MASKER.hash(key[2] ?? '')]);
}

/** Expects that each checked rule found the keys its truth names; gives the codes of the rules that found something. */
export async function expectTruth(
  url: string,
  audit: AuditKeys,
  truths: readonly Truth[],
  { asOf, timezone }: AuditSettings,
): Promise<ReadonlySet<string>> {
  const checked = [...audit.states].filter(([, state]) => state.startsWith('checked')).map(([target]) => target);
  const said = truths.filter(({ target }) => checked.includes(target));
  expect(said.map(({ target }) => target).toSorted()).toEqual(checked.toSorted());
  const codes = new Set<string>();
  for (const truth of said) {
    const expected = await trueKeys(url, truth, asOf, timezone);
    expect([...(audit.keys.get(truth.target) ?? [])].toSorted(), truth.target).toEqual([...expected].toSorted());
    if (expected.size > 0) codes.add(truth.target.replace(/ .*/, ''));
  }
  return codes;
}

interface Planted {
  /** Target and key as an audit gives them. */
  readonly text: string;
  readonly found: boolean;
  readonly what: string;
}

/**
 * Expects that what an audit finds after planting and did not find before is exactly what the planting log says, that
 * nothing vanished, and that no near miss was found.
 */
export async function expectPlanted(planted: string, before: AuditKeys, after: AuditKeys): Promise<void> {
  const log = await plantingLog(planted, after);
  const defects = log.filter((entry) => entry.found).map(({ text }) => text);
  expect(newKeys(before, after)).toEqual(defects.toSorted());
  expect(newKeys(after, before)).toEqual([]);
  const found = new Set(allKeys(after));
  expect(log.filter((entry) => !entry.found && found.has(entry.text)).map(({ what }) => what)).toEqual([]);
}

/** How many defects and near misses the planting log has for each code. */
export async function plantedCounts(planted: string): Promise<Map<string, [number, number]>> {
  const rows = await read<{ rule: string; defects: number; misses: number }>(
    planted,
    'select rule, count(*) filter (where found)::int as defects, count(*) filter (where not found)::int as misses from planting_log group by rule',
    [],
  );
  return new Map(rows.map(({ rule, defects, misses }) => [rule, [defects, misses]]));
}

async function plantingLog(url: string, audit: AuditKeys): Promise<Planted[]> {
  const rows = await read<{ rule: string; entity: string; key: string[]; found: boolean; what: string }>(
    url,
    'select * from planting_log',
    [],
  );
  return rows
    .map(({ rule, entity, key, found, what }) => ({ target: `${rule} ${entity}`, key, found, what }))
    .filter(({ target }) => audit.states.has(target))
    .map(({ target, key, found, what }) => ({ text: `${target} ${asKept(target, key)}`, found, what }));
}

function allKeys({ keys }: AuditKeys): string[] {
  return [...keys].flatMap(([target, found]) => [...found].map((key) => `${target} ${key}`));
}

function newKeys(before: AuditKeys, after: AuditKeys): string[] {
  const known = new Set(allKeys(before));
  return allKeys(after)
    .filter((key) => !known.has(key))
    .toSorted();
}

async function read<Row extends pg.QueryResultRow>(url: string, text: string, values: unknown[]): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
  }
}
