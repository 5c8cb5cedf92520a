import type { LocalizedText } from '@erp-audit/core';

/** Sentences about what is kept: who may read it, how long, and how it travels. */
export const KEEPING_MESSAGES = {
  findingsHidden: {
    en: '{count} confidential findings not shown.',
    'zh-CN': '另有 {count} 个保密问题未显示。',
  },
  transfersHidden: {
    en: '{count} {count|transfer|transfers} of confidential findings not shown.',
    'zh-CN': '另有 {count} 项保密问题的转交未显示。',
  },
  storeAbout: { en: 'Back up, restore and tidy what is kept', 'zh-CN': '备份、恢复和清理保存的数据' },
  storeExportAbout: {
    en: 'Write the whole store into one file, also to move it to another database',
    'zh-CN': '把整个存储写入一个文件，也可用于迁移到其他数据库',
  },
  storeImportAbout: { en: 'Fill an empty store from such a file', 'zh-CN': '用导出文件填充空的存储' },
  storeRetainAbout: {
    en: 'Take away details and names that have had their time',
    'zh-CN': '清除已到保留期限的明细和人名',
  },
  storeAuditorAbout: {
    en: 'Print the SQL for a role that can read the store and write nothing',
    'zh-CN': '输出只读角色的 SQL：可读取存储，不能写入',
  },
  storeFile: { en: 'file to write', 'zh-CN': '要写入的文件' },
  storeImportFile: { en: 'file made by "erp-audit store export"', 'zh-CN': '由 "erp-audit store export" 生成的文件' },
  storeRole: { en: 'name of the role', 'zh-CN': '角色名' },
  optionRetainDryRun: { en: 'only count what would go', 'zh-CN': '只统计将被清除的内容' },
  storeExported: {
    en: 'Wrote {file}: {findings} {findings|finding|findings}, {runs} {runs|run|runs}.',
    'zh-CN': '已写入 {file}：{findings} 个问题，{runs} 次运行。',
  },
  storeImported: {
    en: 'Took {file} in: {findings} {findings|finding|findings}, {runs} {runs|run|runs}.',
    'zh-CN': '已导入 {file}：{findings} 个问题，{runs} 次运行。',
  },
  storeKeyApart: {
    en: 'The key {file} is not in it. Keep it, too, but somewhere else: without it, workbooks that are out cannot come back and personal values look changed.',
    'zh-CN': '密钥 {file} 不在其中。请另行妥善保存：没有它，已发出的工作簿无法导回，个人信息会被视为已变化。',
  },
  storeKeySame: { en: 'The key {file} is that of the exported store.', 'zh-CN': '密钥 {file} 与导出的存储一致。' },
  storeKeyOther: {
    en: 'The key {file} is another than that of the exported store: put the old one in its place before the next run, or workbooks that are out cannot come back.',
    'zh-CN': '密钥 {file} 与导出的存储不一致：请在下次运行前换回原密钥，否则已发出的工作簿无法导回。',
  },
  storeKeyMissing: {
    en: 'There is no key {file}: put that of the exported store there before the next run, or workbooks that are out cannot come back.',
    'zh-CN': '缺少密钥 {file}：请在下次运行前放入原存储的密钥，否则已发出的工作簿无法导回。',
  },
  retainBefore: {
    en: 'Older than: details {details}, names {persons}, decisions {decisions}, reports {reports}, results of runs {runs}.',
    'zh-CN': '早于以下日期：明细 {details}，人名 {persons}，决定 {decisions}，报告 {reports}，运行结果 {runs}。',
  },
  retainForEver: { en: 'kept for ever', 'zh-CN': '永久保留' },
  retainFindings: { en: 'Ended findings without label and evidence', 'zh-CN': '清除名称和证据的已结束问题' },
  retainEvents: { en: 'Events without details', 'zh-CN': '清除明细的历史事件' },
  retainAnswers: { en: 'Answers without texts', 'zh-CN': '清除文字内容的答复' },
  retainRejected: { en: 'Imports without rejected lines', 'zh-CN': '清除退回行的导入记录' },
  retainWaived: { en: 'Ended waivers without evidence', 'zh-CN': '清除证据的已结束豁免' },
  retainStaged: { en: 'Rows that interrupted runs left behind', 'zh-CN': '中断的运行遗留的行' },
  retainStatements: { en: 'Statements that no result refers to', 'zh-CN': '没有结果引用的语句' },
  retainKeys: { en: 'Findings whose key named a person', 'zh-CN': '标识含有人员的问题' },
  retainMasked: { en: 'Findings and events with masked values', 'zh-CN': '含有掩码值的问题和事件' },
  retainNames: { en: 'Names replaced by pseudonyms', 'zh-CN': '已替换为化名的人名' },
  retainDecisionNames: { en: 'Names in decisions replaced by pseudonyms', 'zh-CN': '决定中已替换为化名的人名' },
  retainRuns: { en: 'Runs without results', 'zh-CN': '清除结果的运行' },
  retainRunRows: { en: 'Results, counts and statements of these runs', 'zh-CN': '这些运行的结果、计数和语句引用' },
  retainJobs: { en: 'Ended jobs and problems of the schedule', 'zh-CN': '计划任务中已结束的作业和问题' },
  retainMatched: {
    en: 'Files in which the search for duplicates keeps records',
    'zh-CN': '查重保留记录内容的文件',
  },
  retainReports: { en: 'Files of written reports', 'zh-CN': '已写出的报告文件' },
  retainDone: { en: 'Done.', 'zh-CN': '已完成。' },
  retainNothingChanged: { en: 'Dry run: nothing was changed.', 'zh-CN': '试运行：未作任何更改。' },
  doctorReadable: {
    en: 'Other accounts of this machine may read {path}: run  chmod {mode} {path}',
    'zh-CN': '本机其他账号可以读取 {path}：请执行  chmod {mode} {path}',
  },
} as const satisfies Record<string, LocalizedText>;
