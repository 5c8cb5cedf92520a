import { createHash } from 'node:crypto';
import type { ExecutedStatement } from '@erp-audit/core';
import { storedJson, storedText } from '../database/stored-json.ts';

/** Statements of one run whose texts are in the store, each with its hash: many rules share what one of them asked. */
export type KeptStatements = WeakMap<ExecutedStatement, string>;

/** What {@link KEEP_TEXTS} and {@link KEEP_ASKED} take. */
export interface StatementRows {
  /** JSON array of the texts that the store does not have from this run, with their values. */
  readonly texts: string;
  /** JSON array of what one target was asked. */
  readonly asked: string;
  /** To be called when both are committed. */
  readonly keep: () => void;
}

export function statementRows(statements: readonly ExecutedStatement[], kept: KeptStatements): StatementRows {
  const unknown = new Map<ExecutedStatement, KeptText>();
  for (const statement of statements) if (!kept.has(statement)) unknown.set(statement, keptText(statement));
  const hashOf = (statement: ExecutedStatement) => kept.get(statement) ?? unknown.get(statement)?.hash;
  return {
    texts: storedJson([...unknown.values()]),
    asked: storedJson(
      statements.map((statement, position) => ({ position, name: statement.name, hash: hashOf(statement) })),
    ),
    keep: () => {
      for (const [statement, { hash }] of unknown) kept.set(statement, hash);
    },
  };
}

interface KeptText {
  readonly text: string;
  readonly bindings: ExecutedStatement['values'];
  readonly hash: string;
}

function keptText({ text, values }: ExecutedStatement): KeptText {
  const kept = { text: storedText(text), bindings: values };
  const hash = createHash('sha256')
    .update(storedJson([kept.text, kept.bindings]))
    .digest('hex');
  return { ...kept, hash };
}

/** Keeps each of `:texts` with its values once in the store. */
export const KEEP_TEXTS = `insert into audit_statements (hash, text, bindings)
  select distinct on (hash) hash, text, bindings
  from json_to_recordset(cast(:texts as json)) as s (hash text, text text, bindings json) on conflict do nothing`;

/** Keeps that `:asked` was asked for `:target` in `:run`. */
export const KEEP_ASKED = `insert into audit_run_statements (run_id, target_id, position, name, statement)
  select :run, cast(:target as integer), position, name, hash
  from json_to_recordset(cast(:asked as json)) as s (position integer, name text, hash text)`;
