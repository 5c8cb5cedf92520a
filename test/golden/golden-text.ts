import { createHash } from 'node:crypto';
import type { SqlValue } from '@erp-audit/core';
import { layOut } from '@erp-audit/testkit';
import type { RecordedStatement } from './recorded-statements.ts';

/** What one form of a dialect writes. */
export interface Recorded {
  /** As people call it, such as `SQL Server 2016`. */
  readonly form: string;
  readonly statements: readonly RecordedStatement[];
  /** Of the whole statements where `statements` are written in short, in the same order. */
  readonly digests?: readonly string[];
  readonly notes: readonly string[];
}

/** Statements of all forms of a DBMS as one text: what several forms write alike stands there once. */
export function goldenText(title: string, recorded: readonly Recorded[]): string {
  const notes = recorded.flatMap(({ form, notes: own }) => own.map((note) => `-- ${form}: ${note}`));
  const named = recorded.map((form) => ({ form, statements: new Map(form.statements.map(numbered)) }));
  const names = [...new Set(named.flatMap(({ statements }) => [...statements.keys()]))];
  const parts = names.flatMap((name) => {
    const variants = new Map<string, { readonly forms: string[]; readonly statement: RecordedStatement }>();
    for (const { form, statements } of named) {
      const found = statements.get(name);
      if (found === undefined) continue;
      const variant = variants.get(JSON.stringify(found.statement)) ?? { forms: [], statement: found.statement };
      const digest = form.digests === undefined ? '' : ` ${form.digests[found.index]}`;
      variant.forms.push(`${form.form}${digest}`);
      variants.set(JSON.stringify(found.statement), variant);
    }
    return [...variants.values()].map(variantText);
  });
  return [[`-- ${title}`, ...notes].join('\n'), ...parts, ''].join('\n\n');
}

/** A statement by its label, and by how many of that label stand before it. */
function numbered(statement: RecordedStatement, index: number, all: readonly RecordedStatement[]) {
  const before = all.slice(0, index).filter(({ label }) => label === statement.label).length;
  return [`${statement.label} ${before}`, { statement, index }] as const;
}

export function digestOf({ text, values }: RecordedStatement): string {
  return createHash('sha256')
    .update(JSON.stringify([text, values]))
    .digest('hex')
    .slice(0, 16);
}

function variantText(variant: { readonly forms: readonly string[]; readonly statement: RecordedStatement }): string {
  const { label, text, values } = variant.statement;
  const bound = values.map((value) => shown(value)).join(' ');
  const lines = [`-- ${label} · ${variant.forms.join(', ')}`, ...(bound === '' ? [] : [`-- values: ${bound}`])];
  return [...lines, layOut(text)].join('\n');
}

function shown(value: SqlValue): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}
