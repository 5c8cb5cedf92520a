import type { LocalizedText } from '@erp-audit/core';

/** Sentences about the official weeks and what the committee decided. */
export const WEEK_MESSAGES = {
  weeksAbout: { en: 'The official weeks and their scores', 'zh-CN': '正式周数据与评分' },
  weeksListAbout: {
    en: 'List frozen weeks, and the days of the current one',
    'zh-CN': '列出已冻结的周，以及本周的关键日期',
  },
  weeksShowAbout: { en: 'Show what was frozen of a week', 'zh-CN': '显示某周冻结的内容' },
  weeksFreezeAbout: {
    en: 'Make the last run the official one of its week, by hand',
    'zh-CN': '手动将最近一次运行定为其所在周的正式数据',
  },
  weekArgument: { en: 'ISO week such as 2026-W47', 'zh-CN': 'ISO 周，如 2026-W47' },
  optionFreezeRun: { en: 'run to freeze', 'zh-CN': '要冻结的运行' },
  optionReplace: { en: 'replace what was frozen of the week before', 'zh-CN': '替换该周原有的冻结数据' },
  optionFreezeReason: { en: 'why', 'zh-CN': '原因' },
  columnWeek: { en: 'Week', 'zh-CN': '周' },
  columnScore: { en: 'Score', 'zh-CN': '评分' },
  columnGate: { en: 'Gate', 'zh-CN': '红线' },
  columnFrozen: { en: 'Frozen', 'zh-CN': '冻结时间' },
  weeksNone: { en: 'No week is frozen yet.', 'zh-CN': '尚无冻结的周。' },
  weekRhythm: {
    en: 'Week {week}: workbooks {workbooks}, returns until {returns} {time}, freeze from {freeze}.',
    'zh-CN': '{week} 周：{workbooks} 下发工作簿，{returns} {time} 前返回，{freeze} 起冻结。',
  },
  weekMissing: {
    en: 'Week {week} is not frozen. "erp-audit weeks list" has those that are.',
    'zh-CN': '{week} 周未冻结。可用 "erp-audit weeks list" 查看已冻结的周。',
  },
  weekFrozen: {
    en: 'Week {week} is frozen with run {run}: {open} open, score {score}{gate}.',
    'zh-CN': '{week} 周已冻结（运行 {run}）：未关闭 {open} 个，评分 {score}{gate}。',
  },
  weekGate: { en: ', gate RED', 'zh-CN': '，红线触发' },
  weekNotStated: { en: 'not stated', 'zh-CN': '不予评定' },
  weekRed: { en: 'RED', 'zh-CN': '触发' },
  weekFrozenBy: {
    en: 'Frozen {at} by {by}, version {version}.',
    'zh-CN': '{at} 由 {by} 冻结，第 {version} 版。',
  },
  weekReason: { en: 'Reason: {reason}', 'zh-CN': '原因：{reason}' },
  weekStart: { en: 'Counted from run {run}.', 'zh-CN': '自运行 {run} 起计。' },
  weekAnchor: {
    en: 'Log: entry {seq}, {hash} ({entries} since the week before).',
    'zh-CN': '日志：第 {seq} 条，{hash}（较上一周新增 {entries} 条）。',
  },
  weekReruns: {
    en: 'Runs after the freeze, counted in the next week: {runs}',
    'zh-CN': '冻结后的运行（计入下一周）：{runs}',
  },
  columnDefective: { en: 'Defective', 'zh-CN': '问题记录' },
  columnOverdue: { en: 'Overdue', 'zh-CN': '逾期' },
  columnGross: { en: 'With waived', 'zh-CN': '含豁免' },
  freezeFailed: { en: 'The week was not frozen.', 'zh-CN': '本周未能冻结。' },

  decisionsAbout: { en: 'What the committee decided, and what became of it', 'zh-CN': '委员会决议及其落实情况' },
  decisionsListAbout: { en: 'List decisions that are still open', 'zh-CN': '列出未完成的决议' },
  decisionsAddAbout: { en: 'Write down a decision', 'zh-CN': '登记一项决议' },
  decisionsChangeAbout: {
    en: 'Change owner or date, or open a decision again',
    'zh-CN': '更改负责人或日期，或重新打开决议',
  },
  decisionsCloseAbout: { en: 'A decision is done', 'zh-CN': '决议已完成' },
  decisionsDropAbout: { en: 'A decision is no longer wanted', 'zh-CN': '取消决议' },
  decisionsMinutesAbout: {
    en: 'Write the minutes of a week as a page to print',
    'zh-CN': '生成某周会议纪要（可打印）',
  },
  decisionText: { en: 'what was decided', 'zh-CN': '决议内容' },
  decisionArgument: { en: 'number such as D-3', 'zh-CN': '编号，如 D-3' },
  optionOwner: { en: 'who does it', 'zh-CN': '负责人' },
  optionDue: { en: 'until when, YYYY-MM-DD, or none', 'zh-CN': '完成日期，YYYY-MM-DD，或 none' },
  optionMeetingWeek: {
    en: 'week of the meeting (default: that of the last run)',
    'zh-CN': '会议所在周（默认：最近一次运行所在周）',
  },
  optionDecisionWeek: { en: 'only decisions of this week', 'zh-CN': '仅该周的决议' },
  optionAboutFinding: { en: 'finding it is about (may be repeated)', 'zh-CN': '涉及的问题（可重复）' },
  optionAboutRule: { en: 'rule it is about (may be repeated)', 'zh-CN': '涉及的规则（可重复）' },
  optionAllDecisions: { en: 'also those that are done or dropped', 'zh-CN': '包括已完成和已取消的' },
  optionOutcome: { en: 'what became of it', 'zh-CN': '结果' },
  optionReopen: { en: 'open it again', 'zh-CN': '重新打开' },
  optionMinutesOut: {
    en: 'file to write; a Word document where it ends in .docx',
    'zh-CN': '输出文件；以 .docx 结尾时为 Word 文档',
  },
  columnCommitteeDecision: { en: 'Decision', 'zh-CN': '决议' },
  columnOwner: { en: 'Owner', 'zh-CN': '负责人' },
  columnOutcome: { en: 'Outcome', 'zh-CN': '结果' },
  decisionsNone: { en: 'No decision is open.', 'zh-CN': '没有未完成的决议。' },
  decisionKept: {
    en: 'D-{number} · {state} · {owner} · {due}: {text}',
    'zh-CN': 'D-{number} · {state} · {owner} · {due}：{text}',
  },
  decisionNoDue: { en: 'no date', 'zh-CN': '无日期' },
  decisionNumberInvalid: {
    en: '"{given}" is not the number of a decision: write it like D-3.',
    'zh-CN': '"{given}" 不是决议编号：请写成 D-3 的形式。',
  },
  decisionNeedsOwner: { en: 'Say who does it: --owner "…".', 'zh-CN': '请写明负责人：--owner "……"。' },
  decisionNeedsRun: {
    en: 'There is no run yet, so say the week of the meeting: --week 2026-W47.',
    'zh-CN': '还没有运行，请写明会议所在周：--week 2026-W47。',
  },
  dueInvalid: {
    en: '--due is "{given}": write an existing day as YYYY-MM-DD, or none.',
    'zh-CN': '--due 的值是 "{given}"：请写存在的日期（YYYY-MM-DD），或 none。',
  },
  weekInvalid: {
    en: '"{given}" is not an ISO week: write it like 2026-W47.',
    'zh-CN': '"{given}" 不是 ISO 周：请写成 2026-W47 的形式。',
  },
  decisionNothing: {
    en: 'Say what is to change: --owner, --due, --outcome or --reopen.',
    'zh-CN': '请写明要更改的内容：--owner、--due、--outcome 或 --reopen。',
  },
  minutesWritten: { en: '{file}: {count} {count|decision|decisions}', 'zh-CN': '{file}：{count} 项决议' },
} as const satisfies Record<string, LocalizedText>;
