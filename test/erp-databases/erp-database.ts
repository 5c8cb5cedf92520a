import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { connector } from '@erp-audit/connector-postgres';
import { type CalendarDate, createMasker, parseCalendarDate, type Source, silentLog } from '@erp-audit/core';
import {
  type AuditEvent,
  auditSource,
  checkMapping,
  type EntityCheck,
  loadProfile,
  loadRules,
  type Profile,
  type Rule,
} from '@erp-audit/engine';
import { dumpsUnavailable, execute, freshDatabase, loadDump } from '@erp-audit/testkit';

const RULES = fileURLToPath(new URL('../../rules', import.meta.url));
const DUMPS = fileURLToPath(new URL('../../../shared/data/erp/', import.meta.url));

export const MASKER = createMasker(new TextEncoder().encode('truth test'));

/** Why a test on a restored database cannot run here, or undefined where it can. */
export function whyNot(postgresUrl: string | undefined, dumps: readonly string[]): string | undefined {
  if (postgresUrl === undefined) return 'no PostgreSQL server';
  const missing = dumps.find((name) => !existsSync(dumpFile(name)));
  if (missing !== undefined) return `no dump ${dumpFile(missing)}`;
  return dumpsUnavailable();
}

function dumpFile(name: string): string {
  return `${DUMPS}${name}.sql.gz`;
}

/** A new database with the dump in it. */
export async function restore(postgresUrl: string, dump: string): Promise<string> {
  const url = await freshDatabase(postgresUrl);
  await loadDump(url, dumpFile(dump));
  return url;
}

/** A copy of a restored database with the statements of a file run in it. */
export async function copyWith(postgresUrl: string, restored: string, text: string): Promise<string> {
  const copy = await freshDatabase(postgresUrl, { template: decodeURIComponent(new URL(restored).pathname.slice(1)) });
  await execute(copy, text);
  return copy;
}

export function shippedProfile(name: string): Profile {
  return loadProfile(`${RULES}/profiles/${name}.yaml`);
}

export function date(text: string): CalendarDate {
  const parsed = parseCalendarDate(text);
  if (parsed === undefined) throw new Error(`${text} is no date`);
  return parsed;
}

/** One audit of a database, as a source of a configuration says it. */
export interface AuditSettings {
  readonly profile: string;
  readonly asOf: CalendarDate;
  readonly timezone: string;
  readonly country: string;
  /** Patterns of rule ids; default: all that are shipped. */
  readonly include?: readonly string[];
  /** Parameters by rule id that only a company can give. */
  readonly set?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Keys of the findings of every rule and entity (`OPN-001 purchase_order_line`), and what became of each. */
export interface AuditKeys {
  readonly keys: ReadonlyMap<string, ReadonlySet<string>>;
  /** `checked`, `checked, without supplier.tax_id`, `skipped: unmapped user`, … */
  readonly states: ReadonlyMap<string, string>;
}

/** Audits a database with the shipped rules and a shipped profile. */
export async function auditKeys(url: string, settings: AuditSettings): Promise<AuditKeys> {
  const source = await openSource(url);
  const keys = new Map<string, Set<string>>();
  const states = new Map<string, string>();
  try {
    const events = auditSource({
      source,
      sourceName: 'erp',
      profile: shippedProfile(settings.profile),
      rules: chosenRules(settings),
      asOf: settings.asOf,
      timezone: settings.timezone,
      organisationCountry: settings.country,
      usualRecords: new Map(),
      masker: MASKER,
      log: silentLog,
      departmentOf: () => undefined,
      recordUrlBase: undefined,
    });
    for await (const event of events) collect(event, keys, states);
  } finally {
    await source.close();
  }
  return { keys, states };
}

function openSource(url: string): Promise<Source> {
  const options = { name: 'erp', schema: 'public', connections: 2, statementTimeoutSeconds: 120, log: silentLog };
  return connector.open('postgres', url, options);
}

function chosenRules({ include = ['**'], set = {} }: AuditSettings): readonly Rule[] {
  const { rules, issues, unmatched } = loadRules({ folders: [{ directory: RULES, name: '' }], include, set });
  const complaints = issues.map((issue) => `${issue.file}:${issue.line} ${JSON.stringify(issue.message)}`);
  if (complaints.length + unmatched.length > 0) throw new Error([...complaints, ...unmatched].join('\n'));
  return rules;
}

function collect(event: AuditEvent, keys: Map<string, Set<string>>, states: Map<string, string>): void {
  if (event.type === 'entity') return;
  const target = `${event.target.code} ${event.target.entity}`;
  if (event.type === 'restarted') keys.delete(target);
  if (event.type === 'finished') states.set(target, stateText(event.outcome));
  if (event.type !== 'defects') return;
  const found = keys.get(target) ?? new Set();
  for (const defect of event.defects) found.add(JSON.stringify(defect.key));
  keys.set(target, found);
}

function stateText({ state, reason, reasonDetail, partial }: Extract<AuditEvent, { type: 'finished' }>['outcome']) {
  if (state !== 'checked') return `${state}: ${reason} ${reasonDetail}`;
  const fields = partial.filter((entry) => !/^(pairs|pair|function|account):/.test(entry));
  return fields.length === 0 ? state : `${state}, without ${fields.join(', ')}`;
}

/** What the self-test of a profile complains about: entities and fields that do not pass. */
export async function mappingComplaints(url: string, profile: string, timezone: string): Promise<string[]> {
  const source = await openSource(url);
  const complaints: string[] = [];
  try {
    const checks = checkMapping({ source, profile: shippedProfile(profile), timezone, masker: MASKER });
    for await (const check of checks) complaints.push(...complaintsOf(check));
  } finally {
    await source.close();
  }
  return complaints;
}

function complaintsOf({ entity, error, records, fields, statuses }: EntityCheck): string[] {
  const whole = records === 0 ? [`${entity}: ${error ?? 'empty'}`] : [];
  const failed = fields.filter(({ verdict }) => verdict !== 'pass');
  const unknown = statuses.filter(({ status }) => status === null);
  return [
    ...whole,
    ...failed.map(({ field, verdict }) => `${entity}.${field}: ${verdict}`),
    ...unknown.map(({ raw }) => `${entity}: the code ${raw} is not mapped`),
  ];
}
