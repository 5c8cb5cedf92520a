import type { LocalizedText } from '@erp-audit/core';

/** Sentences about writing reports. */
export const REPORT_MESSAGES = {
  reportAbout: { en: 'Write the department workbooks and the committee page', 'zh-CN': '生成部门工作簿与委员会报告' },
  reportWhich: { en: 'workbooks or committee (default: both)', 'zh-CN': 'workbooks 或 committee（默认两者）' },
  optionDepartment: { en: 'only this department', 'zh-CN': '仅此部门' },
  optionWeek: {
    en: 'ISO week the last run lies in, such as 2026-W47',
    'zh-CN': '最近一次运行所在的 ISO 周，如 2026-W47',
  },
  optionOut: { en: 'folder to write to', 'zh-CN': '输出目录' },
  optionPdf: {
    en: 'print the committee page as PDF too, with an installed Chromium, Chrome or Edge',
    'zh-CN': '同时用已安装的 Chromium、Chrome 或 Edge 将委员会报告打印为 PDF',
  },
  optionShippedTemplates: {
    en: 'leave the templates of the organisation aside',
    'zh-CN': '不使用本单位自有模板',
  },
  reportWritten: { en: '{file}  ({open} open findings)', 'zh-CN': '{file}（未结问题 {open} 个）' },
  reportNothing: { en: 'There was nothing to write.', 'zh-CN': '没有需要生成的报告。' },
} as const satisfies Record<string, LocalizedText>;
