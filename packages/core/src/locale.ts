/** The two languages every text of the product exists in; neither is a fallback for missing work in the other. */
export const LOCALES = ['en', 'zh-CN'] as const;
export type Locale = (typeof LOCALES)[number];

/** One text in every language. */
export type LocalizedText = Readonly<Record<Locale, string>>;
