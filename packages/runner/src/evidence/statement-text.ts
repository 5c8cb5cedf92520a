import { createHash } from 'node:crypto';
import type { ExecutedStatement } from '@erp-audit/core';

type Statement = Pick<ExecutedStatement, 'text' | 'values'>;

const VALUES = '-- values: ';

/** A statement as it lies in a file: one line with the bound values as JSON, then the text as it was run. */
export function statementText({ text, values }: Statement): string {
  return `${VALUES}${JSON.stringify(values)}\n${text}\n`;
}

/** The statement of a file; undefined where it is none. */
export function readStatement(file: string): Statement | undefined {
  const end = file.indexOf('\n');
  if (!file.startsWith(VALUES) || end < 0 || !file.endsWith('\n')) return undefined;
  try {
    const values = JSON.parse(file.slice(VALUES.length, end)) as Statement['values'];
    return { values, text: file.slice(end + 1, -1) };
  } catch {
    return undefined;
  }
}

/** The hash under which a store keeps a statement. */
export function statementHash({ text, values }: Statement): string {
  return createHash('sha256')
    .update(JSON.stringify([text, values]))
    .digest('hex');
}
