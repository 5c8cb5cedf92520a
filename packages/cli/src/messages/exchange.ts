import type { LocalizedText } from '@erp-audit/core';

/** Sentences about results for other programs. */
export const EXCHANGE_MESSAGES = {
  exportAbout: {
    en: 'Write the results of a run for other programs: JSON lines, OpenLineage, OpenMetadata, DataHub, Collibra',
    'zh-CN': '导出一次运行的结果供其他程序使用：JSON Lines、OpenLineage、OpenMetadata、DataHub、Collibra',
  },
  exportFormat: { en: 'form of the results', 'zh-CN': '结果格式' },
  optionExportRun: { en: 'run (id or latest)', 'zh-CN': '运行（编号或 latest）' },
  optionExportOut: { en: 'file to write (default: standard output)', 'zh-CN': '输出文件（默认：标准输出）' },
  optionExportService: {
    en: 'database service in OpenMetadata (default: the name of the source)',
    'zh-CN': 'OpenMetadata 中的数据库服务名（默认：数据源名称）',
  },
  optionExportCommunity: { en: 'community in Collibra', 'zh-CN': 'Collibra 中的 community' },
  optionExportDomain: { en: 'domain in Collibra', 'zh-CN': 'Collibra 中的 domain' },
  exportNeedsPlace: {
    en: 'Collibra keeps assets in a domain of a community: write --community and --domain.',
    'zh-CN': 'Collibra 的资产属于某个 community 的 domain：请写 --community 和 --domain。',
  },
  exportOptionForeign: {
    en: '{option} belongs to "export {format}".',
    'zh-CN': '{option} 仅适用于 "export {format}"。',
  },
  exportWritten: {
    en: '{file}: run {run}, {results} {results|result|results}, {findings} {findings|finding|findings}.',
    'zh-CN': '{file}：运行 {run}，{results} 个结果，{findings} 个问题。',
  },
  exportLeftOut: {
    en: '{count} {count|result|results} left out: this format has no words for what was skipped, not checked or has no table.',
    'zh-CN': '未写入 {count} 个结果：该格式无法表示已跳过、未检查或没有对应表的结果。',
  },
  exportWithheld: {
    en: 'Not written: {pilot} {pilot|result|results} of pilot rules, {confidential} confidential {confidential|result|results}, {findings} {findings|finding|findings} of both.',
    'zh-CN': '未写入：试运行规则的结果 {pilot} 个，保密结果 {confidential} 个，两者的问题 {findings} 个。',
  },
} as const satisfies Record<string, LocalizedText>;
