import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { AuditError, type LocalizedText, type RuleStatus, signStatement, silentLog } from '@erp-audit/core';
import type { Rule } from '@erp-audit/engine';
import type { RuleDecision } from '@erp-audit/store';
import type { DecisionContext } from '../decisions/decision-context.ts';
import { type Refusal, refusal, throwRefusals } from '../decisions/refusal.ts';
import type { Project } from '../project/project.ts';
import { evaluateRule, type JudgedSample, needsApprover, type RuleEvaluation } from './evaluate-rule.ts';
import { personalKeyOf, requireRuleApprover, ruleStatement } from './rule-approver.ts';
import { withRuleStatus } from './set-rule-status.ts';
import { testRules } from './test-rules.ts';

export interface RuleStep {
  readonly rule: Rule;
  readonly step: 'promote' | 'retire';
  readonly reason: string;
  /** What a person found when looking at findings; without it answers and waivers are counted. */
  readonly sample: JudgedSample | undefined;
  readonly minutesPerFinding: number;
  /** Adopts a pilot that has not shown what it must. */
  readonly despite: boolean;
  /** Private key of the approver, PEM; without it the account proves who decides. */
  readonly personalKey: string | undefined;
}

/** A step that can be taken: where it leads and what is known. Nothing is written. */
export interface PlannedStep {
  readonly from: RuleStatus;
  readonly to: RuleStatus;
  readonly evaluation: RuleEvaluation;
  /** True where the rule stays active and what it finds by has changed. */
  readonly isNewVersion: boolean;
}

export interface DecideRuleContext extends DecisionContext {
  readonly project: Project;
}

/**
 * Where a step leads, and what is known about the rule.
 * @throws AuditError `ARGUMENT_INVALID` where there is nothing to promote or retire
 */
export async function planStep(context: DecideRuleContext, step: RuleStep): Promise<PlannedStep> {
  const { rule } = step;
  const from = rule.status;
  const last = (await context.store.ruleLife.list(rule.code)).at(-1);
  const isNewVersion = step.step === 'promote' && from === 'active' && last?.ruleHash !== rule.ruleHash;
  const to = step.step === 'retire' ? (from === 'retired' ? undefined : 'retired') : promotedTo(from, isNewVersion);
  if (to === undefined) throw nothingToDo(rule, step.step);
  const evaluation = await evaluateRule(context.store, rule, step);
  if ((step.sample?.judged ?? 0) > evaluation.facts.findings) throw tooMany(step, evaluation.facts.findings);
  return { from, to, evaluation, isNewVersion };
}

function tooMany({ step, rule }: RuleStep, findings: number): AuditError {
  const message = {
    en: `--judged is more than there is: ${findings} findings were ever found by ${rule.code}.`,
    'zh-CN': `--judged 超出实际数量：${rule.code} 总共只发现过 ${findings} 项问题。`,
  };
  return new AuditError('ARGUMENT_INVALID', message, { command: `rules ${step}` });
}

/** A retired rule that is wanted again begins as a pilot. */
function promotedTo(from: RuleStatus, isNewVersion: boolean): RuleStatus | undefined {
  if (from === 'pilot') return 'active';
  if (from === 'active') return isNewVersion ? 'active' : undefined;
  return 'pilot';
}

function nothingToDo({ code, status }: Rule, step: RuleStep['step']): AuditError {
  const message =
    step === 'retire'
      ? { en: `Rule ${code} is retired already.`, 'zh-CN': `规则 ${code} 已停用。` }
      : {
          en: `Rule ${code} is ${status} already, and finds by the same as when that was decided.`,
          'zh-CN': `规则 ${code} 已处于 ${status} 状态，且判定内容与当时决定的一致。`,
        };
  return new AuditError('ARGUMENT_INVALID', message, { command: `rules ${step}` });
}

/**
 * Takes a planned step: keeps it with its evaluation in the store, and puts the status into the configuration.
 * @throws AuditError `DECISION_REFUSED` with one sentence for each law that forbids it, such as cases of a draft that
 * fail, `CONFIG_INVALID` where the status has to be put in by hand, `ARGUMENT_INVALID` for a key that is none,
 * `STORE_*`.
 */
export async function decideRule(
  context: DecideRuleContext,
  step: RuleStep,
  planned: PlannedStep,
): Promise<RuleDecision> {
  const { rule, reason } = step;
  const { from, to, evaluation } = planned;
  const key = personalKeyOf(step.personalKey, `rules ${step.step}`);
  const approver = needsApprover(from, to) ? requireRuleApprover(context, [rule], key?.keyId) : undefined;
  if (from !== 'active' && to === 'active' && !step.despite)
    throwRefusals(evaluation.unmet.length === 0 ? [] : [unmet()], whatIsUnmet(rule));
  if (from === 'draft') throwRefusals(await failingCases(context.project, rule), howToPass(rule));
  const { file } = context.project.config;
  const text = withRuleStatus(file, await readFile(file, 'utf8'), rule.id, to);
  const draft = `${file}.new`;
  await writeFile(draft, text);
  try {
    const payload = ruleStatement(rule, { from, to, reason, approver: approver?.id ?? null }, context.clock);
    const decided = await context.store.ruleLife.decide({
      ...{
        code: rule.code,
        rule: rule.id,
        from,
        to,
        ruleHash: rule.ruleHash,
        contentHash: rule.contentHash,
        reason,
        decidedBy: context.by,
      },
      ...{ approver: approver?.id ?? null, role: approver?.role ?? null, keyId: key?.keyId ?? null },
      signature: key === undefined ? null : signStatement(payload, key.key),
      evaluation: { ...evaluation, despite: step.despite },
    });
    await rename(draft, file);
    return decided;
  } finally {
    await rm(draft, { force: true });
  }
}

function unmet(): Refusal {
  return refusal(
    'evidence',
    'A pilot is adopted when it has shown what it must, and this one has not.',
    '试运行须达到要求才能正式启用，而该规则尚未达到。',
  );
}

function whatIsUnmet({ code }: Rule): LocalizedText {
  return {
    en: `See what is missing with "erp-audit rules promote ${code} --plan"; let it run and judge its findings, or add --despite.`,
    'zh-CN': `用 "erp-audit rules promote ${code} --plan" 查看尚缺什么；请继续试运行并评判其结果，或加上 --despite。`,
  };
}

function howToPass({ code, file, testFile }: Rule): LocalizedText {
  return {
    en: `Run "erp-audit rules test ${code}", which shows what each case found instead; then mend ${file} or the cases in ${testFile}, and promote the rule again.`,
    'zh-CN': `请运行 "erp-audit rules test ${code}"，查看各用例实际发现了什么；修改 ${file} 或 ${testFile} 中的用例后再次升级该规则。`,
  };
}

/** A draft may wait for its cases as long as it likes; what runs every night has shown that it finds what it says. */
async function failingCases({ config }: Project, rule: Rule): Promise<readonly Refusal[]> {
  const results = await testRules([rule], config.directory, silentLog);
  const failed = results.flatMap(({ cases }) => cases).filter(({ passed }) => !passed).length;
  if (failed === 0) return [];
  return [
    refusal(
      'evidence',
      `A draft becomes a pilot when its cases pass, and of ${rule.code} ${failed === 1 ? 'one does' : `${failed} do`} not.`,
      `草稿的用例全部通过后才能试运行，而 ${rule.code} 有 ${failed} 个未通过。`,
    ),
  ];
}
