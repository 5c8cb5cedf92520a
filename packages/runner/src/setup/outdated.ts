import {
  AuditError,
  addDays,
  type CalendarDate,
  type Clock,
  composeText,
  counted,
  formatIssue,
  type LocalizedText,
  WAIVER_NOTICE_DAYS,
} from '@erp-audit/core';
import type { Store } from '@erp-audit/store';
import type { Environment } from '../config/expand-variables.ts';
import { loadConfig } from '../config/load-config.ts';
import { todayOf } from '../decisions/decision-context.ts';
import type { Project } from '../project/project.ts';
import { ruleApprovals, unapprovedRules } from '../rules/rule-approvals.ts';
import { plannedJobs } from '../schedule/planned-job.ts';

/** What can be out of date. */
type OutdatedKind = 'node' | 'store' | 'delivery' | 'approval' | 'schedule' | 'waiver' | 'calendar';

/** One thing that is out of date or soon will be, and what to do, in one sentence. */
export interface Outdated {
  readonly kind: OutdatedKind;
  readonly message: LocalizedText;
}

interface OutdatedContext {
  readonly project: Project;
  readonly clock: Clock;
  readonly environment: Environment;
}

/** Last days on which the lines of Node with long support get fixes, by nodejs.org/about/previous-releases. */
const NODE_ENDS: Readonly<Record<number, CalendarDate>> = {
  20: '2026-04-30' as CalendarDate,
  22: '2027-04-30' as CalendarDate,
  24: '2028-04-30' as CalendarDate,
};
/** Nights without a run that nobody means. */
const QUIET_DAYS = 8;
/** The holidays of a year are published some weeks before it. */
const CALENDAR_NOTICE_DAYS = 30;

/** What is out of date without a look at the store. */
export async function outdatedSettings(context: OutdatedContext): Promise<readonly Outdated[]> {
  const today = todayOf({ clock: context.clock, config: context.project.config });
  return [
    ...outdatedNode(process.versions.node, today),
    ...outdatedCalendar(context.project, today),
    ...(await missingDelivery(context)),
  ];
}

/** @param version - such as `20.19.0` */
export function outdatedNode(version: string, today: CalendarDate): readonly Outdated[] {
  const end = NODE_ENDS[Number(version.split('.')[0])];
  if (end === undefined || end >= today) return [];
  const message = {
    en: `Node ${version} gets no fixes since ${end}: install Node 24.`,
    'zh-CN': `Node ${version} 自 ${end} 起不再获得修复：请安装 Node 24。`,
  };
  return [{ kind: 'node', message }];
}

function outdatedCalendar({ config }: Project, today: CalendarDate): readonly Outdated[] {
  const { knownUntil } = config.workingCalendar;
  if (knownUntil === null || knownUntil >= addDays(today, CALENDAR_NOTICE_DAYS)) return [];
  const message = {
    en: `Holidays are known until ${knownUntil} only, and due dates reach beyond: add those of the next year under calendar.`,
    'zh-CN': `节假日只知道到 ${knownUntil}，而到期日会超过该日：请在 calendar 下补充下一年的节假日。`,
  };
  return [{ kind: 'calendar', message }];
}

/** Variables and files that only sending needs, so that nothing else misses them. */
async function missingDelivery({ project, environment }: OutdatedContext): Promise<readonly Outdated[]> {
  try {
    await loadConfig(project.config.file, environment, { connections: 'leave', delivery: 'expand' });
    return [];
  } catch (error) {
    if (!(error instanceof AuditError)) throw error;
    return error.issues.map((issue) => ({
      kind: 'delivery',
      message: composeText((locale) => formatIssue(issue, locale)),
    }));
  }
}

/** What the store tells of things that are out of date. @throws AuditError `STORE_*` */
export async function outdatedInStore(store: Store, { project, clock }: OutdatedContext): Promise<readonly Outdated[]> {
  const { config } = project;
  const today = todayOf({ clock, config });
  return [
    ...broughtUp(store),
    ...(await quietJobs(store, project, clock.now())),
    ...(await endingWaivers(store, today)),
    ...(config.rules.requireApproval ? await unapproved(store, project) : []),
  ];
}

