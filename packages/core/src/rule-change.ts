import type { LocalizedText } from './locale.ts';

/** What was changed about a rule between two runs. */
export const RULE_CHANGES = {
  severity: { en: 'Severity', 'zh-CN': '严重程度' },
  parameter: { en: 'Parameter', 'zh-CN': '参数' },
  department: { en: 'Department', 'zh-CN': '责任部门' },
  due_days: { en: 'Days to fix', 'zh-CN': '整改期限' },
  status: { en: 'Status', 'zh-CN': '状态' },
  excluded: { en: 'No longer checked', 'zh-CN': '不再检查' },
  mapping: { en: 'Mapping of the ERP', 'zh-CN': 'ERP 映射' },
} as const satisfies Record<string, LocalizedText>;
export type RuleChangeKind = keyof typeof RULE_CHANGES;

/** One change of one rule on one source, first seen by one run. */
export interface RuleChange {
  readonly runId: string;
  readonly source: string;
  readonly code: string;
  readonly entity: string;
  readonly kind: RuleChangeKind;
  /** Parameter or mapped field; null for the others. */
  readonly name: string | null;
  readonly before: string | null;
  readonly after: string | null;
  /** True where less is asked of the data than before; null where nobody can say. */
  readonly weaker: boolean | null;
  /** Open findings before the run and after it. */
  readonly openBefore: number;
  readonly openAfter: number;
}
