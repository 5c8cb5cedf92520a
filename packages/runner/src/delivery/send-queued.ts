import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { Clock, Log } from '@erp-audit/core';
import type { Outcome } from '@erp-audit/delivery';
import type { AttemptEnd, OutboxMessage, Store } from '@erp-audit/store';
import type { Config } from '../config/load-config.ts';
import { attempt } from './channel-attempt.ts';

/** Longer than the slowest attempt: who is dead by then is taken for dead. */
const CLAIM_SECONDS = 900;
const FIRST_WAIT_SECONDS = 60;
const LONGEST_WAIT_SECONDS = 6 * 3600;
/** About three days after the first attempt. */
const MOST_ATTEMPTS = 20;
const SECOND_MS = 1000;

/** What sending works with. */
export interface Sending {
  /** Loaded with `delivery: 'expand'`. */
  readonly config: Config;
  readonly store: Pick<Store, 'outbox'>;
  readonly clock: Clock;
  readonly log: Log;
  /** Begins no further attempt once it is aborted. */
  readonly signal?: AbortSignal;
}

/**
 * Tries every queued message whose time has come, each once.
 *
 * A message is marked in the store before its first byte leaves and after the answer. A process that dies in between
 * leaves it marked: it is sent once more, with the same Message-ID and the same bytes, because nobody can know whether
 * it arrived. One that dies at any other moment neither loses nor repeats it.
 * @returns the numbers of the messages that were tried.
 */
export async function sendQueued({ config, store, clock, log, signal }: Sending): Promise<readonly number[]> {
  const claimant = `${hostname()}/${process.pid}/${randomUUID()}`;
  const tried: number[] = [];
  while (signal?.aborted !== true) {
    const message = await store.outbox.claim(claimant, CLAIM_SECONDS);
    if (message === undefined) return tried;
    tried.push(message.number);
    const { number, channel, attempts, repeats } = message;
    const outcome = await attemptClaimed({ config, store, clock, claimant }, message);
    if (outcome === undefined) continue;
    await store.outbox.end(number, claimant, endOf(outcome, attempts, clock.now()));
    const level = outcome.state === 'sent' ? 'info' : 'warn';
    log.write(level, `delivery.${outcome.state}`, { number, channel, attempts, repeats });
  }
  return tried;
}

/** Undefined where somebody else has taken the message over: nothing was sent then, and its end is not ours to tell. */
async function attemptClaimed(
  { config, store, clock, claimant }: Pick<Sending, 'config' | 'store' | 'clock'> & { readonly claimant: string },
  message: OutboxMessage,
): Promise<Outcome | undefined> {
  const lost = new Error('the claim was lost');
  try {
    return await attempt(config, message, clock.now(), async () => {
      if (!(await store.outbox.begin(message.number, claimant))) throw lost;
    });
  } catch (error) {
    if (error === lost) return undefined;
    throw error;
  }
}

/** Waits twice as long after each attempt, at least as long as the other side asks for. */
export function endOf(outcome: Outcome, attempts: number, now: Date): AttemptEnd {
  if (outcome.state === 'sent') return { state: 'sent' };
  const { reason } = outcome;
  if (outcome.state === 'refused' || attempts >= MOST_ATTEMPTS) return { state: 'failed', reason, nextTry: null };
  const usual = Math.min(FIRST_WAIT_SECONDS * 2 ** (attempts - 1), LONGEST_WAIT_SECONDS);
  const seconds = Math.max(usual, outcome.retryAfterSeconds ?? 0);
  return { state: 'failed', reason, nextTry: new Date(now.getTime() + seconds * SECOND_MS) };
}
