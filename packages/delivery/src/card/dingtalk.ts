import { createHmac } from 'node:crypto';
import type { Card } from './card.ts';
import { type ChatService, judgeByCode } from './chat-service.ts';
import { withoutMarks } from './plain-marks.ts';

/** Sent too often (more than 20 a minute), or busy. */
const PASSING_CODES = [-1, 130101, 410100, 88, 90018];

/**
 * DingTalk, custom robots: Markdown, signed in the address by an HMAC of time and secret.
 * @see https://open.dingtalk.com/document/orgapp/custom-robots-send-group-messages
 */
export const dingtalk: ChatService = {
  post(card, { url, secret }, now) {
    const body = {
      msgtype: 'markdown',
      markdown: { title: withoutMarks(card.title), text: markdown(card) },
      at: { isAtAll: false },
    };
    return { url: secret === undefined ? url : signed(url, secret, now), body };
  },
  judge: (answer) => judgeByCode(answer, { code: 'errcode', text: 'errmsg' }, PASSING_CODES),
};

function signed(url: string, secret: string, now: Date): string {
  const timestamp = String(now.getTime());
  const sign = createHmac('sha256', secret).update(`${timestamp}\n${secret}`).digest('base64');
  const address = new URL(url);
  address.searchParams.set('timestamp', timestamp);
  address.searchParams.set('sign', sign);
  return address.href;
}

function markdown({ title, lines, facts, footer }: Card): string {
  const rows = facts.map(({ label, value }) => `- ${withoutMarks(label)}: **${withoutMarks(value)}**`);
  const parts = [
    `#### ${withoutMarks(title)}`,
    ...lines.map(withoutMarks),
    rows.join('\n'),
    `> ${withoutMarks(footer)}`,
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}
