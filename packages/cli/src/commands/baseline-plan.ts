import { AuditError, type BaselinePlan, daysBetween, EXIT, type ExitCode } from '@erp-audit/core';
import { loadConfig, unknownDepartmentText } from '@erp-audit/runner';
import { currentActor } from '../approval/current-actor.ts';
import { dayOf } from '../approval/with-decisions.ts';
import { say } from '../messages/index.ts';
import { withStore } from '../project/load-project.ts';
import { requireOption } from '../project/require-option.ts';
import type { Session } from '../session.ts';

const COMMAND = 'baseline plan';

export interface BaselinePlanOptions {
  readonly department?: string;
  readonly perWeek?: number;
  readonly until?: string;
  readonly by?: string;
}

export async function run(session: Session, [code]: [string], options: BaselinePlanOptions): Promise<ExitCode> {
  const department = requireOption(COMMAND, '--department', '--department sales', options.department);
  const perWeek = requireOption(COMMAND, '--per-week', '--per-week 20', options.perWeek);
  const until = requireOption(COMMAND, '--until', '--until 2026-12-31', options.until);
  const ends = dayOf('--until', until, COMMAND);
  const config = await loadConfig(session.options.config, session.io.environment, { connections: 'leave' });
  const unknown = unknownDepartmentText(config.departments, department);
  if (unknown !== undefined) throw new AuditError('ARGUMENT_INVALID', unknown, { command: COMMAND });
  const by = currentActor(options.by);
  const plan = await withStore(session, config, (store) => store.plans.set({ code, department, perWeek, ends, by }));
  const { starts, openAtStart } = plan;
  session.print(say(session.locale, 'planSet', { code, department, perWeek, starts, ends, open: openAtStart }));
  const left = leftAtEnd(plan);
  if (left > 0) session.print(say(session.locale, 'planTooSlow', { left }));
  session.printJson({ plan: { ...plan, leftAtEnd: left } });
  return EXIT.done;
}

function leftAtEnd({ starts, ends, perWeek, openAtStart }: BaselinePlan): number {
  return Math.max(0, openAtStart - Math.floor(daysBetween(starts, ends) / 7) * perWeek);
}
