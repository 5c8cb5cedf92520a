import { AuditError, type Clock, type RuleStatus, readPersonalKey, SEVERITIES, type Severity } from '@erp-audit/core';
import type { Rule } from '@erp-audit/engine';
import type { Approver } from '../config/approvers-config.ts';
import type { DecisionContext } from '../decisions/decision-context.ts';
import { identifyApprover } from '../decisions/identify-approver.ts';
import { type Refusal, refusal, throwRefusals } from '../decisions/refusal.ts';
import { governanceOffice } from '../project/governance-office.ts';

/**
 * Who decides on these rules, if the laws allow it to whoever sits at the machine or signs.
 * @throws AuditError `DECISION_REFUSED`
 */
export function requireRuleApprover(
  { config, by }: Pick<DecisionContext, 'config' | 'by'>,
  rules: readonly Rule[],
  keyId: string | undefined,
): Approver {
  const identified = identifyApprover(config, by, keyId);
  if ('refusal' in identified) throwRefusals([identified.refusal]);
  const { approver } = identified as { readonly approver: Approver };
  const office = governanceOffice(config.departments).id;
  const departments = new Set(rules.map(({ department }) => department ?? office));
  const severities = new Set(rules.map(worstSeverity));
  throwRefusals([...departmentRefusals(approver, [...departments]), ...severityRefusals(approver, [...severities])]);
  return approver;
}

function departmentRefusals({ id, departments }: Approver, asked: readonly string[]): readonly Refusal[] {
  const foreign = departments === 'all' ? [] : asked.filter((each) => !departments.includes(each));
  if (foreign.length === 0) return [];
  return [
    refusal(
      'department',
      `An approver decides for his departments only, and ${id} has not: ${foreign.join(', ')}.`,
      `批准人只能处理其负责的部门，而 ${id} 不负责：${foreign.join('、')}。`,
    ),
  ];
}

function severityRefusals({ id, severities }: Approver, asked: readonly Severity[]): readonly Refusal[] {
  const severe = asked.filter((each) => !severities.includes(each));
  if (severe.length === 0) return [];
  return [
    refusal(
      'severity',
      `An approver decides up to his severities only, and ${id} has not: ${severe.join(', ')}.`,
      `批准人只能处理其被授权的严重程度，而 ${id} 未被授权：${severe.join('、')}。`,
    ),
  ];
}

/** The worst a finding of the rule can be; a pair of duties can be of any severity. */
function worstSeverity({ severity }: Rule): Severity {
  if (severity === 'fromPair') return 'critical';
  if (typeof severity === 'string') return severity;
  return SEVERITIES.find((each) => severity.some((band) => band.severity === each)) ?? 'low';
}

/** The key in a PEM text; undefined where none was given. @throws AuditError `ARGUMENT_INVALID` for a text that is none */
export function personalKeyOf(pem: string | undefined, command: string): ReturnType<typeof readPersonalKey> {
  if (pem === undefined) return undefined;
  const key = readPersonalKey(pem);
  if (key !== undefined) return key;
  const message = {
    en: 'The file given with --key is no personal key: make one with "erp-audit approvers key FILE".',
    'zh-CN': '--key 给出的文件不是个人密钥：请用 "erp-audit approvers key 文件" 生成。',
  };
  throw new AuditError('ARGUMENT_INVALID', message, { command });
}

interface RuleVerdict {
  readonly from: RuleStatus;
  readonly to: RuleStatus;
  readonly reason: string;
  readonly approver: string | null;
}

/** What an approver signs: which rule, with which content, and what becomes of it. */
export function ruleStatement(
  { code, ruleHash, contentHash }: Rule,
  verdict: RuleVerdict,
  clock: Clock,
): Readonly<Record<string, unknown>> {
  const what = { statement: 'erp-audit rule decision', rule: code, ruleHash, contentHash };
  return { ...what, ...verdict, at: clock.now().toISOString() };
}
