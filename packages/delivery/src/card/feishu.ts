import { createHmac } from 'node:crypto';
import type { Card } from './card.ts';
import { type ChatService, judgeByCode } from './chat-service.ts';

/** Asked too often, or the service has a trouble of its own. */
const PASSING_CODES = [9499, 11232, 11233, 1000004, 1000005];

/**
 * Feishu and Lark, custom bots: an interactive card of plain texts; the signature is an HMAC whose key is time and
 * secret and whose text is empty, and goes into the body.
 * @see https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot
 */
export const feishu: ChatService = {
  post(card, { url, secret }, now) {
    const body = { msg_type: 'interactive', card: cardBody(card) };
    return { url, body: secret === undefined ? body : { ...signature(secret, now), ...body } };
  },
  judge: (answer) => judgeByCode(answer, { code: 'code', text: 'msg' }, PASSING_CODES),
};

function signature(secret: string, now: Date) {
  const timestamp = String(Math.floor(now.getTime() / 1000));
  return { timestamp, sign: createHmac('sha256', `${timestamp}\n${secret}`).update('').digest('base64') };
}

function plain(content: string) {
  return { tag: 'plain_text', content };
}

function cardBody({ title, lines, facts, footer }: Card) {
  const fields = facts.map(({ label, value }) => ({ is_short: true, text: plain(`${label}\n${value}`) }));
  return {
    config: { wide_screen_mode: true },
    header: { template: 'blue', title: plain(title) },
    elements: [
      ...lines.map((line) => ({ tag: 'div', text: plain(line) })),
      ...(fields.length === 0 ? [] : [{ tag: 'div', fields }]),
      { tag: 'note', elements: [plain(footer)] },
    ],
  };
}
