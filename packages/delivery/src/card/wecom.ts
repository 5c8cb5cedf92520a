import { cutToBytes } from '../plain-line.ts';
import type { Card } from './card.ts';
import { type ChatService, judgeByCode } from './chat-service.ts';
import { withoutMarks } from './plain-marks.ts';

/** Longest Markdown in bytes of UTF-8. */
const MOST_BYTES = 4096;
/** Busy, or sent too often (more than 20 a minute). */
const PASSING_CODES = [-1, 45009, 45033];

/**
 * WeCom (企业微信), group robots: Markdown of at most 4,096 bytes; the key in the address is all there is of secrets.
 * @see https://developer.work.weixin.qq.com/document/path/91770
 */
export const wecom: ChatService = {
  post: (card, { url }) => ({ url, body: { msgtype: 'markdown', markdown: { content: content(card) } } }),
  judge: (answer) => judgeByCode(answer, { code: 'errcode', text: 'errmsg' }, PASSING_CODES),
};

/** Counts stand before sentences, so that what is cut off are sentences. */
function content({ title, lines, facts, footer }: Card): string {
  const rows = facts.map(({ label, value }) => `> ${withoutMarks(label)}: **${withoutMarks(value)}**`);
  const parts = [`### ${withoutMarks(title)}`, ...rows, ...lines.map(withoutMarks), withoutMarks(footer)];
  return cutToBytes(parts.join('\n'), MOST_BYTES);
}
