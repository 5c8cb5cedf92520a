import type { LocalizedText } from '@erp-audit/core';
import type { LogKind } from '@erp-audit/runner';

/** Sentences about the log of decisions. */
export const LOG_MESSAGES = {
  logAbout: { en: 'The log of everything people decided', 'zh-CN': '所有决定的日志' },
  logListAbout: { en: 'List the newest entries', 'zh-CN': '列出最近的记录' },
  logShowAbout: { en: 'Show one entry with all it says', 'zh-CN': '显示一条记录的全部内容' },
  logVerifyAbout: {
    en: 'Recompute the whole log; --anchor proves that nothing was cut off its end',
    'zh-CN': '重新计算整个日志；--anchor 可证明末尾没有被截断',
  },
  entryArgument: { en: 'number of the entry', 'zh-CN': '记录序号' },
  optionLogKind: { en: 'only this kind (may be repeated)', 'zh-CN': '仅此类型（可重复）' },
  optionSubject: { en: 'only about this, such as W-12', 'zh-CN': '仅与此相关的，如 W-12' },
  optionLast: { en: 'how many of the newest', 'zh-CN': '最近的条数' },
  optionAnchor: { en: 'hash printed in an earlier committee report', 'zh-CN': '此前委员会报告中印出的哈希值' },
  columnWhat: { en: 'What', 'zh-CN': '内容' },
  columnWho: { en: 'Who', 'zh-CN': '姓名' },
  columnAboutWhat: { en: 'About', 'zh-CN': '对象' },
  columnHost: { en: 'Machine', 'zh-CN': '主机' },
  columnHash: { en: 'Hash', 'zh-CN': '哈希' },
  columnPrevious: { en: 'Hash before', 'zh-CN': '前一哈希' },
  logNone: { en: 'The log has no such entries.', 'zh-CN': '日志中没有此类记录。' },
  logMissing: { en: 'The log has no entry {seq}.', 'zh-CN': '日志中没有序号为 {seq} 的记录。' },
  logKindInvalid: {
    en: '--kind is "{given}": write one of {kinds}.',
    'zh-CN': '--kind 的值是 "{given}"：请写 {kinds} 之一。',
  },
  anchorInvalid: {
    en: '--anchor is no hash: write at least 16 of the characters 0-9 and a-f that the report prints.',
    'zh-CN': '--anchor 不是哈希值：请填写报告中印出的至少 16 个字符（0-9、a-f）。',
  },
  verifyEmpty: { en: 'The log has no entries yet.', 'zh-CN': '日志中还没有记录。' },
  verifyHolds: {
    en: '{entries} {entries|entry|entries}, each follows the one before.',
    'zh-CN': '{entries} 条记录，逐条衔接。',
  },
  verifyHead: { en: 'Anchor of today: {hash} (entry {seq}, {at})', 'zh-CN': '当前锚值：{hash}（第 {seq} 条，{at}）' },
  verifyBroken: { en: 'Faults: {faults} (entries: {entries})', 'zh-CN': '发现 {faults} 处问题（共 {entries} 条记录）' },
  verifyEntry: { en: 'Entry {seq}: {fault}', 'zh-CN': '第 {seq} 条：{fault}' },
  verifyMore: { en: '… and {count} more', 'zh-CN': '…… 另有 {count} 处' },
  verifyAnchor: {
    en: 'The anchor is entry {seq} of {at}; {after} {after|entry|entries} came after it.',
    'zh-CN': '锚值对应第 {seq} 条（{at}）；其后有 {after} 条。',
  },
  verifyAnchorMissing: {
    en: 'The anchor is not in the log: entries were cut off or rewritten after it was printed.',
    'zh-CN': '日志中没有该锚值：印出之后，有记录被截断或改写。',
  },
  verifyNoAnchor: {
    en: 'Entries cut off the end, or all rewritten, leave a chain that holds: check with --anchor and a hash from a committee report.',
    'zh-CN': '末尾被截断或整体改写的日志仍能逐条衔接：请用 --anchor 加委员会报告中的哈希值核对。',
  },
  verifySigned: {
    en: '{count} {count|decision is|decisions are} signed with {keyId}: {approver}',
    'zh-CN': '{count} 项决定由 {keyId} 签署：{approver}',
  },
  verifyUnknownKey: {
    en: '{count} {count|decision is|decisions are} signed with {keyId}, which no approver of the configuration has',
    'zh-CN': '{count} 项决定由 {keyId} 签署，但配置中没有使用该密钥的批准人',
  },
  verifyReduced: {
    en: 'Of {count} {count|answer|answers} parts had their time and are gone; that {count|it was|they were} given is proven by {count|its hash|their hashes}.',
    'zh-CN': '{count} 条答复的部分内容已到保留期限并删除；其哈希仍可证明曾有该答复。',
  },
  verifyReducedRuns: {
    en: 'Of {count} {count|run|runs} the results had their time and are gone; that {count|it was|they were} is proven by {count|its entry|their entries}.',
    'zh-CN': '{count} 次运行的结果已到保留期限并删除；其日志记录仍可证明曾有该次运行。',
  },
  verifyUnproven: {
    en: '{count} {count|answer is|answers are} from before answers had hashes: nothing proves {count|it|them}.',
    'zh-CN': '{count} 条答复早于答复哈希功能：无法证明其未被改动。',
  },
} as const satisfies Record<string, LocalizedText>;

