import { type Actor, AuditError, type CalendarDate, isoWeek, type RuleScore, type RunSummary } from '@erp-audit/core';
import type { BalanceLine } from '../balance/balance-line.ts';
import type { Session } from '../database/database.ts';
import { RUN_COLUMNS, type RunRow, summaryOf } from '../reading/run-records.ts';
import { OPEN, severityOfRank } from '../states.ts';
import { snapshotHash } from './snapshot-hash.ts';
import type { FreezableRun, FrozenWeek, LogAnchor, WeekSnapshot } from './week-store.ts';

interface WeekRow {
  readonly week: string;
  readonly version: number;
  readonly runId: string;
  readonly runSeq: string;
  readonly asOf: CalendarDate;
  readonly startRun: string | null;
  readonly frozenAt: Date;
  readonly frozenBy: Actor;
  readonly automatic: boolean;
  readonly reason: string | null;
  readonly open: string;
  readonly snapshotHash: string;
  readonly seq: string;
  readonly hash: string;
  readonly entries: string;
  readonly score: number | null;
  readonly gross: number | null;
  readonly penalty: number;
  readonly coverage: number;
  readonly criticalOverdue: string;
}

const WEEKS = `
  select distinct on (w.week) w.week, w.version, w.run_id as "runId", r.finished_seq as "runSeq",
    to_char(r.as_of, 'YYYY-MM-DD') as "asOf", w.start_run as "startRun", w.frozen_at as "frozenAt",
    w.frozen_by as "frozenBy", w.automatic, w.reason, w.open, w.model_hash as "snapshotHash", w.log_seq as seq,
    w.log_hash as hash, w.log_entries as entries, s.score, s.gross, s.penalty, s.coverage,
    s.critical_overdue as "criticalOverdue"
  from audit_weeks w join audit_runs r on r.id = w.run_id
    join audit_week_scores s on s.week = w.week and s.version = w.version
  where cast(:week as text) is null or w.week = :week
  order by w.week desc, w.version desc`;

function weekOf(row: WeekRow): FrozenWeek {
  const { week, version, runId, asOf, startRun, frozenBy, automatic, reason, snapshotHash: kept } = row;
  const { score, gross, penalty, coverage, hash } = row;
  return {
    ...{ week, version, runId, asOf, startRun, frozenBy, automatic, reason, snapshotHash: kept },
    frozenAt: row.frozenAt.toISOString(),
    open: Number(row.open),
    score: { score, gross, penalty, coverage, criticalOverdue: Number(row.criticalOverdue) },
    anchor: { seq: Number(row.seq), hash, entries: Number(row.entries) },
  };
}

/** The standing version of one week or of all, the newest week first. */
export async function readWeeks(session: Session, week?: string): Promise<readonly FrozenWeek[]> {
  return (await session.rows<WeekRow>(WEEKS, { week: week ?? null })).map(weekOf);
}

/** The last frozen week that is over before `week`, with a run before `runId`. */
export async function readWeekBefore(session: Session, week: string, runId: string): Promise<FrozenWeek | undefined> {
  const rows = await session.rows<WeekRow>(
    `select * from (${WEEKS}) as frozen
     where frozen.week < :before and frozen."runSeq" < (select finished_seq from audit_runs where id = :runId)
     order by frozen.week desc limit 1`,
    { week: null, before: week, runId },
  );
  return rows.map(weekOf)[0];
}

interface SnapshotRow {
  readonly model: string;
  readonly lines: readonly BalanceLine[];
  readonly logged: string | null;
}

export async function readSnapshot(session: Session, week: string): Promise<WeekSnapshot | undefined> {
  const [frozen] = await readWeeks(session, week);
  if (frozen === undefined) return undefined;
  const [row] = await session.rows<SnapshotRow>(
    `select w.model, w.lines, l.body ->> 'snapshot' as logged
     from audit_weeks w left join audit_log l on l.seq = w.log_seq where w.week = :week and w.version = :version`,
    { week, version: frozen.version },
  );
  if (row === undefined || snapshotHash(row.model) !== row.logged) throw notWhatWasFrozen(frozen);
  return {
    ...frozen,
    model: JSON.parse(row.model) as unknown,
    lines: row.lines,
    rules: await readRuleScores(session, frozen),
  };
}

