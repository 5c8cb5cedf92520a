import { type Dialect, Sql, type SqlValue, wholeStatement } from '@erp-audit/core';
import { CLOSE, OPEN } from './marked-dialect.ts';

/** Bound values stand in the text as one character each. */
const FIRST_VALUE = 0xe010;
const MOST_VALUES = 0xf8ff - FIRST_VALUE;
const CONTEXT = 24;

/** A place in a statement that a mutant changes; the same source text at several places is one mutant. */
interface Place {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

interface Statement {
  readonly text: string;
  /** Whether the engine wrote the character, not the dialect. */
  readonly own: readonly boolean[];
  readonly values: readonly SqlValue[];
}

const REPLACED: readonly (readonly [RegExp, (found: string) => string])[] = [
  [
    /(?<![<>=!-])(<=|>=|<>|<|>|=)(?![<>=])/g,
    (found) => ({ '>': '>=', '>=': '>', '<': '<=', '<=': '<', '=': '<>', '<>': '=' })[found] ?? found,
  ],
  [/(?<= )is not null\b/g, () => 'is null'],
  [/(?<= )is null\b/g, () => 'is not null'],
  [/(?<= )and(?= )/g, () => 'or'],
  [/(?<= )or(?= )/g, () => 'and'],
  [/\bleft join\b/g, () => 'join'],
  [/\bmin(?=\()/g, () => 'max'],
  [/\bmax(?=\()/g, () => 'min'],
  [/\bnot exists\b/g, () => 'exists'],
  [/(?<!not )\bexists\b/g, () => 'not exists'],
  [/\bnot in\b/g, () => 'in'],
  [/(?<!not )\bin(?= \()/g, () => 'not in'],
  [/\bnot (?=\()/g, () => ''],
  [/\bdistinct /g, () => ''],
  [/(?<= )\+(?= )/g, () => '-'],
  [/(?<= )-(?= )/g, () => '+'],
  [/(?<=[<>=] )\d+\b/g, (found) => String(Number(found) + 1)],
];

/** The statement without marks, changed where the mutant of this name has a place in it. */
export function mutatedStatement(query: Sql, dialect: Dialect, name: string | undefined): Sql {
  const statement = read(wholeStatement(query, dialect));
  const places = name === undefined ? [] : placesIn(statement).filter((place) => place.name === name);
  const text = places
    .toSorted((a, b) => b.start - a.start)
    .reduce((changed, { start, end, to }) => changed.slice(0, start) + to + changed.slice(end), statement.text);
  return written(text, statement.values);
}

/** Names of all mutants that have a place in the statement. */
export function statementMutants(query: Sql, dialect: Dialect): readonly string[] {
  return [...new Set(placesIn(read(wholeStatement(query, dialect))).map(({ name }) => name))];
}

function read({ chunks }: Sql): Statement {
  const values: SqlValue[] = [];
  const marked = chunks
    .map((chunk) =>
      typeof chunk === 'string' ? chunk : String.fromCharCode(FIRST_VALUE - 1 + values.push(chunk.value)),
    )
    .join('');
  if (values.length > MOST_VALUES) throw new Error('more bound values than characters for them');
  let depth = 0;
  let text = '';
  const own: boolean[] = [];
  for (const character of marked.split('')) {
    if (character === OPEN) depth += 1;
    else if (character === CLOSE) depth -= 1;
    else {
      text += character;
      own.push(depth === 0);
    }
  }
  // Where a case has no rows, its table is cut empty: part of its data.
  for (const { index, 0: cut } of text.matchAll(/ where 1 = 0(?=\) [a-z])/g))
    own.fill(false, index, index + cut.length);
  return { text, own, values };
}

function written(text: string, values: readonly SqlValue[]): Sql {
  const chunks = text.split(/([\ue010-\uf8ff])/).map((part) => {
    const at = part.charCodeAt(0) - FIRST_VALUE;
    return part.length === 1 && at >= 0 && at < values.length ? { value: values[at] ?? null } : part;
  });
  return new Sql(chunks);
}

function placesIn(statement: Statement): Place[] {
  const { text, own } = statement;
  const found = REPLACED.flatMap(([pattern, to]) =>
    [...text.matchAll(pattern)].map((match) => {
      const end = match.index + match[0].length;
      return { start: match.index, end, from: match[0].trim(), to: to(match[0]) };
    }),
  );
  const wider = [...coalesced(text), ...branches(text)];
  return [...found, ...wider]
    .filter(({ start, end }) => own[start] === true && !isAtConstant(text, start, end))
    .map((change) => ({ name: nameOf(statement, change), start: change.start, end: change.end, to: change.to }));
}

/** `1 = 1` and `1 = 0` stand where a rule or a profile says nothing; where it does, the same place has a condition. */
function isAtConstant(text: string, start: number, end: number): boolean {
  const [before, found, behind] = [
    text.slice(Math.max(0, start - 7), start),
    text.slice(start, end),
    text.slice(end, end + 12),
  ];
  if (/^(and|or)$/.test(found)) return /\b1 = [01] $/.test(before) || /^ (not )?\(?1 = [01]\b/.test(behind);
  if (found === '=') return /\b1 $/.test(before) && /^ [01]\b/.test(behind);
  return /^[01]$/.test(found) && /\b1 = $/.test(before);
}

function nameOf(statement: Statement, { start, end, from, to }: Change): string {
  const before = context(statement, start - 1, -1);
  if (from === 'coalesce') return `coalesce without default in …${before}[coalesce]${context(statement, end, 1)}…`;
  return `${from} -> ${to.trim() || 'nothing'} in …${before}[${from}]${context(statement, end, 1)}…`;
}

/** What the engine wrote around a place; what the dialect wrote is left out, for it changes with the data of a case. */
function context({ text, own }: Statement, from: number, step: 1 | -1): string {
  const around: string[] = [];
  for (let at = from; at >= 0 && at < text.length && around.length < CONTEXT; at += step) {
    const character = own[at] === true ? (text[at] ?? '').replace(/[\ue010-\uf8ff]/, '?') : '·';
    if (character !== '·' || around.at(-1) !== '·') around.push(character);
  }
  const inOrder = step === 1 ? around : around.toReversed();
  // Columns and aliases with numbers come from one place, which writes as many as a rule has.
  return inOrder
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/(?<=[a-z_])\d+/g, '#');
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
}

/** `coalesce(a, b)` becomes `a`. */
function coalesced(text: string): Change[] {
  return [...text.matchAll(/\bcoalesce\(/g)].flatMap((match) => {
    const first = match.index + match[0].length;
    const comma = boundary(text, first, ',');
    const close = boundary(text, first, ')');
    if (comma === undefined || close === undefined) return [];
    return [{ start: match.index, end: close + 1, from: 'coalesce', to: text.slice(first, comma) }];
  });
}

/** The branch behind a `union all` is dropped. */
function branches(text: string): Change[] {
  return [...text.matchAll(/ union all /g)].map((match) => {
    const behind = match.index + match[0].length;
    const ends = [boundary(text, behind, ')'), boundary(text, behind, ' union all ')].filter(
      (end) => end !== undefined,
    );
    return { start: match.index, end: Math.min(text.length, ...ends), from: 'union all', to: '' };
  });
}

/** Where a piece of text comes next at the same level of parentheses. */
function boundary(text: string, from: number, wanted: string): number | undefined {
  let depth = 0;
  // Quoted text is blanked: a parenthesis in it is none.
  const plain = text.slice(from).replace(/'[^']*'/g, (quoted) => '~'.repeat(quoted.length));
  for (let at = 0; at < plain.length; at += 1) {
    if (depth === 0 && plain.startsWith(wanted, at)) return from + at;
    depth += { '(': 1, ')': -1 }[plain[at] ?? ''] ?? 0;
    if (depth < 0) return undefined;
  }
  return undefined;
}
