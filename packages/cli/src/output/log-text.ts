import type { Locale, LocalizedText } from '@erp-audit/core';
import { LOG_KIND_TEXTS } from '../messages/log.ts';

/** What an entry tells of; the word itself where a later version wrote it. */
export function logKindText(locale: Locale, kind: string): string {
  const texts: Readonly<Record<string, LocalizedText | undefined>> = LOG_KIND_TEXTS;
  return texts[kind]?.[locale] ?? kind;
}
