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

interface Variant {
  readonly forms: Recorded[];
  readonly statement: RecordedStatement;
}

/** Statements of all forms of a DBMS as one text: what several forms write alike stands there once. */
export function goldenText(title: string, recorded: readonly Recorded[]): string {
  const most = Math.max(0, ...recorded.map(({ statements }) => statements.length));
  const numbers = Array.from({ length: most }, (_, index) => index);
  const notes = recorded.flatMap(({ form, notes: own }) => own.map((note) => `-- ${form}: ${note}`));
  const parts = numbers.flatMap((number) =>
    variantsOf(recorded, number).map((variant) => variantText(variant, number)),
  );
  return [[`-- ${title}`, ...notes].join('\n'), ...parts, ''].join('\n\n');
}

export function digestOf({ text, values }: RecordedStatement): string {
  return createHash('sha256')
    .update(JSON.stringify([text, values]))
    .digest('hex')
    .slice(0, 16);
}

function variantsOf(recorded: readonly Recorded[], number: number): Variant[] {
  const byText = new Map<string, Variant>();
  for (const form of recorded) {
    const statement = form.statements[number];
    if (statement === undefined) continue;
    const key = JSON.stringify(statement);
    const variant = byText.get(key) ?? { forms: [], statement };
    variant.forms.push(form);
    byText.set(key, variant);
  }
  return [...byText.values()];
}

function variantText({ forms, statement: { label, text, values } }: Variant, number: number): string {
  const names = forms.map(({ form, digests }) => (digests === undefined ? form : `${form} ${digests[number]}`));
  const bound = values.map((value) => shown(value)).join(' ');
  const lines = [`-- ${label} · ${names.join(', ')}`, ...(bound === '' ? [] : [`-- values: ${bound}`])];
  return [...lines, layOut(text, false)].join('\n');
}

function shown(value: SqlValue): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}
