import type { Card } from './card.ts';
import type { ChatService } from './chat-service.ts';

/** A list of fields holds at most so many. */
const MOST_FIELDS = 10;

/**
 * Slack, incoming webhooks: blocks of plain text. It answers `ok`, or a word with a status that says what is wrong.
 * @see https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks
 */
export const slack: ChatService = {
  post: (card, { url }) => ({ url, body: { text: escaped(card.title), blocks: blocks(card) } }),
  judge: ({ status, body }) => (status === 200 && body.trim() === 'ok' ? 'accepted' : undefined),
};

/** The line of the notification is no plain text: three marks have a meaning in it. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function plain(text: string) {
  return { type: 'plain_text', text, emoji: false };
}

function blocks({ title, lines, facts, footer }: Card) {
  const fields = facts.slice(0, MOST_FIELDS).map(({ label, value }) => plain(`${label}: ${value}`));
  return [
    { type: 'header', text: plain(title) },
    ...lines.map((line) => ({ type: 'section', text: plain(line) })),
    ...(fields.length === 0 ? [] : [{ type: 'section', fields }]),
    { type: 'context', elements: [plain(footer)] },
  ];
}
