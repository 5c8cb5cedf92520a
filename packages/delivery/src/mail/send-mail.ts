import { Readable } from 'node:stream';
import { rootCertificates } from 'node:tls';
import type SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Outcome } from '../outcome.ts';
import { classifyMailError } from './classify-mail-error.ts';
import type { MailSettings, SmtpServer } from './mail-settings.ts';

const CONNECT_MS = 20_000;
/** Servers look through a whole mail before they answer; who leaves too early makes copies (RFC 5321, 4.5.3.2.6). */
const SILENCE_MS = 300_000;
/** A server that goes on saying little things is left, too. */
const WHOLE_MS = 600_000;

/**
 * Hands one mail to the server.
 * @param beforeContent - called when the server has accepted sender and recipient and waits for the mail itself;
 * nothing of it is sent before that has ended. What fails earlier was certainly not sent.
 */
export async function sendMail(
  { smtp, from }: MailSettings,
  to: string,
  mail: Buffer,
  beforeContent: () => Promise<void>,
): Promise<Outcome> {
  const { default: Connection } = await import('nodemailer/lib/smtp-connection');
  const connection = new Connection(connectionOptions(smtp));
  let ownFault: unknown;
  const content = Readable.from(
    (async function* () {
      try {
        await beforeContent();
      } catch (error) {
        ownFault = error;
        throw error;
      }
      yield mail;
    })(),
  );
  const session = sessionOn(connection);
  const deadline = setTimeout(() => connection.emit('error', new Error('too slow')), WHOLE_MS);
  try {
    await session((done) => connection.connect(done));
    if (smtp.login !== undefined) await session((done) => connection.login(authOf(smtp.login), done));
    const envelope = { from: from.address, to: [to], size: mail.length };
    await session((done) => connection.send(envelope, content, done));
    connection.quit();
    return { state: 'sent' };
  } catch (error) {
    connection.close();
    content.destroy();
    if (ownFault !== undefined) throw ownFault;
    return classifyMailError(error, smtp);
  } finally {
    clearTimeout(deadline);
  }
}

function connectionOptions({ host, port, tls, ca, timeoutMs = SILENCE_MS }: SmtpServer) {
  return {
    ...{ host, port, secure: tls === 'implicit', requireTLS: tls === 'starttls', ignoreTLS: tls === 'none' },
    ...{ connectionTimeout: Math.min(CONNECT_MS, timeoutMs), greetingTimeout: Math.min(CONNECT_MS, timeoutMs) },
    socketTimeout: timeoutMs,
    tls: { minVersion: 'TLSv1.2', ...(ca === undefined ? {} : { ca: [...rootCertificates, ca] }) },
  } as const;
}

function authOf(login: SmtpServer['login']) {
  return { user: login?.user ?? '', pass: login?.password ?? '' };
}

type Done = (error?: Error | null) => void;

/** Runs one step after the other; a connection that breaks ends the step that waits for it. */
function sessionOn(connection: SMTPConnection): (step: (done: Done) => void) => Promise<void> {
  let broken: Error | undefined;
  let giveUp: ((error: Error) => void) | undefined;
  connection.on('error', (error: Error) => {
    broken = error;
    giveUp?.(error);
  });
  return (step) =>
    new Promise<void>((resolve, reject) => {
      if (broken !== undefined) {
        reject(broken);
        return;
      }
      giveUp = reject;
      step((error) => (error ? reject(error) : resolve()));
    });
}
