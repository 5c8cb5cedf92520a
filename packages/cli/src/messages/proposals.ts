import type { LocalizedText } from '@erp-audit/core';

/** Sentences of the commands that look at a source and propose: a mapping, and rules. */
export const PROPOSAL_MESSAGES = {
  profileNewAbout: {
    en: 'Read the catalogue of a source and propose a mapping, with reasons',
    'zh-CN': '读取数据源的目录并给出映射建议及理由',
  },
  optionNewSource: {
    en: 'configured source to read; its profile need not exist yet',
    'zh-CN': '要读取的已配置数据源；其 profile 可以尚不存在',
  },
  optionNewConnection: { en: 'URL of a source that is not configured', 'zh-CN': '未配置数据源的 URL' },
  optionConnector: {
    en: 'connector of --connection (default: by its URL)',
    'zh-CN': '--connection 的连接器（默认按 URL 判断）',
  },
  optionSchema: { en: 'schema of --connection', 'zh-CN': '--connection 的 schema' },
  optionProfileOut: { en: 'profile file to write (default: print it)', 'zh-CN': '要写入的 profile 文件（默认打印）' },
  proposalTitle: {
    en: 'Proposal for source {source}: {tables} {tables|table|tables} read, {sampled} looked into',
    'zh-CN': '数据源 {source} 的建议：读取 {tables} 张表，抽样 {sampled} 张',
  },
  columnTable: { en: 'Table', 'zh-CN': '表' },
  columnCertainty: { en: 'Certainty', 'zh-CN': '把握' },
  columnFieldCount: { en: 'Fields', 'zh-CN': '字段' },
  proposalSure: { en: 'Sure: {entities}', 'zh-CN': '有把握：{entities}' },
  proposalLook: { en: 'Look at: {entities}', 'zh-CN': '需要确认：{entities}' },
  proposalLeftOut: {
    en: 'Not mapped (rules about them are skipped): {entities}',
    'zh-CN': '未映射（相关规则将跳过）：{entities}',
  },
  proposalTimezone: {
    en: 'Say in which zone timestamps were stored: storageTimezone ({count} {count|field has|fields have} none).',
    'zh-CN': '请写明时间戳存储时的时区：storageTimezone（{count} 个字段不带时区）。',
  },
  proposalCodes: {
    en: 'Say what the status codes of {entities} mean: they stand in the file behind QUESTION.',
    'zh-CN': '请写明 {entities} 状态代码的含义：见文件中“请确认”处。',
  },
  proposalNullDates: { en: 'Dates that seem to mean "none": {dates}', 'zh-CN': '疑似表示“无”的日期：{dates}' },
  proposalWritten: { en: 'Written: {file}', 'zh-CN': '已写入：{file}' },
  proposalNext: {
    en: 'Next: look at each line of {file}, name it as the profile of the source in erp-audit.yaml, then "erp-audit profile check".',
    'zh-CN':
      '下一步：逐行确认 {file}，在 erp-audit.yaml 中将其设为该数据源的 profile，然后运行 "erp-audit profile check"。',
  },
  proposalNextPrinted: {
    en: 'Next: keep it with --out profiles/my-erp.yaml, name that as the profile of the source, then "erp-audit profile check".',
    'zh-CN': '下一步：用 --out profiles/my-erp.yaml 保存并设为该数据源的 profile，然后运行 "erp-audit profile check"。',
  },
  connectorUnknown: {
    en: 'Say with --connector what --connection leads to, such as postgres or pglite.',
    'zh-CN': '请用 --connector 指明 --connection 的类型，如 postgres 或 pglite。',
  },

  suggestAbout: {
    en: 'Look at the mapped records and propose rules, with what each finds today',
    'zh-CN': '分析已映射的记录并建议规则，附今日可发现的数量',
  },
  optionSuggestWrite: { en: 'folder to write the suggested rules to', 'zh-CN': '写入建议规则的目录' },
  suggestTitle: {
    en: 'Suggestions for source {source}, as of {asOf}',
    'zh-CN': '数据源 {source} 的建议，基准日 {asOf}',
  },
  suggestNone: { en: 'Nothing to suggest.', 'zh-CN': '没有建议。' },
  columnSuggestion: { en: 'Suggestion', 'zh-CN': '建议' },
  columnExamples: { en: 'For example', 'zh-CN': '示例' },
  suggestInclude: {
    en: '{rule} "{title}" ({entity}) would find {found} of {inScope}: add "{id}" to rules.include.',
    'zh-CN': '{rule}“{title}”（{entity}）可在 {inScope} 条中发现 {found} 条：请将 "{id}" 加入 rules.include。',
  },
  suggestSwitchOn: {
    en: '{rule} "{title}" ({entity}) is skipped: {what}',
    'zh-CN': '{rule}“{title}”（{entity}）被跳过：{what}',
  },
  suggestFailed: { en: '{idea} could not be counted: {reason}', 'zh-CN': '{idea} 无法统计：{reason}' },
  suggestWritten: {
    en: 'Written: {count} {count|rule|rules} with their cases into {directory}.',
    'zh-CN': '已将 {count} 条规则及用例写入 {directory}。',
  },
  suggestNextWrite: {
    en: 'Next: "erp-audit suggest --write my-rules" writes those marked + as pilot rules.',
    'zh-CN': '下一步："erp-audit suggest --write my-rules" 将标记 + 的建议写为试运行规则。',
  },
  suggestNextTest: {
    en: 'Next: put "./{directory}/**" under rules.include, then "erp-audit rules test". They are pilots: departments see nothing of them.',
    'zh-CN':
      '下一步：将 "./{directory}/**" 加入 rules.include，然后运行 "erp-audit rules test"。规则处于试运行状态，部门不会看到。',
  },
} as const satisfies Record<string, LocalizedText>;
