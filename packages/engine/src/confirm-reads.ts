import type { ExecutedStatement } from '@erp-audit/core';
import type { AuditEvent } from './audit-event.ts';
import { FindingsFingerprint } from './findings-fingerprint.ts';
import { failed, judged, measure } from './finished-target.ts';
import { type CheckContext, type CheckRead, readScan, type Scan, type TargetCheck } from './scan.ts';

const MOST_READS = 4;

/** A check that no two reads have agreed on yet. */
interface OpenCheck {
  readonly check: TargetCheck;
  /** What the last read found; undefined where it contradicted itself, or there was none. */
  readonly before: string | undefined;
  /** Defects of each read so far. */
  readonly found: readonly number[];
}

/**
 * Executes a scan on a source whose statements see what is not committed, a row twice or not at all: each check counts
 * only when two reads in a row find the same, so that nothing appears or ends by one such read. A check that agrees is
 * done, the others are read again, four times at most. Only a fingerprint is held of a read.
 * @param asked - Holds the statements of the last read at the end.
 */
export async function* confirmReads(
  context: CheckContext,
  scan: Scan,
  asked: ExecutedStatement[],
): AsyncGenerator<AuditEvent> {
  const taken = measure(context);
  const done = () => ({ ...taken(), statements: [...asked] });
  let open: readonly OpenCheck[] = scan.checks.map((check) => ({ check, before: undefined, found: [] }));
  for (let nth = 1; nth <= MOST_READS && open.length > 0; nth++) {
    // Every second read is kept: it was confirmed by the one before, or the next one confirms it.
    const isKept = nth % 2 === 0;
    if (isKept) yield* forgotten(open);
    asked.length = 0;
    const reads = yield* readOnce(context, scan, open, asked, isKept);
    const { agreed, left } = compared(open, reads);
    for (const [check, read] of agreed) yield judged(context, check, read, done());
    open = left;
    if (nth > 1) logOpen(context, open, nth);
  }
  for (const { check, found } of open) {
    yield failed(check, { reason: 'unsteady_read', detail: found.join(' / ') }, done());
  }
}

/** Drops what the last kept read of a check gave; its first one has nothing before it. */
function* forgotten(open: readonly OpenCheck[]): Generator<AuditEvent> {
  for (const { check, found } of open) if (found.length > 1) yield { type: 'restarted', target: check.target };
}

/** What a read found of a check, and its fingerprint; that is undefined where the read contradicted itself. */
interface FingerprintedRead extends CheckRead {
  readonly print: string | undefined;
}

function compared(open: readonly OpenCheck[], reads: readonly FingerprintedRead[]) {
  const agreed: [TargetCheck, CheckRead][] = [];
  const left: OpenCheck[] = [];
  for (const [member, { check, before, found }] of open.entries()) {
    const read = reads[member];
    if (read?.print !== undefined && read.print === before) agreed.push([check, read]);
    else left.push({ check, before: read?.print, found: [...found, read?.found ?? 0] });
  }
  return { agreed, left };
}

async function* readOnce(
  context: CheckContext,
  scan: Scan,
  open: readonly OpenCheck[],
  asked: ExecutedStatement[],
  isKept: boolean,
): AsyncGenerator<AuditEvent, readonly FingerprintedRead[]> {
  const checks = open.map(({ check }) => check);
  const prints = new Map(checks.map(({ target }) => [target, new FindingsFingerprint()]));
  const reads = yield* readScan(context, scan, checks, asked, ({ target, defects }) => {
    for (const defect of defects) prints.get(target)?.add(defect);
    return isKept;
  });
  return reads.map((read, member) => {
    const target = checks[member]?.target;
    const found = target === undefined ? '' : prints.get(target)?.text;
    return { ...read, print: read.isWhole ? `${found} ${read.counts?.emptySignal ?? ''}` : undefined };
  });
}

function logOpen({ log }: CheckContext, open: readonly OpenCheck[], reads: number): void {
  if (open.length === 0) return;
  log.write('info', 'scan.unsteady', { rules: open.map(({ check }) => check.target.code), reads });
}
