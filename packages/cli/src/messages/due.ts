import type { LocalizedText } from '@erp-audit/core';

/** Sentences about what is due, who must move, and plans for legacy findings. */
export const DUE_MESSAGES = {
  remindersAbout: {
    en: 'Say who must move: what falls due, is overdue, or went up',
    'zh-CN': '提示责任人：即将到期、已逾期和已升级的问题',
  },
  optionWithin: { en: 'working days ahead', 'zh-CN': '提前的工作日数' },
  remindersTitle: {
    en: 'As of {asOf}; soon is until {until}.',
    'zh-CN': '基准日 {asOf}；即将到期指截至 {until}。',
  },
  remindersNone: { en: 'Nobody needs to be reminded.', 'zh-CN': '目前无需提醒。' },
  roleDepartment: { en: 'Department {department}', 'zh-CN': '部门 {department}' },
  roleKeyUser: { en: 'Key user of {department}', 'zh-CN': '{department} 的关键用户' },
  roleSupport: { en: 'Internal support', 'zh-CN': '内部支持' },
  roleEscalationDepartment: {
    en: '{department}, for other departments',
    'zh-CN': '{department}（受理其他部门的升级）',
  },
  roleConsultant: { en: 'External consultant', 'zh-CN': '外部顾问' },
  roleCommittee: { en: 'Committee', 'zh-CN': '治理委员会' },
  roleInternalAudit: { en: 'Internal audit', 'zh-CN': '内部审计' },
  addresseeLine: { en: '{role}: {name}', 'zh-CN': '{role}：{name}' },
  counted: { en: '{what} ({count})', 'zh-CN': '{what}（{count}）' },
  nobodyNamed: {
    en: 'nobody is named in the configuration ({setting})',
    'zh-CN': '配置中未指定人员（{setting}）',
  },
  dueSummary: { en: 'due soon {dueSoon}, overdue {overdue}', 'zh-CN': '即将到期 {dueSoon}，逾期 {overdue}' },
  columnDueSoon: { en: 'Due soon', 'zh-CN': '即将到期' },
  columnEarliestDue: { en: 'Earliest due', 'zh-CN': '最早到期日' },
  columnEscalation: { en: 'Level', 'zh-CN': '升级级别' },
  escalationLine: {
    en: '{code} in {department}: findings {findings} (worst: {severity}), overdue {overdue}; {level} since {since}',
    'zh-CN':
      '{department} 的 {code}：问题 {findings} 个（最高级别：{severity}），逾期 {overdue}；自 {since} 起升级至{level}',
  },
  escalationWhy: { en: 'Why: {reasons}', 'zh-CN': '原因：{reasons}' },
  escalationValue: { en: 'At stake: {value}', 'zh-CN': '涉及金额：{value}' },
  escalationValueUnknown: {
    en: 'At stake: {value}, and {unknown} of unknown value',
    'zh-CN': '涉及金额：{value}，另有 {unknown} 个金额不详',
  },
  escalationTried: { en: 'Answered so far: {tried}', 'zh-CN': '已有答复：{tried}' },
  escalationTriedNothing: { en: 'Answered so far: nothing', 'zh-CN': '已有答复：无' },
  escalationDecide: { en: 'To decide: {decision}', 'zh-CN': '需要决定：{decision}' },
  escalationBy: { en: 'By: {date}', 'zh-CN': '决定期限：{date}' },
  escalationFindings: { en: 'Findings: {ids}', 'zh-CN': '问题编号：{ids}' },
  escalationFindingsMore: {
    en: 'Findings: {ids} and {more} more: {command}',
    'zh-CN': '问题编号：{ids}，另有 {more} 个：{command}',
  },
  confidentialLine: {
    en: 'Confidential, {department}: due soon {dueSoon}, overdue {overdue}, escalated {escalated}',
    'zh-CN': '保密（{department}）：即将到期 {dueSoon}，逾期 {overdue}，已升级 {escalated}',
  },
  findingsEscalateAbout: {
    en: 'Bring findings before the committee',
    'zh-CN': '将问题提交治理委员会',
  },
  optionDecision: { en: 'what the committee is to decide', 'zh-CN': '需要委员会决定的事项' },
  optionDecideUntil: { en: 'last day for the decision, YYYY-MM-DD', 'zh-CN': '决定的最后日期，YYYY-MM-DD' },
  decisionNeeded: {
    en: 'Say what is to be decided: --decision "…".',
    'zh-CN': '请说明需要决定的事项：--decision "…"。',
  },
  escalatedCount: {
    en: '{raised} {raised|finding was|findings were} brought before the committee, {there} were there already.',
    'zh-CN': '已将 {raised} 个问题提交委员会，另有 {there} 个此前已提交。',
  },
  optionOverdue: { en: 'only what is overdue', 'zh-CN': '仅逾期的问题' },
  optionDueWithin: {
    en: 'only what falls due within so many working days',
    'zh-CN': '仅在若干工作日内到期的问题',
  },
  optionLevel: { en: 'only what went up to this level or higher', 'zh-CN': '仅升级至该级别及以上的问题' },
  baselineAbout: { en: 'Legacy findings and their plans', 'zh-CN': '存量问题及其整改计划' },
  baselineListAbout: {
    en: 'List legacy findings by rule and department with their plans',
    'zh-CN': '按规则和部门列出存量问题及计划',
  },
  baselinePlanAbout: {
    en: 'Set how many legacy findings of a rule a department settles per week',
    'zh-CN': '设定部门每周整改某规则存量问题的数量',
  },
  baselineCode: { en: 'code of the rule', 'zh-CN': '规则代码' },
  optionPlanDepartment: { en: 'department that does it', 'zh-CN': '负责整改的部门' },
  optionPerWeek: { en: 'findings per week', 'zh-CN': '每周数量' },
  optionPlanEnds: { en: 'day the plan ends, YYYY-MM-DD', 'zh-CN': '计划结束日期，YYYY-MM-DD' },
  optionMissing: { en: '{option} is missing: write {example}.', 'zh-CN': '缺少 {option}：请写 {example}。' },
  baselineNone: { en: 'There are no legacy findings.', 'zh-CN': '没有存量问题。' },
  columnOpenLegacy: { en: 'Open', 'zh-CN': '未结' },
  columnPlanned: { en: 'Planned now', 'zh-CN': '计划余量' },
  columnPerWeek: { en: 'Per week', 'zh-CN': '每周' },
  columnPlanEnds: { en: 'Ends', 'zh-CN': '结束' },
  planSet: {
    en: '{code}, {department}: {perWeek} per week from {starts} to {ends}; {open} are open.',
    'zh-CN': '{department} 的 {code}：自 {starts} 至 {ends} 每周 {perWeek} 个；目前未结 {open} 个。',
  },
  planTooSlow: {
    en: 'At this pace {left} are left when the plan ends.',
    'zh-CN': '按此进度，计划结束时仍剩 {left} 个。',
  },
  doctorCalendar: {
    en: 'Working days: holidays are known until {until}; later days count weekends only.',
    'zh-CN': '工作日：节假日数据截至 {until}；之后仅按周末计算。',
  },
  doctorCalendarNone: {
    en: 'Working days: no holidays are configured (calendar.holidays); only weekends are free.',
    'zh-CN': '工作日：未配置节假日（calendar.holidays），仅按周末计算。',
  },
} as const satisfies Record<string, LocalizedText>;
