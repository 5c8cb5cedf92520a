import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { connector } from '@erp-audit/connector-postgres';
import { type CalendarDate, createMasker, parseCalendarDate, type Source, silentLog } from '@erp-audit/core';
import { type AuditEvent, auditSource, loadProfile, loadRules, type Rule } from '@erp-audit/engine';
import { dumpsUnavailable, execute, freshDatabase, loadDump } from '@erp-audit/testkit';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DUMPS = fileURLToPath(new URL('../../../shared/data/erp/', import.meta.url));

/** Both databases come from one vendor and version; the second has the vendor's clones in addition. */
export const DATABASES = ['odoo19', 'odoo19_big'] as const;
export type DatabaseName = (typeof DATABASES)[number];

/** Zone of the audited organisation: eight hours ahead of the stored timestamps, so that dates differ from UTC. */
export const TIMEZONE = 'Asia/Shanghai';
export const MASKER = createMasker(new TextEncoder().encode('truth test'));

/** Why these tests cannot run here, or undefined where they can. */
export function whyNot(postgresUrl: string | undefined): string | undefined {
  if (postgresUrl === undefined) return 'no PostgreSQL server';
  const missing = DATABASES.find((name) => !existsSync(dumpFile(name)));
  if (missing !== undefined) return `no dump ${dumpFile(missing)}`;
  return dumpsUnavailable();
}

function dumpFile(name: DatabaseName): string {
  return `${DUMPS}${name}.sql.gz`;
}

/** A new database with the dump in it. */
export async function restore(postgresUrl: string, name: DatabaseName): Promise<string> {
  const url = await freshDatabase(postgresUrl);
  await loadDump(url, dumpFile(name));
  return url;
}

/** A copy of a restored database with the statements of a file run in it. */
export async function copyWith(postgresUrl: string, restored: string, text: string): Promise<string> {
  const copy = await freshDatabase(postgresUrl, { template: decodeURIComponent(new URL(restored).pathname.slice(1)) });
  await execute(copy, text);
  return copy;
}

function shippedRules(): readonly Rule[] {
  const { rules, issues } = loadRules({ folders: [{ directory: `${ROOT}rules`, name: '' }], include: ['**'] });
  if (issues.length > 0)
    throw new Error(issues.map((issue) => `${issue.file}:${issue.line} ${issue.message}`).join('\n'));
  return rules;
}

export function odooProfile() {
  return loadProfile(`${ROOT}rules/profiles/odoo.yaml`);
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
export async function auditKeys(url: string, asOf: CalendarDate): Promise<AuditKeys> {
  const request = { sourceName: 'erp', profile: odooProfile(), rules: shippedRules(), asOf, usualRecords: new Map() };
  const settings = { timezone: TIMEZONE, organisationCountry: 'US', masker: MASKER, log: silentLog };
  const source = await openSource(url);
  const keys = new Map<string, Set<string>>();
  const states = new Map<string, string>();
  try {
    const events = auditSource({
      ...request,
      ...settings,
      source,
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
  if (event.type === 'finished')
    states.set(target, `${event.outcome.state} ${event.outcome.reasonDetail ?? ''}`.trim());
  if (event.type !== 'defects') return;
  const found = keys.get(target) ?? new Set();
  for (const defect of event.defects) found.add(JSON.stringify(defect.key));
  keys.set(target, found);
}
