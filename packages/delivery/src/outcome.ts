import type { LocalizedText } from '@erp-audit/core';

/** What became of one attempt. Reasons hold no secret. */
export type Outcome =
  /** The place has taken it over. */
  | { readonly state: 'sent' }
  /** May work later; the place may say how long it wants to be left alone. */
  | { readonly state: 'failed'; readonly reason: LocalizedText; readonly retryAfterSeconds?: number }
  /** Will not work until somebody changes something. */
  | { readonly state: 'refused'; readonly reason: LocalizedText };

/** Texts of the other side that a reason quotes are cut here. */
const QUOTED_CHARACTERS = 200;

/**
 * What another server said, fit to stand in one line of a message.
 * @param secrets - texts that must not appear
 */
export function quoted(text: string, secrets: readonly (string | undefined)[]): string {
  let clean = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  for (const secret of secrets) if (secret !== undefined && secret !== '') clean = clean.replaceAll(secret, '***');
  const characters = [...clean];
  return characters.length > QUOTED_CHARACTERS ? `${characters.slice(0, QUOTED_CHARACTERS).join('')}…` : clean;
}
