import { createHash } from 'node:crypto';
import type { ExecutedStatement } from '@erp-audit/core';
import type { Session } from '../database/database.ts';
import { storedJson, storedText } from '../database/stored-json.ts';

/** Keeps the statements of one target, each text with its values once in the store. */
export async function keepStatements(
  session: Session,
  run: string,
  target: number,
  statements: readonly ExecutedStatement[],
): Promise<void> {
  if (statements.length === 0) return;
  const rows = storedJson(
    statements.map(({ name, text, values }, position) => {
      const kept = { text: storedText(text), bindings: values };
      const hash = createHash('sha256')
        .update(storedJson([kept.text, kept.bindings]))
        .digest('hex');
      return { ...kept, position, name, hash };
    }),
  );
  await session.rows(
    `insert into audit_statements (hash, text, bindings)
     select distinct on (hash) hash, text, bindings from json_to_recordset(cast(:rows as json)) as s (hash text, text text, bindings json)
     on conflict do nothing`,
    { rows },
  );
  await session.rows(
    `insert into audit_run_statements (run_id, target_id, position, name, statement)
     select :run, cast(:target as integer), position, name, hash
     from json_to_recordset(cast(:rows as json)) as s (position integer, name text, hash text)`,
    { run, target, rows },
  );
}
