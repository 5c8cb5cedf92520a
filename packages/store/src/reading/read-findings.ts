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
const SELECT = `select f.id, t.source, t.code, t.entity, t.rule, f.key, f.label, f.department, f.severity, f.state,
    f.baseline, ${day('f.first_seen')} as first_seen,
    ${day('coalesce(f.last_seen, greatest(t.last_checked_as_of, f.first_seen))')} as last_seen, ${day('f.due_at')} as due_at,
    ${day('f.due_order')} as due_order, f.escalation, f.revision, f.reopened, f.evidence, f.value, f.record_url
  from audit_findings f join audit_targets t on t.id = f.target_id`;

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

/** Worst severity first, then rule code, due date and id; each page is one statement, so no connection is held between. */
export async function* readFindings(session: Session, filter: FindingFilter): AsyncGenerator<readonly Finding[]> {
  const { conditions, bindings } = conditionsOf(filter);
  let place: Bindings | undefined;
  for (;;) {
    const after = '(f.severity, f.code, f.due_order, f.id) > (:severityAt, :codeAt, cast(:dueAt as date), :idAt)';
    const where = [...conditions, ...(place === undefined ? [] : [after])].join(' and ');
    const page = await session.rows<FindingRow>(
      `${SELECT} where ${where} order by f.severity, f.code, f.due_order, f.id limit ${PAGE_ROWS}`,
      { ...bindings, ...place },
    );
    if (page.length > 0) yield page.map(findingOf);
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE_ROWS) return;
    place = { severityAt: last.severity, codeAt: last.code, dueAt: last.due_order, idAt: last.id };
  }
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
  add('f.department = :department', 'department', filter.department);
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
     from audit_events where finding_id = any(cast(:ids as text[])) order by seq`,
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
