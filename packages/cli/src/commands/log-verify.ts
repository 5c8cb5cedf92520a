import { AuditError, EXIT, type ExitCode } from '@erp-audit/core';
import { type Approver, LOG_FAULTS, type LogVerification, loadConfig } from '@erp-audit/runner';
import { say, sayBoth } from '../messages/index.ts';
import { paragraph } from '../output/table.ts';
import { withStore } from '../project/load-project.ts';
import type { Session } from '../session.ts';

const ANCHOR = /^[0-9a-f]{16,64}$/;

/** 1 where the log does not hold, as for findings: the command itself did its work. */
export async function run(session: Session, _args: [], options: { readonly anchor?: string }): Promise<ExitCode> {
  const anchor = options.anchor?.trim().toLowerCase();
  if (anchor !== undefined && !ANCHOR.test(anchor))
    throw new AuditError('ARGUMENT_INVALID', sayBoth('anchorInvalid'), { command: 'log verify' });
  const config = await loadConfig(session.options.config, session.io.environment, { connections: 'leave' });
  const { verified, ownsLog } = await withStore(session, config, async (store) => ({
    verified: await store.log.verify(anchor),
    ownsLog: await store.log.isOwner(),
  }));
  const holds = verified.faultCount === 0 && verified.anchor?.seq !== null;
  printChain(session, verified);
  printAnchor(session, verified, ownsLog);
  printSignatures(session, verified, config.approvers);
  session.printJson(verificationJson(session, verified, { holds, ownsLog, approvers: config.approvers }));
  return holds ? EXIT.done : EXIT.findings;
}

function printChain({ locale, io, print }: Session, { entries, faults, faultCount }: LogVerification): void {
  if (faultCount === 0) {
    print(entries === 0 ? say(locale, 'verifyEmpty') : paragraph(io, '✓ ', say(locale, 'verifyHolds', { entries })));
    return;
  }
  print(paragraph(io, '✗ ', say(locale, 'verifyBroken', { entries, faults: faultCount })));
  for (const { kind, seq, subject } of faults) {
    const text = `${LOG_FAULTS[kind][locale]}${subject === null ? '' : ` (${subject})`}`;
    print(paragraph(io, '  ', seq === null ? text : say(locale, 'verifyEntry', { seq, fault: text })));
  }
  if (faultCount > faults.length) print(`  ${say(locale, 'verifyMore', { count: faultCount - faults.length })}`);
}

function printAnchor(
  { locale, io, print }: Session,
  { anchor, head, unproven, reduced, reducedRuns }: LogVerification,
  ownsLog: boolean,
): void {
  if (anchor?.seq === null) print(paragraph(io, '✗ ', say(locale, 'verifyAnchorMissing')));
  else if (anchor !== null) {
    const { seq, at, after } = anchor;
    print(paragraph(io, '✓ ', say(locale, 'verifyAnchor', { seq, at: at ?? '', after })));
  } else {
    print(paragraph(io, '! ', say(locale, 'verifyNoAnchor')));
    if (ownsLog) print(paragraph(io, '! ', say(locale, 'doctorLogOwner')));
  }
  if (unproven > 0) print(paragraph(io, '! ', say(locale, 'verifyUnproven', { count: unproven })));
  if (reduced > 0) print(paragraph(io, '· ', say(locale, 'verifyReduced', { count: reduced })));
  if (reducedRuns > 0) print(paragraph(io, '· ', say(locale, 'verifyReducedRuns', { count: reducedRuns })));
  if (head !== null) print(paragraph(io, '  ', say(locale, 'verifyHead', { ...head })));
}

function printSignatures(
  { locale, io, print }: Session,
  { signatures }: LogVerification,
  approvers: readonly Approver[],
): void {
  for (const { keyId, decisions: count } of signatures) {
    const approver = holderOf(keyId, approvers);
    if (approver === null) print(paragraph(io, '! ', say(locale, 'verifyUnknownKey', { count, keyId })));
    else print(paragraph(io, '✓ ', say(locale, 'verifySigned', { count, keyId, approver })));
  }
}

function holderOf(keyId: string, approvers: readonly Approver[]): string | null {
  return approvers.find((approver) => approver.keyId === keyId)?.id ?? null;
}

interface Judged {
  readonly holds: boolean;
  readonly ownsLog: boolean;
  readonly approvers: readonly Approver[];
}

function verificationJson({ locale }: Session, verified: LogVerification, { holds, ownsLog, approvers }: Judged) {
  const { entries, head, faultCount, anchor, unproven, reduced, reducedRuns } = verified;
  return {
    ...{ holds, entries, head, faultCount, anchor, unproven, reduced, reducedRuns, ownsLog },
    faults: verified.faults.map((fault) => ({ ...fault, message: LOG_FAULTS[fault.kind][locale] })),
    signatures: verified.signatures.map((each) => ({ ...each, approver: holderOf(each.keyId, approvers) })),
  };
}
