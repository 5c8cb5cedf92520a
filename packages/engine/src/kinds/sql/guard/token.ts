/**
 * `word`: a bare word; `name`: a quoted one; `mark`: an operator or a bracket; `entity`: `{{entity}}`; `fragment`:
 * `{{age o.date}}`; `parameter`: `:name`.
 */
export type TokenType = 'word' | 'name' | 'string' | 'number' | 'mark' | 'entity' | 'fragment' | 'parameter';

/** A piece of a statement with the character it begins at. */
export interface Token {
  readonly type: TokenType;
  /** A word in lower case, a name without its quotes, the name of an entity, fragment or parameter, else as written. */
  readonly text: string;
  /** What a fragment is of: a column. */
  readonly argument?: string;
  readonly at: number;
  readonly length: number;
}

export function isWord(token: Token | undefined, ...words: readonly string[]): boolean {
  return token?.type === 'word' && words.includes(token.text);
}

export function isMark(token: Token | undefined, mark: string): boolean {
  return token?.type === 'mark' && token.text === mark;
}

/** Index of the bracket that closes each open one; open ones without an end are left out. */
export function closingBrackets(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const closing = new Map<number, number>();
  const open: number[] = [];
  tokens.forEach((token, index) => {
    if (isMark(token, '(')) open.push(index);
    if (!isMark(token, ')')) return;
    const start = open.pop();
    if (start !== undefined) closing.set(start, index);
  });
  return closing;
}
