import type { BrowserStatement } from './browser-model.ts';

/** A statement by its shape, and its literals where they are other than those of the first of that shape. */
export interface ShapedStatement {
  readonly shape: number;
  /** Place of a literal, then the literal, and so on. */
  readonly differing: readonly (number | string)[];
}

/** Text between literals, and the literals of the first statement of this shape; there is one text more. */
export interface StatementShape {
  readonly between: readonly string[];
  readonly literals: readonly string[];
}

interface KnownShape extends StatementShape {
  readonly number: number;
  /** Literals as they stand in the statement. */
  readonly first: readonly string[];
}

/** Comments are matched so that what looks like a literal inside of one is none. */
const LITERAL = /--[^\n]*|\/\*[\s\S]*?\*\/|('(?:[^']|'')*'|\b\d[\w.]*\b)/g;

function split(sql: string): StatementShape {
  const between: string[] = [];
  const literals: string[] = [];
  let from = 0;
  for (const match of sql.matchAll(LITERAL)) {
    const [, literal] = match;
    if (literal === undefined) continue;
    between.push(sql.slice(from, match.index));
    literals.push(literal);
    from = match.index + literal.length;
  }
  return { between: [...between, sql.slice(from)], literals };
}

/**
 * The statements of findings of one rule differ in a few literals only. Each shape is laid out once and kept; of every
 * statement only what is different remains, so that neither the page nor the memory to write it grows with the SQL.
 */
export class StatementShapes {
  readonly #shapes = new Map<string, KnownShape>();
  readonly #layOut: (sql: string, dialect: string) => Promise<string>;

  constructor(layOut: (sql: string, dialect: string) => Promise<string>) {
    this.#layOut = layOut;
  }

  async add({ sql, before, dialect }: BrowserStatement): Promise<ShapedStatement> {
    const { between, literals } = split(sql);
    const name = [dialect, before ?? '', ...between].join('\0');
    const shape = this.#shapes.get(name) ?? (await this.#keep(name, { sql, before, dialect }, literals));
    return {
      shape: shape.number,
      differing: literals.flatMap((literal, place) => (literal === shape.first[place] ? [] : [place, literal])),
    };
  }

  /** In the order of their numbers. */
  all(): readonly StatementShape[] {
    return [...this.#shapes.values()].map(({ between, literals }) => ({ between, literals }));
  }

  async #keep(name: string, { sql, before, dialect }: BrowserStatement, first: readonly string[]): Promise<KnownShape> {
    const laidOut = split(await this.#layOut(sql, dialect));
    // A layout that changes more than white space would put literals in wrong places.
    const isSame = laidOut.literals.length === first.length && laidOut.literals.every((each, at) => each === first[at]);
    const { between, literals } = isSame ? laidOut : split(sql);
    const [head = '', ...rest] = between;
    const whole = [`${before === undefined ? '' : `${before};\n`}${head}`, ...rest];
    const shape = {
      number: this.#shapes.size,
      first,
      literals,
      between: [...whole.slice(0, -1), `${whole.at(-1)};`],
    };
    this.#shapes.set(name, shape);
    return shape;
  }
}
