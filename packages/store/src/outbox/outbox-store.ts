import type { LocalizedText, Notice } from '@erp-audit/core';

/**
 * Where a message stands. `sending`: its content may have left, and the answer of the other side is not kept (yet);
 * what a dead process leaves there is repeated. `failed` is tried again while it has a next try.
 */
export const OUTBOX_STATES = ['queued', 'sending', 'sent', 'failed'] as const;
export type OutboxState = (typeof OUTBOX_STATES)[number];

/** One notice for one place. */
export interface NewMessage {
  readonly notice: Notice;
  /** `mail`, `folder`, or a chat service. */
  readonly channel: string;
  /** The place within its channel: an address, or another name that holds no secret. */
  readonly addressee: string;
}

export interface OutboxMessage extends NewMessage {
  readonly number: number;
  readonly state: OutboxState;
  /** How often it was tried. */
  readonly attempts: number;
  /** How often it was tried although an earlier attempt may have arrived: its process died before the answer was kept. */
  readonly repeats: number;
  readonly queuedAt: string;
  /** Null where nobody will try by itself. */
  readonly nextTry: string | null;
  /** When it was sent, or failed for good. */
  readonly endedAt: string | null;
  readonly lastError: LocalizedText | null;
}

/** How an attempt ended. */
export type AttemptEnd =
  | { readonly state: 'sent' }
  /** `nextTry` null: not again by itself. */
  | { readonly state: 'failed'; readonly reason: LocalizedText; readonly nextTry: Date | null };

export interface OutboxFilter {
  /** Only of these keys. */
  readonly keys?: readonly string[];
  /** Leaves out what was sent. */
  readonly unsent?: boolean;
}

/** Messages that wait, and that went. Every call that writes is one transaction. */
export interface OutboxStore {
  /**
   * Queues each message that is not known yet by its key, channel and addressee; one that is stays as it is. Messages
   * that ended half a year ago are forgotten.
   * @returns how many are new.
   */
  queue(messages: readonly NewMessage[]): Promise<number>;
  /**
   * Takes the longest waiting message whose time has come and that no living process is at, for `claimSeconds`. On an
   * embedded store no other process lives, so that what an earlier one left is taken at once.
   * @param claimant - names this sender; no other process has the same
   * @returns undefined where nothing waits.
   */
  claim(claimant: string, claimSeconds: number): Promise<OutboxMessage | undefined>;
  /**
   * From now on its content may have left.
   * @returns false where somebody else has claimed it meanwhile: then nothing may be sent.
   */
  begin(number: number, claimant: string): Promise<boolean>;
  /** Keeps how the attempt ended. An attempt whose claim was lost changes nothing but that a sent message is sent. */
  end(number: number, claimant: string, end: AttemptEnd): Promise<void>;
  /** Lets everything that failed be tried now. @returns how many messages. */
  retry(): Promise<number>;
  /** In the order they were queued. */
  list(filter?: OutboxFilter): Promise<readonly OutboxMessage[]>;
}
