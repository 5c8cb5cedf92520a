import type { MailText } from './mail-lines.ts';

/** A mail as plain text. */
export function mailPlain({ title, lines, facts, files, footer }: MailText): string {
  const table = facts.map(({ label, value }) => `  ${label}: ${value}`);
  const parts = [[title], lines, table, files, ['-- ', footer]];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`;
}
