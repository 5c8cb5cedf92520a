import {
  type CalendarDate,
  type CheckTarget,
  type DatedResult,
  isoWeek,
  isoWeekStart,
  type RuleResult,
  type RunStatus,
  type RunSummary,
} from '@erp-audit/core';
import type { Bindings, Session } from '../database/database.ts';
import { GROUPS_OF_RESULT } from '../evidence/scope-groups.ts';
import type { RunRecord, RunSource } from '../store.ts';

export interface RunRow {
  readonly id: string;
  readonly as_of: CalendarDate;
  readonly status: RunStatus;
  readonly changes_state: boolean;
  readonly started_at: Date;
  readonly finished_at: Date | null;
  readonly config_hash: string;
  readonly rules_hash: string;
  readonly reduced_at: Date | null;
}

/** Columns of a {@link RunRow} from `audit_runs r`. */
export const RUN_COLUMNS = `r.id, to_char(r.as_of, 'YYYY-MM-DD') as as_of, r.status, r.changes_state, r.started_at,
  r.finished_at, r.config_hash, r.rules_hash, r.reduced_at`;

export function summaryOf(row: RunRow): RunSummary {
  return {
    id: row.id,
    startedAt: row.started_at.toISOString(),
    finishedAt: row.finished_at?.toISOString() ?? null,
    asOf: row.as_of,
    status: row.status,
    changesState: row.changes_state,
    ...(row.reduced_at === null ? {} : { reducedAt: row.reduced_at.toISOString() }),
  };
}

/** Latest end first; a run that has not ended has its place after those that had ended when it began. */
const ENDED_ORDER = `coalesce(r.finished_seq, (select max(e.finished_seq) from audit_runs e where e.seq < r.seq), 0) desc,
  r.seq desc`;

export async function listRuns(session: Session, limit: number): Promise<readonly RunSummary[]> {
  const rows = await session.rows<RunRow>(
    `select ${RUN_COLUMNS} from audit_runs r order by ${ENDED_ORDER} limit cast(:limit as integer)`,
    { limit },
  );
  return rows.map(summaryOf);
}

export async function readRun(session: Session, id: string): Promise<RunRecord | undefined> {
  const row = await findRun(session, id);
  if (row === undefined) return undefined;
  const sources = await session.rows<RunSource>(
    `select s.source as name, s.identity, s.reading, to_char(coalesce(s.as_of, r.as_of), 'YYYY-MM-DD') as "asOf",
       coalesce(s.changes_state, r.changes_state) as "changesState", s.attempts
     from audit_run_sources s join audit_runs r on r.id = s.run_id where s.run_id = :run order by s.source`,
    { run: row.id },
  );
  return {
    ...summaryOf(row),
    sources,
    results: await readResults(session, row.id),
    configHash: row.config_hash,
    rulesHash: row.rules_hash,
  };
}

/** `latest` is the last completed run that changed states, else the last run of any kind. */
async function findRun(session: Session, id: string): Promise<RunRow | undefined> {
  const find = (where: string, bindings: Bindings) =>
    session.rows<RunRow>(`select ${RUN_COLUMNS} from audit_runs r ${where} limit 2`, bindings);
  if (id === 'latest') {
    const [latest] = await find(
      `order by (r.status = 'complete' and r.changes_state) desc, r.finished_seq desc nulls last, r.seq desc`,
      {},
    );
    return latest;
  }
  const [exact] = await find('where r.id = :id', { id });
  if (exact !== undefined || id === '') return exact;
  const [first, second] = await find('where starts_with(r.id, :id)', { id });
  return second === undefined ? first : undefined;
}

/** What the rule said in that run, and who approved that; null where an earlier version kept neither. */
const APPROVAL_OF_RESULT = `(
  select json_build_object('contentHash', w.content_hash, 'decision', w.approval, 'approver', d.approver)
  from audit_run_targets w left join audit_rule_decisions d on d.number = w.approval
  where w.run_id = p.run_id and w.target_id = p.target_id and w.content_hash is not null)`;

const RESULT_COLUMNS = `t.source, t.code, t.entity, p.rule, p.state, p.reason, p.reason_detail as "reasonDetail",
  cast(p.in_scope as double precision) as "inScope", cast(p.not_evaluable as double precision) as "notEvaluable",
  cast(p.found as double precision) as found, p.partial, p.duration_ms as "durationMs",
  cast(p.new as double precision) as new, cast(p.baseline as double precision) as baseline,
  cast(p.reopened as double precision) as reopened, cast(p.resolved as double precision) as resolved,
  cast(p.disappeared as double precision) as disappeared,
  cast(p.out_of_scope as double precision) as "outOfScope", cast(p.waived as double precision) as waived, p.suspect,
  p.anomalies, p.source_ms as "sourceMs", ${APPROVAL_OF_RESULT} as integrity, ${GROUPS_OF_RESULT} as "inScopeBy"`;

