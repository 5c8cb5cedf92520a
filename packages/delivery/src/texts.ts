import type { Locale, LocalizedText } from '@erp-audit/core';

/** What every message says beside the notice itself. */
const TEXTS = {
  footer: {
    en: 'Written by erp-audit for {organisation}. Nothing in the ERP was changed.',
    'zh-CN': '由 erp-audit 自动生成（{organisation}），未改动 ERP 中的任何数据。',
  },
  attached: { en: 'Attached: {files}', 'zh-CN': '附件：{files}' },
  tooLarge: {
    en: 'The files are too large for mail ({size} MB, at most {most} MB).',
    'zh-CN': '文件过大，未作为附件发送（{size} MB，上限 {most} MB）。',
  },
  liesIn: { en: 'They lie in {place}', 'zh-CN': '文件位置：{place}' },
  askFor: {
    en: 'Please ask the data governance office for them.',
    'zh-CN': '请向数据治理办公室索取。',
  },
  fileSize: { en: '{file} ({size} MB)', 'zh-CN': '{file}（{size} MB）' },
  listMark: { en: ', ', 'zh-CN': '、' },
} as const satisfies Record<string, LocalizedText>;

/** The sentence in a language, with its `{names}` filled in. */
export function textOf(locale: Locale, key: keyof typeof TEXTS, values: Readonly<Record<string, string>> = {}): string {
  return TEXTS[key][locale].replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
