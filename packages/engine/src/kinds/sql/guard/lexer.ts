import type { DialectId } from '@erp-audit/core';
import { LEXER_REFUSALS as REFUSALS } from './lexer-refusals.ts';
import type { Problem } from './problem.ts';
import type { Token, TokenType } from './token.ts';

/** A statement taken apart. */
export interface Lexed {
  readonly tokens: readonly Token[];
  readonly comments: readonly { readonly at: number; readonly length: number }[];
  readonly problems: readonly Problem[];
}

/** How names are quoted. */
const NAMES: Readonly<Record<DialectId, string>> = {
  postgres: '"(?:[^"]|"")*"',
  duckdb: '"(?:[^"]|"")*"',
  oracle: '"(?:[^"]|"")*"',
  mysql: '"(?:[^"]|"")*"|`(?:[^`]|``)*`',
  mssql: '"(?:[^"]|"")*"|\\[(?:[^\\]]|\\]\\])*\\]',
};

/** Operators and brackets; PostgreSQL's own are judged in its tree. */
const COMMON_MARKS = '\\|\\||<>|<=|>=|!=|[(),.;+\\-*/%<>=]';
const MARKS: Readonly<Record<DialectId, string>> = {
  postgres: `::|=>|(?:(?!--|/\\*)[+\\-*/<>=~!@#%^&|])+|[(),.;[\\]:]`,
  duckdb: `::|->>|->|${COMMON_MARKS}|[[\\]]`,
  mysql: `<=>|->>|->|${COMMON_MARKS}|[&|^]`,
  mssql: `${COMMON_MARKS}|[&|^]`,
  oracle: COMMON_MARKS,
};

const ENTITY = '\\{\\{\\s*(?<entity>\\w+)\\s*\\}\\}';
const FRAGMENT = '\\{\\{\\s*(?<fragment>[a-z]+)\\s+(?<argument>[A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*)?)\\s*\\}\\}';

/**
 * What can stand at a place, the first that fits. Everything the databases read differently from each other, or
 * differently by their settings, is left out, so that it is refused and there is one way only to cut a text in pieces.
 */
function pattern(dialect: DialectId): RegExp {
  const inName = dialect === 'oracle' ? '$#' : '$';
  const parts = [
    '(?<blank>[ \\t\\n]+|\\r\\n)',
    `${ENTITY}|${FRAGMENT}`,
    '(?<comment>--[^\\n]*|/\\*[^]*?\\*/)',
    "(?<string>'(?:[^']|'')*')",
    `(?<name>${NAMES[dialect]})`,
    `(?<word>[\\p{L}_][\\p{L}\\p{M}\\p{N}_${inName}]*)`,
    '(?<number>(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?)',
    '(?<cast>::)|:(?<parameter>[A-Za-z_]\\w*)',
    `(?<mark>${MARKS[dialect]})`,
  ];
  return new RegExp(parts.join('|'), 'uy');
}

const PATTERNS = new Map<DialectId, RegExp>();

