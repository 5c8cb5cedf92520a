import { AuditError, type ExecutedStatement, type Source } from '@erp-audit/core';
import type { AuditEvent } from './audit-event.ts';
import { failureOf } from './check-failure.ts';
import { confirmReads } from './confirm-reads.ts';
import { failed, judged, measure } from './finished-target.ts';
import { type CheckContext, readScan, type Scan, type TargetCheck } from './scan.ts';

/** Executes a scan; when that fails, each check on its own, so that one bad rule costs one rule. */
export async function* checkScan(context: CheckContext, scan: Scan): AsyncGenerator<AuditEvent> {
  const taken = measure(context);
  const asked: ExecutedStatement[] = [];
  const open = new Map(scan.checks.map((check) => [check.target, check]));
  try {
    const events = context.source.consistency === 'dirty' ? confirmReads : checkOnce;
    for await (const event of events(context, scan, asked)) {
      if (event.type === 'finished') open.delete(event.target);
      yield event;
    }
  } catch (error) {
    const failure = failureOf(error, context.signal);
    const left = [...open.values()];
    context.log.write('warn', 'scan.failed', { rules: left.map((check) => check.target.code), ...failure });
    if (scan.checks.length > 1 && failure.reason !== 'cancelled') return yield* checkApart(context, scan, left);
    const done = { ...taken(), statements: asked };
    for (const check of left) yield failed(check, failure, done);
  }
}

async function* checkApart(
  context: CheckContext,
  scan: Scan,
  checks: readonly TargetCheck[],
): AsyncGenerator<AuditEvent> {
  for (const check of checks) {
    yield { type: 'restarted', target: check.target };
    yield* checkScan(context, { ...scan, checks: [check] });
  }
}

/** Where each statement sees one state, one execution is enough; a second one where they saw two different states. */
async function* checkOnce(
  context: CheckContext,
  scan: Scan,
  asked: ExecutedStatement[],
  isLastTry = false,
): AsyncGenerator<AuditEvent> {
  const taken = measure(context);
  const reads = yield* readScan(context, scan, scan.checks, asked);
  if (reads.some(({ isWhole }) => !isWhole)) {
    if (isLastTry) throw countsDiffer(context.source);
    for (const { target } of scan.checks) yield { type: 'restarted', target };
    asked.length = 0;
    return yield* checkOnce(context, scan, asked, true);
  }
  const done = { ...taken(), statements: [...asked] };
  for (const [member, check] of scan.checks.entries()) {
    const read = reads[member];
    if (read !== undefined) yield judged(context, check, read, done);
  }
}

/** Somebody worked in the ERP between the two statements, twice: neither number is to be believed. */
function countsDiffer({ dialect }: Source): AuditError {
  const message = {
    en: 'The counted and the streamed rows differ, twice: the data changes while it is read.',
    'zh-CN': '统计的行数与读到的行数两次都不一致：数据在读取过程中发生了变化。',
  };
  return new AuditError('SOURCE_QUERY_FAILED', message, { source: dialect.id });
}
