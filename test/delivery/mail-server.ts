import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A mail as it came over the wire, and as an independent program reads it. */
interface ReceivedMail {
  readonly raw: Buffer;
  readonly to: readonly string[];
  readonly user: string | undefined;
  readonly encrypted: boolean;
  readonly parsed: ParsedMail;
}

export interface MailServerOptions extends SMTPServerOptions {
  /** The reply to a whole mail: a code of 4xx or 5xx refuses it. */
  readonly reply?: (attempt: number) => { readonly code: number; readonly text: string } | undefined;
  /** Breaks the connection off in the middle of the first so many mails. */
  readonly breakOff?: number;
}

export interface MailServer {
  readonly port: number;
  /** Whole mails, those that were refused as well. */
  readonly received: readonly ReceivedMail[];
  close(): Promise<void>;
}

/** A real SMTP server on this machine. */
export async function startMailServer(options: MailServerOptions = {}): Promise<MailServer> {
  const { reply, breakOff = 0, ...settings } = options;
  const received: ReceivedMail[] = [];
  let begun = 0;
  const server = new SMTPServer({
    authOptional: settings.onAuth === undefined,
    disabledCommands: settings.key === undefined ? ['STARTTLS', 'AUTH'] : [],
    ...settings,
    onData(stream, session, callback) {
      begun += 1;
      const attempt = begun;
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        if (attempt <= breakOff) breakConnection(server);
      });
      stream.on('end', async () => {
        const raw = Buffer.concat(chunks);
        const to = session.envelope.rcptTo.map(({ address }) => address);
        const { user, secure: encrypted } = session as { readonly user?: string; readonly secure: boolean };
        received.push({ raw, to, user, encrypted, parsed: await simpleParser(raw) });
        const refusal = reply?.(attempt);
        if (refusal === undefined) return callback();
        return callback(Object.assign(new Error(refusal.text), { responseCode: refusal.code }));
      });
    },
  });
  // Broken connections are what some tests are about.
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.server.address() as AddressInfo).port,
    received,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

interface OpenConnections {
  readonly connections: Set<{ readonly _socket: { destroy(): void } }>;
}

function breakConnection(server: SMTPServer): void {
  for (const connection of (server as unknown as OpenConnections).connections) connection._socket.destroy();
}