/** Cuts a statement into its pieces, each at its place; what cannot be read in one way only is a problem. */
export function lex(text: string, dialect: DialectId): Lexed {
  const cut = new Cut(dialect);
  const expression = PATTERNS.get(dialect) ?? pattern(dialect);
  PATTERNS.set(dialect, expression);
  let at = 0;
  while (at < text.length) {
    expression.lastIndex = at;
    const match = expression.exec(text);
    if (match === null) {
      cut.problems.push({ at, message: unreadable(text, at) });
      // Behind a quote that is not closed nothing can be known.
      if (/^(?:['"`[{]|\/\*)/.test(text.slice(at, at + 2))) break;
      at += text.codePointAt(at) === undefined ? 1 : String.fromCodePoint(text.codePointAt(at) ?? 0).length;
    } else {
      cut.take(match);
      at += match[0].length;
    }
  }
  return cut;
}

function unreadable(text: string, at: number) {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (character === "'") return REFUSALS.openString;
  if (character === '`' || character === '[') return REFUSALS.nameQuotes;
  if (character === '"') return REFUSALS.openName;
  if (text.startsWith('/*', at)) return REFUSALS.openComment;
  if (character === '{' || character === '}') return REFUSALS.braces;
  if (character === '~') return REFUSALS.tilde;
  if (character === '?' || character === '$' || character === '@') return REFUSALS.variable(character);
  return REFUSALS.character(character);
}

/** Marks that change the direction of writing: what is read is not what stands there. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/u;
const HIDDEN = /[\p{Cf}\p{Cc}]/u;
/** Strings that a word may stand right before; every other prefix changes how a string is read. */
const BEFORE_STRING = new Set(['n', 'date', 'time', 'timestamp', 'interval']);

class Cut implements Lexed {
  readonly tokens: Token[] = [];
  readonly comments: { at: number; length: number }[] = [];
  readonly problems: Problem[] = [];
  readonly #dialect: DialectId;

  constructor(dialect: DialectId) {
    this.#dialect = dialect;
  }

  take({ 0: written, index: at, groups = {} }: RegExpExecArray): void {
    if (groups['blank'] !== undefined) return;
    if (groups['comment'] !== undefined) this.#comment(written, at);
    else if (groups['entity'] !== undefined) this.#add('entity', groups['entity'], written, at);
    else if (groups['fragment'] !== undefined)
      this.#add('fragment', groups['fragment'], written, at, groups['argument']);
    else if (groups['string'] !== undefined) this.#string(written, at);
    else if (groups['name'] !== undefined) this.#name(written, at);
    else if (groups['word'] !== undefined) this.#word(written, at);
    else if (groups['number'] !== undefined) this.#add('number', written, written, at);
    else if (groups['parameter'] !== undefined) this.#add('parameter', groups['parameter'], written, at);
    else this.#add('mark', written, written, at);
  }

  #add(type: TokenType, text: string, written: string, at: number, argument?: string): void {
    const last = this.tokens.at(-1);
    const isGlued = last !== undefined && last.at + last.length === at;
    if (isGlued && last.type === 'number' && type === 'word') this.problems.push({ at, message: REFUSALS.glued });
    this.tokens.push({ type, text, at, length: written.length, ...(argument === undefined ? {} : { argument }) });
  }

  #refuse(at: number, message: Problem['message'], isRefused: boolean): void {
    if (isRefused) this.problems.push({ at, message });
  }

  #comment(written: string, at: number): void {
    this.comments.push({ at, length: written.length });
    const runs = /^\/\*(?:M?!|\+)|^--\+/i.test(written);
    this.#refuse(at, REFUSALS.runningComment, runs);
    this.#refuse(at, REFUSALS.nestedComment, written.startsWith('/*') && written.slice(2).includes('/*'));
    this.#refuse(at, REFUSALS.dashes, this.#dialect === 'mysql' && /^--[^\s]/.test(written));
    this.#refuse(at, REFUSALS.lineEnd, written.startsWith('--') && /\r(?!$)/.test(written));
    this.#refuse(at, REFUSALS.direction, DIRECTION.test(written));
  }

  #string(written: string, at: number): void {
    const last = this.tokens.at(-1);
    const prefix = last?.type === 'word' && last.at + last.length === at ? last.text : undefined;
    this.#refuse(last?.at ?? at, REFUSALS.prefix(prefix ?? ''), prefix !== undefined && !BEFORE_STRING.has(prefix));
    // A backslash before a quote ends the string or not, by a setting of the session.
    this.#refuse(at, REFUSALS.backslash, this.#dialect === 'mysql' && written.includes("\\'"));
    this.#refuse(at, REFUSALS.direction, DIRECTION.test(written));
    this.#refuse(at, REFUSALS.hidden, written.includes('\0'));
    this.#add('string', written, written, at);
  }

  #name(written: string, at: number): void {
    const quote = written.at(-1) ?? '';
    const text = written.slice(1, -1).replaceAll(quote + quote, quote);
    this.#refuse(at, REFUSALS.hidden, HIDDEN.test(text) || text !== text.normalize('NFKC'));
    this.#refuse(at, REFUSALS.backslash, this.#dialect === 'mysql' && text.includes('\\'));
    this.#refuse(at, REFUSALS.emptyName, text === '');
    this.#add('name', text, written, at);
  }

  #word(written: string, at: number): void {
    this.#refuse(
      at,
      REFUSALS.lookAlike,
      written !== written.normalize('NFKC') || /[^\p{ASCII}\p{Script=Han}]/u.test(written),
    );
    this.#add('word', written.toLowerCase(), written, at);
  }
}
