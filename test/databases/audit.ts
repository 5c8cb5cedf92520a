import path from 'node:path';
import {
  type CalendarDate,
  type CheckOutcome,
  type CheckTarget,
  type CreatedRecords,
  createMasker,
  type Defect,
  findingId,
  type Source,
  silentLog,
} from '@erp-audit/core';
import { type AuditEvent, auditSource, type Profile, type Rule } from '@erp-audit/engine';
import { REPOSITORY } from '@erp-audit/testkit';

export const DEMO_PROFILE = path.join(REPOSITORY, 'rules/profiles/demo.yaml');
const SOURCE_NAME = 'erp';
const masker = createMasker(new TextEncoder().encode('the key of this test'));

/** What an audit of one database gave, as lines that can be compared with those of another. */
export interface Audited {
  /** Rule and entity to its state, counts and groups. */
  readonly outcomes: ReadonlyMap<string, string>;
  /** Id of a finding to everything that is kept of it. */
  readonly findings: ReadonlyMap<string, string>;
  /** The people of roles that stand for creators, and by entity what was created in four weeks. */
  readonly creators: ReadonlyMap<string, string>;
}

export interface AuditOptions {
  readonly profile: Profile;
  readonly rules: readonly Rule[];
  readonly asOf: CalendarDate;
}

/** Everything the rules find in a source. */
export async function audited(source: Source, { profile, rules, asOf }: AuditOptions): Promise<Audited> {
  const outcomes = new Map<string, string>();
  const creators = new Map<string, string>();
  const found = new Map<string, Map<string, string>>();
  const events = auditSource({
    ...{ source, sourceName: SOURCE_NAME, profile, rules, asOf, masker, log: silentLog },
    ...{ timezone: 'Asia/Shanghai', organisationCountry: 'CN', usualRecords: new Map() },
    ...{ departmentOf: (unit: string) => `department of ${unit}`, routesByOrgUnit: true },
    recordUrlBase: 'https://erp.example.com',
    asksCreators: true,
  });
  for await (const event of events) {
    keepCreators(event, creators);
    if (!('target' in event)) continue;
    const name = `${event.target.code} ${event.target.entity}`;
    // Rules that could not share a statement are checked again one by one; what they found together does not count.
    if (event.type === 'started' || event.type === 'restarted') found.set(name, new Map());
    if (event.type === 'defects') keep(event.target, event.defects, found.get(name) ?? new Map());
    if (event.type === 'finished') outcomes.set(name, outcomeLine(event.outcome));
  }
  const findings = new Map([...found.values()].flatMap((each) => [...each]));
  return { outcomes, findings, creators };
}

function keepCreators(event: AuditEvent, creators: Map<string, string>): void {
  if (event.type === 'creators') creators.set('people', sorted(event.people));
  if (event.type === 'created') creators.set(event.entity, createdLine(event.created));
}

function keep(target: CheckTarget, defects: readonly Defect[], findings: Map<string, string>): void {
  for (const defect of defects) {
    const id = findingId(target, defect.key);
    if (findings.has(id)) throw new Error(`${target.code} found ${defect.key.join('/')} twice`);
    findings.set(id, findingLine(target.code, defect));
  }
}

function findingLine(code: string, defect: Defect): string {
  const { evidence, key, subjects, label, severity, department, value, recordUrl, creatorRole } = defect;
  const envelope = { code, key, subjects, label, severity, department, value, recordUrl, creatorRole };
  return JSON.stringify({ ...envelope, evidence: sorted(evidence) });
}

function createdLine({ all, byDepartment, byCreatorRole }: CreatedRecords): string {
  return JSON.stringify({ all, byDepartment: sorted(byDepartment ?? {}), byCreatorRole: sorted(byCreatorRole ?? {}) });
}

/** JSON in the order of the names. */
function sorted(object: Readonly<Record<string, unknown>>): string {
  const names = Object.keys(object).toSorted();
  return JSON.stringify(Object.fromEntries(names.map((name) => [name, object[name]])));
}

function outcomeLine(outcome: CheckOutcome): string {
  const { state, reason, reasonDetail, inScope, notEvaluable, found, partial, inScopeBy = [] } = outcome;
  const groups = inScopeBy
    .map((group) => `${group.department}/${group.company}: ${group.count}-${group.notEvaluable}`)
    .toSorted();
  return JSON.stringify({ state, reason, reasonDetail, inScope, notEvaluable, found, partial, groups });
}

/** What one audit says and the other does not, line by line. */
export function differences(reference: Audited, other: Audited): string[] {
  return [
    ...changes(reference.outcomes, other.outcomes),
    ...changes(reference.findings, other.findings),
    ...changes(reference.creators, other.creators),
  ];
}

function changes(reference: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  return [...new Set([...reference.keys(), ...other.keys()])].flatMap((id) => {
    const [before, after] = [reference.get(id), other.get(id)];
    return before === after ? [] : [`${id}\n  expected ${before}\n  found    ${after}`];
  });
}
