import {
  type CalendarDate,
  type EntityName,
  ESCALATION_LEVELS,
  type Evidence,
  escalationRank,
  type Finding,
  type FindingState,
} from '@erp-audit/core';
import { type Bindings, only, type Session } from '../database/database.ts';
import { severityOfRank, severityRank } from '../states.ts';
import type { FindingFilter } from '../store.ts';
import type { FindingEvent } from './finding-event.ts';

const PAGE_ROWS = 1_000;
const SHORTEST_PREFIX = 8;

interface FindingRow {
  readonly id: string;
  readonly source: string;
  readonly code: string;
  readonly entity: EntityName;
  readonly rule: string;
  readonly key: readonly string[];
  readonly label: string;
  readonly department: string;
  readonly severity: number;
  readonly state: FindingState;
  readonly baseline: boolean;
  readonly first_seen: CalendarDate;
  readonly last_seen: CalendarDate;
  readonly due_at: CalendarDate | null;
  readonly due_order: CalendarDate;
  readonly escalation: number;
  readonly revision: number;
  readonly reopened: number;
  readonly evidence: Evidence;
  readonly value: string | null;
  readonly record_url: string | null;
}

const day = (column: string) => `to_char(${column}, 'YYYY-MM-DD')`;
/** SQL of what a finding is read as, by name. */
const COLUMNS: Readonly<Record<keyof FindingRow, string>> = {
  id: 'f.id',
  source: 't.source',
  code: 't.code',
  entity: 't.entity',
  rule: 't.rule',
  key: 'f.key',
  label: 'f.label',
  department: 'f.department',
  severity: 'f.severity',
  state: 'f.state',
  baseline: 'f.baseline',
  first_seen: day('f.first_seen'),
  last_seen: day('coalesce(f.last_seen, greatest(t.last_checked_as_of, f.first_seen))'),
  due_at: day('f.due_at'),
  due_order: day('f.due_order'),
  escalation: 'f.escalation',
  revision: 'f.revision',
  reopened: 'f.reopened',
  evidence: 'f.evidence',
  value: 'f.value',
  record_url: 'f.record_url',
};
const READ = Object.entries(COLUMNS)
  .map(([name, column]) => `${column} as ${name}`)
  .join(', ');
const FOUND = 'from audit_findings f join audit_targets t on t.id = f.target_id';
const SELECT = `select ${READ} ${FOUND}`;

function findingOf({ due_order, ...row }: FindingRow): Finding {
  const { first_seen, last_seen, due_at, record_url, ...rest } = row;
  return {
    ...rest,
    severity: severityOfRank(row.severity),
    firstSeen: first_seen,
    lastSeen: last_seen,
    dueAt: due_at,
    escalation: only([ESCALATION_LEVELS[row.escalation]].filter((level) => level !== undefined)),
    recordUrl: record_url,
  };
}

const ORDER = 'f.severity, f.code, f.due_order, f.id';

/** Worst severity first, then rule code, due date and id; each page is one statement, so no connection is held between. */
export async function* readFindings(session: Session, filter: FindingFilter): AsyncGenerator<readonly Finding[]> {
  const departments = filter.department === undefined ? await departmentsWithFindings(session) : [filter.department];
  const { conditions, bindings } = conditionsOf(filter);
  let place: Bindings | undefined;
  while (departments.length > 0) {
    const after = `(${ORDER}) > (:severityAt, :codeAt, cast(:dueAt as date), :idAt)`;
    const where = [...conditions, ...(place === undefined ? [] : [after])].join(' and ');
    const names = Object.fromEntries(departments.map((department, index) => [departmentName(index), department]));
    const page = await session.rows<FindingRow>(pageOf(where, departments.length), { ...bindings, ...place, ...names });
    if (page.length > 0) yield page.map(findingOf);
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE_ROWS) return;
    place = { severityAt: last.severity, codeAt: last.code, dueAt: last.due_order, idAt: last.id };
  }
}

const departmentName = (index: number) => `department${index}`;

/** Each department has its findings in order; the database merges them and reads little more of each than the page takes. */
function pageOf(where: string, departments: number): string {
  const parts = Array.from(
    { length: departments },
    (_, index) => `(select ${READ}, f.code as code_place, f.due_order as due_place ${FOUND}
      where f.department = :${departmentName(index)} and ${where} order by ${ORDER} limit ${PAGE_ROWS})`,
  );
  return `select ${Object.keys(COLUMNS).join(', ')} from (${parts.join(' union all ')}) p
    order by severity, code_place, due_place, id limit ${PAGE_ROWS}`;
}

