import { connector } from '@erp-audit/connector-postgres';
import { createMasker, type Source, silentLog } from '@erp-audit/core';
import { type AuditEvent, auditSource, checkMapping, type EntityCheck, loadRules, type Rule } from '@erp-audit/engine';
import { type ErpAudit, type ErpDatabase, profileOf, RULES, WITHOUT_TRUTH } from './erp-database.ts';

const MASKER = createMasker(new TextEncoder().encode('truth test'));

/** Keys of the findings of every rule and entity (`OPN-001 purchase_order_line`), and what became of each. */
export interface AuditKeys {
  readonly keys: ReadonlyMap<string, ReadonlySet<string>>;
  /** `checked`, `checked, partial: duns`, `skipped: unmapped user`, … */
  readonly states: ReadonlyMap<string, string>;
}

/** Audits a database with shipped rules and the shipped profile. */
export async function auditKeys(url: string, erp: ErpDatabase, audit: ErpAudit): Promise<AuditKeys> {
  const source = await openSource(url);
  const keys = new Map<string, Set<string>>();
  const states = new Map<string, string>();
  try {
    const events = auditSource({
      source,
      sourceName: 'erp',
      profile: profileOf(erp),
      rules: chosenRules(audit),
      asOf: audit.asOf,
      timezone: erp.timezone,
      organisationCountry: erp.country,
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

/** Keys that an audit found for a target, as JSON texts in order. */
export function foundKeys({ keys }: AuditKeys, target: string): string[] {
  return [...(keys.get(target) ?? [])].toSorted();
}

/** Target and key of everything that an audit found. */
export function allKeys({ keys }: AuditKeys): string[] {
  return [...keys].flatMap(([target, found]) => [...found].map((key) => `${target} ${key}`));
}

/** The targets that were checked, wholly or in part. */
export function checkedTargets({ states }: AuditKeys): string[] {
  return [...states].filter(([, state]) => state.startsWith('checked')).map(([target]) => target);
}

/** `OPN-001` of `OPN-001 purchase_order_line`, and of that with a key. */
export function codeOf(target: string): string {
  return target.split(' ')[0] ?? '';
}

/** A key as findings have it: of what a group of duplicates shares its keyed hash only. */
export function asKept(target: string, key: readonly string[]): string {
  if (!/^DUP-00[1-6]$/.test(codeOf(target))) return JSON.stringify(key);
  return JSON.stringify([...key.slice(0, 2), MASKER.hash(key[2] ?? '')]);
}

function openSource(url: string): Promise<Source> {
  const options = { name: 'erp', schema: 'public', connections: 2, statementTimeoutSeconds: 120, log: silentLog };
  return connector.open('postgres', url, options);
}

function chosenRules({ include, set }: ErpAudit): readonly Rule[] {
  const { rules, issues, unmatched } = loadRules({ folders: [{ directory: RULES, name: '' }], include, set });
  const complaints = issues.map((issue) => `${issue.file}:${issue.line} ${JSON.stringify(issue.message)}`);
  if (complaints.length + unmatched.length > 0) throw new Error([...complaints, ...unmatched].join('\n'));
  return rules.filter(({ id }) => !WITHOUT_TRUTH.has(id));
}

function collect(event: AuditEvent, keys: Map<string, Set<string>>, states: Map<string, string>): void {
  if (!('target' in event)) return;
  const target = `${event.target.code} ${event.target.entity}`;
  if (event.type === 'restarted') keys.delete(target);
  if (event.type === 'finished') states.set(target, stateText(event));
  if (event.type !== 'defects') return;
  const found = keys.get(target) ?? new Set();
  for (const defect of event.defects) found.add(JSON.stringify(defect.key));
  keys.set(target, found);
}

function stateText({ outcome }: Extract<AuditEvent, { type: 'finished' }>): string {
  const reason = [outcome.reason, outcome.reasonDetail].filter((part) => part !== undefined).join(' ');
  const partial = (outcome.partial ?? []).join(' ');
  return `${outcome.state}${reason === '' ? '' : `: ${reason}`}${partial === '' ? '' : `, partial: ${partial}`}`;
}

/** What the self-test of the shipped profile complains about on a database: `bom: empty`, `user.changed_by: warn`. */
export async function mappingComplaints(url: string, erp: ErpDatabase): Promise<string[]> {
  const source = await openSource(url);
  const complaints: string[] = [];
  try {
    const checks = checkMapping({ source, profile: profileOf(erp), timezone: erp.timezone, masker: MASKER });
    for await (const check of checks) complaints.push(...complaintsOf(check));
  } finally {
    await source.close();
  }
  return complaints;
}

function complaintsOf({ entity, verdict, error, records, fields, statuses }: EntityCheck): string[] {
  const failed = fields.filter((field) => field.verdict !== 'pass');
  const unknown = statuses.filter(({ status }) => status === null);
  return [
    ...(verdict === 'fail' ? [`${entity}: fail ${error ?? ''}`] : []),
    ...(records === 0 ? [`${entity}: empty`] : []),
    ...failed.map((field) => `${entity}.${field.field}: ${field.verdict}`),
    ...unknown.map(({ raw }) => `${entity}: the code ${raw} is not mapped`),
  ];
}
