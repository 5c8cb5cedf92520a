import { readdirSync, readFileSync } from 'node:fs';
import type { CalendarDate } from '@erp-audit/core';
import { expect } from 'vitest';
import { type AuditKeys, asKept, checkedTargets, foundKeys } from './audit-keys.ts';
import { type ErpDatabase, query } from './erp-database.ts';

/** A rule and entity that somebody said a second time in SQL over the tables of the ERP. */
export interface Truth {
  /** `OPN-001 purchase_order_line`. */
  readonly target: string;
  readonly text: string;
}

/** The files `truth/<code>-<entity>.sql` of a product. */
export function truthsOf({ folder }: ErpDatabase): Truth[] {
  const directory = new URL('truth/', folder);
  return readdirSync(directory)
    .filter((name) => name.endsWith('.sql'))
    .map((name) => {
      const [, family = '', number = '', entity = ''] = /^([a-z]+)-(\d+)-(\w+)\.sql$/.exec(name) ?? [];
      const text = readFileSync(new URL(name, directory), 'utf8');
      return { target: `${family.toUpperCase()}-${number} ${entity}`, text };
    });
}

/** Expects that each rule that an audit checked has a truth, and found exactly the keys that it names. */
export async function expectTruth(
  url: string,
  audit: AuditKeys,
  truths: readonly Truth[],
  { asOf, timezone }: { readonly asOf: CalendarDate; readonly timezone: string },
): Promise<void> {
  const checked = checkedTargets(audit);
  const said = truths.filter(({ target }) => checked.includes(target));
  expect(said.map(({ target }) => target).toSorted()).toEqual(checked.toSorted());
  for (const truth of said) {
    expect(foundKeys(audit, truth.target), truth.target).toEqual(await trueKeys(url, truth, asOf, timezone));
  }
}

/** The keys that must be found, as JSON texts in order. */
async function trueKeys(url: string, { target, text }: Truth, asOf: CalendarDate, timezone: string): Promise<string[]> {
  // A parameter that a statement does not mention has no type.
  const mentioned = text.includes('$1') ? [asOf] : [];
  const values = text.includes('$2') ? [asOf, timezone] : mentioned;
  const rows = await query<{ key: string[] }>(url, text, values);
  return [...new Set(rows.map(({ key }) => asKept(target, key)))].toSorted();
}
