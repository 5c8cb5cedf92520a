import { certaintyText, type GroupMember, type Locale, type RecordGroup } from '@erp-audit/core';

const MOST_NAMED = 5;
const MOST_REASONS = 2;

const WORDS = {
  en: { keep: 'Keep', related: 'Related, not to be merged', more: 'more', of: (count: number) => `${count} records` },
  'zh-CN': { keep: '建议保留', related: '有关联，请勿合并', more: '另有', of: (count: number) => `${count} 条记录` },
} as const;

/** A group of records that look alike as one line: how sure it is, which records, which to keep, and why. */
export function describeGroup(
  { band, likelihood, memberCount, members, survivor, why, related }: RecordGroup,
  locale: Locale,
): string {
  const words = WORDS[locale];
  const named = members.slice(0, MOST_NAMED).map(memberText);
  const left = memberCount - named.length;
  const rest = locale === 'en' ? `${left} ${words.more}` : `${words.more} ${left} 条`;
  const parts = [
    certaintyText({ band, likelihood }, locale),
    `${words.of(memberCount)}: ${[...named, ...(left > 0 ? [rest] : [])].join(locale === 'en' ? '; ' : '；')}`,
    ...(survivor === '' ? [] : [`${words.keep}: ${survivor}`]),
    ...why.slice(0, MOST_REASONS).map((text) => text[locale]),
    ...related.slice(0, MOST_REASONS).map((text) => `${words.related}: ${text[locale]}`),
  ];
  return parts.map((part) => (locale === 'en' ? part : chinesePunctuation(part))).join(' · ');
}

function memberText({ key, values }: GroupMember): string {
  const { name } = values;
  const shown = name === null || name === undefined ? '' : typeof name === 'string' ? name : name.masked;
  return `${key} ${shown}`.trim();
}

/** Of the words around the values only: the values themselves stay as they are. */
function chinesePunctuation(text: string): string {
  return text.replace(/^([^:]{2,8}): /, '$1：');
}
