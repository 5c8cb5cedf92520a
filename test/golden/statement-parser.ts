import { init, validate } from '@guanmingchiu/sqlparser-ts';
import type { GrammarId } from './grammar.ts';

/** What it reads: the languages of the manuals, and that of PostgreSQL. */
export type StatementLanguage = GrammarId | 'postgres';

/**
 * What the parser of Apache DataFusion does not know though the vendor has it, and what it reads instead; each of these
 * is read by the grammar of the vendor's manual within its own fragment.
 */
const GAPS: Readonly<Record<StatementLanguage, readonly (readonly [known: RegExp, instead: string])[]>> = {
  mssql: [],
  postgres: [],
  // It knows the clause of a column, not the one of the whole table.
  oracle: [[/(json_table\([^()]*) error on error columns \(/g, '$1 columns (']],
  mysql: [[/\b((?:var)?char(?:\(\d+\))?) character set \w+/g, '$1']],
};

const TEXT = /'(?:[^']|'')*'/g;

/** In our sessions a backslash is a plain character; the parser takes it for what it is by default. */
function withPlainBackslashes(statement: string): string {
  return statement.replaceAll(TEXT, (text) => text.replaceAll('\\', '\\\\'));
}

/** Reads whole statements of any length in milliseconds; structure only, for it knows neither functions nor types. */
export async function openStatementParser(): Promise<(statement: string, id: StatementLanguage) => string | undefined> {
  await init();
  return (statement, id) => {
    const known = GAPS[id].reduce((text, [gap, instead]) => text.replaceAll(gap, instead), statement);
    try {
      validate(id === 'mysql' ? withPlainBackslashes(known) : known, id === 'postgres' ? 'postgresql' : id);
      return undefined;
    } catch (cause) {
      return cause instanceof Error ? cause.message : String(cause);
    }
  };
}