function broughtUp({ broughtUpFrom }: Store): readonly Outdated[] {
  if (broughtUpFrom === undefined) return [];
  const message = {
    en: `The store was of an earlier version (${broughtUpFrom}) and has been brought up just now: earlier programs refuse it, so update those on other machines.`,
    'zh-CN': `存储原为较早版本（${broughtUpFrom}），刚刚已升级：旧版程序将拒绝打开，请同时更新其他机器上的程序。`,
  };
  return [{ kind: 'store', message }];
}

/** Jobs that passed two of their times with nobody there; without a schedule, a week in which nothing ran. */
async function quietJobs(store: Store, { config }: Project, now: Date): Promise<readonly Outdated[]> {
  const jobs = plannedJobs(config);
  if (jobs.length === 0) return quietRuns(store, now);
  const last = await store.schedule.last();
  return jobs.flatMap(({ name, times }) => {
    const before = last.get(name)?.dueAt;
    const newest = before === undefined ? undefined : times.lastBetween(before, now);
    if (before === undefined || newest === undefined || times.countBetween(before, newest, 1) === 0) return [];
    const at = before.toISOString().slice(0, 10);
    const message = {
      en: `Job ${name} was last taken up for ${at}, and two of its times have passed since: start "erp-audit schedule", or take the job out.`,
      'zh-CN': `任务 ${name} 最近一次执行的是 ${at} 的计划，此后已错过两次：请启动 "erp-audit schedule"，或删除该任务。`,
    };
    return [{ kind: 'schedule', message }];
  });
}

async function quietRuns(store: Store, now: Date): Promise<readonly Outdated[]> {
  const [last] = await store.runs(1);
  const at = last?.startedAt.slice(0, 10) as CalendarDate | undefined;
  if (at === undefined || addDays(at, QUIET_DAYS) > now.toISOString().slice(0, 10)) return [];
  const message = {
    en: `The last run began on ${at}: let "erp-audit run" or "erp-audit schedule" begin by itself every night.`,
    'zh-CN': `最近一次运行始于 ${at}：请设置 "erp-audit run" 或 "erp-audit schedule" 每晚自动运行。`,
  };
  return [{ kind: 'schedule', message }];
}

async function endingWaivers(store: Store, today: CalendarDate): Promise<readonly Outdated[]> {
  const ending = await store.waivers.expiring(today, WAIVER_NOTICE_DAYS);
  const [first] = ending;
  if (first === undefined) return [];
  const numbers = ending.map(({ number }) => `W-${number}`);
  const message = {
    en: `${counted(ending.length, 'waiver ends', 'waivers end')} within ${WAIVER_NOTICE_DAYS} days, the first on ${first.expires}; what it covers opens again then: ask anew in time (${numbers.join(', ')}).`,
    'zh-CN': `${ending.length} 项豁免将在 ${WAIVER_NOTICE_DAYS} 天内到期（最早 ${first.expires}），届时问题重新打开：如需延续请及时重新申请（${numbers.join('、')}）。`,
  };
  return [{ kind: 'waiver', message }];
}

/** Codes named before it says how many more there are. */
const NAMED_CODES = 5;

async function unapproved(store: Store, { config, rules }: Project): Promise<readonly Outdated[]> {
  const waiting = unapprovedRules(rules, await ruleApprovals(store, config));
  if (waiting.length === 0) return [];
  const named = waiting.slice(0, NAMED_CODES).map(({ code }) => code);
  const codes = [...named, ...(waiting.length > named.length ? ['…'] : [])].join(', ');
  const message = {
    en: `${waiting.length} active rules are not approved as they stand and will not be checked (${codes}): an approver runs "erp-audit rules approve --all".`,
    'zh-CN': `${waiting.length} 条正式规则的现有内容未获批准，将不检查（${codes}）：请批准人运行 "erp-audit rules approve --all"。`,
  };
  return [{ kind: 'approval', message }];
}
