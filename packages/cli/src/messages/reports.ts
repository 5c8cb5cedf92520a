import type { LocalizedText } from '@erp-audit/core';

/** Sentences about writing reports. */
export const REPORT_MESSAGES = {
  reportAbout: {
    en: 'Write the department workbooks, the committee page, or pages to search findings in',
    'zh-CN': '生成部门工作簿、委员会报告，或可搜索的问题清单网页',
  },
  reportWhich: {
    en: 'workbooks, committee or browser (default: the first two)',
    'zh-CN': 'workbooks、committee 或 browser（默认前两者）',
  },
  optionDepartment: { en: 'only this department', 'zh-CN': '仅此部门' },
  optionWeek: {
    en: 'ISO week the last run lies in, such as 2026-W47',
    'zh-CN': '最近一次运行所在的 ISO 周，如 2026-W47',
  },
  optionOut: { en: 'folder to write to', 'zh-CN': '输出目录' },
  optionCsv: {
    en: 'beside every workbook, its findings as CSV (UTF-8)',
    'zh-CN': '每个工作簿另附问题清单 CSV（UTF-8）',
  },
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
