import type { DialectId } from '@erp-audit/core';

/** A node of the parser's tree: one property that names its kind, or the parts of one. */
export type TreeNode = Readonly<Record<string, unknown>>;

/** A place in a text as the parser counts: both from 1, columns in code points. */
export interface ParserPlace {
  readonly line: number;
  readonly column: number;
}

/** What the parser says of a text. */
export type Parsed =
  | { readonly statements: readonly TreeNode[] }
  | { readonly fault: string; readonly place: ParserPlace };

/** Dialects whose grammar we take from `@guanmingchiu/sqlparser-ts`, the parser of Apache DataFusion; PostgreSQL has its own. */
export type ForeignDialect = Exclude<DialectId, 'postgres'>;

let loaded: Promise<typeof import('@guanmingchiu/sqlparser-ts')> | undefined;

/** The parser of a dialect. Only rules that need it load it: a tenth of a second and 15 MB. */
export async function parserOf(dialect: ForeignDialect): Promise<(text: string) => Parsed> {
  loaded ??= load();
  const { parse } = await loaded;
  return (text) => {
    try {
      return { statements: parse(text, dialect) as unknown as readonly TreeNode[] };
    } catch (cause) {
      return faultOf(cause instanceof Error ? cause.message : String(cause));
    }
  };
}

async function load(): Promise<typeof import('@guanmingchiu/sqlparser-ts')> {
  const parser = await import('@guanmingchiu/sqlparser-ts');
  await parser.init();
  return parser;
}

/** `sql parser error: Expected: end of statement, found: ( at Line: 1, Column: 42`. */
function faultOf(message: string): Parsed {
  const [, reason = message, line, column] =
    /^(?:sql parser error: )?(.*?)(?: at Line: (\d+), Column: (\d+).*)?$/s.exec(message) ?? [];
  return { fault: reason, place: { line: Number(line ?? 1), column: Number(column ?? 1) } };
}
