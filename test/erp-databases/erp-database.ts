import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type CalendarDate, parseCalendarDate } from '@erp-audit/core';
import { loadProfile, type Profile } from '@erp-audit/engine';
import { dumpsUnavailable, execute, freshFromDump } from '@erp-audit/testkit';
import pg from 'pg';

const DUMPS = fileURLToPath(new URL('../../../shared/data/erp/', import.meta.url));

/** For a dump of nineteen thousand customers on a busy machine. */
export const PATIENCE = { timeout: 600_000 };

/** Where the shipped rules and profiles lie. */
export const RULES = fileURLToPath(new URL('../../rules', import.meta.url));

/** Patterns of the shipped rules about the canonical model; examples of rules of one's own are left out. */
export const CANONICAL_RULES = [
  'completeness/**',
  'duplicates/**',
  'ownership/**',
  'permissions/**',
  'process-compliance/**',
  'stale/**',
  'unclosed-orders/**',
] as const;

/** Why no truth is held against a rule. */
export type WithoutTruth =
  /** None of the products has what the rule reads, so that it is skipped on all of them. */
  | 'not_kept'
  /** Check digits no SQL tells; they are held against published numbers, beside their code. */
  | 'check_digits'
  /** Which records are probably one no SQL tells; that is held against labelled tables, beside the matcher. */
  | 'likeness';

/** Rules that no truth is held against. */
export const WITHOUT_TRUTH: ReadonlyMap<string, WithoutTruth> = new Map([
  ['completeness/bank-account', 'check_digits'],
  ['completeness/personal-data', 'not_kept'],
  ['completeness/tax-number', 'check_digits'],
  ['completeness/unit-conversion', 'not_kept'],
  ['duplicates/similar-customer-supplier', 'likeness'],
  ['duplicates/similar-material', 'likeness'],
  ['duplicates/similar-partner', 'likeness'],
  ['process-compliance/bank-change-before-payment', 'not_kept'],
  ['process-compliance/closed-period', 'not_kept'],
  ['process-compliance/outside-working-hours', 'not_kept'],
  ['process-compliance/stock-adjustments', 'not_kept'],
  ['stale/expired-price', 'not_kept'],
]);

/** A real ERP product: what an organisation that audits it would have configured, and what is known of its data. */
export interface ErpDatabase {
  /** Name of the product, as in the names of the tests. */
  readonly product: string;
  /** Name of the shipped profile. */
  readonly profile: string;
  /** Folder with `truth/` and `plant.sql`. */
  readonly folder: URL;
  /** Zone of the audited organisation. */
  readonly timezone: string;
  /** Country of the audited organisation, where it names one. */
  readonly country: string | undefined;
  /** Databases of this product; every one is audited in all ways, and defects are planted into a copy of the first. */
  readonly dumps: readonly [Dump, ...Dump[]];
  readonly audits: readonly [ErpAudit, ...ErpAudit[]];
  /** Codes of rules for which no defect can be planted, and why. */
  readonly cannotBePlanted?: Readonly<Record<string, string>>;
}

/** A dump, and what is true of the vendor's own data in it. */
export interface Dump {
  readonly name: string;
  /** How many keys the rules find, by code, over all audits. A rule that finds nothing is not named. */
  readonly found: Readonly<Record<string, number>>;
  /** What the self-test of the mapping complains about, and why that is true of the dump; all else passes. */
  readonly warnings: Readonly<Record<string, string>>;
}

/** One audit of a database. */
export interface ErpAudit {
  readonly asOf: CalendarDate;
  /** Patterns of rule ids. */
  readonly include: readonly string[];
  /** Settings of rules by their id, as under `rules.set` of a project. */
  readonly set: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** What is not plainly checked, by target (`PRM-006 user`); all else is `checked`. */
  readonly states: Readonly<Record<string, string>>;
  /** The same after planting; given for the audits that `plant.sql` is written for. */
  readonly statesPlanted?: Readonly<Record<string, string>>;
}

/** Why the tests of a product cannot run here, or undefined where they can. */
export function whyNot(postgresUrl: string | undefined, { dumps }: ErpDatabase): string | undefined {
  if (postgresUrl === undefined) return 'no PostgreSQL server';
  const missing = dumps.find(({ name }) => !existsSync(dumpFile(name)));
  return missing === undefined ? dumpsUnavailable() : `no dump ${dumpFile(missing.name)}`;
}

/** A new database with a dump in it, and statements run there. */
export async function restore(postgresUrl: string | undefined, { name }: Dump, statements?: string): Promise<string> {
  const url = await freshFromDump(postgresUrl ?? '', dumpFile(name));
  if (statements !== undefined) await execute(url, statements);
  return url;
}

function dumpFile(name: string): string {
  return `${DUMPS}${name}.sql.gz`;
}

export function profileOf({ profile }: ErpDatabase): Profile {
  return loadProfile(`${RULES}/profiles/${profile}.yaml`);
}

export function date(text: string): CalendarDate {
  const parsed = parseCalendarDate(text);
  if (parsed === undefined) throw new Error(`${text} is no date`);
  return parsed;
}

/** Rows of one statement on a connection of its own. */
export async function query<Row extends pg.QueryResultRow>(
  url: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text, [...values])).rows;
  } finally {
    await client.end();
  }
}
