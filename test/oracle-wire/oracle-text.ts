/** A piece of a statement: what stands in quotes or comments is not touched. */
const TOKENS =
  /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|:(?:"[^"]+"|[A-Za-z0-9_$#]+)|[A-Za-z_][A-Za-z0-9_$#]*|[\s\S]/g;

/** Words of Oracle that PostgreSQL and orafce write differently. */
const WORDS: Readonly<Record<string, string>> = {
  minus: 'except',
  systimestamp: 'current_timestamp',
  number: 'numeric',
};

/**
 * Oracle's text as PostgreSQL and orafce understand it, as far as the difference is one of spelling: `:x` becomes `$n`
 * (each place is a parameter of its own), names in quoted capitals are the plain names, and a few words. Whatever
 * differs in meaning is not translated: this double tests the driver, never Oracle's SQL.
 */
export function toPostgres(statement: string, parameterTypes: readonly (string | undefined)[] = []): string {
  let position = 0;
  const spelled = statement.replace(TOKENS, (token) => {
    if (token.length > 1 && token.startsWith(':')) {
      const type = parameterTypes[position];
      position += 1;
      return type === undefined ? `$${position}` : `($${position}::${type})`;
    }
    if (token.startsWith('"')) return token === token.toUpperCase() ? token.toLowerCase() : token;
    return WORDS[token.toLowerCase()] ?? token;
  });
  return CONSTRUCTS.reduce((text, [construct, other]) => text.replace(construct, other), spelled);
}

/** Constructs of the connector's dialect that PostgreSQL 15 has under another name. */
const CONSTRUCTS: readonly (readonly [RegExp, string])[] = [
  [/json_table\((\$\d+), .*?columns \(.*?\)\) j/g, 'json_cells($1) j'],
  [/ returning clob\)/g, ')'],
  [/varchar2\((\d+) char\)/g, 'varchar($1)'],
  // Oracle tells by its list of columns that a named query reads itself.
  [/^with /, 'with recursive '],
  [/timestamp ('[^']* [+-]\d\d:\d\d')/g, 'timestamptz $1'],
  [/ where rownum <= (\d+)/g, ' limit $1'],
];

const ALTER_SESSION = /^\s*alter\s+session\b/i;
const READ_ONLY = /^\s*set\s+transaction\s+read\s+only\b/i;
const CHANGES_OBJECTS = /^\s*(create|drop|alter|truncate|grant|revoke|comment)\b/i;

export type StatementKind = 'alter session' | 'set transaction read only' | 'ddl' | 'other';

export function kindOf(statement: string): StatementKind {
  if (ALTER_SESSION.test(statement)) return 'alter session';
  if (READ_ONLY.test(statement)) return 'set transaction read only';
  return CHANGES_OBJECTS.test(statement) ? 'ddl' : 'other';
}
