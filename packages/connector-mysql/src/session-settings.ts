import { isAtLeast, type ServerVersion } from './server-version.ts';

/** A consumer that hangs must not hold a snapshot of production for ever. */
const IDLE_SECONDS = 1_800;
/** Locks on tables that somebody changes are waited for this long. */
const LOCK_SECONDS = 10;
const MEBIBYTE = 1_048_576;

/**
 * Standard SQL: names in double quotes, `||` joins texts, a backslash is a plain character, and a grouped query names
 * what it groups by. The difference of two unsigned numbers may be negative. Nothing here depends on how the server is
 * configured, because the same rule must read the same everywhere.
 */
const SQL_MODE = [
  'ANSI_QUOTES',
  'PIPES_AS_CONCAT',
  'NO_BACKSLASH_ESCAPES',
  'ONLY_FULL_GROUP_BY',
  'NO_UNSIGNED_SUBTRACTION',
  'ERROR_FOR_DIVISION_BY_ZERO',
  'STRICT_ALL_TABLES',
  'STRICT_TRANS_TABLES',
].join(',');

const COMMON: Readonly<Record<string, string | number>> = {
  sql_mode: SQL_MODE,
  time_zone: '+00:00',
  lock_wait_timeout: LOCK_SECONDS,
  innodb_lock_wait_timeout: LOCK_SECONDS,
  net_read_timeout: IDLE_SECONDS,
  // The server gives up on a reader that takes nothing for this long; its default of a minute is shorter than a pause may be.
  net_write_timeout: IDLE_SECONDS,
  wait_timeout: IDLE_SECONDS,
  // Lists of a group are cut without an error where they are longer.
  group_concat_max_len: 64 * MEBIBYTE,
  // Digits that a quotient has more than the dividend; the default of 4 rounds shares.
  div_precision_increment: 16,
  tmp_table_size: 64 * MEBIBYTE,
  max_heap_table_size: 64 * MEBIBYTE,
  sql_select_limit: Number.MAX_SAFE_INTEGER,
  max_error_count: 64,
  sql_notes: 0,
  // The names in messages are read by `classifyError`.
  lc_messages: 'en_US',
};

/** The most rounds of a query that reads itself; a loop in the data of an ERP ends as an error, never as a cut result. */
const RECURSION_ROUNDS = 100_000;

/**
 * The statements that give a session all its settings.
 * @param limitSeconds - after which the server stops a statement by itself
 */
export function sessionSettings(version: ServerVersion, limitSeconds: number): readonly string[] {
  const settings = { ...COMMON, ...ofVersion(version, limitSeconds) };
  const list = Object.entries(settings).map(([name, value]) => {
    return `@@session.${name} = ${typeof value === 'number' ? value : `'${value}'`}`;
  });
  return [`set ${list.join(', ')}`, `set names utf8mb4 collate ${textCollation(version)}`];
}

/**
 * A canonical text is an expression, over which neither MariaDB nor MySQL 5.7 can join but row by row. A table of its
 * own, which they make where they may not merge it into the query around, gets an index. MySQL 8 joins by hashing.
 */
const OWN_TABLES = { optimizer_switch: 'derived_merge=off' };

function ofVersion(version: ServerVersion, limitSeconds: number): Readonly<Record<string, string | number>> {
  if (version.product === 'MariaDB') {
    return {
      max_statement_time: limitSeconds,
      ...(isAtLeast(version, { mariadb: [10, 2, 2] }) ? { max_recursive_iterations: RECURSION_ROUNDS } : {}),
      default_regex_flags: '',
      ...OWN_TABLES,
    };
  }
  return {
    max_execution_time: Math.ceil(limitSeconds * 1_000),
    ...(isAtLeast(version, { mysql: [8, 0, 3] }) ? { cte_max_recursion_depth: RECURSION_ROUNDS } : {}),
    ...(isAtLeast(version, { mysql: [8, 0, 18] }) ? {} : OWN_TABLES),
  };
}

/** Texts of a statement are UTF-8, compared byte by byte; without padding where the server has such a collation. */
export function textCollation(version: ServerVersion): string {
  if (isAtLeast(version, { mariadb: [10, 2, 2] })) return 'utf8mb4_nopad_bin';
  return isAtLeast(version, { mysql: [8, 0, 17] }) ? 'utf8mb4_0900_bin' : 'utf8mb4_bin';
}
