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
  rule_unknown: { en: 'Rule unknown (training)', 'zh-CN': '不了解规则（培训）' },
  missing_validation: { en: 'System allows it (missing validation)', 'zh-CN': '系统未校验' },
  interface: { en: 'Interface or migration', 'zh-CN': '接口或数据迁移' },
  bypass: { en: 'Deliberate bypass', 'zh-CN': '有意绕过' },
  owner_unclear: { en: 'Owner of the master data unclear', 'zh-CN': '主数据归口不清' },
  external_party: { en: 'External party', 'zh-CN': '外部单位' },
  wrong_rule: { en: 'Wrong rule (false positive)', 'zh-CN': '规则有误（误报）' },
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

/** Why a line of a returned workbook was not accepted, and what to do. */
export const REJECTIONS = {
  unknown_token: {
    en: 'The row token is missing or not ours: answer in the row of the workbook that was sent out',
    'zh-CN': '行标识缺失或不属于本系统：请在发出的工作簿的原行中填写',
  },
  unknown_finding: {
    en: 'This store does not know the finding: answer in the newest workbook',
    'zh-CN': '系统中没有该问题：请在最新的工作簿中填写',
  },
  stale: {
    en: 'The finding changed after this workbook was made: answer in the newest workbook',
    'zh-CN': '工作簿生成后该问题已变化：请在最新的工作簿中填写',
  },
  closed: {
    en: 'The finding is no longer open: nothing needs to be done',
    'zh-CN': '该问题已不再打开：无需处理',
  },
  duplicate_row: {
    en: 'The same finding is answered twice, differently: leave only one of the rows',
    'zh-CN': '同一问题有两个不同答复：请只保留一行',
  },
  merged_cells: {
    en: 'The answer cell is merged with the one above, which keeps the answer: unmerge and fill in every row',
    'zh-CN': '答复单元格与上一行合并，答复只属于首行：请取消合并并逐行填写',
  },
  unknown_verdict: {
    en: 'This is none of the answers: choose same, different or related from the list',
    'zh-CN': '答复不在下拉列表中：请选择相同、不同或有关联',
  },
  missing_response: {
    en: 'The response is empty: choose one from the list',
    'zh-CN': '处理结果为空：请从下拉列表中选择',
  },
  unknown_response: {
    en: 'The response is not in the list: choose one from it',
    'zh-CN': '处理结果不在下拉列表中：请从列表中选择',
  },
  unknown_root_cause: {
    en: 'The root cause is not in the list: choose one from it or leave it empty',
    'zh-CN': '根因不在下拉列表中：请从列表中选择或留空',
  },
  unknown_department: {
    en: 'The department is not known: choose one from the list',
    'zh-CN': '部门不存在：请从下拉列表中选择',
  },
  invalid_date: {
    en: 'This is no date, or could be read as two: write it as 2026-11-25',
    'zh-CN': '日期无效或有歧义：请按 2026-11-25 的格式填写',
  },
  date_without_year: {
    en: 'The year of the date is not clear: write it as 2026-11-25',
    'zh-CN': '日期缺少年份：请按 2026-11-25 的格式填写',
  },
  missing_date: {
    en: 'The response needs a planned date: fill it in',
    'zh-CN': '该答复需要计划日期：请填写',
  },
  missing_department: {
    en: 'The response needs the department that should act: choose it from the list',
    'zh-CN': '该答复需要填写应由哪个部门处理：请从下拉列表中选择',
  },
  same_department: {
    en: 'The finding already belongs to that department: choose another one or answer for your own',
    'zh-CN': '该问题已属于所填部门：请选择其他部门或由本部门答复',
  },
  transfer_waiting: {
    en: 'Another department was proposed before and has not answered yet: wait for its answer',
    'zh-CN': '此前已提出转交，对方部门尚未答复：请等待答复',
  },
  missing_reason: {
    en: 'The reason is missing: say why in the action or the comment',
    'zh-CN': '缺少理由：请在措施或备注中说明',
  },
  missing_number: {
    en: 'The finding is missing: write its number from the list of findings',
    'zh-CN': '缺少问题编号：请填写问题清单中的编号',
  },
  unknown_number: {
    en: 'No open finding of this department has this number: copy it from the list of findings',
    'zh-CN': '本部门没有此编号的未关闭问题：请从问题清单中复制编号',
  },
  unknown_waiver_type: {
    en: 'The type of exception is missing or not in the list: choose one from it',
    'zh-CN': '例外类型为空或不在列表中：请从下拉列表中选择',
  },
  invalid_until: {
    en: 'The exception is asked for longer than the severity allows (critical 90, high 180, others 365 days), or its end has passed: write an earlier or later date',
    'zh-CN': '例外期限超过该严重程度允许的天数（致命 90、高 180、其他 365 天）或已过期：请修改日期',
  },
  not_possible: {
    en: 'The exception cannot be asked for: it is already asked for, or the finding is no longer open',
    'zh-CN': '无法申请例外：已有同类申请，或该问题已不再打开',
  },
  unknown_proposal_answer: {
    en: 'The answer to the proposal is missing or not in the list: choose accept or decline',
    'zh-CN': '对转交的答复为空或不在列表中：请选择接受或拒绝',
  },
  proposal_settled: {
    en: 'The proposal no longer waits for an answer: nothing needs to be done',
    'zh-CN': '该转交已有结果：无需处理',
  },
  missing_decision: {
    en: 'The decision or its owner is missing: write what is decided and who does it',
    'zh-CN': '缺少决议内容或负责人：请填写决议内容和负责人',
  },
  unknown_decision_state: {
    en: 'The state of the decision is not in the list: choose one from it',
    'zh-CN': '决议状态不在下拉列表中：请从列表中选择',
  },
  decision_text: {
    en: 'The text of a decision that was made is not changed: drop it and write a new one',
    'zh-CN': '已作出的决议不能修改内容：请取消后另行填写',
  },
  stale_decision: {
    en: 'The decision was changed after this report was made: fill in the newest report',
    'zh-CN': '报告生成后该决议已变化：请在最新的报告中填写',
  },
  formula: {
    en: 'The cell holds a formula: write the value itself',
    'zh-CN': '单元格含有公式：请直接填写内容',
  },
  too_long: {
    en: 'The text is longer than 2,000 characters: shorten it',
    'zh-CN': '文字超过 2000 个字符：请缩短',
  },
} as const satisfies Record<string, LocalizedText>;
export type RejectionReason = keyof typeof REJECTIONS;
