import type { CalendarDate } from './calendar-date.ts';
import type { LocalizedText } from './locale.ts';

/** What a department may answer to a finding. */
export const RESPONSES = {
  fixed: { en: 'Fixed', 'zh-CN': '已整改' },
  will_fix: { en: 'Will fix by date', 'zh-CN': '计划整改' },
  false_positive: { en: 'False positive', 'zh-CN': '误报' },
  exception_requested: { en: 'Exception requested', 'zh-CN': '申请例外' },
  not_ours: { en: 'Not ours', 'zh-CN': '非本部门' },
} as const satisfies Record<string, LocalizedText>;
export type ResponseKind = keyof typeof RESPONSES;

/** Why a defect arose, as the department sees it. */
export const ROOT_CAUSES = {
  no_standard: { en: 'No rule or standard', 'zh-CN': '无规则或标准' },
  rule_unknown: { en: 'Rule unknown (training)', 'zh-CN': '不了解规则(培训)' },
  missing_validation: { en: 'System allows it (missing validation)', 'zh-CN': '系统未校验' },
  interface: { en: 'Interface or migration', 'zh-CN': '接口或数据迁移' },
  bypass: { en: 'Deliberate bypass', 'zh-CN': '有意绕过' },
  owner_unclear: { en: 'Owner of the master data unclear', 'zh-CN': '主数据归口不清' },
  external_party: { en: 'External party', 'zh-CN': '外部单位' },
  wrong_rule: { en: 'Wrong rule (false positive)', 'zh-CN': '规则有误(误报)' },
} as const satisfies Record<string, LocalizedText>;
export type RootCause = keyof typeof ROOT_CAUSES;

/** One answered line of a returned workbook. Empty cells are null. */
export interface FindingResponse {
  readonly kind: ResponseKind;
  readonly correctedValue: string | null;
  readonly rootCause: RootCause | null;
  readonly action: string | null;
  readonly plannedDate: CalendarDate | null;
  readonly responsible: string | null;
  readonly evidence: string | null;
  readonly comment: string | null;
  /** Id of the department that should act instead; only with `not_ours`. */
  readonly otherDepartment: string | null;
}

/** Why a line of a returned workbook was not accepted. */
export const REJECTIONS = {
  unknown_token: { en: 'The row token is missing or not ours', 'zh-CN': '行标识缺失或无效' },
  unknown_finding: { en: 'No such finding in this store', 'zh-CN': '系统中没有该问题' },
  stale: { en: 'The finding changed after this workbook was made', 'zh-CN': '工作簿生成后该问题已变化' },
  closed: { en: 'The finding is no longer open', 'zh-CN': '该问题已不再打开' },
  duplicate_row: { en: 'The same finding is answered twice, differently', 'zh-CN': '同一问题有两个不同答复' },
  unknown_response: { en: 'The response is not in the list', 'zh-CN': '处理结果不在下拉列表中' },
  unknown_root_cause: { en: 'The root cause is not in the list', 'zh-CN': '根因不在下拉列表中' },
  unknown_department: { en: 'The department is not known', 'zh-CN': '部门不存在' },
  invalid_date: { en: 'The planned date is not a date', 'zh-CN': '计划日期无效' },
  missing_date: { en: 'The response needs a planned date', 'zh-CN': '该答复需要计划日期' },
  missing_department: { en: 'The response needs the other department', 'zh-CN': '该答复需要填写责任部门' },
  same_department: { en: 'The finding already belongs to that department', 'zh-CN': '该问题已属于所填部门' },
  transfer_waiting: {
    en: 'Another department was proposed before and has not answered yet',
    'zh-CN': '此前已提出转交，对方部门尚未答复',
  },
  formula: { en: 'The cell holds a formula', 'zh-CN': '单元格含有公式' },
  too_long: { en: 'The text is longer than 2,000 characters', 'zh-CN': '文字超过2000个字符' },
} as const satisfies Record<string, LocalizedText>;
export type RejectionReason = keyof typeof REJECTIONS;
