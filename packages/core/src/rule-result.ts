import type { Anomaly } from './anomaly.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { CheckTarget } from './finding.ts';
import type { LocalizedText } from './locale.ts';
import type { SqlValue } from './sql.ts';

/** `checked` means to the end and over the full scope; only then may findings end. */
export type RuleState = 'checked' | 'not_checked' | 'skipped';

/** Why a rule was not checked or was skipped. `subject` of the reason names the field, parameter or object. */
export const RULE_REASONS = {
  query_failed: { en: 'The query failed', 'zh-CN': '查询失败' },
  timeout: { en: 'Time limit exceeded', 'zh-CN': '超过时间限制' },
  connection_lost: { en: 'Connection lost', 'zh-CN': '连接中断' },
  cancelled: { en: 'Cancelled', 'zh-CN': '已取消' },
  window_closed: { en: 'The time window had ended', 'zh-CN': '时间窗口已结束' },
  extract_refused: { en: 'An extract could not be read whole', 'zh-CN': '抽取文件未能完整读取' },
  denied: { en: 'No permission', 'zh-CN': '没有权限' },
  source_unavailable: { en: 'Source could not be opened', 'zh-CN': '数据源无法打开' },
  mapping_unreliable: { en: 'The mapping failed its self-test', 'zh-CN': '映射自检未通过' },
  scope_collapsed: { en: 'The scope fell below half of its usual size', 'zh-CN': '检查范围降到平时的一半以下' },
  not_approved: { en: 'Nobody approved the rule as it stands', 'zh-CN': '规则现有内容未经批准' },
  unsupported: { en: 'Not supported on this database', 'zh-CN': '该数据库不支持' },
  unmapped: { en: 'Not mapped in the profile', 'zh-CN': '配置档案未映射' },
  not_configured: { en: 'A required setting is missing', 'zh-CN': '缺少必需的设置' },
  signal_empty: { en: 'The source does not record this', 'zh-CN': '数据源没有记录该信息' },
  matching_failed: { en: 'The search for duplicates failed', 'zh-CN': '查重失败' },
  unsteady_read: { en: 'No two reads in a row found the same', 'zh-CN': '没有连续两次读取的结果一致' },
  interrupted: { en: 'The run was interrupted', 'zh-CN': '运行被中断' },
  not_run: { en: 'Not run since it was configured', 'zh-CN': '配置后尚未运行' },
} as const satisfies Record<string, LocalizedText>;
export type RuleReason = keyof typeof RULE_REASONS;

/** Records in scope of one department and company. */
export interface ScopeGroup {
  /** Department that gets defects of these records; undefined from a checker where the records name none. */
  readonly department: string | undefined;
  /** Null where the check cannot tell, as where one defect is about records of several companies. */
  readonly company: string | null;
  readonly count: number;
  readonly notEvaluable: number;
}

/** The same as it is kept: every group has a department. */
export interface KeptScopeGroup extends ScopeGroup {
  readonly department: string;
}

/** One statement that a check ran: `counts` the aggregate, `rows` the stream of defects. */
export interface ExecutedStatement {
  readonly name: 'counts' | 'rows';
  /** In the dialect of the source, with its marks for bound values. */
  readonly text: string;
  /** What was bound, in order: days, parameters and lists of the rule. */
  readonly values: readonly SqlValue[];
}

