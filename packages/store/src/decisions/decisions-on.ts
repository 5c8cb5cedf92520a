import { type Actor, AuditError, type CalendarDate, type CommitteeDecision, type DecisionState } from '@erp-audit/core';
import { type Database, only, type Session } from '../database/database.ts';
import { storedJson, storedText } from '../database/stored-json.ts';
import { appendLog } from '../log/append-log.ts';
import type { DecisionChange, DecisionStore, NewDecision } from './decision-store.ts';

export function decisionsOn(database: Database): DecisionStore {
  return {
    add: (decision) => addDecision(database, decision),
    change: (number, change, by) => changeDecision(database, number, change, by),
    find: async (number) => (await readDecisions(database, { number }))[0],
    list: (filter = {}) => readDecisions(database, filter),
  };
}

interface DecisionRow extends Omit<CommitteeDecision, 'madeAt' | 'closedAt'> {
  readonly madeAt: Date;
  readonly closedAt: Date | null;
}

interface DecisionFilter {
  readonly number?: number;
  readonly states?: readonly DecisionState[];
  readonly week?: string;
}

async function readDecisions(
  session: Session,
  { number, states, week }: DecisionFilter,
): Promise<readonly CommitteeDecision[]> {
  const rows = await session.rows<DecisionRow>(
    `select number, text, owner, to_char(due, 'YYYY-MM-DD') as due, state, week, findings, rules, outcome,
       made_at as "madeAt", made_by as "madeBy", closed_at as "closedAt"
     from audit_committee_decisions
     where (cast(:number as integer) is null or number = :number) and (cast(:week as text) is null or week = :week)
       and (cast(:all as boolean) or state = any(:states)) order by number`,
    { number: number ?? null, week: week ?? null, all: states === undefined, states: states ?? [] },
  );
  return rows.map((row) => ({
    ...row,
    madeAt: row.madeAt.toISOString(),
    closedAt: row.closedAt?.toISOString() ?? null,
  }));
}

async function addDecision(database: Database, decision: NewDecision): Promise<CommitteeDecision> {
  return database.write('add a decision', async (session) => {
    await requireFindings(session, decision.findings);
    const at = database.clock.now();
    const { number } = only(
      await session.rows<{ number: number }>(
        `insert into audit_committee_decisions (number, text, owner, due, state, week, findings, rules, made_at, made_by)
         select coalesce(max(number), 0) + 1, cast(:text as text), cast(:owner as text), cast(:due as date), 'open',
           cast(:week as text), cast(:findings as json), cast(:rules as json), cast(:at as timestamptz), cast(:by as json)
         from audit_committee_decisions returning number`,
        {
          text: storedText(decision.text),
          owner: storedText(decision.owner),
          due: decision.due,
          week: decision.week,
          findings: storedJson(decision.findings),
          rules: storedJson(decision.rules),
          at,
          by: storedJson(decision.by),
        },
      ),
    );
    const { by, ...after } = decision;
    await appendLog(session, { kind: 'decision_added', by, subject: `D-${number}`, runId: null, body: { after } }, at);
    return requireDecision(session, number);
  });
}

async function requireFindings(session: Session, ids: readonly string[]): Promise<void> {
  const known = await session.rows<{ id: string }>('select id from audit_findings where id = any(:ids)', { ids });
  const unknown = ids.find((id) => !known.some((finding) => finding.id === id));
  if (unknown === undefined) return;
  const message = { en: `There is no finding ${unknown}.`, 'zh-CN': `没有问题 ${unknown}。` };
  throw new AuditError('NOT_FOUND', message, { command: 'findings' });
}

async function requireDecision(session: Session, number: number): Promise<CommitteeDecision> {
  const [decision] = await readDecisions(session, { number });
  if (decision !== undefined) return decision;
  const message = { en: `There is no decision D-${number}.`, 'zh-CN': `没有决议 D-${number}。` };
  throw new AuditError('NOT_FOUND', message, { command: 'decisions' });
}

type Changed = Required<{ readonly [Name in keyof DecisionChange]: CommitteeDecision[Name] }>;

async function changeDecision(
  database: Database,
  number: number,
  change: DecisionChange,
  by: Actor,
): Promise<CommitteeDecision> {
  return database.write('change a decision', async (session) => {
    const { state, owner, due, outcome, closedAt } = await requireDecision(session, number);
    const before: Changed = { state, owner, due, outcome };
    const after: Changed = { ...before, ...change };
    const at = database.clock.now();
    const closed = after.state === 'open' ? null : after.state === state && closedAt !== null ? new Date(closedAt) : at;
    await session.rows(
      `update audit_committee_decisions set state = :state, owner = :owner, due = cast(:due as date), outcome = :outcome,
         closed_at = cast(:closed as timestamptz) where number = :number`,
      { ...storable(after), number, closed },
    );
    const body = { before, after };
    await appendLog(session, { kind: 'decision_changed', by, subject: `D-${number}`, runId: null, body }, at);
    return requireDecision(session, number);
  });
}

function storable({ state, owner, due, outcome }: Changed): {
  readonly state: DecisionState;
  readonly owner: string;
  readonly due: CalendarDate | null;
  readonly outcome: string | null;
} {
  return { state, owner: storedText(owner), due, outcome: outcome === null ? null : storedText(outcome) };
}
