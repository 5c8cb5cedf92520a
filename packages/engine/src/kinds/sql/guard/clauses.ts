import type { DialectId, LocalizedText } from '@erp-audit/core';
import { FOREIGN } from './foreign-refusals.ts';
import type { Problem } from './problem.ts';
import { isMark, isWord, type Token } from './token.ts';

type Clause = 'select' | 'from' | 'other';

const OTHERS = ['where', 'on', 'group', 'having', 'order', 'connect', 'start', 'using'];
const CLAUSES: ReadonlyMap<string, Clause> = new Map([
  ['select', 'select'],
  ['from', 'from'],
  ['join', 'from'],
  ...OTHERS.map((each): [string, Clause] => [each, 'other']),
]);
const BETWEEN_SELECTS = ['union', 'intersect', 'except', 'minus'];

/** One SELECT within brackets, or the whole. */
interface Level {
  clause: Clause;
  /** Where a SELECT began that has no FROM yet. */
  bareSelect: number | undefined;
}

/** What depends on the part of a SELECT it stands in: `from t as x`, a SELECT without FROM, an order at the end. */
export function clauseProblems(tokens: readonly Token[], dialect: DialectId): Problem[] {
  if (dialect === 'mssql') return lastOrder(tokens);
  return dialect === 'oracle' ? new ClauseWalk(tokens).problems() : [];
}

/** A query within another has an order on SQL Server only where it takes its first rows. */
function lastOrder(tokens: readonly Token[]): Problem[] {
  if (tokens.some((token) => isWord(token, 'top', 'offset'))) return [];
  let depth = 0;
  const orders = tokens.filter((token) => {
    depth += isMark(token, '(') ? 1 : isMark(token, ')') ? -1 : 0;
    return depth === 0 && isWord(token, 'order');
  });
  return orders.map(({ at }) => ({ at, message: FOREIGN.orderBy }));
}

class ClauseWalk {
  readonly #tokens: readonly Token[];
  readonly #around: Level[] = [];
  readonly #found: Problem[] = [];
  #level: Level = { clause: 'other', bareSelect: undefined };

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  problems(): Problem[] {
    this.#tokens.forEach((token, index) => {
      if (isMark(token, '(')) this.#open();
      else if (isMark(token, ')')) this.#close();
      else if (token.type === 'word' && !isMark(this.#tokens[index - 1], '.')) this.#word(token, index);
    });
    this.#endSelect();
    return this.#found;
  }

  #open(): void {
    this.#around.push(this.#level);
    this.#level = { clause: 'other', bareSelect: undefined };
  }

  #close(): void {
    this.#endSelect();
    this.#level = this.#around.pop() ?? this.#level;
  }

  #word({ text, at }: Token, index: number): void {
    if (BETWEEN_SELECTS.includes(text)) this.#endSelect();
    this.#level.clause = CLAUSES.get(text) ?? this.#level.clause;
    if (text === 'select') this.#level.bareSelect = at;
    if (text === 'from') this.#level.bareSelect = undefined;
    const isTableAs = text === 'as' && this.#level.clause === 'from' && !isMark(this.#tokens[index + 1], '(');
    if (isTableAs) this.#refuse(at, FOREIGN.tableAs);
  }

  #endSelect(): void {
    if (this.#level.bareSelect !== undefined) this.#refuse(this.#level.bareSelect, FOREIGN.withoutFrom);
    this.#level.bareSelect = undefined;
  }

  #refuse(at: number, message: LocalizedText): void {
    this.#found.push({ at, message });
  }
}
