import type { Dialect, DialectFeature } from './dialect.ts';
import type { Locale, LocalizedText } from './locale.ts';

/** What a rule may need of a database, as people call it. */
const FEATURE_TEXTS: Readonly<Record<DialectFeature, LocalizedText>> = {
  regex: { en: 'regular expressions', 'zh-CN': '正则表达式' },
  namedQueries: { en: 'named queries (WITH)', 'zh-CN': '命名子查询（WITH）' },
  collectTexts: { en: 'lists of texts per group', 'zh-CN': '分组文本聚合' },
  windows: { en: 'window functions', 'zh-CN': '窗口函数' },
};
const MISSING_FEATURE = /^needs:(\w+)(?::(.*))?$/;

/** `needs:windows:MySQL 8.0`: the detail of an `unsupported` result, in no language; see {@link reasonDetailIn}. */
export function missingFeature(feature: DialectFeature, { availableSince }: Pick<Dialect, 'availableSince'>): string {
  const since = availableSince?.[feature];
  return since === undefined ? `needs:${feature}` : `needs:${feature}:${since}`;
}

const BILINGUAL = /^\{"en":/;

/** A detail that is a sentence, as one text; see {@link reasonDetailIn}. */
export function bilingualDetail(text: LocalizedText): string {
  return JSON.stringify({ en: text.en, 'zh-CN': text['zh-CN'] });
}

/** The detail of a reason as programs read it: codes as they are, of a sentence the English text. */
export function plainReasonDetail(detail: string): string {
  return BILINGUAL.test(detail) ? reasonDetailIn('en', detail) : detail;
}

/** The detail of a reason as it is shown: codes in words, everything else as it is. */
export function reasonDetailIn(locale: Locale, detail: string): string {
  if (BILINGUAL.test(detail)) return (JSON.parse(detail) as LocalizedText)[locale];
  const [, feature = '', since] = MISSING_FEATURE.exec(detail) ?? [];
  const words = isFeature(feature) ? FEATURE_TEXTS[feature][locale] : undefined;
  if (words === undefined) return detail;
  if (locale === 'en') return since === undefined ? `it has no ${words}` : `${words} need ${since} or later`;
  return since === undefined ? `不支持${words}` : `${words}需要 ${since} 或更高版本`;
}

function isFeature(name: string): name is DialectFeature {
  return Object.hasOwn(FEATURE_TEXTS, name);
}
