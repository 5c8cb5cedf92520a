import type { DialectId } from '@erp-audit/core';

/** A node of the parser's tree: one property that names its kind, or the parts of one. */
export type TreeNode = Readonly<Record<string, unknown>>;

/** What the parser says of a text. */
export type Parsed =
  | { readonly statements: readonly TreeNode[] }
  /** `at` is a character of the text. */
  | { readonly fault: string; readonly at: number };

/** Dialects whose grammar we take from `@polyglot-sql/sdk`; PostgreSQL has its own. */
export type ForeignDialect = Exclude<DialectId, 'postgres'>;

const LANGUAGES: Readonly<Record<ForeignDialect, string>> = {
  mysql: 'mysql',
  mssql: 'tsql',
  oracle: 'oracle',
  duckdb: 'duckdb',
};

type Parse = (text: string) => Parsed;

let loaded: Promise<typeof import('@polyglot-sql/sdk')> | undefined;

/** The parser of a dialect. It takes a fifth of a second and 100 MB to load, so only rules that need it do. */
export async function parserOf(dialect: ForeignDialect): Promise<Parse> {
  loaded ??= import('@polyglot-sql/sdk');
  const { parse } = await loaded;
  return (text) => {
    const { success, ast, error } = parse(text, LANGUAGES[dialect] as Parameters<typeof parse>[1]);
    if (success && Array.isArray(ast)) return { statements: ast as unknown as readonly TreeNode[] };
    return faultOf(text, String(error ?? ''));
  };
}

/** The parser names line and column, the latter where the piece ends that it could not take. */
function faultOf(text: string, error: string): Parsed {
  const [, line, column, reason] = /line (\d+), column (\d+): (.*)/s.exec(error) ?? [];
  if (line === undefined) return { fault: error, at: 0 };
  const lines = text.split('\n');
  const before = lines.slice(0, Number(line) - 1).join('\n').length + (Number(line) > 1 ? 1 : 0);
  const within = [...(lines[Number(line) - 1] ?? '')].slice(0, Math.max(0, Number(column) - 1)).join('');
  const start = /\S*\s*$/.exec(within)?.index ?? 0;
  return { fault: (reason ?? '').replace(/ \[near[\s\S]*$/, ''), at: Math.min(before + start, Math.max(0, text.length - 1)) };
}
