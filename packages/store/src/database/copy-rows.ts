import { finished } from 'node:stream/promises';
import type { EmbeddedDatabase } from '@erp-audit/pglite';
import type { Knex } from 'knex';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { classifyStoreError } from './classify-store-error.ts';

/** Loads rows by COPY, outside of any transaction. `into` is `table (columns)`, `text` rows in PostgreSQL's text format. */
export type CopyRows = (into: string, text: string) => Promise<void>;

/** A connection of the pool is taken meanwhile, so that no transaction of an embedded server can be under way. */
export function copyRowsWith(
  knex: Knex,
  send: (connection: unknown, into: string, text: string) => Promise<void>,
): CopyRows {
  return async (into, text) => {
    const connection: unknown = await knex.client.acquireConnection();
    try {
      await send(connection, into, text);
    } catch (cause) {
      throw classifyStoreError(cause, 'take rows');
    } finally {
      await knex.client.releaseConnection(connection);
    }
  };
}

export async function copyToServer(connection: unknown, into: string, text: string): Promise<void> {
  const stream = (connection as ClientBase).query(copyFrom(`copy ${into} from stdin`));
  stream.end(text);
  await finished(stream);
}

export function copyToEmbedded(embedded: EmbeddedDatabase) {
  return async (_connection: unknown, into: string, text: string): Promise<void> => {
    await embedded.copyFrom(`copy ${into} from '/dev/blob'`, new Uint8Array(new TextEncoder().encode(text)));
  };
}

const NEEDS_ESCAPE = /[\\\t\n\r]/;

/** One value of COPY's text format; null is `\N`. */
export function copyValue(value: string | number | null): string {
  if (value === null) return '\\N';
  if (typeof value === 'number' || !NEEDS_ESCAPE.test(value)) return String(value);
  return value.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
}
