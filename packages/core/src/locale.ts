/** The two languages every text of the product exists in; neither is a fallback for missing work in the other. */
export const LOCALES = ['en', 'zh-CN'] as const;
export type Locale = (typeof LOCALES)[number];

/** One text in every language. */
export type LocalizedText = Readonly<Record<Locale, string>>;

/** A sentence for people: in every language, or one text that is the same in all, such as a name. */
export type Sentence = string | LocalizedText;

/** The sentence in a language. */
export function sentenceIn(locale: Locale, sentence: Sentence): string {
  return typeof sentence === 'string' ? sentence : sentence[locale];
}

/** A number with what is counted, as English says it: `1 rule`, `2 rules`. */
export function counted(count: number, one: string, others = `${one}s`): string {
  return `${count} ${count === 1 ? one : others}`;
}

/** One sentence made of parts, in every language. */
export function composeText(compose: (locale: Locale) => string): LocalizedText {
  return { en: compose('en'), 'zh-CN': compose('zh-CN') };
}
