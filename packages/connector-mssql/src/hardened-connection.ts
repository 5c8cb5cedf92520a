import type { Readable } from 'node:stream';
import type { Connection } from 'tedious';
import { EXACT_NUMBERS, installExactNumbers } from './exact-numbers.ts';

/** The server says that it has no TLS where we ask for it, or asks for it where we do not. */
export const NO_ENCRYPTION = 'EENCRYPT';

/** What of a connection of tedious its types keep to themselves; the tests fail where a version changes it. */
interface Internals {
  readonly config: { readonly options: { readonly encrypt: boolean | 'strict'; [EXACT_NUMBERS]?: boolean } };
  readonly messageIo: { readonly tlsNegotiationComplete: boolean; readonly incomingMessageStream: Readable };
  readonly socket?: { destroy(cause?: Error): void };
  sendLogin7Packet(): void;
  createTokenStreamParser(...given: readonly unknown[]): { readonly parser: Readable };
}

/** Closes what tedious leaves open; to be called before the connection is made. */
export function hardenConnection(connection: Connection): void {
  const internals = connection as unknown as Internals;
  installExactNumbers();
  internals.config.options[EXACT_NUMBERS] = true;
  refuseClearText(internals);
  surviveGarbage(internals);
  keepErrorNumber(connection);
}

/** tedious goes on in clear text where the server says that it has no TLS, and the password with it. */
function refuseClearText(internals: Internals): void {
  const logIn = internals.sendLogin7Packet.bind(internals);
  internals.sendLogin7Packet = () => {
    if (internals.config.options.encrypt === true && !internals.messageIo.tlsNegotiationComplete) {
      throw Object.assign(new Error('the server offers no TLS'), { code: NO_ENCRYPTION });
    }
    internals.messageIo.incomingMessageStream.on('error', (cause) => internals.socket?.destroy(cause));
    logIn();
  };
}

/** Bytes that are no answer raise an error that nobody listens to, which would end the process. */
function surviveGarbage(internals: Internals): void {
  const create = internals.createTokenStreamParser.bind(internals);
  internals.createTokenStreamParser = (...given) => {
    const created = create(...given);
    created.parser.on('error', (cause) => internals.socket?.destroy(cause));
    return created;
  };
}

/** The error of a refused log-in has the server's text, but not its number. */
function keepErrorNumber(connection: Connection): void {
  let number: number | undefined;
  connection.on('errorMessage', (message: { readonly number?: number }) => {
    number ??= message.number;
  });
  connection.once('connect', (cause) => {
    if (cause !== undefined && number !== undefined) Object.assign(cause, { number });
  });
}
