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

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DUMPS = fileURLToPath(new URL('../../../shared/data/erp/', import.meta.url));
const MASKER = createMasker(new TextEncoder().encode('truth test'));

/** A database of a real ERP product, and what an organisation that audits it would have configured. */
export interface RealErp {
  readonly dump: string;
  readonly profile: string;
  /** Zone of the audited organisation. */
  readonly timezone: string;
  readonly organisationCountry: string | undefined;
  /** Settings of rules by their id, as under `rules.set` of a project. */
  readonly set: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Why these tests cannot run here, or undefined where they can. */
export function whyNot(postgresUrl: string | undefined, { dump }: RealErp): string | undefined {
  if (postgresUrl === undefined) return 'no PostgreSQL server';
  if (!existsSync(dumpFile(dump))) return `no dump ${dumpFile(dump)}`;
  return dumpsUnavailable();
}

function dumpFile(name: string): string {
  return `${DUMPS}${name}.sql.gz`;
}

/** A new database with the dump in it. */
export async function restore(postgresUrl: string, { dump }: RealErp): Promise<string> {
  const url = await freshDatabase(postgresUrl);
  await loadDump(url, dumpFile(dump));
  return url;
}

/** A copy of a restored database with statements run in it. */
export async function copyWith(postgresUrl: string, restored: string, text: string): Promise<string> {
  const copy = await freshDatabase(postgresUrl, { template: decodeURIComponent(new URL(restored).pathname.slice(1)) });
  await execute(copy, text);
  return copy;
}

export function profileOf({ profile }: RealErp): Profile {
  return loadProfile(`${ROOT}rules/profiles/${profile}.yaml`);
}

/** The shipped rules about the canonical model; examples of rules of one's own are left out. */
function shippedRules({ set }: RealErp): readonly Rule[] {
  const { rules, issues, unmatched } = loadRules({
    folders: [{ directory: `${ROOT}rules`, name: '' }],
    include: ['**'],
    set,
  });
  if (issues.length > 0)
    throw new Error(issues.map((issue) => `${issue.file}:${issue.line} ${issue.message}`).join('\n'));
  if (unmatched.length > 0) throw new Error(`no rule answers to ${unmatched.join(', ')}`);
  return rules.filter((rule) => !rule.id.startsWith('examples/'));
}

function openSource(url: string): Promise<Source> {
  const options = { name: 'erp', schema: 'public', connections: 2, statementTimeoutSeconds: 120, log: silentLog };
  return connector.open('postgres', url, options);
}

export function date(text: string): CalendarDate {
  const parsed = parseCalendarDate(text);
  if (parsed === undefined) throw new Error(`${text} is no date`);
  return parsed;
}

/** Keys of the findings of every rule and entity (`OPN-001 purchase_order_line`), and what became of each. */
export interface AuditKeys {
  readonly keys: ReadonlyMap<string, ReadonlySet<string>>;
  readonly states: ReadonlyMap<string, string>;
}

/** Audits a database with all shipped rules and the shipped profile. */
export async function auditKeys(url: string, erp: RealErp, asOf: CalendarDate): Promise<AuditKeys> {
  const { timezone, organisationCountry } = erp;
  const source = await openSource(url);
  const keys = new Map<string, Set<string>>();
  const states = new Map<string, string>();
  try {
    const events = auditSource({
      source,
      sourceName: 'erp',
      profile: profileOf(erp),
      rules: shippedRules(erp),
      asOf,
      timezone,
      organisationCountry,
      masker: MASKER,
      usualRecords: new Map(),
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

function collect(event: AuditEvent, keys: Map<string, Set<string>>, states: Map<string, string>): void {
  if (event.type === 'entity') return;
  const target = `${event.target.code} ${event.target.entity}`;
  if (event.type === 'restarted') keys.delete(target);
  if (event.type === 'finished') states.set(target, stateOf(event));
  if (event.type !== 'defects') return;
  const found = keys.get(target) ?? new Set();
  for (const defect of event.defects) found.add(JSON.stringify(defect.key));
  keys.set(target, found);
}

/** `checked`, `skipped: unmapped user.last_login_at`, `checked, partial: duns`. */
function stateOf({ outcome }: Extract<AuditEvent, { type: 'finished' }>): string {
  const reason = [outcome.reason, outcome.reasonDetail].filter((part) => part !== undefined).join(' ');
  const partial = outcome.partial ?? [];
  return `${outcome.state}${reason === '' ? '' : `: ${reason}`}${partial.length === 0 ? '' : `, partial: ${partial.join(' ')}`}`;
}

/** The self-test of the shipped profile on a database. */
export async function selfTest(url: string, erp: RealErp): Promise<EntityCheck[]> {
  const source = await openSource(url);
  try {
    const checks: EntityCheck[] = [];
    const options = { source, profile: profileOf(erp), timezone: erp.timezone, masker: MASKER };
    for await (const check of checkMapping(options)) checks.push(check);
    return checks;
  } finally {
    await source.close();
  }
}

/** A tax id is kept as its keyed hash only. */
export function asKept(target: string, key: readonly string[]): string {
  if (!target.startsWith('DUP-001')) return JSON.stringify(key);
  return JSON.stringify([...key.slice(0, 2), MASKER.hash(key[2] ?? '')]);
}
