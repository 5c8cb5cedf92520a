import {
  type Actor,
  addDays,
  type CalendarDate,
  OPEN_STATES,
  type Severity,
  type Waiver,
  type WaiverType,
} from '@erp-audit/core';
import { type DecisionContext, decideWaiver, requestWaiver } from '@erp-audit/runner';
import { say } from '../messages/index.ts';
import type { DemoRun } from './demo-run.ts';

/** A request of the story: for all that is open of a rule in a department. */
interface Request {
  readonly rule: string;
  readonly department: string;
  readonly severity?: Severity;
  readonly type: WaiverType;
  readonly reason: string;
  readonly days: number;
  readonly requester: Actor;
  /** In this order; nobody: it waits. */
  readonly approvers: readonly Actor[];
}

const person = (name: string, osUser: string): Actor => ({ name, osUser, host: 'demo' });
const [SIMA, SHANGGUAN] = [person('司马静', 'sima.jing'), person('上官波', 'shangguan.bo')];
const OUYANG = person('欧阳岚', 'ouyang.lan');

/** By week, from 0: a mitigated conflict, one that ends soon, one whose reason goes away, and one that waits. */
const REQUESTS: Readonly<Record<number, readonly Request[]>> = {
  7: [
    {
      ...{ rule: 'PRM-006', department: 'finance', severity: 'critical', type: 'mitigating_control', days: 80 },
      reason: '财务经理每周复核付款清单 The head of finance checks the list of payments every week',
      ...{ requester: person('邓岚', 'deng.lan'), approvers: [SIMA, OUYANG] },
    },
    {
      ...{ rule: 'INC-002', department: 'procurement', type: 'external_dependency', days: 39 },
      reason: '等待供应商提供资料 The suppliers have been asked for the documents',
      ...{ requester: person('李强', 'li.qiang'), approvers: [SIMA] },
    },
    {
      ...{ rule: 'PRM-003', department: 'it', type: 'accepted_risk', days: 120 },
      reason: '项目暂停，期间无人登录 The project rests, and nobody logs in meanwhile',
      ...{ requester: person('沈浩', 'shen.hao'), approvers: [SHANGGUAN] },
    },
  ],
  11: [
    {
      ...{ rule: 'OWN-001', department: 'engineering', type: 'co_signed', days: 90 },
      reason: '由研发部会签 Engineering co-signs these materials',
      ...{ requester: person('刘洋', 'liu.yang'), approvers: [] },
    },
  ],
};

/** People ask for exceptions and others approve them, by the same laws as on the command line. */
export async function waiveInWeek(demo: DemoRun, week: number, asOf: CalendarDate): Promise<void> {
  for (const request of REQUESTS[week] ?? []) {
    const findings = await openFindings(demo, request);
    if (findings.length > 0) tell(demo, request, await waive(demo, request, findings, asOf));
  }
}

async function openFindings({ store }: DemoRun, { rule, department, severity }: Request): Promise<readonly string[]> {
  const ids: string[] = [];
  const chosen = severity === undefined ? {} : { severity };
  for await (const batch of store.findings({ rule, department, states: OPEN_STATES, ...chosen }))
    ids.push(...batch.map(({ id }) => id));
  return ids;
}

async function waive(
  { store, project, key }: DemoRun,
  { type, reason, days, requester, approvers }: Request,
  findings: readonly string[],
  asOf: CalendarDate,
): Promise<Waiver> {
  // In the story it is the day of the week's audit, mid-morning in China.
  const clock = { now: () => new Date(`${asOf}T02:00:00Z`) };
  const as = (by: Actor): DecisionContext => ({ store, config: project.config, key, clock, by });
  const asking = { type, reason, expires: addDays(asOf, days), fields: null, findings };
  let waiver = await requestWaiver(as(requester), asking);
  for (const by of approvers) {
    const deciding = { number: waiver.number, decision: 'approve', comment: null } as const;
    ({ waiver } = await decideWaiver(as(by), deciding));
  }
  return waiver;
}

function tell({ session }: DemoRun, { rule, requester, approvers }: Request, waiver: Waiver): void {
  const { locale } = session;
  const { findings, covered, expires } = waiver;
  const shared = { number: `W-${waiver.number}`, requester: requester.name, code: rule };
  const names = approvers.map(({ name }) => name).join(locale === 'en' ? ' and ' : '、');
  const text =
    waiver.state === 'active'
      ? say(locale, 'demoWaived', { ...shared, approvers: names, covered, until: expires ?? '' })
      : say(locale, 'demoWaiting', { ...shared, findings });
  session.print(`         ${text}`);
}