/** What may be absent of a result is null in its row. */
type Optional = 'reason' | 'reasonDetail' | 'sourceMs' | 'integrity';
type ResultRow = Omit<RuleResult, Optional | 'anomalies'> & {
  readonly [Name in Optional]: Exclude<RuleResult[Name], undefined> | null;
} & { readonly anomalies: RuleResult['anomalies'] | null };

async function readResults(session: Session, run: string): Promise<readonly RuleResult[]> {
  const rows = await session.rows<ResultRow>(
    `select ${RESULT_COLUMNS} from audit_rule_results p join audit_targets t on t.id = p.target_id
     where p.run_id = :run order by t.source, p.rule, t.entity`,
    { run },
  );
  return rows.map(resultOf);
}

function resultOf<Row extends ResultRow>({ reason, reasonDetail, sourceMs, integrity, anomalies, ...row }: Row) {
  return {
    ...row,
    anomalies: anomalies ?? [],
    ...(reason === null ? {} : { reason }),
    ...(reasonDetail === null ? {} : { reasonDetail }),
    ...(sourceMs === null ? {} : { sourceMs }),
    ...(integrity === null ? {} : { integrity }),
  };
}

type DatedRow = ResultRow & { readonly run: string; readonly asOf: CalendarDate };

/** The newest result of every target from the last complete full run of its source up to `runId`. */
export async function latestResults(session: Session, runId: string): Promise<readonly DatedResult[]> {
  const rows = await session.rows<DatedRow>(
    `with counted as (
       select r.id, r.finished_seq as seq, s.source, r.as_of, r.partial
       from audit_runs r join audit_run_sources s on s.run_id = r.id
       where r.status = 'complete' and coalesce(s.changes_state, r.changes_state)
         and r.finished_seq <= (select finished_seq from audit_runs where id = :run)
     ), full_runs as (
       select source, max(seq) as seq from counted where not partial group by source
     ), newest as (
       select distinct on (p.target_id) p.*, r.as_of
       from audit_rule_results p join audit_targets t on t.id = p.target_id
         join counted r on r.id = p.run_id and r.source = t.source left join full_runs f on f.source = t.source
       where r.seq >= coalesce(f.seq, 0) order by p.target_id, r.seq desc
     )
     select ${RESULT_COLUMNS}, p.run_id as run, to_char(p.as_of, 'YYYY-MM-DD') as "asOf"
     from newest p join audit_targets t on t.id = p.target_id order by t.source, p.rule, t.entity`,
    { run: runId },
  );
  return rows.map(resultOf);
}

/** Targets that were suspect when they were last checked; a night on which one was not checked says nothing of it. */
export async function suspectTargets(session: Session): Promise<readonly CheckTarget[]> {
  return await session.rows<CheckTarget>(
    `select t.source, t.code, t.entity from (
       select distinct on (p.target_id) p.target_id, p.suspect
       from audit_rule_results p join audit_targets t on t.id = p.target_id
         join audit_runs r on r.id = p.run_id join audit_run_sources s on s.run_id = r.id and s.source = t.source
       where p.state = 'checked' and r.status = 'complete' and coalesce(s.changes_state, r.changes_state)
       order by p.target_id, r.finished_seq desc
     ) n join audit_targets t on t.id = n.target_id where n.suspect`,
    {},
  );
}

/** The last completed state-changing run of one of the same sources, before a run or before the week of its as-of. */
export async function previousRun(
  session: Session,
  runId: string,
  before: 'run' | 'week',
): Promise<RunSummary | undefined> {
  const run = await findRun(session, runId);
  if (run === undefined) return undefined;
  const monday = before === 'week' ? (isoWeekStart(isoWeek(run.as_of)) ?? null) : null;
  const [row] = await session.rows<RunRow>(
    `select ${RUN_COLUMNS} from audit_runs r
     where r.status = 'complete' and r.changes_state and r.finished_seq < coalesce((select finished_seq from audit_runs where id = :run), 9223372036854775807)
       and (cast(:monday as date) is null or r.as_of < cast(:monday as date))
       and exists (select 1 from audit_run_sources a join audit_run_sources b on b.source = a.source
         where a.run_id = r.id and b.run_id = :run)
     order by r.finished_seq desc limit 1`,
    { run: run.id, monday },
  );
  return row === undefined ? undefined : summaryOf(row);
}