/** What an entry tells of. */
export const LOG_KIND_TEXTS: Readonly<Partial<Record<LogKind, LocalizedText>>> = {
  log_started: { en: 'Log begun', 'zh-CN': '日志启用' },
  import: { en: 'Workbook imported', 'zh-CN': '导入工作簿' },
  scope_confirmed: { en: 'Smaller scope confirmed', 'zh-CN': '确认范围缩小' },
  scope_accepted: { en: 'Scope accepted', 'zh-CN': '接受范围' },
  run_completed: { en: 'Run completed', 'zh-CN': '运行完成' },
  waiver_requested: { en: 'Waiver requested', 'zh-CN': '申请豁免' },
  waiver_approved: { en: 'Waiver approved', 'zh-CN': '批准豁免' },
  waiver_rejected: { en: 'Waiver rejected', 'zh-CN': '驳回豁免' },
  waiver_revoked: { en: 'Waiver revoked', 'zh-CN': '撤销豁免' },
  waiver_withdrawn: { en: 'Waiver withdrawn', 'zh-CN': '撤回豁免' },
  transfer_proposed: { en: 'Transfer proposed', 'zh-CN': '提议转交' },
  transfer_answered: { en: 'Transfer answered', 'zh-CN': '答复转交' },
  rule_decided: { en: 'Step of a rule', 'zh-CN': '规则状态变更' },
  incident_declared: { en: 'Incident confirmed', 'zh-CN': '确认异常事件' },
  incident_released: { en: 'Incident taken back', 'zh-CN': '撤回异常事件' },
  alerts_snoozed: { en: 'Alerts silenced', 'zh-CN': '告警静音' },
  duplicates_judged: { en: 'Duplicates judged', 'zh-CN': '疑似重复的判定' },
  rule_changed: { en: 'Rule changed', 'zh-CN': '规则变更' },
  baseline_plan: { en: 'Plan for legacy findings', 'zh-CN': '存量整改计划' },
  escalated: { en: 'Escalated', 'zh-CN': '升级' },
  decision_added: { en: 'Decision of the committee', 'zh-CN': '委员会决定' },
  decision_changed: { en: 'Decision changed', 'zh-CN': '决定变更' },
  week_frozen: { en: 'Week frozen', 'zh-CN': '周数据冻结' },
  store_imported: { en: 'Store restored', 'zh-CN': '恢复存储' },
  store_exported: { en: 'Store exported', 'zh-CN': '导出存储' },
  retention: { en: 'Retention applied', 'zh-CN': '执行保留期限' },
};
