import { createHash } from 'node:crypto';
import type { ExecutedStatement } from '@erp-audit/core';
import { storedJson, storedText } from '../database/stored-json.ts';

/** JSON array of the statements of one target, each with the hash of its text and values. */
export function statementRows(statements: readonly ExecutedStatement[]): string {
  return storedJson(
    statements.map(({ name, text, values }, position) => {
      const kept = { text: storedText(text), bindings: values };
      const hash = createHash('sha256')
        .update(storedJson([kept.text, kept.bindings]))
        .digest('hex');
      return { ...kept, position, name, hash };
    }),
  );
}

/** Keeps of `:statements`, which are {@link statementRows}, each text with its values once in the store. */
export const KEEP_TEXTS = `insert into audit_statements (hash, text, bindings)
  select distinct on (hash) hash, text, bindings
  from json_to_recordset(cast(:statements as json)) as s (hash text, text text, bindings json) on conflict do nothing`;

/** Keeps that they were asked for `:target` in `:run`. */
export const KEEP_ASKED = `insert into audit_run_statements (run_id, target_id, position, name, statement)
  select :run, cast(:target as integer), position, name, hash
  from json_to_recordset(cast(:statements as json)) as s (position integer, name text, hash text)`;
