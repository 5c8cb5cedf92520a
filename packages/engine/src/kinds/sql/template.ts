import type { DialectId } from '@erp-audit/core';
import { lex } from './guard/lexer.ts';
import type { Problem } from './guard/problem.ts';
import { isMark, type Token } from './guard/token.ts';

/** A piece of the admin's SQL with the character it begins at. */
export type Segment =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'entity' | 'parameter'; readonly name: string; readonly at: number }
  | { readonly type: 'fragment'; readonly name: string; readonly column: string; readonly at: number };

/** Admin SQL taken apart. */
export interface Template {
  /** What is sent but for its marks: comments and a semicolon at the end are blanks in it. */
  readonly plain: string;
  readonly tokens: readonly Token[];
  /** Plain SQL of the same length, character for character, for a parser. */
  readonly parseable: string;
  /** Why it cannot be taken apart in one way only. */
  readonly problems: readonly Problem[];
}

type Part = Pick<Token, 'at' | 'length'>;

/** Finds `{{entity}}`, `{{fragment of.column}}` and `:name`; strings and quoted names are left alone. */
export function readTemplate(text: string, dialect: DialectId): Template {
  const { tokens: all, comments, problems } = lex(text, dialect);
  const ends = all.slice(all.findLastIndex((token) => !isMark(token, ';')) + 1);
  const tokens = all.slice(0, all.length - ends.length);
  const plain = replaced(text, [...comments, ...ends], () => '');
  const marks = tokens.filter(({ type }) => type === 'entity' || type === 'parameter' || type === 'fragment');
  const names = dialect === 'mysql' ? tokens.filter(({ type }) => type === 'name') : [];
  const parseable = replaced(plain, [...marks, ...names], (token) => parseableMark(token, dialect));
  return { plain, tokens, parseable, problems };
}

function replaced<P extends Part>(text: string, parts: readonly P[], replacement: (part: P) => string): string {
  const pieces: string[] = [];
  let from = 0;
  for (const part of parts.toSorted((a, b) => a.at - b.at)) {
    pieces.push(text.slice(from, part.at), replacement(part).padEnd(part.length));
    from = part.at + part.length;
  }
  return [...pieces, text.slice(from)].join('');
}

/** An entity is named like nothing that is reserved; a fragment stands for its column. */
function parseableMark({ type, text, argument }: Token, dialect: DialectId): string {
  if (type === 'entity') return `e_${text}`;
  if (type === 'fragment') return argument ?? '';
  // The session quotes names in double quotes, the parser knows grave accents only.
  if (type === 'name') return `\`${text.replaceAll('`', '_')}\``;
  return dialect === 'postgres' ? '$1' : ' 1';
}

/** A stretch of a text with its marks apart; the whole by default. */
export function segmentsOf({ plain, tokens }: Template, from = 0, to = plain.length): Segment[] {
  const segments: Segment[] = [];
  let start = from;
  for (const { type, text: name, argument, at, length } of tokens) {
    const isMarked = type === 'entity' || type === 'parameter' || type === 'fragment';
    if (!isMarked || at < from || at >= to) continue;
    segments.push({ type: 'text', text: plain.slice(start, at) });
    if (type === 'fragment') segments.push({ type, name, column: argument ?? '', at });
    else segments.push({ type, name, at });
    start = at + length;
  }
  return [...segments, { type: 'text', text: plain.slice(start, to) }];
}
