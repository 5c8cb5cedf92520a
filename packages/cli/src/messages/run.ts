import type { LocalizedText } from '@erp-audit/core';

/** Sentences about auditing: runs, their results, and what was not checked. */
export const RUN_MESSAGES = {
  optionSource: { en: 'only this source (may be repeated)', 'zh-CN': '仅此数据源（可重复）' },
  runAbout: { en: 'Audit the sources and keep what was found', 'zh-CN': '检查数据源并保存结果' },
  optionOneSource: { en: 'only this source', 'zh-CN': '仅此数据源' },
  optionRule: {
    en: 'only rules whose id or code matches (may be repeated)',
    'zh-CN': '仅编号或代码匹配的规则（可重复）',
  },
  optionAsOf: { en: 'day the audit looks from, YYYY-MM-DD', 'zh-CN': '检查基准日，YYYY-MM-DD' },
  optionDryRun: { en: 'change nothing', 'zh-CN': '只试算，不写入' },
  optionFailOn: {
    en: 'exit with 1 when an open finding is at least this severe',
    'zh-CN': '存在不低于该级别的未结问题时以 1 退出',
  },
  optionConfirmScope: {
    en: 'a smaller SOURCE/ENTITY is right (may be repeated)',
    'zh-CN': '确认 数据源/对象 的记录数减少属实（可重复）',
  },
  optionBy: { en: 'who decides or hands in', 'zh-CN': '决定人或提交人' },
  runTitle: { en: 'Run {id} as of {asOf}', 'zh-CN': '运行 {id}，基准日 {asOf}' },
  runResumed: { en: 'The interrupted run {id} is continued.', 'zh-CN': '继续上次中断的运行 {id}。' },
  runInterrupted: {
    en: 'Stopped before the end. Run the same command again to continue; nothing is lost.',
    'zh-CN': '运行在完成前停止。再次执行同一命令即可继续，数据不会丢失。',
  },
  runReadOnlyNote: { en: 'Nothing was changed: {reason}.', 'zh-CN': '未更改任何问题状态：{reason}。' },
  reasonDryRun: { en: 'this was a dry run', 'zh-CN': '本次为试算' },
  runPastSources: {
    en: 'Nothing was changed for {sources}: a later day of it was completed before.',
    'zh-CN': '未更改以下数据源的问题状态：{sources}（已有更晚基准日的运行）。',
  },
  reasonEarlier: { en: 'a later day was completed before', 'zh-CN': '已有更晚基准日的运行' },
  runTotals: {
    en: '{found} {found|finding|findings}: {new} new, {baseline} legacy of a first check, {reopened} reopened; {ended} ended, of which {resolved} resolved.',
    'zh-CN':
      '发现 {found} 个问题：新增 {new}，首次检查存量 {baseline}，重新打开 {reopened}；结束 {ended}，其中已解决 {resolved}。',
  },
  runCoverage: {
    en: '{checked} of {planned} {planned|check|checks} done, {notChecked} not checked, {skipped} skipped.',
    'zh-CN': '完成检查 {checked}/{planned}，未检查 {notChecked}，跳过 {skipped}。',
  },
  runReduced: {
    en: 'Its results had their time ("retention.runs") and went on {day}; findings keep what it found in their history.',
    'zh-CN': '其结果已过保留期限（"retention.runs"），于 {day} 清除；所发现的问题保留在各自的历史中。',
  },
  runOlder: {
    en: 'This run checked some rules only: of the newest results of all {total} {total|check|checks}, {count} are of earlier runs, the oldest as of {from}.',
    'zh-CN': '本次运行只检查了部分规则：全部 {total} 项检查的最新结果中，{count} 项来自更早的运行，最早基准日 {from}。',
  },
  runNext: {
    en: 'Next: "erp-audit report" writes the workbooks and the committee page.',
    'zh-CN': '下一步：运行 "erp-audit report" 生成部门工作簿与委员会报告。',
  },
  notCheckedTitle: { en: 'Not checked:', 'zh-CN': '未检查：' },
  skippedTitle: { en: 'Skipped:', 'zh-CN': '跳过：' },
  confirmHint: {
    en: 'If the smaller size is right: erp-audit run --confirm-scope {scope} --by NAME',
    'zh-CN': '如记录减少属实：erp-audit run --confirm-scope {scope} --by 姓名',
  },
  confirmNeedsBy: {
    en: '--confirm-scope needs --by: say who confirms.',
    'zh-CN': '--confirm-scope 需要同时给出 --by：请写明确认人。',
  },
  runsAbout: { en: 'Look at runs', 'zh-CN': '查看运行记录' },
  runsListAbout: { en: 'List the last runs', 'zh-CN': '列出最近的运行' },
  runsShowAbout: { en: 'Show one run with its results', 'zh-CN': '显示一次运行及其结果' },
  runsIncidentAbout: {
    en: 'Say that what a run counted is not to be learned from',
    'zh-CN': '声明某次运行的数量不作为“平时”的依据',
  },
  optionIncidentRule: { en: 'only this rule; else all rules of the run', 'zh-CN': '仅此规则；否则为该运行的所有规则' },
  optionRelease: { en: 'take it back: the counts are learned from again', 'zh-CN': '撤回：这些数量重新计入' },
  optionIncidentWhy: { en: 'what happened, for the log', 'zh-CN': '发生了什么，记入日志' },
  incidentAllRules: { en: 'all its rules', 'zh-CN': '全部规则' },
  incidentDeclared: {
    en: 'Run {run}, {what}: an incident, confirmed by {approver}; later nights are not compared with it.',
    'zh-CN': '运行 {run}（{what}）：由 {approver} 确认为异常事件，以后不与其比较。',
  },
  incidentReleased: {
    en: 'Run {run}, {what}: no incident any more, by {approver}; later nights are compared with it.',
    'zh-CN': '运行 {run}（{what}）：由 {approver} 撤回异常事件，以后照常与其比较。',
  },
  balanceNote: {
    en: '+ new, legacy and reopened; − resolved and ended otherwise',
    'zh-CN': '+ 新增、存量与重开；− 已解决与其他结束',
  },
  unusualTitle: { en: 'Unusual:', 'zh-CN': '数量异常：' },
  unusualLine: {
    en: '{rule}: {what} {value}, expected {low} to {high} (usually {usual}; {nights} nights: {season})',
    'zh-CN': '{rule}：{what} {value}，预期 {low} 至 {high}（平时 {usual}；{nights} 晚：{season}）',
  },
  unusualHint: {
    en: 'If it was a fault of the night: erp-audit runs incident {run} --rule {code} --why "..."',
    'zh-CN': '如属当晚故障：erp-audit runs incident {run} --rule {code} --why "……"',
  },
  incidentsTitle: { en: 'Confirmed incidents:', 'zh-CN': '已确认的异常事件：' },
  incidentLine: { en: '{what}: {why} ({approver})', 'zh-CN': '{what}：{why}（{approver}）' },
  unusualShort: { en: 'unusual', 'zh-CN': '异常' },
  runTaught: {
    en: '{rule} {entity} ({source}): how much each likeness counts was learnt from {decidedPairs} {decidedPairs|pair|pairs} of records that people decided.',
    'zh-CN': '{rule} {entity}（{source}）：各项证据的分量已参照人工判定的 {decidedPairs} 对记录调整。',
  },
  runArgument: { en: 'id of a run, its beginning, or latest', 'zh-CN': '运行编号、其开头部分，或 latest' },
  optionLimit: { en: 'at most this many', 'zh-CN': '最多显示条数' },
  runsNone: { en: 'There is no run yet.', 'zh-CN': '尚无运行记录。' },
  stateChecked: { en: 'checked', 'zh-CN': '已检查' },
  stateNotChecked: { en: 'not checked', 'zh-CN': '未检查' },
  stateSkipped: { en: 'skipped', 'zh-CN': '跳过' },
  statusRunning: { en: 'running', 'zh-CN': '运行中' },
  statusComplete: { en: 'complete', 'zh-CN': '完成' },
  statusInterrupted: { en: 'interrupted', 'zh-CN': '中断' },
  partialShort: { en: 'in part', 'zh-CN': '部分' },
  suspect: { en: 'suspect', 'zh-CN': '可疑' },
  suspectNullDate: {
    en: '{place} has the date {value}, which programs write for "none": if so, put it under nullDates of the profile.',
    'zh-CN': '{place} 中有日期 {value}，程序常以此表示“无日期”：如属实，请列入 profile 的 nullDates。',
  },
  suspectDeadStatus: {
    en: '{place} is "{value}" for every record: the flag is not kept up to date, or another column tells the state.',
    'zh-CN': '{place} 的所有记录都是 "{value}"：该标志可能无人维护，或状态由其他列表示。',
  },
  suspectUnmappedStatus: {
    en: '{place} has the code "{value}", which the profile does not map.',
    'zh-CN': '{place} 中有代码 "{value}"，profile 未映射。',
  },
  suspectNote: {
    en: 'Suspect: nearly every record is a finding, or far more than usual. Look at the mapping and the settings before departments see it: {rules}',
    'zh-CN': '可疑：几乎每条记录都是问题，或远多于平时。发给部门之前，请先检查映射和设置：{rules}',
  },
  nothingInScope: {
    en: 'Checked, but no record was in scope: {rules}',
    'zh-CN': '已检查，但范围内没有任何记录：{rules}',
  },
} as const satisfies Record<string, LocalizedText>;
