import type { SqlValue } from '@erp-audit/core';
import { type Request, TYPES } from 'tedious';

const INT = { least: -2_147_483_648, most: 2_147_483_647 };
const LOCK_TIMEOUT_MS = 10_000;
/** `context_info` holds 128 bytes. */
const LABEL_CHARACTERS = 60;

export type Isolation = 'snapshot' | 'read committed' | 'read uncommitted';

/** What every statement of a source is run with. */
export interface StatementSettings {
  readonly source: string;
  readonly timeoutSeconds: number;
  readonly isolation: Isolation;
  /** What the server is told about every query. */
  readonly hints: readonly string[];
}

/** Whole numbers as such, everything else exact as text. */
export function bind(request: Request, name: string, value: SqlValue): void {
  if (typeof value === 'boolean') request.addParameter(name, TYPES.Bit, value);
  else if (typeof value === 'number' && Number.isInteger(value) && value >= INT.least && value <= INT.most) {
    request.addParameter(name, TYPES.Int, value);
  } else request.addParameter(name, TYPES.NVarChar, value === null ? null : String(value));
}

/** The database administrator sees the label before the text. */
export function labelled(text: string, label: string, { hints }: StatementSettings): string {
  const plain = label.replace(/[^\p{L}\p{N} ._/:-]/gu, ' ').slice(0, LABEL_CHARACTERS);
  return `/* erp-audit ${plain} */ ${text}\noption (${hints.join(', ')})`;
}

/**
 * Whoever writes is never held up for long, and wins where two wait for each other. What decides about comparisons,
 * quotes and dates the driver sets when it logs in; no statement of ours can change it.
 */
export function sessionText({ isolation }: StatementSettings, label: string): string {
  const context = Buffer.from(`erp-audit ${label}`.slice(0, LABEL_CHARACTERS), 'utf16le').toString('hex');
  return [
    `set lock_timeout ${LOCK_TIMEOUT_MS}`,
    'set deadlock_priority low',
    `set transaction isolation level ${isolation}`,
    `set context_info 0x${context}`,
    'begin transaction',
  ].join('; ');
}
