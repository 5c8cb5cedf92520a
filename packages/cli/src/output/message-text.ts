import type { Locale } from '@erp-audit/core';
import type { OutboxMessage } from '@erp-audit/runner';
import { type MessageKey, say, textOf } from '../messages/index.ts';
import type { Session } from '../session.ts';
import { paragraph, renderTable } from './table.ts';

const STATES = {
  queued: 'stateQueued',
  sending: 'stateSending',
  sent: 'stateSent',
  failed: 'stateFailed',
} as const satisfies Record<OutboxMessage['state'], MessageKey>;

/** A table of messages, and below it why each of those that failed did. */
export function printMessages({ locale, io, print }: Session, messages: readonly OutboxMessage[]): void {
  const columns = [
    { title: say(locale, 'columnState') },
    { title: say(locale, 'columnChannel') },
    { title: say(locale, 'columnAddressee') },
    { title: say(locale, 'columnMessage') },
    { title: say(locale, 'columnTries'), align: 'right' },
  ] as const;
  const rows = messages.map(({ state, channel, addressee, notice, attempts }) => [
    textOf(locale, STATES[state]),
    channelText(locale, channel),
    addressee,
    notice.key,
    attempts,
  ]);
  print(renderTable(columns, rows));
  for (const message of messages) {
    if (message.lastError === null) continue;
    const reason = message.lastError[locale];
    const { addressee, nextTry: at } = message;
    const channel = channelText(locale, message.channel);
    print(paragraph(io, '! ', say(locale, 'sendFailed', { channel, addressee, reason })));
    print(paragraph(io, '  ', at === null ? say(locale, 'sendNoNextTry') : say(locale, 'sendNextTry', { at })));
  }
  print(say(locale, 'sentCount', countsOf(messages)));
}

function channelText(locale: Locale, channel: string): string {
  if (channel === 'mail') return say(locale, 'channelMail');
  return channel === 'folder' ? say(locale, 'channelFolder') : channel;
}

/** Nobody will try again by itself what has failed; everything else that was not sent waits. */
function countsOf(messages: readonly OutboxMessage[]) {
  const count = (isOne: (message: OutboxMessage) => boolean) => messages.filter(isOne).length;
  const isOver = ({ state, nextTry }: OutboxMessage) => state === 'failed' && nextTry === null;
  const sent = count(({ state }) => state === 'sent');
  const failed = count(isOver);
  return { sent, failed, waiting: messages.length - sent - failed };
}
