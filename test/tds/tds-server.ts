import net, { type AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import tls from 'node:tls';
import { type Login, readLogin } from './login.ts';
import { MESSAGE, type Message, MessageReader, MessageWriter, packet } from './packets.ts';
import { clientEncryption, type Encryption, preloginAnswer } from './prelogin.ts';
import { readRequest, type TdsRequest } from './requests.ts';
import { TdsResponse } from './tds-response.ts';
import { doneToken, loginTokens, messageToken, type ServerMessage } from './tokens.ts';
import { type Certificate, wrapTls } from './wrapped-tls.ts';

const PACKET_BYTES = 4_096;

/** What a connection did, as the listener saw it. */
interface SeenConnection {
  readonly preloginEncryption: Encryption | undefined;
  readonly isEncrypted: boolean;
  readonly login: Login | undefined;
  readonly requests: readonly TdsRequest[];
  readonly attentions: number;
  readonly isOpen: boolean;
}

export interface TdsServerOptions {
  /** What the server says about TLS; `notSupported` where nothing is said here. */
  readonly encryption?: Encryption;
  readonly certificate?: Certificate;
  /** TLS before the first byte of TDS, as TDS 8 has it. */
  readonly isStrict?: boolean;
  /** Refuses every log-in with this error. */
  readonly loginError?: ServerMessage;
  /** Where the connection stops answering. */
  readonly silentAt?: 'prelogin' | 'login';
  /** Sent in place of the answer to the first message. */
  readonly garbage?: Buffer;
  /** What each request gets; without it every one succeeds without a result. */
  answer?(request: TdsRequest, response: TdsResponse): Promise<void>;
}

export interface TdsServer {
  readonly port: number;
  readonly connections: readonly SeenConnection[];
  /** All requests of all connections, in the order they came. */
  readonly requests: readonly TdsRequest[];
  /** Ends all connections, as an administrator or a firewall does. */
  dropAll(): void;
  close(): Promise<void>;
}

/** A server that speaks TDS and answers as its script says. It knows no SQL. */
export async function startTdsServer(options: TdsServerOptions = {}): Promise<TdsServer> {
  const connections: Conversation[] = [];
  const requests: TdsRequest[] = [];
  const server = net.createServer((socket) => {
    const conversation = new Conversation(socket, options, requests);
    connections.push(conversation);
    conversation.run().catch(() => conversation.drop());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const dropAll = () => {
    for (const conversation of connections) conversation.drop();
  };
  return {
    port: (server.address() as AddressInfo).port,
    connections,
    requests,
    dropAll,
    close: async () => {
      dropAll();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** One connection of a client, from its first byte. */
class Conversation implements SeenConnection {
  readonly #socket: net.Socket;
  readonly #options: TdsServerOptions;
  readonly #all: TdsRequest[];
  readonly requests: TdsRequest[] = [];
  preloginEncryption: Encryption | undefined;
  isEncrypted = false;
  login: Login | undefined;
  attentions = 0;

  constructor(socket: net.Socket, options: TdsServerOptions, all: TdsRequest[]) {
    this.#socket = socket;
    this.#options = options;
    this.#all = all;
    socket.on('error', () => {});
  }

  get isOpen(): boolean {
    return !this.#socket.destroyed;
  }

  drop(): void {
    this.#socket.destroy();
  }

  async run(): Promise<void> {
    const { isStrict, certificate } = this.#options;
    if (isStrict !== true || certificate === undefined) return await this.#prelogin(this.#socket);
    const secured = new tls.TLSSocket(this.#socket, { isServer: true, ...certificate, ALPNProtocols: ['tds/8.0'] });
    secured.on('error', () => this.drop());
    this.isEncrypted = true;
    await this.#prelogin(secured);
  }

  async #prelogin(stream: Duplex): Promise<void> {
    const { encryption = 'notSupported', certificate, garbage, silentAt } = this.#options;
    const first = await firstMessage(stream);
    this.preloginEncryption = clientEncryption(first.payload);
    if (silentAt === 'prelogin') return;
    if (garbage !== undefined) {
      stream.write(garbage);
      return;
    }
    stream.write(packet(MESSAGE.result, preloginAnswer(encryption), true));
    const isWrapped = (encryption === 'on' || encryption === 'required') && this.preloginEncryption === 'on';
    if (!isWrapped || certificate === undefined) return await this.#logIn(stream);
    const secured = await wrapTls(stream, certificate);
    secured.on('error', () => this.drop());
    this.isEncrypted = true;
    await this.#logIn(secured);
  }

  async #logIn(stream: Duplex): Promise<void> {
    const message = await firstMessage(stream);
    this.login = readLogin(message.payload);
    const { loginError, silentAt } = this.#options;
    if (silentAt === 'login') return;
    const writer = new MessageWriter(stream, PACKET_BYTES);
    if (loginError !== undefined) {
      await writer.write(Buffer.concat([messageToken(loginError), doneToken({ failed: true })]));
      await writer.end();
      stream.end();
      return;
    }
    await writer.write(loginTokens(this.login.database, PACKET_BYTES));
    await writer.end();
    this.#serve(stream);
  }

  #serve(stream: Duplex): void {
    const reader = new MessageReader();
    let running: TdsResponse | undefined;
    const take = (message: Message) => {
      if (message.type === MESSAGE.attention) {
        this.attentions += 1;
        if (running?.isEnded === true) running.acknowledgeStop().catch(() => this.drop());
        else running?.stop();
        return;
      }
      const request = readRequest(message);
      this.requests.push(request);
      this.#all.push(request);
      const response = new TdsResponse(stream, PACKET_BYTES, request.kind === 'rpc');
      running = response;
      const answering = this.#options.answer?.(request, response) ?? response.end();
      answering.catch(() => this.drop());
    };
    stream.on('data', (chunk: Buffer) => {
      for (const message of reader.take(chunk)) take(message);
    });
  }
}

/** The next whole message; what comes behind it is left to whoever listens next. */
async function firstMessage(stream: Duplex): Promise<Message> {
  const reader = new MessageReader();
  return await new Promise((resolve, reject) => {
    const onData = (chunk: Buffer) => {
      try {
        const [message] = reader.take(chunk);
        if (message === undefined) return;
        stream.off('data', onData);
        stream.pause();
        resolve(message);
        setImmediate(() => stream.resume());
      } catch (cause) {
        reject(cause);
      }
    };
    stream.on('data', onData);
    stream.once('close', () => reject(new Error('the client left')));
  });
}
