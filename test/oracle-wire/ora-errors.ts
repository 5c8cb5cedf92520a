/** Oracle's error for a condition of PostgreSQL. */
const BY_SQL_STATE: Readonly<Record<string, number>> = {
  '22003': 1426,
  '22008': 1830,
  '22012': 1476,
  '22P02': 1722,
  '23502': 1400,
  '23503': 2291,
  '23505': 1,
  '25006': 1456,
  '40P01': 60,
  '42501': 1031,
  '42601': 900,
  '42702': 918,
  '42703': 904,
  '42883': 904,
  '42P01': 942,
  '55P03': 54,
  '57014': 1013,
};
const INVALID_STATEMENT = 900;

/** An error as the double sends it. */
export class OraError extends Error {
  readonly number: number;
  /** Place in the statement, counted from 0. */
  readonly position: number;

  constructor(number: number, text: string, position = 0) {
    super(`ORA-${String(number).padStart(5, '0')}: ${text}`);
    this.number = number;
    this.position = position;
  }
}

/** Oracle's error for what PostgreSQL raised. Oracle names the object only in its text, in quoted capitals. */
export function oraError(cause: unknown): OraError {
  if (cause instanceof OraError) return cause;
  const { code = '', message = '', position } = cause as { code?: string; message?: string; position?: string };
  const number = BY_SQL_STATE[code] ?? INVALID_STATEMENT;
  const at = position === undefined ? 0 : Math.min(65_535, Number(position) - 1);
  const name = /"([^"]+)"/.exec(message)?.[1] ?? /column (\S+)/.exec(message)?.[1] ?? '?';
  if (number === 942) return new OraError(number, 'table or view does not exist', at);
  if (number === 904)
    return new OraError(number, `"${name.toUpperCase().replace('.', '"."')}": invalid identifier`, at);
  return new OraError(number, message, at);
}
