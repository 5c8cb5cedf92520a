import { readdirSync, readFileSync } from 'node:fs';
import type { CalendarDate } from '@erp-audit/core';
import pg from 'pg';
import { MASKER, TIMEZONE } from './odoo-databases.ts';

const FOLDER = new URL('truth/', import.meta.url);

/** A rule and entity that somebody said a second time in SQL over the tables of the ERP. */
export interface Truth {
  /** `OPN-001 purchase_order_line`. */
  readonly target: string;
  readonly text: string;
}

export function truths(): Truth[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.sql'))
    .map((name) => {
      const [, family = '', number = '', entity = ''] = /^([a-z]+)-(\d+)-(\w+)\.sql$/.exec(name) ?? [];
      const text = readFileSync(new URL(name, FOLDER), 'utf8');
      return { target: `${family.toUpperCase()}-${number} ${entity}`, text };
    });
}

/** The keys that must be found, as JSON texts. */
export async function trueKeys(url: string, truth: Truth, asOf: CalendarDate): Promise<Set<string>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const values = [asOf, TIMEZONE].filter((_, index) => truth.text.includes(`$${index + 1}`));
    const text = values.length === 1 ? truth.text.replaceAll('$2', '$1') : truth.text;
    const { rows } = await client.query<{ key: string[] }>(text, values);
    return new Set(rows.map(({ key }) => asKept(truth.target, key)));
  } finally {
    await client.end();
  }
}

/** A tax id is kept as its keyed hash only. */
export function asKept(target: string, key: readonly string[]): string {
  if (!target.startsWith('DUP-001')) return JSON.stringify(key);
  return JSON.stringify([...key.slice(0, 2), MASKER.hash(key[2] ?? '')]);
}
