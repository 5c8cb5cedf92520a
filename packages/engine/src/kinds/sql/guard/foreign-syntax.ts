import { type DialectId, ENTITIES, isEntityName, type LocalizedText, type ValueType } from '@erp-audit/core';
import { clauseProblems } from './clauses.ts';
import { FOREIGN } from './foreign-refusals.ts';
import type { Problem } from './problem.ts';
import { isMark, isWord, type Token } from './token.ts';

interface Rule {
  readonly on: readonly DialectId[];
  readonly message: LocalizedText;
  isAt(tokens: readonly Token[], index: number): boolean;
}

const word =
  (...words: readonly string[]) =>
  (tokens: readonly Token[], index: number): boolean =>
    isWord(tokens[index], ...words) && !isMark(tokens[index - 1], '.');
const mark = (text: string) => (tokens: readonly Token[], index: number) => isMark(tokens[index], text);
const pair =
  (first: string, ...second: readonly string[]) =>
  (tokens: readonly Token[], index: number) =>
    word(first)(tokens, index) && isWord(tokens[index + 1], ...second);
const called = (name: string) => (tokens: readonly Token[], index: number) =>
  word(name)(tokens, index) && isMark(tokens[index + 1], '(');
const text = (pattern: RegExp) => (tokens: readonly Token[], index: number) =>
  tokens[index]?.type === 'string' && pattern.test(tokens[index]?.text ?? '');

/** What one database writes and another cannot read, or would read as something else. */
const RULES: readonly Rule[] = [
  { on: ['mysql', 'mssql', 'oracle'], message: FOREIGN.doubleColon, isAt: mark('::') },
  { on: ['mssql'], message: FOREIGN.pipes, isAt: mark('||') },
  { on: ['oracle'], message: FOREIGN.percent, isAt: mark('%') },
  { on: ['mysql', 'mssql', 'oracle'], message: FOREIGN.ilike, isAt: word('ilike') },
  { on: ['mssql', 'oracle'], message: FOREIGN.limit, isAt: word('limit') },
  { on: ['postgres', 'mysql', 'oracle', 'duckdb'], message: FOREIGN.top, isAt: pair('select', 'top') },
  { on: ['mysql'], message: FOREIGN.fetch, isAt: pair('fetch', 'first', 'next') },
  { on: ['mysql', 'mssql', 'oracle'], message: FOREIGN.filter, isAt: called('filter') },
  { on: ['mysql', 'mssql', 'oracle'], message: FOREIGN.distinctOn, isAt: pair('distinct', 'on') },
  { on: ['mssql', 'oracle'], message: FOREIGN.recursive, isAt: pair('with', 'recursive') },
  { on: ['mssql'], message: FOREIGN.lateral, isAt: word('lateral') },
  { on: ['mysql'], message: FOREIGN.noLateral, isAt: word('lateral') },
  { on: ['postgres', 'mysql', 'duckdb'], message: FOREIGN.apply, isAt: word('apply') },
  { on: ['postgres', 'mysql', 'mssql', 'duckdb'], message: FOREIGN.connectBy, isAt: pair('connect', 'by') },
  { on: ['postgres', 'mysql', 'mssql', 'duckdb'], message: FOREIGN.minus, isAt: pair('minus', 'select') },
  { on: ['oracle'], message: FOREIGN.except, isAt: pair('except', 'select', 'all') },
  { on: ['mssql', 'oracle'], message: FOREIGN.boolean, isAt: word('true', 'false') },
  { on: ['mssql'], message: FOREIGN.interval, isAt: word('interval') },
  {
    on: ['mysql', 'oracle'],
    message: FOREIGN.intervalText,
    isAt: (tokens, index) => isWord(tokens[index - 1], 'interval') && text(/[a-z]/i)(tokens, index),
  },
  {
    on: ['mssql'],
    message: FOREIGN.dateLiteral,
    isAt: (tokens, index) => word('date', 'timestamp')(tokens, index) && tokens[index + 1]?.type === 'string',
  },
  { on: ['mysql', 'mssql'], message: FOREIGN.nulls, isAt: pair('nulls', 'first', 'last') },
  { on: ['mssql'], message: FOREIGN.using, isAt: called('using') },
  { on: ['oracle'], message: FOREIGN.quoted, isAt: (tokens, index) => tokens[index]?.type === 'name' },
  { on: ['oracle'], message: FOREIGN.emptyText, isAt: text(/^''$/) },
];

/** What the database of a dialect cannot read as it is written, or would read as something else; where, and what to write. */
export function foreignSyntax(tokens: readonly Token[], dialect: DialectId): Problem[] {
  const rules = RULES.filter(({ on }) => on.includes(dialect));
  const problems = tokens.flatMap(({ at }, index) =>
    rules.filter(({ isAt }) => isAt(tokens, index)).map(({ message }) => ({ at, message })),
  );
  return [...problems, ...fieldProblems(tokens, dialect), ...clauseProblems(tokens, dialect)];
}

/** Canonical fields of a type, of all entities that the text reads. */
function fieldsOfType(tokens: readonly Token[], type: ValueType): ReadonlySet<string> {
  const entities = tokens.filter((token) => token.type === 'entity').map((token) => token.text);
  return new Set(
    entities.filter(isEntityName).flatMap((name) =>
      Object.entries(ENTITIES[name].fields)
        .filter(([, field]) => field.type === type)
        .map(([field]) => field),
    ),
  );
}

/** Where a column stands alone as a condition. */
const CONDITION_STARTS = ['where', 'and', 'or', 'not', 'on', 'when', 'having'];
const CONDITION_ENDS = ['and', 'or', 'then', 'group', 'order', 'union', 'having'];

function fieldProblems(tokens: readonly Token[], dialect: DialectId): Problem[] {
  if (dialect === 'postgres' || dialect === 'duckdb') return [];
  const dates = fieldsOfType(tokens, 'date');
  const flags = fieldsOfType(tokens, 'boolean');
  return tokens.flatMap((token, index) => {
    if (dialect !== 'oracle' && isDate(token, dates) && isCounted(tokens, index)) {
      return [{ at: token.at, message: FOREIGN.dateArithmetic }];
    }
    const isFlag = token.type === 'word' && flags.has(token.text);
    return dialect !== 'mysql' && isFlag && isCondition(tokens, index) ? [{ at: token.at, message: FOREIGN.flag }] : [];
  });
}

function isDate({ type, text: name }: Token, dates: ReadonlySet<string>): boolean {
  return type === 'parameter' ? name === 'asOf' : type === 'word' && dates.has(name);
}

/** Whether a plus or a minus stands beside a date, and no interval behind it. */
function isCounted(tokens: readonly Token[], index: number): boolean {
  const before = tokens[isMark(tokens[index - 1], '.') ? index - 3 : index - 1];
  const isAddend = isMark(before, '+') || isMark(before, '-');
  const next = tokens[index + 1];
  return isAddend || ((isMark(next, '+') || isMark(next, '-')) && !isWord(tokens[index + 2], 'interval'));
}

function isCondition(tokens: readonly Token[], index: number): boolean {
  const before = tokens[isMark(tokens[index - 1], '.') ? index - 3 : index - 1];
  const next = tokens[index + 1];
  return (
    isWord(before, ...CONDITION_STARTS) && (next === undefined || isMark(next, ')') || isWord(next, ...CONDITION_ENDS))
  );
}
