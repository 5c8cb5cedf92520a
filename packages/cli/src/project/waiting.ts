import { setTimeout as pause } from 'node:timers/promises';
import { AuditError } from '@erp-audit/core';
import { type Config, openConfiguredStore, type RunAuditOptions } from '@erp-audit/runner/for-runs';
import { say } from '../messages/index.ts';
import type { Session } from '../session.ts';
import type { ConfiguredStore } from './load-project.ts';

const ASK_AGAIN_MS = 1_000;
const MINUTE_MS = 60_000;

/** What `--wait` says: true without a number of minutes. */
export type WaitOption = number | true | undefined;

/** Waits while another process audits the same source, and says once for whom. */
export function waitForSources(session: Session, wait: WaitOption): Pick<RunAuditOptions, 'wait'> {
  if (wait === undefined) return {};
  const tell = ({ source, host, pid, since }: { source: string; host: string; pid: number; since: string }) =>
    announce(session, say(session.locale, 'runWaiting', { source, host, pid, since: timeOf(session, since) }));
  return { wait: { waitMs: limitMs(wait), onWaiting: tell } };
}

/** As {@link openConfiguredStore}; with `--wait` it waits for the process that holds an embedded store. */
export async function openFreeStore(
  session: Session,
  config: Config,
  wait: WaitOption,
  goAhead: Promise<unknown>,
): Promise<ConfiguredStore> {
  const started = performance.now();
  for (let told = false; ; told = true) {
    try {
      return await openConfiguredStore(config, session.clock, session.log, goAhead);
    } catch (cause) {
      const isOver = wait === undefined || session.io.signal.aborted || performance.now() - started >= limitMs(wait);
      if (isOver || !(cause instanceof AuditError) || cause.code !== 'STORE_LOCKED') throw cause;
      if (!told) announce(session, say(session.locale, 'storeWaiting', { pid: cause.details['pid'] ?? '' }));
      await pause(ASK_AGAIN_MS, undefined, { signal: session.io.signal }).catch(() => {});
    }
  }
}

function announce(session: Session, text: string): void {
  if (!session.options.quiet) session.io.stderr(`${text}\n`);
}

function limitMs(wait: number | true): number {
  return wait === true ? Number.POSITIVE_INFINITY : wait * MINUTE_MS;
}

/** In the time zone of this machine, where the line is read. */
function timeOf({ locale }: Session, at: string): string {
  return new Date(at).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}
