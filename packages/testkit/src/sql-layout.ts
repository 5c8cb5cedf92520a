/** Words that begin a line. */
const STARTS = new Set(
  'with select from where union group order having join left inner cross on when else end and or limit fetch option'.split(
    ' ',
  ),
);
/** What stands before `join` in the same line. */
const JOINED = /(left|inner|cross)$/i;
const WIDTH = 110;
const DEEPEST = 12;

/**
 * A statement in lines of bounded length, for people and for clients that take no long lines. Lines are broken where
 * blanks stand outside of quotes, so that nothing but white space changes.
 * @param backslashes - Whether a backslash in a text escapes what follows, as in MySQL.
 */
export function layOut(statement: string, backslashes: boolean): string {
  const lines: string[] = [];
  let line = '';
  let depth = 0;
  let isComment = false;
  for (const word of words(statement, backslashes)) {
    const isStart = STARTS.has(bare(word)) && !(bare(word) === 'join' && JOINED.test(line));
    const isFull = line.length + word.length > WIDTH;
    if (line !== '' && (isStart || isFull || isComment)) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? `${'  '.repeat(Math.min(depth, DEEPEST))}${word}` : `${line} ${word}`;
    isComment = word.startsWith('--');
    if (!isComment) depth = Math.max(0, depth + balance(word));
  }
  return [...lines, line].join('\n');
}

function bare(word: string): string {
  return word.replace(/^\(+/, '').toLowerCase();
}

/** Parts between blanks, quoted text whole, a comment up to the end of its line whole. */
function words(statement: string, backslashes: boolean): string[] {
  const quoted = backslashes ? `'(?:[^'\\\\]|\\\\.|'')*'` : `'(?:[^']|'')*'`;
  const word = new RegExp(`--[^\\n]*|(?:${quoted}|"[^"]*"|\`[^\`]*\`|\\[[^\\]]*\\]|(?!--)[^\\s'"\`[])+`, 'gsu');
  return statement.match(word) ?? [];
}

/** Open brackets less closed ones outside of quotes. */
function balance(word: string): number {
  const plain = word.replaceAll(/'(?:[^'\\]|\\.|'')*'|"[^"]*"|`[^`]*`/gsu, '');
  return plain.split('(').length - plain.split(')').length;
}
