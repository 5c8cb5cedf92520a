import { createHash } from 'node:crypto';
import type { Message } from '../message.ts';
import { plainLine } from '../plain-line.ts';
import { attach } from './attachments.ts';
import { mailHtml } from './mail-html.ts';
import { mailText } from './mail-lines.ts';
import { mailPlain } from './mail-plain.ts';
import type { MailSettings } from './mail-settings.ts';
import { messageIdOf } from './message-id.ts';

/** Subjects are cut here: programs that list mails show less, and servers fold what is longer. */
const SUBJECT_CHARACTERS = 200;
/** What is left of the largest mail for everything that is no attachment. */
const TEXT_BYTES = 100_000;

export interface Letter {
  readonly to: string;
  /** When it was first to be sent; a repeated mail has the same date. */
  readonly date: Date;
  /** Where the files lie for whoever may have them, if anywhere. */
  readonly place?: string | undefined;
}

/**
 * A mail as it travels, to one address. The same notice, files and letter give the same bytes, so that a mail that has
 * to be repeated is the same mail.
 */
export async function composeMail(message: Message, settings: MailSettings, letter: Letter): Promise<Buffer> {
  const { notice, locale } = message;
  const { from, replyTo } = settings;
  const attached = await attach(notice, settings.maxBytes - TEXT_BYTES);
  const text = mailText(message, attached, letter.place);
  const id = messageIdOf(notice.key, letter.to, from.address);
  // Loaded with the first mail: every command loads this package, and few send anything.
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
  const composer = new MailComposer({
    from: { name: plainLine(from.name ?? ''), address: from.address },
    to: { name: '', address: letter.to },
    ...(replyTo === undefined ? {} : { replyTo: { name: '', address: replyTo } }),
    subject: plainLine(notice.subject, SUBJECT_CHARACTERS),
    messageId: `<${id}>`,
    date: letter.date,
    // Nobody's "out of office" is wanted, and it is no newsletter (RFC 3834, 5).
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': locale },
    text: mailPlain(text),
    html: mailHtml(locale, text),
    attachments: attached.fits
      ? attached.files.map(({ name, content }) => ({ filename: name, content, contentType: contentType(name) }))
      : [],
    baseBoundary: createHash('sha256').update(id).digest('hex').slice(0, 16),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
};

function contentType(name: string): string {
  return CONTENT_TYPES[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
}
