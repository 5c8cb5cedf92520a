import type { Locale, LocalizedText } from '@erp-audit/core';

/** What notices of reports and reminders say. */
const TEXTS = {
  workbookSubject: {
    en: 'Data quality {week}, {department}: {open} open, {overdue} overdue',
    'zh-CN': '数据质量 {week} {department}：未结 {open} 项，逾期 {overdue} 项',
  },
  workbookAnswer: {
    en: 'Please work through the workbook, answer each line in its answer columns, and return the file by {date} {time} to {address}.',
    'zh-CN': '请按工作簿逐行处理，在答复列中填写结果，并于 {date} {time} 前将文件发回 {address}。',
  },
  workbookNothing: {
    en: 'Nothing is open in your department. There is nothing to return.',
    'zh-CN': '贵部门目前没有未结问题，无需返回文件。',
  },
  workbookWhere: {
    en: 'Its first sheet says how to answer; each rule has its help one click away.',
    'zh-CN': '填写方法见工作簿首页，各规则的说明可一键查看。',
  },
  dataOf: { en: 'The data is as of {date}.', 'zh-CN': '数据截至 {date}。' },
  reportSubject: {
    en: 'Data governance {week}: {open} open, {new} new, {resolved} resolved',
    'zh-CN': '数据治理周报 {week}：未结 {open} 项，新增 {new} 项，解决 {resolved} 项',
  },
  reportFrozen: { en: 'The numbers of this week are final.', 'zh-CN': '本周数据已定稿。' },
  reportProvisional: {
    en: 'The week is not frozen yet: its numbers may still change.',
    'zh-CN': '本周尚未定稿，数据仍可能变化。',
  },
  reportAgenda: {
    en: 'The first page names the decisions that are needed; they are entered in the Excel file and sent back.',
    'zh-CN': '首页列出需要决定的事项；请在 Excel 文件中填写决定并发回。',
  },
  reminderSubject: {
    en: 'Data quality: {overdue} overdue, {soon} due soon, {escalated} escalated',
    'zh-CN': '数据质量提醒：逾期 {overdue} 项，即将到期 {soon} 项，已升级 {escalated} 项',
  },
  reminderDue: {
    en: '{code} ({severity}): {overdue} overdue, {soon} due soon, the earliest on {date}',
    'zh-CN': '{code}（{severity}）：逾期 {overdue} 项，即将到期 {soon} 项，最早到期日 {date}',
  },
  reminderEscalated: {
    en: '{code} of {department}: {findings} found (worst: {severity}), {overdue} overdue; with you since {since}. {decision}',
    'zh-CN':
      '{department} {code}：问题 {findings} 项（最高级别：{severity}），逾期 {overdue} 项；自 {since} 起由您处理。{decision}',
  },
  reminderDecideBy: { en: 'To be decided by {date}.', 'zh-CN': '决定期限：{date}。' },
  reminderRequest: {
    en: 'A decision was asked for; see the committee report.',
    'zh-CN': '已提请作出决定，详见治理委员会报告。',
  },
  reminderConfidential: {
    en: 'Confidential: {overdue} overdue, {soon} due soon, {escalated} escalated',
    'zh-CN': '保密事项：逾期 {overdue} 项，即将到期 {soon} 项，已升级 {escalated} 项',
  },
  open: { en: 'Open', 'zh-CN': '未结' },
  overdue: { en: 'Overdue', 'zh-CN': '逾期' },
  dueSoon: { en: 'Due soon', 'zh-CN': '即将到期' },
  escalated: { en: 'Escalated', 'zh-CN': '已升级' },
  new: { en: 'New this week', 'zh-CN': '本周新增' },
  resolved: { en: 'Resolved this week', 'zh-CN': '本周解决' },
  newCritical: { en: 'New critical', 'zh-CN': '新增致命' },
} as const satisfies Record<string, LocalizedText>;

type Key = keyof typeof TEXTS;

/** The sentence in a language; numbers as the language writes them. */
export function noticeText(locale: Locale, key: Key, values: Readonly<Record<string, string | number>> = {}): string {
  const format = new Intl.NumberFormat(locale);
  return TEXTS[key][locale].replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? format.format(value) : (value ?? whole);
  });
}

/** A count with its name. */
export function fact(locale: Locale, key: Key, count: number): { readonly label: string; readonly value: string } {
  return { label: noticeText(locale, key), value: new Intl.NumberFormat(locale).format(count) };
}
