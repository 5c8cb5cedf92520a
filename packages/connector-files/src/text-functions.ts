import { type DuckDBConnection, DuckDBScalarFunction, VARCHAR } from '@duckdb/node-api';
import { BLANKS } from './blank-codes.ts';

export const NORMAL_TEXT = 'audit_normal_text';
export const NORMAL_IDENTIFIER = 'audit_normal_identifier';

const EDGES = new RegExp(`^[${BLANKS}]+|[${BLANKS}]+$`, 'gu');

/**
 * DuckDB composes (NFC) but knows no compatibility forms, so NFKC is JavaScript's. The dialect calls these only for
 * texts with letters beyond ASCII.
 */
export function registerTextFunctions(connection: DuckDBConnection): void {
  register(connection, NORMAL_TEXT, (text) => text.normalize('NFKC').replaceAll(EDGES, '').toLowerCase());
  register(connection, NORMAL_IDENTIFIER, (text) =>
    text
      .normalize('NFKC')
      .toUpperCase()
      .replaceAll(/[^A-Z0-9]/g, ''),
  );
}

function register(connection: DuckDBConnection, name: string, of: (text: string) => string): void {
  connection.registerScalarFunction(
    DuckDBScalarFunction.create({
      name,
      returnType: VARCHAR,
      parameterTypes: [VARCHAR],
      mainFunction: (_info, input, output) => {
        for (const [index, value] of input.getColumnValues(0).entries()) {
          output.setItem(index, value === null ? null : of(String(value)));
        }
        output.flush();
      },
    }),
  );
}