/** What a checker reports about one target at its end; the store adds what became of the findings. */
export interface CheckOutcome extends CheckTarget {
  readonly rule: string;
  readonly state: RuleState;
  readonly reason?: RuleReason;
  /** Field, parameter, object or message the reason is about; no row values, no secrets. */
  readonly reasonDetail?: string;
  /** Records the rule looked at. */
  readonly inScope: number;
  /** Records in scope that could not be judged because an input is null. */
  readonly notEvaluable: number;
  /** The records in scope by department and company; their sums are `inScope` and `notEvaluable`. Absent where nothing was counted. */
  readonly inScopeBy?: readonly ScopeGroup[];
  /** Defects found. */
  readonly found: number;
  /**
   * What the rule could not check or only in part, in no language; empty when complete. A plain entry is a field that
   * is not mapped. `pairs:29/40` pairs of duties checked of those defined; `function:F02` a function no role is mapped
   * for; `pair:S11` a pair whose functions are granted by the same roles; `account:etl` an account
   * whose records are left out by a parameter; `lines:EKPO/12` lines of a table that could not be read.
   */
  readonly partial: readonly string[];
  readonly durationMs: number;
  /**
   * Of that, milliseconds from sending a statement to its last row, without the time we took to work on the rows; the
   * statements of a scan are shared by its rules. Absent where nobody measured.
   */
  readonly sourceMs?: number;
}

/** Whether a check ran but not over all it should; an account that a setting leaves out is a choice and no gap. */
export function isInPart({ state, partial }: Pick<CheckOutcome, 'state' | 'partial'>): boolean {
  return state === 'checked' && partial.some((code) => !code.startsWith('account:'));
}

const SCOPE_SHARE = 0.95;
/** A scope of one record says nothing about a rule. */
const SMALLEST_SCOPE = 2;

/** Whether a rule fires on more than 95 % of a scope of at least two records: rather the rule is wrong than the data. */
export function firesOnNearlyAll({ found, inScope }: Pick<CheckOutcome, 'found' | 'inScope'>): boolean {
  return inScope >= SMALLEST_SCOPE && found > SCOPE_SHARE * inScope;
}

/** Whether lines that the check should have read could not be read. */
export function hasLostLines({ partial }: Pick<CheckOutcome, 'partial'>): boolean {
  return partial.some((code) => code.startsWith('lines:'));
}

/** Whether what was not found again may end: a check that lost lines cannot tell fixed from unread. */
export function endsFindings(outcome: Pick<CheckOutcome, 'state' | 'partial'>): boolean {
  return outcome.state === 'checked' && !hasLostLines(outcome);
}

/** The kept result of one rule on one entity of one source in one run. */
export interface RuleResult extends CheckOutcome {
  /** Empty where the check did not come to count, and in results kept before groups were. */
  readonly inScopeBy?: readonly KeptScopeGroup[];
  readonly new: number;
  readonly baseline: number;
  readonly reopened: number;
  readonly resolved: number;
  readonly disappeared: number;
  readonly outOfScope: number;
  readonly waived: number;
  /** Fires on more than 95 % of its scope, or finds unusually much. */
  readonly suspect: boolean;
  /**
   * Counts outside of what comparable nights let expect; empty where all is usual or too few nights are known. Absent in
   * weeks frozen before it was kept.
   */
  readonly anomalies?: readonly Anomaly[];
  /** What the rule said in that run, and who approved that; absent in runs of earlier versions. */
  readonly integrity?: RuleIntegrity;
}

/** The exact content of a rule in a run, and its approval. */
export interface RuleIntegrity {
  /** See `Rule.contentHash`. */
  readonly contentHash: string;
  /** Number of the decision that approved it, shown as `R-3`, and its approver; null where nobody did. */
  readonly decision: number | null;
  readonly approver: string | null;
}

/** A result with the run it is from. */
export interface DatedResult extends RuleResult {
  readonly run: string;
  readonly asOf: CalendarDate;
}

/** `complete`: every rule got its result. `interrupted`: the process ended before that; the next run resumes it. */
export type RunStatus = 'running' | 'complete' | 'interrupted';

export interface RunSummary {
  readonly id: string;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly asOf: CalendarDate;
  readonly status: RunStatus;
  /** False when the as-of is earlier than that of the last completed run: reported only, nothing changed. */
  readonly changesState: boolean;
  /** When retention took its results away; absent where they are kept. */
  readonly reducedAt?: string;
}
