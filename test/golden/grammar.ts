import type { ANTLRErrorListener } from 'antlr4ts';
import { antlr4tsSQL, SQLDialect } from 'antlr4ts-sql';

/** Grammars of others, written from the manuals of the vendors. */
export type GrammarId = 'mysql' | 'mssql' | 'oracle';

const LANGUAGES: Readonly<Record<GrammarId, SQLDialect>> = {
  mysql: SQLDialect.MYSQL,
  mssql: SQLDialect.TSQL,
  oracle: SQLDialect.PLSQL,
};

/** As the grammar of MySQL counts versions and modes: 8.0.21; names in double quotes, pipes that concatenate, plain backslashes. */
const MYSQL_SESSION = { serverVersion: 80_021, sqlMode: 1 | 4 | 16 };

/** What a grammar does not understand in a statement, with line and column; empty where it reads all of it. */
export function grammarFaults(statement: string, id: GrammarId): readonly string[] {
  const faults: string[] = [];
  const listener: ANTLRErrorListener<unknown> = {
    syntaxError: (_recognizer, _offending, line, column, message) => {
      faults.push(`${line}:${column} ${message.slice(0, 160)}`);
    },
  };
  const grammar = new antlr4tsSQL(LANGUAGES[id]);
  const tokens = grammar.getTokens(statement, [listener]);
  const parser = grammar.getParser(tokens, [listener]);
  if (id === 'mysql') for (const each of [tokens.tokenSource, parser]) Object.assign(each, MYSQL_SESSION);
  grammar.getParseTree(parser);
  return faults;
}
