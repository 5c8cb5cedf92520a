/** What PostgreSQL text cannot hold: NUL, and halves of surrogate pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: NUL is what is looked for
const NOT_STORABLE = /\u0000|\p{Surrogate}/gu;

/** The same by a quicker look, which also stops at whole pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: NUL is what is looked for
const MAYBE_NOT_STORABLE = /[\u0000\ud800-\udfff]/;
/** How JSON text writes them; where it only looks like one of them, nothing is lost but time. */
const NOT_STORABLE_IN_JSON = /\\u(?:0000|d[89a-f])/;

/** JSON text as PostgreSQL takes it; characters it cannot hold become U+FFFD, visibly. */
export function storedJson(value: unknown): string {
  const text = JSON.stringify(value);
  if (isStorableJson(text)) return text;
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'string' ? storedText(inner) : inner));
}

/** Whether JSON text can be stored as it is. */
export function isStorableJson(text: string): boolean {
  return !NOT_STORABLE_IN_JSON.test(text);
}

export function storedText(text: string): string {
  return MAYBE_NOT_STORABLE.test(text) ? text.replaceAll(NOT_STORABLE, '\uFFFD') : text;
}