function notWhatWasFrozen({ week, anchor }: FrozenWeek): AuditError {
  const message = {
    en: `The snapshot of week ${week} is not the one that entry ${anchor.seq} of the log says was frozen: somebody changed it.`,
    'zh-CN': `${week} 周的快照与日志第 ${anchor.seq} 条记录的冻结内容不一致：快照已被更改。`,
  };
  return new AuditError('STORE_FAILED', message, {});
}

async function readRuleScores(session: Session, { week, version }: FrozenWeek): Promise<readonly RuleScore[]> {
  type Row = Record<'inScope' | 'defective' | 'overdue' | 'defectiveGross' | 'overdueGross' | 'severity', number> &
    Pick<RuleScore, 'code' | 'checked' | 'score' | 'gross'>;
  const count = (column: string, name: string) => `cast(${column} as double precision) as "${name}"`;
  const rows = await session.rows<Row>(
    `select code, severity, checked, score, gross, ${count('in_scope', 'inScope')}, ${count('defective', 'defective')},
       ${count('overdue', 'overdue')}, ${count('defective_gross', 'defectiveGross')}, ${count('overdue_gross', 'overdueGross')}
     from audit_week_rule_scores where week = :week and version = :version order by severity, code`,
    { week, version },
  );
  return rows.map((row) => ({ ...row, severity: severityOfRank(row.severity) }));
}

/** Runs that came after the freeze of a week and stand in the same week; they changed states, but not its numbers. */
export async function rerunsAfter(session: Session, week: string): Promise<readonly RunSummary[]> {
  const rows = await session.rows<RunRow>(
    `select ${RUN_COLUMNS} from audit_runs r
     where r.status = 'complete' and r.changes_state and r.finished_seq > (
       select f.finished_seq from audit_weeks w join audit_runs f on f.id = w.run_id
       where w.week = :week order by w.version desc limit 1)
     order by r.finished_seq`,
    { week },
  );
  return rows.map(summaryOf).filter((run) => isoWeek(run.asOf) === week);
}

/** The end of the log, counted from the freeze of the week before `week`. */
export async function readAnchor(session: Session, week?: string): Promise<LogAnchor | undefined> {
  const [row] = await session.rows<{ seq: string; hash: string; since: string }>(
    `select l.seq, l.hash, coalesce((
         select w.log_seq from audit_weeks w where cast(:week as text) is null or w.week < :week
         order by w.week desc, w.version desc limit 1), 0) as since
     from audit_log l order by l.seq desc limit 1`,
    { week: week ?? null },
  );
  return row && { seq: Number(row.seq), hash: row.hash, entries: Number(row.seq) - Number(row.since) };
}

/** The run the findings are of as they stand now. */
export async function readFreezable(session: Session): Promise<FreezableRun | undefined> {
  const [run] = await session.rows<FreezableRun>(
    `select r.id, to_char(r.as_of, 'YYYY-MM-DD') as "asOf", r.partial, coalesce((
         select json_agg(distinct s.source) from audit_run_sources s join audit_runs f on f.id = s.run_id
         where f.as_of = r.as_of and f.status = 'complete' and not f.partial
           and coalesce(s.changes_state, f.changes_state)), '[]') as sources,
       exists (select 1 from audit_openings o where o.seq > r.last_event)
         or exists (select 1 from audit_events e where e.seq > r.last_event and (e.type = 'transferred'
           or coalesce(e.from_state in (${OPEN}), false) <> (e.to_state in (${OPEN})))) as "isOutdated"
     from audit_runs r where r.status = 'complete' and r.changes_state order by r.finished_seq desc limit 1`,
  );
  return run;
}
