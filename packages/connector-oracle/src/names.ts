const PLAIN = /^[A-Z][A-Z0-9_$#]*$/;

/**
 * A quoted name in capitals, as names written without quotes are kept by Oracle.
 * @throws Error for a quote in a name, which Oracle has no way to write
 */
export function quotedName(name: string): string {
  if (name.includes('"')) throw new Error('a name in Oracle holds no quote');
  return `"${name.toUpperCase()}"`;
}

/** A name of the catalogue as a statement writes it: without quotes where it is in plain capitals. */
export function nameInStatement(name: string): string {
  return PLAIN.test(name) ? name : `"${name}"`;
}

/** The statement after which names without a schema are those of `schema`; a name in small letters means capitals. */
export function useSchemaText(schema: string): string {
  return `ALTER SESSION SET CURRENT_SCHEMA = ${quotedName(schema)}`;
}
