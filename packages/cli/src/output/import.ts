import { basename } from 'node:path';
import { type AuditError, REJECTIONS } from '@erp-audit/core';
import type { ImportedWorkbook } from '@erp-audit/runner';
import { say } from '../messages/index.ts';
import type { Session } from '../session.ts';
import { describeError } from './print-error.ts';

/** What became of one returned workbook, every rejected line with its reason. */
export function printImport(session: Session, imported: ImportedWorkbook): void {
  const { locale } = session;
  const file = basename(imported.file);
  if (imported.alreadyImported) {
    session.print(say(locale, 'alreadyImported', { file }));
    return;
  }
  const { accepted, unchanged, unanswered, rejected } = imported;
  session.print(say(locale, 'returnsImported', { file, accepted, unchanged, unanswered, rejected: rejected.length }));
  for (const { sheet, line, reason, found } of rejected) {
    const words = found === null || found === '' ? '' : ` "${found}"`;
    session.print(say(locale, 'rejectedLine', { sheet, line, reason: `${REJECTIONS[reason][locale]}${words}` }));
  }
}

/** A file that could not be taken in at all; said even with --quiet. */
export function printRefusal(session: Session, error: AuditError): void {
  session.io.stderr(`${describeError(session.locale, error)}\n`);
}
