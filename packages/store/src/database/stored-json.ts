/** What PostgreSQL text cannot hold: NUL, and halves of surrogate pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: NUL is what is looked for
const NOT_STORABLE = /\u0000|\p{Surrogate}/gu;

/** JSON text as PostgreSQL takes it; characters it cannot hold become U+FFFD, visibly. */
export function storedJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'string' ? storedText(inner) : inner));
}

export function storedText(text: string): string {
  return text.replaceAll(NOT_STORABLE, '\uFFFD');
}
