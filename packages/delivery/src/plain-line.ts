/** Marks that turn the direction of text round: what follows would be read as something else than it is. */
const DIRECTION_MARKS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

/**
 * Any text as one line that every channel carries: no line ends, control characters, marks of direction or halves of
 * characters, at most so many characters.
 */
export function plainLine(text: string, mostCharacters = Number.POSITIVE_INFINITY): string {
  const line = text
    .replaceAll(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
    .replaceAll(CONTROLS, ' ')
    .replaceAll(DIRECTION_MARKS, '')
    .trim();
  return cutTo(line, mostCharacters);
}

function cutTo(line: string, most: number): string {
  if (line.length <= most) return line;
  const characters = [...line];
  return characters.length <= most ? line : `${characters.slice(0, Math.max(0, most - 1)).join('')}…`;
}

/** The longest beginning of a text of at most so many bytes of UTF-8; no character is cut in two. */
export function cutToBytes(text: string, mostBytes: number): string {
  if (Buffer.byteLength(text) <= mostBytes) return text;
  const bytes = Buffer.from(text).subarray(0, Math.max(0, mostBytes - Buffer.byteLength('…')));
  return `${bytes.toString('utf8').replace(/\uFFFD+$/, '')}…`;
}
