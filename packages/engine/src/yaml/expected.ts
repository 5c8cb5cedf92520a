import type { LocalizedText } from '@erp-audit/core';

const TEXTS = new Map<string, LocalizedText>();

/**
 * What a schema expects at one place, as the message of its check: "write …". A schema keeps one text, the English one;
 * {@link expectedText} gives it back in every language.
 */
export function expected(text: LocalizedText): string {
  TEXTS.set(text.en, text);
  return text.en;
}

/** The text of a schema's message in every language; a message nobody declared stands as it is. */
export function expectedText(message: string): LocalizedText {
  return TEXTS.get(message) ?? { en: message, 'zh-CN': message };
}