/** One look at the index for each department, however many findings it has. */
async function departmentsWithFindings(session: Session): Promise<readonly string[]> {
  const rows = await session.rows<{ readonly department: string }>(
    `with recursive found as (
       select (select min(department) from audit_findings) as department
       union all
       select (select min(f.department) from audit_findings f where f.department > found.department) from found
       where found.department is not null
     ) select department from found where department is not null`,
  );
  return rows.map(({ department }) => department);
}

function conditionsOf(filter: FindingFilter): { readonly conditions: string[]; readonly bindings: Bindings } {
  const conditions: string[] = filter.includePilot === true ? ['true'] : [`t.rule_status <> 'pilot'`];
  const bindings: Record<string, Bindings[string]> = {};
  const add = (condition: string, name: string, value: Bindings[string] | undefined) => {
    if (value === undefined) return;
    conditions.push(condition);
    bindings[name] = value;
  };
  add('f.state = any(cast(:states as text[]))', 'states', filter.states);
  add('(t.rule = :rule or t.code = :rule)', 'rule', filter.rule);
  add('f.id = any(cast(:ids as text[]))', 'ids', filter.ids);
  add('t.source = :source', 'source', filter.source);
  add('t.source = any(cast(:sources as text[]))', 'sources', filter.sources);
  add('f.severity = :severity', 'severity', filter.severity && severityRank(filter.severity));
  add('f.due_at >= cast(:dueFrom as date)', 'dueFrom', filter.dueFrom);
  add('f.due_at <= cast(:dueUntil as date)', 'dueUntil', filter.dueUntil);
  add('f.escalation >= :escalation', 'escalation', filter.escalation && escalationRank(filter.escalation));
  return { conditions, bindings };
}

/** By id, or by a prefix of at least eight characters that only one finding has. */
export async function readFinding(session: Session, id: string): Promise<Finding | undefined> {
  if (id.length < SHORTEST_PREFIX || !/^[0-9a-f]+$/.test(id)) return undefined;
  const [first, second] = await session.rows<FindingRow>(
    // "g" follows every hexadecimal digit.
    `${SELECT} where f.id >= :id and f.id < cast(:id as text) || 'g' order by f.id limit 2`,
    { id },
  );
  return first === undefined || second !== undefined ? undefined : findingOf(first);
}

/** Findings by their full ids; one that does not exist is absent. */
export async function readFindingsById(
  session: Session,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Finding>> {
  const found = new Map<string, Finding>();
  for (let from = 0; from < ids.length; from += PAGE_ROWS) {
    const page = ids.slice(from, from + PAGE_ROWS);
    const rows = await session.rows<FindingRow>(`${SELECT} where f.id = any(cast(:ids as text[]))`, { ids: page });
    for (const row of rows) found.set(row.id, findingOf(row));
  }
  return found;
}

/** Records that findings are about, by the full id of each; a finding that does not exist is absent. */
export async function readSubjects(
  session: Session,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly (readonly string[])[]>> {
  const rows = await session.rows<{ readonly id: string; readonly subjects: readonly (readonly string[])[] }>(
    'select id, subjects from audit_findings where id = any(cast(:ids as text[]))',
    { ids },
  );
  return new Map(rows.map(({ id, subjects }) => [id, subjects]));
}

interface EventRow extends Omit<FindingEvent, 'at'> {
  readonly finding: string;
  readonly at: Date;
}

/** What happened to findings, oldest first, by the full id of each; a finding that does not exist is absent. */
export async function readHistories(
  session: Session,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly FindingEvent[]>> {
  const rows = await session.rows<EventRow>(
    `select finding_id as finding, at, ${day('as_of')} as "asOf", run_id as "runId", type, from_state as "from",
       to_state as "to", actor, details
     from audit_history where finding_id = any(cast(:ids as text[])) order by seq`,
    { ids },
  );
  const histories = new Map<string, FindingEvent[]>();
  for (const { finding, at, ...event } of rows) {
    const history = histories.get(finding) ?? [];
    histories.set(finding, history);
    history.push({ at: at.toISOString(), ...event });
  }
  return histories;
}
