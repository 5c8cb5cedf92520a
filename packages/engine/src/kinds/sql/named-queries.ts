import { closingBrackets, isMark, isWord, type Token } from './guard/token.ts';

/** A query that the admin named at the start of his text; `from` and `to` are characters of it. */
interface WrittenQuery {
  /** As written. */
  readonly name: string;
  readonly columns: readonly string[] | undefined;
  readonly from: number;
  readonly to: number;
}

/** The named queries at the start of a text, and where what reads them begins. */
export interface WrittenQueries {
  readonly queries: readonly WrittenQuery[];
  readonly rest: number;
}

/** Takes the named queries off a text: a database that knows none within others gets them at the start of the whole. */
export function writtenQueries(text: string, tokens: readonly Token[]): WrittenQueries {
  if (!isWord(tokens[0], 'with')) return { queries: [], rest: 0 };
  const reader = new QueryReader(text, tokens);
  const queries: WrittenQuery[] = [];
  do queries.push(reader.read());
  while (reader.hasNext());
  return { queries, rest: reader.place };
}

/** Reads `name (columns) as (query)` one after the other; the text was judged before, so that every bracket is closed. */
class QueryReader {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #closing: ReadonlyMap<number, number>;
  #index: number;

  constructor(text: string, tokens: readonly Token[]) {
    this.#text = text;
    this.#tokens = tokens;
    this.#closing = closingBrackets(tokens);
    this.#index = isWord(tokens[1], 'recursive') ? 2 : 1;
  }

  /** Character of the next piece. */
  get place(): number {
    return this.#at(this.#index);
  }

  read(): WrittenQuery {
    const name = this.#text.slice(this.#at(this.#index), this.#at(this.#index + 1)).trim();
    this.#index += 1;
    const columns = isMark(this.#tokens[this.#index], '(') ? this.#within() : undefined;
    while (isWord(this.#tokens[this.#index], 'as', 'not', 'materialized')) this.#index += 1;
    const body = this.#within();
    return {
      name,
      columns:
        columns &&
        this.#text
          .slice(columns.from, columns.to)
          .split(',')
          .map((each) => each.trim()),
      ...body,
    };
  }

  hasNext(): boolean {
    if (!isMark(this.#tokens[this.#index], ',')) return false;
    this.#index += 1;
    return true;
  }

  /** What stands in the bracket that opens here; goes on behind it. */
  #within(): { readonly from: number; readonly to: number } {
    const end = this.#closing.get(this.#index) ?? this.#tokens.length;
    const inside = { from: this.#at(this.#index) + 1, to: this.#at(end) };
    this.#index = end + 1;
    return inside;
  }

  #at(index: number): number {
    return this.#tokens[index]?.at ?? this.#text.length;
  }
}
