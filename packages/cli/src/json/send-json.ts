import type { Notice } from '@erp-audit/core';
import { OUTBOX_STATES, type OutboxMessage } from '@erp-audit/runner';
import { z } from 'zod';

const Instant = z.iso.datetime();

const MessageJson = z.strictObject({
  number: z.int(),
  key: z.string().describe('what is told; the same key is told once to each place'),
  kind: z.string(),
  channel: z.string().describe('mail, folder, or a chat service'),
  addressee: z.string(),
  subject: z.string(),
  state: z.enum(OUTBOX_STATES).describe('sending: under way, or left by a process that died, and will be repeated'),
  attempts: z.int(),
  repeats: z.int().describe('attempts made although an earlier one may have arrived'),
  queuedAt: Instant,
  nextTry: Instant.nullable().describe('null where nobody tries again by itself'),
  endedAt: Instant.nullable(),
  error: z.strictObject({ en: z.string(), 'zh-CN': z.string() }).nullable(),
});

/** What `send` and `outbox` print; with `--preview` the files that were written instead. */
export const SendJson = z.union([
  z.strictObject({
    messages: z.array(MessageJson),
    nowhere: z.array(z.strictObject({ key: z.string(), subject: z.string() })).describe('nobody is named for these'),
  }),
  z.strictObject({
    previews: z.array(
      z.strictObject({
        key: z.string(),
        channel: z.string(),
        addressee: z.string(),
        file: z.string().nullable(),
        folder: z.string().nullable(),
      }),
    ),
  }),
]);

export function sendJson(messages: readonly OutboxMessage[], nowhere: readonly Notice[]): z.output<typeof SendJson> {
  return {
    messages: messages.map(({ notice, lastError: error, ...message }) => ({
      ...{ number: message.number, key: notice.key, kind: notice.kind, channel: message.channel },
      ...{ addressee: message.addressee, subject: notice.subject, state: message.state, attempts: message.attempts },
      ...{ repeats: message.repeats, queuedAt: message.queuedAt, nextTry: message.nextTry, endedAt: message.endedAt },
      error: error === null ? null : { ...error },
    })),
    nowhere: nowhere.map(({ key, subject }) => ({ key, subject })),
  };
}
