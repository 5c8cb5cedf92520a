import {
  AuditError,
  type BaselinePlan,
  type BaselineProgress,
  type CalendarDate,
  daysBetween,
  type LocalizedText,
} from '@erp-audit/core';
import type { Database, Session } from '../database/database.ts';
import { appendLog } from '../log/append-log.ts';
import { OPEN } from '../states.ts';
import { lastDay } from './last-day.ts';
import type { PlanStore } from './plan-store.ts';

type NewPlan = Parameters<PlanStore['set']>[0];

export function plansOn(database: Database): PlanStore {
  return {
    set: (plan) => database.write('set a plan', (session) => setPlan(session, plan, database.clock.now())),
    list: () => listPlans(database),
    progress: (asOf) => progress(database, asOf),
    open: () => openLegacy(database),
  };
}

async function setPlan(session: Session, plan: NewPlan, at: Date): Promise<BaselinePlan> {
  const { code, department, perWeek, ends, by } = plan;
  const starts = await lastDay(session);
  const legacy = await openLegacy(session);
  const open = legacy.find((line) => line.code === code && line.department === department)?.open ?? 0;
  const fault = faultOf(plan, starts, open);
  if (starts === undefined || fault !== undefined) throw refusal(fault ?? NO_RUN);
  const before = (await listPlans(session)).find((one) => one.code === code && one.department === department) ?? null;
  await session.rows(
    `insert into audit_baseline_plans (code, department, per_week, starts, ends, open_at_start, set_at)
     values (:code, :department, :perWeek, cast(:starts as date), cast(:ends as date), :open, :at)`,
    { code, department, perWeek, starts, ends, open, at },
  );
  const after: BaselinePlan = { code, department, perWeek, starts, ends, openAtStart: open };
  const subject = `${code} ${department}`;
  await appendLog(session, { kind: 'baseline_plan', by, subject, runId: null, body: { before, after } }, at);
  return after;
}

const NO_RUN: LocalizedText = {
  en: 'There is no complete run yet: a plan starts at the day of the last one.',
  'zh-CN': '尚无已完成的运行：计划从最近一次运行的基准日开始。',
};

function faultOf({ code, department, perWeek, ends }: NewPlan, starts: CalendarDate | undefined, open: number) {
  if (starts === undefined) return NO_RUN;
  if (!Number.isInteger(perWeek) || perWeek < 1)
    return { en: 'The count per week is a whole number above 0.', 'zh-CN': '每周数量须为大于 0 的整数。' };
  if (open === 0)
    return {
      en: `Department "${department}" has no open legacy findings of ${code}. "erp-audit baseline list" shows where there are some.`,
      'zh-CN': `部门 "${department}" 没有规则 ${code} 的未结存量问题。可用 "erp-audit baseline list" 查看。`,
    };
  if (ends <= starts)
    return {
      en: `The plan starts on ${starts}, the day of the last run; it cannot end on ${ends}.`,
      'zh-CN': `计划自最近一次运行的基准日 ${starts} 开始，不能于 ${ends} 结束。`,
    };
  return undefined;
}

function refusal(message: LocalizedText): AuditError {
  return new AuditError('ARGUMENT_INVALID', message, { command: 'baseline plan' });
}

interface PlanRow extends Omit<BaselinePlan, 'openAtStart'> {
  readonly openAtStart: string;
}

async function listPlans(session: Session): Promise<readonly BaselinePlan[]> {
  const rows = await session.rows<PlanRow>(
    `select distinct on (code, department) code, department, per_week as "perWeek",
       to_char(starts, 'YYYY-MM-DD') as starts, to_char(ends, 'YYYY-MM-DD') as ends, open_at_start as "openAtStart"
     from audit_baseline_plans order by code, department, seq desc`,
  );
  return rows.map((row) => ({ ...row, openAtStart: Number(row.openAtStart) }));
}

async function openLegacy(session: Session) {
  const rows = await session.rows<{ code: string; department: string; open: string }>(
    `select f.code, f.department, count(*) as open from audit_findings f join audit_targets t on t.id = f.target_id
     where f.baseline and f.state in (${OPEN}) and t.rule_status <> 'pilot' group by f.code, f.department
     order by f.code, f.department`,
  );
  return rows.map((row) => ({ ...row, open: Number(row.open) }));
}

async function progress(session: Session, asOf: CalendarDate): Promise<readonly BaselineProgress[]> {
  const open = new Map((await openLegacy(session)).map((line) => [`${line.code} ${line.department}`, line.open]));
  return (await listPlans(session)).map((plan) => ({
    ...plan,
    open: open.get(`${plan.code} ${plan.department}`) ?? 0,
    planned: plannedOn(plan, asOf),
  }));
}

/** A week counts when it is over; after its end a plan asks for no more than on its last day. */
function plannedOn({ starts, ends, perWeek, openAtStart }: BaselinePlan, asOf: CalendarDate): number {
  const weeks = Math.max(0, Math.floor(daysBetween(starts, asOf < ends ? asOf : ends) / 7));
  return Math.max(0, openAtStart - weeks * perWeek);
}
