import { readdirSync, readFileSync } from 'node:fs';
import type { CalendarDate } from '@erp-audit/core';
import pg from 'pg';
import { type AuditKeys, asKept, type RealErp } from './real-erp.ts';

/** A rule and entity that somebody said a second time in SQL over the tables of the ERP. */
export interface Truth {
  /** `OPN-001 purchase_order_line`. */
  readonly target: string;
  readonly text: string;
}

/** What the files of a folder say, one file a rule and entity. */
export function truthsIn(folder: URL): Truth[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .map((name) => {
      const [, family = '', number = '', entity = ''] = /^([a-z]+)-(\d+)-(\w+)\.sql$/.exec(name) ?? [];
      const text = readFileSync(new URL(name, folder), 'utf8');
      return { target: `${family.toUpperCase()}-${number} ${entity}`, text };
    });
}

/** The keys that must be found, as JSON texts in order. */
export async function trueKeys(
  url: string,
  truth: Truth,
  asOf: CalendarDate,
  { timezone }: RealErp,
): Promise<string[]> {
  // A parameter that a statement does not mention has no type.
  const used = [asOf, timezone].filter((_, index) => truth.text.includes(`$${index + 1}`));
  const rows = await query<{ key: string[] }>(url, truth.text, used);
  return [...new Set(rows.map(({ key }) => asKept(truth.target, key)))].toSorted();
}

/** The keys that an audit found for a target, in order. */
export function foundKeys({ keys }: AuditKeys, target: string): string[] {
  return [...(keys.get(target) ?? [])].toSorted();
}

/** Target and key of everything that one audit found and another did not, in order. */
export function newKeys(before: AuditKeys, after: AuditKeys): string[] {
  const known = new Set(allKeys(before));
  return allKeys(after)
    .filter((key) => !known.has(key))
    .toSorted();
}

function allKeys({ keys }: AuditKeys): string[] {
  return [...keys].flatMap(([target, found]) => [...found].map((key) => `${target} ${key}`));
}

/** What was planted: the key that must be found, or must not although it looks like a defect. */
export interface Planted {
  readonly target: string;
  /** `OPN-001 purchase_order_line ["1","5"]`. */
  readonly text: string;
  readonly found: boolean;
  readonly what: string;
}

/** The planting log that the statements of a plan left behind. */
export async function plantingLog(url: string): Promise<Planted[]> {
  const rows = await query<{ rule: string; entity: string; key: string[]; found: boolean; what: string }>(
    url,
    'select * from planting_log',
    [],
  );
  return rows.map(({ rule, entity, key, found, what }) => {
    const target = `${rule} ${entity}`;
    return { target, text: `${target} ${asKept(target, key)}`, found, what };
  });
}

/** Rows of one statement on a connection of its own. */
export async function query<Row extends pg.QueryResultRow>(
  url: string,
  text: string,
  values: readonly unknown[],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text, [...values])).rows;
  } finally {
    await client.end();
  }
}
