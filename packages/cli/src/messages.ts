import { composeText, type Locale, type LocalizedText } from '@erp-audit/core';
import { DECISION_MESSAGES } from './decision-messages.ts';
import { DUE_MESSAGES } from './due-messages.ts';
import { EVIDENCE_MESSAGES } from './evidence-messages.ts';
import { IMPORT_MESSAGES } from './import-messages.ts';
import { KEEPING_MESSAGES } from './keeping-messages.ts';
import { LOG_MESSAGES } from './log-messages.ts';
import { PROPOSAL_MESSAGES } from './proposal-messages.ts';
import { SETUP_MESSAGES } from './setup-messages.ts';
import { WAITING_MESSAGES } from './waiting-messages.ts';
import { WEEK_MESSAGES } from './week-messages.ts';

/** Every sentence of the command line, in both languages. `{name}` is filled in by {@link say}. */
const MESSAGES = {
  ...DUE_MESSAGES,
  ...SETUP_MESSAGES,
  ...EVIDENCE_MESSAGES,
  ...KEEPING_MESSAGES,
  ...IMPORT_MESSAGES,
  ...PROPOSAL_MESSAGES,
  ...DECISION_MESSAGES,
  ...LOG_MESSAGES,
  ...WAITING_MESSAGES,
  ...WEEK_MESSAGES,
  about: {
    en: 'Finds what decays in an ERP after go-live: read-only, every night, until somebody fixed it.',
    'zh-CN': '发现 ERP 上线后逐渐失控的数据：只读检查，每晚运行，跟踪到整改完成。',
  },
  usageTitle: { en: 'Usage:', 'zh-CN': '用法：' },
  optionsTitle: { en: 'Options:', 'zh-CN': '选项：' },
  globalOptionsTitle: { en: 'Global options:', 'zh-CN': '全局选项：' },
  argumentsTitle: { en: 'Arguments:', 'zh-CN': '参数：' },
  commandsTitle: { en: 'Commands:', 'zh-CN': '命令：' },
  exampleTitle: { en: 'Example:', 'zh-CN': '示例：' },
  optionHelp: { en: 'show help', 'zh-CN': '显示帮助' },
  optionVersion: { en: 'show the version', 'zh-CN': '显示版本' },
  optionConfig: { en: 'configuration file', 'zh-CN': '配置文件' },
  optionFormat: { en: 'what is printed on standard output', 'zh-CN': '标准输出的格式' },
  optionQuiet: { en: 'print errors only', 'zh-CN': '只输出错误' },
  optionLang: { en: 'language of texts and reports', 'zh-CN': '界面与报告的语言' },
  optionLogLevel: { en: 'log on standard error from this level on', 'zh-CN': '标准错误输出的日志级别' },

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
    en: '{found} findings: {new} new, {baseline} legacy of a first check, {reopened} reopened; {ended} ended, of which {resolved} resolved.',
    'zh-CN':
      '发现 {found} 个问题：新增 {new}，首次检查存量 {baseline}，重新打开 {reopened}；结束 {ended}，其中已解决 {resolved}。',
  },
  runCoverage: {
    en: '{checked} of {planned} checks done, {notChecked} not checked, {skipped} skipped.',
    'zh-CN': '完成检查 {checked}/{planned}，未检查 {notChecked}，跳过 {skipped}。',
  },
  runOlder: {
    en: 'This run checked some rules only: of the newest results of all {total} checks, {count} are of earlier runs, the oldest as of {from}.',
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

  reportAbout: { en: 'Write the department workbooks and the committee page', 'zh-CN': '生成部门工作簿与委员会报告' },
  reportWhich: { en: 'workbooks or committee (default: both)', 'zh-CN': 'workbooks 或 committee（默认两者）' },
  optionDepartment: { en: 'only this department', 'zh-CN': '仅此部门' },
  optionWeek: {
    en: 'ISO week the last run lies in, such as 2026-W47',
    'zh-CN': '最近一次运行所在的 ISO 周，如 2026-W47',
  },
  optionOut: { en: 'folder to write to', 'zh-CN': '输出目录' },
  reportWritten: { en: '{file}  ({open} open findings)', 'zh-CN': '{file}（未结问题 {open} 个）' },
  reportNothing: { en: 'There was nothing to write.', 'zh-CN': '没有需要生成的报告。' },

  rulesAbout: { en: 'Look at rules and test them', 'zh-CN': '查看与测试规则' },
  rulesListAbout: { en: 'List the rules that are loaded', 'zh-CN': '列出已加载的规则' },
  rulesShowAbout: { en: 'Show one rule', 'zh-CN': '显示一条规则' },
  rulesLintAbout: { en: 'Check every rule file', 'zh-CN': '检查所有规则文件' },
  rulesTestAbout: {
    en: 'Run the cases beside the rules on an embedded database',
    'zh-CN': '在内嵌数据库上运行规则用例',
  },
  ruleArgument: { en: 'id or code of a rule', 'zh-CN': '规则编号或代码' },
  rulesLintOk: { en: '{count} rules are correct.', 'zh-CN': '{count} 条规则正确。' },
  rulesTestOk: { en: '{rules} rules, {cases} cases passed.', 'zh-CN': '{rules} 条规则、{cases} 个用例全部通过。' },
  rulesTestFailed: { en: '{failed} of {cases} cases failed.', 'zh-CN': '{cases} 个用例中 {failed} 个失败。' },
  caseFailed: {
    en: '{rule}: "{name}" expected {expected}, found {found}',
    'zh-CN': '{rule}："{name}" 期望 {expected}，实际 {found}',
  },

  findingsAbout: { en: 'Look at findings', 'zh-CN': '查看问题' },
  findingsListAbout: { en: 'List findings, open ones unless --state says otherwise', 'zh-CN': '列出问题（默认未结）' },
  findingsShowAbout: { en: 'Show one finding', 'zh-CN': '显示一个问题' },
  findingsHistoryAbout: { en: 'Show everything that happened to a finding', 'zh-CN': '显示问题的全部历史' },
  findingArgument: { en: 'id of a finding, or its first 8 or more characters', 'zh-CN': '问题编号，或其前 8 位以上' },
  optionState: { en: 'only this state (may be repeated), or all', 'zh-CN': '仅此状态（可重复），或 all' },
  optionSeverity: { en: 'only this severity', 'zh-CN': '仅此级别' },
  optionOneRule: { en: 'only this rule (id or code)', 'zh-CN': '仅此规则（编号或代码）' },
  findingsCount: { en: '{count} findings.', 'zh-CN': '共 {count} 个问题。' },
  findingMissing: { en: 'There is no finding "{id}".', 'zh-CN': '没有问题 "{id}"。' },

  runsAbout: { en: 'Look at runs', 'zh-CN': '查看运行记录' },
  runsListAbout: { en: 'List the last runs', 'zh-CN': '列出最近的运行' },
  runsShowAbout: { en: 'Show one run with its results', 'zh-CN': '显示一次运行及其结果' },
  runArgument: { en: 'id of a run, its beginning, or latest', 'zh-CN': '运行编号、其开头部分，或 latest' },
  optionLimit: { en: 'at most this many', 'zh-CN': '最多显示条数' },
  runMissing: { en: 'There is no run "{id}".', 'zh-CN': '没有运行 "{id}"。' },
  runsNone: { en: 'There is no run yet.', 'zh-CN': '尚无运行记录。' },

  demoAbout: {
    en: 'Make a demo ERP, live twelve weeks in it with audits and answers, and write the reports',
    'zh-CN': '生成演示 ERP，模拟十二周的检查与整改，并生成报告',
  },
  demoDirectory: {
    en: 'folder to make (default: erp-audit-demo). The same demo there is gone on with: its history stays and the last week is audited again. Another demo is replaced; nothing else ever is',
    'zh-CN':
      '目标目录（默认：erp-audit-demo）。目录中若已有相同的演示，则保留历史并重新检查最后一周；若是其他演示则替换；其他内容绝不覆盖',
  },
  optionScale: {
    en: 'size of the ERP: 1 is 3,000 customers, 8,000 materials, 20,000 orders',
    'zh-CN': 'ERP 规模：1 表示 3000 个客户、8000 个物料、20000 张订单',
  },
  optionSeed: { en: 'another seed makes another company', 'zh-CN': '不同的种子生成不同的公司' },
  optionKeep: {
    en: 'go on with the demo in the folder whatever its scale and seed; replace nothing',
    'zh-CN': '无论规模与种子，继续目录中已有的演示，不做替换',
  },
  demoScaleInvalid: {
    en: '--scale is "{given}": write a number above 0 and up to 5, such as 0.1 or 1.',
    'zh-CN': '--scale 的值为 "{given}"：请填写大于 0 且不超过 5 的数字，例如 0.1 或 1。',
  },
  demoTaken: {
    en: '"{directory}" exists and holds something else: name another folder.',
    'zh-CN': '"{directory}" 已存在且包含其他内容：请换一个目录。',
  },
  demoErp: {
    en: 'Making the ERP of a manufacturer (scale {scale}, seed {seed}) …',
    'zh-CN': '正在生成一家制造企业的 ERP（规模 {scale}，种子 {seed}）……',
  },
  demoKept: {
    en: 'Going on with the demo in {directory} (scale {scale}, seed {seed}): its history stays.',
    'zh-CN': '继续 {directory} 中的演示（规模 {scale}，种子 {seed}），保留历史。',
  },
  demoLiving: { en: 'week {week} of {weeks}: people work in the ERP', 'zh-CN': '第 {week}/{weeks} 周：业务照常进行' },
  demoAuditing: {
    en: 'week {week} of {weeks}: audit {done}/{planned} {rule}',
    'zh-CN': '第 {week}/{weeks} 周：检查 {done}/{planned} {rule}',
  },
  demoAnswering: {
    en: 'week {week} of {weeks}: {department} answers its workbook',
    'zh-CN': '第 {week}/{weeks} 周：{department}填写工作簿',
  },
  demoWriting: { en: 'writing the reports', 'zh-CN': '正在生成报告' },
  demoWeek: { en: 'Week', 'zh-CN': '周' },
  demoAsOf: { en: 'As of', 'zh-CN': '日期' },
  demoAnswered: {
    en: '{department} sent its workbook back: {accepted} lines answered',
    'zh-CN': '{department}已交回工作簿，答复 {accepted} 行',
  },
  demoWaived: {
    en: '{number}, asked for by {requester}, is approved by {approvers}: {covered} findings of {code} are waived until {until}',
    'zh-CN': '{requester}申请的 {number} 已由{approvers}批准：{code} 的 {covered} 个问题豁免至 {until}',
  },
  demoWaiting: {
    en: '{number}, asked for by {requester}, waits for its approval: {findings} findings of {code}',
    'zh-CN': '{requester}申请的 {number} 待批准：{code} 的 {findings} 个问题',
  },
  demoFound: { en: 'What was found', 'zh-CN': '检查结果' },
  demoOpenNow: {
    en: '{open} findings are open on {asOf}: {severities}.',
    'zh-CN': '截至 {asOf}，未关闭问题 {open} 个：{severities}。',
  },
  demoStory: { en: 'The twelve weeks', 'zh-CN': '十二周回顾' },
  demoStoryLegacy: {
    en: 'The first run found {legacy} findings, all of them legacy; {legacyClosed} of them are closed by now.',
    'zh-CN': '首次检查发现存量问题 {legacy} 个，至今已关闭 {legacyClosed} 个。',
  },
  demoStoryFlow: {
    en: 'Since then {new} came, {closed} were closed, {back} came back after they had been closed.',
    'zh-CN': '此后新增 {new} 个，关闭 {closed} 个，关闭后又复发 {back} 个。',
  },
  demoStoryClaims: {
    en: 'Departments reported {claimed} as fixed: a run confirmed {confirmed}, and found {refuted} still wrong.',
    'zh-CN': '各部门申报整改 {claimed} 个：复查确认 {confirmed} 个，仍有问题 {refuted} 个。',
  },
  demoStoryOverdue: { en: '{overdue} are past their due date.', 'zh-CN': '已超期 {overdue} 个。' },
  demoStoryDepartments: {
    en: 'Best: {best} closed {bestShare} % of all it ever had; worst: {worst} with {worstShare} %.',
    'zh-CN': '整改率最高：{best}（{bestShare}%）；最低：{worst}（{worstShare}%）。',
  },
  demoLook: { en: 'Where to look', 'zh-CN': '查看结果' },
  demoCommittee: { en: 'committee page: open it in a browser', 'zh-CN': '委员会报告：用浏览器打开' },
  demoWorkbook: { en: 'workbook of a department ({open} open)', 'zh-CN': '部门工作簿（未关闭 {open} 个）' },
  demoTruth: {
    en: 'what was planted, to compare: the findings are exactly these',
    'zh-CN': '植入问题清单，可与检查结果逐条核对',
  },
  demoTry: { en: 'Try next', 'zh-CN': '下一步' },
  demoStopped: {
    en: 'Stopped. The same command goes on where it was.',
    'zh-CN': '已停止。再次运行同一命令即可继续。',
  },

  columnOpen: { en: 'Open', 'zh-CN': '未关闭' },
  columnClosed: { en: 'Closed', 'zh-CN': '已关闭' },
  columnRule: { en: 'Rule', 'zh-CN': '规则' },
  columnCode: { en: 'Code', 'zh-CN': '代码' },
  columnKind: { en: 'Kind', 'zh-CN': '类型' },
  columnStatus: { en: 'Status', 'zh-CN': '状态' },
  columnSource: { en: 'Source', 'zh-CN': '数据源' },
  columnEntity: { en: 'Records', 'zh-CN': '对象' },
  columnState: { en: 'State', 'zh-CN': '状态' },
  columnInScope: { en: 'In scope', 'zh-CN': '检查数' },
  columnFindings: { en: 'Found', 'zh-CN': '发现' },
  columnNew: { en: 'New', 'zh-CN': '新增' },
  columnBaseline: { en: 'Legacy', 'zh-CN': '存量' },
  columnReopened: { en: 'Reopened', 'zh-CN': '重开' },
  columnResolved: { en: 'Resolved', 'zh-CN': '已解决' },
  columnEnded: { en: 'Other ends', 'zh-CN': '其他结束' },
  columnSeverity: { en: 'Severity', 'zh-CN': '级别' },
  columnDepartment: { en: 'Department', 'zh-CN': '部门' },
  columnLabel: { en: 'Record', 'zh-CN': '记录' },
  columnDue: { en: 'Due', 'zh-CN': '到期日' },
  columnId: { en: 'Id', 'zh-CN': '编号' },
  columnAsOf: { en: 'As of', 'zh-CN': '基准日' },
  columnStarted: { en: 'Started', 'zh-CN': '开始' },
  columnTitle: { en: 'Title', 'zh-CN': '名称' },
  columnAt: { en: 'At', 'zh-CN': '时间' },
  columnEvent: { en: 'Event', 'zh-CN': '事件' },
  columnBy: { en: 'By', 'zh-CN': '操作人' },
  columnDetails: { en: 'Details', 'zh-CN': '详情' },
  columnField: { en: 'Field', 'zh-CN': '字段' },
  columnRecords: { en: 'Rows', 'zh-CN': '行数' },
  columnVerdict: { en: 'Verdict', 'zh-CN': '结论' },

  ruleRisk: { en: 'Why it matters', 'zh-CN': '风险' },
  ruleFix: { en: 'What to do', 'zh-CN': '整改方法' },
  ruleFalsePositives: { en: 'When it is no defect', 'zh-CN': '可能的误报' },
  ruleParams: { en: 'Parameters', 'zh-CN': '参数' },
  columnFirstSeen: { en: 'Seen', 'zh-CN': '发现期间' },

  stateChecked: { en: 'checked', 'zh-CN': '已检查' },
  stateNotChecked: { en: 'not checked', 'zh-CN': '未检查' },
  stateSkipped: { en: 'skipped', 'zh-CN': '跳过' },
  statusRunning: { en: 'running', 'zh-CN': '运行中' },
  statusComplete: { en: 'complete', 'zh-CN': '完成' },
  statusInterrupted: { en: 'interrupted', 'zh-CN': '中断' },
  partialShort: { en: 'in part', 'zh-CN': '部分' },
  suspect: { en: 'suspect', 'zh-CN': '可疑' },
  suspectNote: {
    en: 'Suspect: nearly every record is a finding, or ten times more than usual. Look at the mapping and the settings before departments see it: {rules}',
    'zh-CN': '可疑：几乎每条记录都是问题，或比平时多十倍。发给部门之前，请先检查映射和设置：{rules}',
  },
  nothingInScope: {
    en: 'Checked, but no record was in scope: {rules}',
    'zh-CN': '已检查，但范围内没有任何记录：{rules}',
  },

  errorTitle: { en: 'error', 'zh-CN': '错误' },
  hintTitle: { en: 'hint', 'zh-CN': '提示' },
  warningTitle: { en: 'warning', 'zh-CN': '警告' },
  unknownOption: { en: 'There is no option {name}.', 'zh-CN': '没有选项 {name}。' },
  unknownCommand: { en: 'There is no command "{name}".', 'zh-CN': '没有命令 "{name}"。' },
  missingArgument: { en: 'The argument {name} is missing.', 'zh-CN': '缺少参数 {name}。' },
  missingValue: { en: 'The option {name} needs a value.', 'zh-CN': '选项 {name} 需要一个值。' },
  invalidValue: { en: '{name} cannot be "{value}".', 'zh-CN': '{name} 的值不能是 "{value}"。' },
  writeOneOf: { en: 'Write one of {words}.', 'zh-CN': '请写其中之一：{words}。' },
  writeCount: { en: 'Write a whole number above 0.', 'zh-CN': '请写大于 0 的整数。' },
  tooManyArguments: { en: 'There are too many arguments.', 'zh-CN': '参数过多。' },
  asOfInvalid: {
    en: '--as-of is "{given}": write an existing day as YYYY-MM-DD.',
    'zh-CN': '--as-of 的值是 "{given}"：请写存在的日期，格式为 YYYY-MM-DD。',
  },
  stateInvalid: {
    en: '--state is "{given}": write one of {states} or all.',
    'zh-CN': '--state 的值是 "{given}"：请写其中之一：{states} 或 all。',
  },
  ruleMissing: {
    en: 'There is no rule "{name}" among those that are loaded.',
    'zh-CN': '已加载的规则中没有 "{name}"。',
  },
  didYouMean: { en: 'Did you mean {name}?', 'zh-CN': '您是否指 {name}？' },
} as const satisfies Record<string, LocalizedText>;

export type MessageKey = keyof typeof MESSAGES;

type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;
type Values<Key extends MessageKey> = Readonly<Record<Placeholders<(typeof MESSAGES)[Key]['en']>, string | number>>;

/** Nothing for a sentence without placeholders. */
type Given<Key extends MessageKey> = Placeholders<(typeof MESSAGES)[Key]['en']> extends never ? [] : [Values<Key>];

/** The sentence in a language, with each of its placeholders filled in. */
export function say<Key extends MessageKey>(locale: Locale, key: Key, ...values: Given<Key>): string {
  const given: Readonly<Record<string, string | number>> = values[0] ?? {};
  return MESSAGES[key][locale].replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(given[name] ?? whole));
}

/** The sentence in every language, for errors. */
export function sayBoth<Key extends MessageKey>(key: Key, ...values: Given<Key>): LocalizedText {
  return composeText((locale) => say(locale, key, ...values));
}

/** A sentence without placeholders whose key is only known at run time. */
export function textOf(locale: Locale, key: MessageKey): string {
  return MESSAGES[key][locale];
}
