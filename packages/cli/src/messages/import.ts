import type { LocalizedText } from '@erp-audit/core';

/** Sentences about returned workbooks. */
export const IMPORT_MESSAGES = {
  importAbout: {
    en: 'Take in answers, requests and reasons from returned workbooks',
    'zh-CN': '导入返回的工作簿（答复、例外申请、转交答复）',
  },
  importFiles: { en: 'returned workbooks (.xlsx or .csv)', 'zh-CN': '返回的工作簿（.xlsx 或 .csv）' },
  optionImportReport: {
    en: 'folder for a report of every line, to be sent back',
    'zh-CN': '逐行导入结果的输出目录，可发回给填写人',
  },
  returnsImported: {
    en: 'Answers from {file}: {accepted} accepted, {unchanged} unchanged, {rejected} rejected, {unanswered} unanswered.',
    'zh-CN': '答复 {file}：接受 {accepted}，未变化 {unchanged}，退回 {rejected}，未答复 {unanswered}。',
  },
  alreadyImported: { en: '{file} was imported before; nothing changed.', 'zh-CN': '{file} 已导入过，未作更改。' },
  rejectedLine: { en: '  {sheet}, row {line}: {reason}', 'zh-CN': '  {sheet} 第 {line} 行：{reason}' },
  optionSplit: {
    en: 'one workbook for each responsible person of the last answers',
    'zh-CN': '按上次答复中的责任人拆分工作簿',
  },
  importReportWritten: { en: '  Report for the sender: {file}', 'zh-CN': '  可发回的导入结果：{file}' },
} as const satisfies Record<string, LocalizedText>;
