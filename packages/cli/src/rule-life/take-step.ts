import { AuditError, EXIT, type ExitCode } from '@erp-audit/core';
import {
  decideRule,
  loadConfiguredKey,
  MINUTES_PER_FINDING,
  type PlannedStep,
  planStep,
  type RuleDecision,
  type RuleStep,
} from '@erp-audit/runner';
import { currentActor } from '../approval/current-actor.ts';
import { readKeyFile } from '../approval/personal-key.ts';
import { ruleStepJson } from '../json/rule-life-json.ts';
import { say, sayBoth } from '../messages/index.ts';
import { loadSessionProject, withStore } from '../project/load-project.ts';
import { requireOption } from '../project/require-option.ts';
import { requireRule } from '../project/require-rule.ts';
import type { Session } from '../session.ts';
import { printEvaluation } from './print-evaluation.ts';

export interface RuleStepOptions {
  readonly reason?: string;
  readonly judged?: number;
  readonly wrong?: number;
  readonly minutes?: number;
  readonly despite?: boolean;
  readonly plan: boolean;
  readonly key?: string;
  readonly by?: string;
}

/** One step of a rule: what is known is printed first, then the step is taken. */
export async function takeStep(
  session: Session,
  name: string,
  step: RuleStep['step'],
  options: RuleStepOptions,
): Promise<ExitCode> {
  const command = `rules ${step}`;
  const sample = judgedSample(options, command);
  const project = await loadSessionProject(session, 'leave');
  const rule = requireRule(project.rules, name);
  const personalKey = await readKeyFile(options.key, command);
  const key = await loadConfiguredKey(project.config);
  return withStore(session, project.config, async (store) => {
    const { clock } = session;
    const context = { store, config: project.config, key, clock, by: currentActor(options.by), project };
    const wanted = {
      ...{ rule, step, sample, personalKey, despite: options.despite === true },
      minutesPerFinding: options.minutes ?? MINUTES_PER_FINDING,
      reason: options.reason ?? '',
    };
    const planned = await planStep(context, wanted);
    printEvaluation(session, rule, planned);
    let decision: RuleDecision | undefined;
    if (!options.plan) {
      requireOption(command, '--reason', '"agreed in the meeting of week 47"', options.reason);
      decision = await decideRule(context, wanted, planned);
      printDecision(session, project.config.file, planned, decision);
    }
    session.printJson(ruleStepJson(rule, planned, decision));
    return EXIT.done;
  });
}

function judgedSample({ judged, wrong }: RuleStepOptions, command: string): RuleStep['sample'] {
  if (judged === undefined && wrong === undefined) return undefined;
  if (judged === undefined || (wrong ?? 0) > judged)
    throw new AuditError('ARGUMENT_INVALID', sayBoth('wrongTooMany'), { command });
  return { judged, wrong: wrong ?? 0 };
}

function printDecision(
  { locale, print }: Session,
  file: string,
  { evaluation }: PlannedStep,
  { number, code, to, version, approver }: RuleDecision,
): void {
  if (to === 'retired') print(say(locale, 'decidedRetired', { number, code, open: evaluation.facts.open }));
  else if (to === 'active')
    print(say(locale, 'decidedActive', { number, code, version, approver: approver ?? say(locale, 'nobody') }));
  else print(say(locale, 'decidedPilot', { number, code, version }));
  print(say(locale, 'decidedFile', { file, code }));
}
