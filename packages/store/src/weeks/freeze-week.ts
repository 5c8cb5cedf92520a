import { AuditError, type LocalizedText } from '@erp-audit/core';
import { type Bindings, type Database, only, type Session } from '../database/database.ts';
import { storedJson } from '../database/stored-json.ts';
import { appendLog } from '../log/append-log.ts';
import { severityRank } from '../states.ts';
import { readAnchor, readFreezable, readWeeks } from './read-weeks.ts';
import { snapshotHash } from './snapshot-hash.ts';
import type { FrozenWeek, NewFrozenWeek } from './week-store.ts';

export async function freezeWeek(database: Database, frozen: NewFrozenWeek): Promise<FrozenWeek> {
  return database.write('freeze the week', async (session) => {
    await refuseOtherRun(session, frozen.runId);
    const before = (await readWeeks(session, frozen.week))[0];
    if (before !== undefined) refuseSilentReplacement(frozen, before);
    const version = (before?.version ?? 0) + 1;
    const model = JSON.stringify(frozen.model);
    await logFreeze(session, frozen, { before, hash: snapshotHash(model), at: database.clock.now() });
    await keepWeek(session, frozen, { version, model, at: database.clock.now() });
    await keepScores(session, frozen, version);
    return only(await readWeeks(session, frozen.week));
  });
}

/** Open findings are kept as they are now, so only the run they are from can be frozen. */
async function refuseOtherRun(session: Session, run: string): Promise<void> {
  const last = await readFreezable(session);
  if (last?.isOutdated === true)
    throw invalid({
      en: `Findings were opened, closed or moved by people after run ${last.id}: start a run, then freeze.`,
      'zh-CN': `运行 ${last.id} 之后有问题被人工关闭、恢复或转交：请先运行一次，再冻结。`,
    });
  if (last?.id === run) return;
  throw invalid({
    en: `Run ${run} cannot be frozen: only the last completed run that changed states can be, which is ${last?.id ?? 'none'}.`,
    'zh-CN': `无法冻结运行 ${run}：只能冻结最近一次完成且更新了问题状态的运行（${last?.id ?? '无'}）。`,
  });
}

function refuseSilentReplacement(frozen: NewFrozenWeek, before: FrozenWeek): void {
  if (!frozen.replace)
    throw invalid({
      en: `Week ${frozen.week} is frozen already, with run ${before.runId}. To replace it, write --replace with a --reason.`,
      'zh-CN': `${frozen.week} 周已冻结（运行 ${before.runId}）。如需替换，请使用 --replace 并填写 --reason。`,
    });
  if ((frozen.reason ?? '').trim() === '')
    throw invalid({
      en: `Say why week ${frozen.week} is frozen again: --reason "…".`,
      'zh-CN': `请说明重新冻结 ${frozen.week} 周的原因：--reason "……"。`,
    });
}

function invalid(message: LocalizedText): AuditError {
  return new AuditError('ARGUMENT_INVALID', message, { command: 'weeks freeze' });
}

async function logFreeze(
  session: Session,
  { week, runId, startRun, score, reason, automatic, by }: NewFrozenWeek,
  { before, hash, at }: { readonly before: FrozenWeek | undefined; readonly hash: string; readonly at: Date },
): Promise<void> {
  const body = {
    week,
    startRun,
    snapshot: hash,
    score: score.score,
    gross: score.gross,
    criticalOverdue: score.criticalOverdue,
    automatic,
    reason,
    before:
      before === undefined ? null : { run: before.runId, snapshot: before.snapshotHash, score: before.score.score },
  };
  await appendLog(session, { kind: 'week_frozen', by, subject: week, runId, body }, at);
}

async function keepWeek(
  session: Session,
  frozen: NewFrozenWeek,
  { version, model, at }: { readonly version: number; readonly model: string; readonly at: Date },
): Promise<void> {
  const anchor = await readAnchor(session, frozen.week);
  if (anchor === undefined) throw new TypeError('the freeze was logged, so the log has a head');
  const { week, runId, startRun, automatic, reason, lines, by } = frozen;
  await session.rows(
    `insert into audit_weeks (week, version, run_id, start_run, frozen_at, frozen_by, automatic, reason, open, model,
       model_hash, lines, log_seq, log_hash, log_entries)
     values (:week, :version, :runId, :startRun, :at, cast(:by as json), :automatic, :reason, :open, :model, :hash,
       cast(:lines as json), :seq, :logHash, :entries)`,
    {
      ...{ week, version, runId, startRun, automatic, reason, at, model },
      by: storedJson(by),
      open: lines.reduce((sum, { balance }) => sum + balance.openAfter, 0),
      hash: snapshotHash(model),
      lines: storedJson(lines),
      seq: anchor.seq,
      logHash: anchor.hash,
      entries: anchor.entries,
    },
  );
}

async function keepScores(session: Session, { week, score }: NewFrozenWeek, version: number): Promise<void> {
  const head: Bindings = { week, version };
  await session.rows(
    `insert into audit_week_scores (week, version, score, gross, penalty, coverage, critical_overdue)
     values (:week, :version, :score, :gross, :penalty, :coverage, :criticalOverdue)`,
    {
      ...head,
      score: score.score,
      gross: score.gross,
      penalty: score.penalty,
      coverage: score.coverage,
      criticalOverdue: score.criticalOverdue,
    },
  );
  const rules = score.rules.map((rule) => ({ ...rule, severity: severityRank(rule.severity) }));
  await session.rows(KEEP_RULE_SCORES, { ...head, rules: storedJson(rules) });
}

const KEEP_RULE_SCORES = `
insert into audit_week_rule_scores (week, version, code, severity, checked, in_scope, defective, overdue,
  defective_gross, overdue_gross, score, gross)
select :week, cast(:version as integer), code, severity, checked, "inScope", defective, overdue, "defectiveGross",
  "overdueGross", score, gross
from json_to_recordset(cast(:rules as json)) as r (code text, severity smallint, checked double precision, "inScope" bigint,
  defective bigint, overdue bigint, "defectiveGross" bigint, "overdueGross" bigint, score double precision,
  gross double precision)`;
