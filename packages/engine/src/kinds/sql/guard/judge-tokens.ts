import type { DialectId, LocalizedText } from '@erp-audit/core';
import { FOREIGN } from './foreign-refusals.ts';
import { equivalents, isKnownElsewhere } from './functions/equivalents.ts';
import { FUNCTIONS } from './functions/index.ts';
import type { Problem } from './problem.ts';
import { PRODUCTS } from './products.ts';
import { REFUSALS } from './refusals.ts';
import { closingBrackets, isMark, isWord, type Token } from './token.ts';
import { BARE_CLOCKS, CLOCKS, isWriting, SEQUENCES, SESSION, SYNTAX, TYPES } from './words.ts';

/**
 * The first net: words and brackets, whatever the grammar. It knows no syntax that could hide a call from it: every name
 * before a bracket must be a function that only computes, and no word outside of quotes may begin anything but a query.
 */
export function judgeTokens(tokens: readonly Token[], dialect: DialectId): Problem[] {
  const judge = new TokenJudge(tokens, dialect);
  return judge.problems();
}

class TokenJudge {
  readonly #tokens: readonly Token[];
  readonly #dialect: DialectId;
  readonly #closing: ReadonlyMap<number, number>;
  readonly #found: Problem[] = [];

  constructor(tokens: readonly Token[], dialect: DialectId) {
    this.#tokens = tokens;
    this.#dialect = dialect;
    this.#closing = closingBrackets(tokens);
  }

