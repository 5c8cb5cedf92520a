/** Blanks and comments before the first word; a comment that the server would run (`/*!`, `/*M!`) is no comment. */
const BEFORE_FIRST_WORD = /^(?:\s|\(|--\s[^\n]*(?:\n|$)|#[^\n]*(?:\n|$)|\/\*(?!M?!)[\s\S]*?\*\/)*/;
const QUERY = /^(?:select|with|values|table|explain|show)\b/i;
const BETWEEN_WORDS = String.raw`(?:\s|/\*[\s\S]*?\*/|--\s[^\n]*\n|#[^\n]*\n)+`;
/** Writes a file on the server, which a read-only transaction allows. */
const WRITES_FILE = new RegExp(String.raw`\binto${BETWEEN_WORDS}(?:outfile|dumpfile)\b`, 'i');

/**
 * Whether a text begins as a query and names no file to write. A read-only transaction refuses changes of data; this
 * refuses the rest, such as `set`, `call`, `kill` and `flush`. It judges nothing that the transaction itself refuses.
 */
export function isQuery(text: string): boolean {
  const first = text.replace(BEFORE_FIRST_WORD, '');
  return QUERY.test(first) && !WRITES_FILE.test(text) && !/\/\*M?!/.test(text);
}
