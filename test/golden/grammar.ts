import type { ANTLRErrorListener } from 'antlr4ts';
import { antlr4tsSQL, SQLDialect } from 'antlr4ts-sql';

/** Grammars of others, written from the manuals of the vendors. */
export type GrammarId = 'mysql' | 'mssql' | 'oracle';

const LANGUAGES: Readonly<Record<GrammarId, SQLDialect>> = {
  mysql: SQLDialect.MYSQL,
  mssql: SQLDialect.TSQL,
  oracle: SQLDialect.PLSQL,
};

/** As the grammar of MySQL counts versions: 50744 is 5.7.44. */
const MYSQL_VERSION = 80_021;

/** What a grammar does not understand in a statement, with line and column; empty where it reads all of it. */
export function grammarFaults(statement: string, id: GrammarId, mysqlVersion = MYSQL_VERSION): readonly string[] {
  const faults: string[] = [];
  const listener: ANTLRErrorListener<unknown> = {
    syntaxError: (_recognizer, _offending, line, column, message) => {
      faults.push(`${line}:${column} ${message.slice(0, 160)}`);
    },
  };
  const grammar = new antlr4tsSQL(LANGUAGES[id]);
  const tokens = grammar.getTokens(statement, [listener]);
  const parser = grammar.getParser(tokens, [listener]);
  for (const each of [tokens.tokenSource, parser]) if ('serverVersion' in each) each.serverVersion = mysqlVersion;
  grammar.getParseTree(parser);
  return faults;
}