  problems(): Problem[] {
    this.#frame();
    this.#tokens.forEach((token, index) => {
      if (token.type === 'mark') this.#mark(token, index);
      else if (token.type === 'word') this.#word(token, index);
      else if (token.type === 'name') this.#name(token, index);
    });
    return this.#found;
  }

  #refuse(at: number, message: LocalizedText): void {
    this.#found.push({ at, message });
  }

  /** One query: how it begins, and that nothing follows it. */
  #frame(): void {
    const first = this.#tokens.find((token) => !isMark(token, '('));
    if (first === undefined) {
      this.#refuse(0, REFUSALS.empty);
      return;
    }
    if (!isWord(first, 'select', 'with')) {
      this.#refuse(
        first.at,
        first.type === 'word' && isWriting(first.text, this.#dialect) ? REFUSALS.word(first.text) : REFUSALS.oneSelect,
      );
    }
    const opened = this.#tokens.filter((token) => isMark(token, '(')).length;
    const closed = this.#tokens.filter((token) => isMark(token, ')')).length;
    if (opened !== closed || this.#closing.size !== opened) this.#refuse(0, REFUSALS.brackets);
  }

  #mark(token: Token, index: number): void {
    if (token.text === ';') this.#refuse(this.#tokens[index + 1]?.at ?? token.at, REFUSALS.secondStatement);
    if (token.text === '::') this.#type(this.#tokens[index + 1]);
  }

  #word(token: Token, index: number): void {
    const isCalled = isMark(this.#tokens[index + 1], '(') && !this.#isOuterJoin(index);
    // Behind a point it is the name of a column, as long as nothing is called.
    const isPart = isMark(this.#tokens[index - 1], '.');
    if (SEQUENCES.has(token.text) || this.#takesFromSequence(index)) this.#refuse(token.at, REFUSALS.sequence);
    else if (isCalled && !SYNTAX.has(token.text)) this.#call(token, index);
    else if (!isPart) this.#bareWord(token, index);
    else if (isCalled) this.#refuse(token.at, REFUSALS.function(token.text));
    if (token.text.startsWith('erp_audit_')) this.#refuse(token.at, REFUSALS.reserved);
    if (isWord(token, 'cast', 'try_cast')) this.#castType(index);
  }

  #bareWord({ text, at }: Token, index: number): void {
    if (isWriting(text, this.#dialect)) this.#refuse(at, REFUSALS.word(text));
    else if (BARE_CLOCKS[this.#dialect].has(text)) this.#refuse(at, REFUSALS.clock);
    else if (SESSION[this.#dialect].has(text)) this.#refuse(at, REFUSALS.session);
    else if (text === 'for' && !this.#isWithinSubstring(index)) this.#refuse(at, this.#forRefusal(index));
    else if (text === 'with' && !isWord(this.#tokens[index - 1], 'start') && isMark(this.#tokens[index + 1], '('))
      this.#refuse(at, REFUSALS.tableHints);
  }

  /** `a.x (+) = b.x` of Oracle. */
  #isOuterJoin(index: number): boolean {
    return this.#dialect === 'oracle' && isMark(this.#tokens[index + 2], '+') && isMark(this.#tokens[index + 3], ')');
  }

  #forRefusal(index: number): LocalizedText {
    return isWord(this.#tokens[index + 1], 'update', 'share', 'no', 'key') ? REFUSALS.locks : REFUSALS.forClause;
  }

  #name(token: Token, index: number): void {
    if (token.text.toLowerCase().startsWith('erp_audit_')) this.#refuse(token.at, REFUSALS.reserved);
    if (isMark(this.#tokens[index + 1], '(') && !this.#isColumnList(index)) {
      this.#refuse(token.at, REFUSALS.function(token.text));
    }
  }

  #takesFromSequence(index: number): boolean {
    const [next, value, of] = this.#tokens.slice(index, index + 3);
    return isWord(next, 'next', 'previous') && isWord(value, 'value') && isWord(of, 'for');
  }

  #call(token: Token, index: number): void {
    const { text, at } = token;
    const isPart = isMark(this.#tokens[index - 1], '.');
    if (isPart && !this.#isOfCatalogue(index)) this.#refuse(at, REFUSALS.function(this.#whole(index)));
    else if (FUNCTIONS[this.#dialect].has(text)) return;
    else if (CLOCKS.has(text)) this.#refuse(at, REFUSALS.clockFunction(text));
    else if (isPart || !(this.#isColumnList(index) || this.#isType(index))) this.#refuse(at, this.#unknown(text));
  }

  #unknown(name: string): LocalizedText {
    if (!isKnownElsewhere(name)) return REFUSALS.function(name);
    return FOREIGN.functionElsewhere(name, PRODUCTS[this.#dialect], equivalents(name, this.#dialect));
  }

  /** `pg_catalog.lower(…)` is the function it says, whatever the search path. */
  #isOfCatalogue(index: number): boolean {
    const isFirst = !isMark(this.#tokens[index - 3], '.');
    return this.#dialect === 'postgres' && isFirst && this.#tokens[index - 2]?.text === 'pg_catalog';
  }

  #whole(index: number): string {
    const [before, , own] = this.#tokens.slice(index - 2, index + 1);
    return `${before?.text ?? ''}.${own?.text ?? ''}`;
  }

  /** Names of columns behind a table's own, `(…) t (a, b)`, or behind that of a named query, `with t (a, b) as (`. */
  #isColumnList(index: number): boolean {
    const before = this.#tokens[index - 1];
    if (isMark(before, ')') || isWord(before, 'as')) return true;
    const end = this.#closing.get(index + 1) ?? this.#tokens.length;
    const isDefined = isWord(this.#tokens[end + 1], 'as') && isWordOrOpen(this.#tokens[end + 2]);
    return isDefined && (isWord(before, 'with', 'recursive') || isMark(before, ','));
  }

  /** A type with its size: `convert(varchar(10), …)`, `x::numeric(10, 2)`. */
  #isType(index: number): boolean {
    const token = this.#tokens[index];
    const before = this.#tokens[index - 1];
    const isPlace =
      isMark(before, '::') || isMark(before, '(') || isMark(before, ',') || isWord(before, 'double', 'character');
    return isPlace && token !== undefined && TYPES[this.#dialect].has(token.text);
  }

  /** The type after AS in `cast(… as type)`. */
  #castType(index: number): void {
    const end = this.#closing.get(index + 1);
    if (end === undefined || !isMark(this.#tokens[index + 1], '(')) return;
    for (let at = index + 2; at < end; at += 1) {
      if (isMark(this.#tokens[at], '(')) at = this.#closing.get(at) ?? at;
      else if (isWord(this.#tokens[at], 'as')) this.#type(this.#tokens[at + 1]);
    }
  }

  #type(token: Token | undefined): void {
    if (token !== undefined && !(token.type === 'word' && TYPES[this.#dialect].has(token.text))) {
      this.#refuse(token.at, REFUSALS.type(token.text, PRODUCTS[this.#dialect]));
    }
  }

  #isWithinSubstring(index: number): boolean {
    for (const [open, close] of this.#closing) {
      const isAround = open < index && index < close && !this.#hasOpenBetween(open, index);
      if (isAround) return isWord(this.#tokens[open - 1], 'substring', 'overlay');
    }
    return false;
  }

  #hasOpenBetween(open: number, index: number): boolean {
    return [...this.#closing].some(([inner, end]) => inner > open && inner < index && end > index);
  }
}

function isWordOrOpen(token: Token | undefined): boolean {
  return isMark(token, '(') || isWord(token, 'materialized', 'not');
}
