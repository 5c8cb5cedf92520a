import { EXIT, type ExitCode } from '@erp-audit/core';
import { EVIDENCE_FAULTS, verifyEvidence } from '@erp-audit/runner';
import { say } from '../messages/index.ts';
import { withSessionStore } from '../project/load-project.ts';
import type { Session } from '../session.ts';

export async function run(
  session: Session,
  [directory]: [string],
  { offline }: { readonly offline: boolean },
): Promise<ExitCode> {
  const { locale } = session;
  const { files, faults, againstStore } = offline
    ? await verifyEvidence(directory, undefined)
    : await withSessionStore(session, (store) => verifyEvidence(directory, store));
  if (faults.length === 0) {
    session.print(say(locale, againstStore ? 'evidenceIntact' : 'evidenceIntactOffline', { files }));
  } else {
    session.print(say(locale, 'evidenceDiffers', { count: faults.length }));
    for (const { kind, subject } of faults) session.print(`  ${subject}: ${EVIDENCE_FAULTS[kind][locale]}`);
  }
  session.printJson({ files, againstStore, faults });
  return faults.length === 0 ? EXIT.done : EXIT.input;
}
