import type { Card } from './card.ts';
import type { ChatService } from './chat-service.ts';

/** The older connectors answered 200 and told of what went wrong in words. */
const FAILED = /webhook message delivery failed|endpoint returned http error/i;
const PASSING = /http error (429|5\d\d)/i;

/**
 * Microsoft Teams, a workflow "When a Teams webhook request is received": an Adaptive Card. Its texts are runs, which
 * are shown as they are; text blocks and facts would be read as Markdown.
 * @see https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/connectors-using
 */
export const teams: ChatService = {
  post: (card, { url }) => ({
    url,
    body: {
      type: 'message',
      attachments: [
        { contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content: adaptiveCard(card) },
      ],
    },
  }),
  judge: ({ body }) => (FAILED.test(body) ? { fault: PASSING.test(body) ? 'later' : 'never', said: body } : undefined),
};

function run(text: string, style: Readonly<Record<string, string | boolean>> = {}) {
  return { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text, ...style }] };
}

function adaptiveCard({ title, lines, facts, footer }: Card) {
  const row = ({ label, value }: Card['facts'][number]) => ({
    type: 'ColumnSet',
    spacing: 'Small',
    columns: [
      { type: 'Column', width: 'stretch', items: [run(label)] },
      { type: 'Column', width: 'auto', items: [run(value, { weight: 'Bolder' })] },
    ],
  });
  return {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    body: [
      run(title, { weight: 'Bolder', size: 'Medium' }),
      ...lines.map((line) => run(line)),
      ...facts.map(row),
      run(footer, { size: 'Small', isSubtle: true }),
    ],
  };
}
