import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** What clients of one database sent and were sent. */
export interface Traffic {
  statements: number;
  sent: number;
  received: number;
}

const QUERY = 'Q'.charCodeAt(0);
const EXECUTE = 'E'.charCodeAt(0);
/** Codes of first messages that ask for encryption; the server answers, and the real first message follows. */
const REQUESTS_BEFORE_START = [80877103, 80877104];

/**
 * Stands between PostgreSQL and its clients and counts statements (simple queries, and executions of prepared ones) and
 * bytes by database. It costs time, so that nothing is measured while it stands there.
 */
export class CountingProxy {
  readonly byDatabase = new Map<string, Traffic>();
  readonly #server: Server;

  private constructor(target: URL) {
    this.#server = createServer((client) => this.#join(client, target));
  }

  static async start(target: string): Promise<CountingProxy> {
    const proxy = new CountingProxy(new URL(target));
    proxy.#server.listen(0, '127.0.0.1');
    await once(proxy.#server, 'listening');
    return proxy;
  }

  /** The address of a database by way of the proxy. */
  addressOf(url: string): string {
    const address = new URL(url);
    address.hostname = '127.0.0.1';
    address.port = String((this.#server.address() as AddressInfo).port);
    return address.href;
  }

  async stop(): Promise<void> {
    this.#server.close();
    await once(this.#server, 'close');
  }

  #join(client: Socket, target: URL): void {
    const server = connect(Number(target.port), target.hostname);
    const reader = new MessageReader(this.byDatabase);
    client.on('data', (data) => reader.sent(data));
    server.on('data', (data) => reader.received(data.length));
    client.pipe(server).pipe(client);
    client.on('error', () => server.destroy());
    server.on('error', () => client.destroy());
  }
}

/** Follows the messages of one client: a type (not in the first), a length of four bytes, and the rest. */
class MessageReader {
  readonly #byDatabase: Map<string, Traffic>;
  #rest: Buffer<ArrayBufferLike> = Buffer.alloc(0);
  #toSkip = 0;
  #traffic: Traffic | undefined;
  readonly #early = { sent: 0, received: 0 };

  constructor(byDatabase: Map<string, Traffic>) {
    this.#byDatabase = byDatabase;
  }

  received(bytes: number): void {
    (this.#traffic ?? this.#early).received += bytes;
  }

  sent(data: Buffer): void {
    (this.#traffic ?? this.#early).sent += data.length;
    const skipped = Math.min(this.#toSkip, data.length);
    this.#toSkip -= skipped;
    this.#rest = Buffer.concat([this.#rest, data.subarray(skipped)]);
    while (this.#traffic === undefined ? this.#readStart() : this.#readMessage(this.#traffic));
  }

  #readStart(): boolean {
    if (this.#rest.length < 8 || this.#rest.length < this.#rest.readInt32BE(0)) return false;
    const message = this.#rest.subarray(0, this.#rest.readInt32BE(0));
    this.#rest = this.#rest.subarray(message.length);
    if (REQUESTS_BEFORE_START.includes(message.readInt32BE(4))) return true;
    const words = message.subarray(8).toString('utf8').split('\0');
    const database = words[words.indexOf('database') + 1] ?? '';
    this.#traffic = this.#byDatabase.get(database) ?? { statements: 0, sent: 0, received: 0 };
    this.#byDatabase.set(database, this.#traffic);
    this.#traffic.sent += this.#early.sent;
    this.#traffic.received += this.#early.received;
    return true;
  }

  #readMessage(traffic: Traffic): boolean {
    if (this.#rest.length < 5) return false;
    if ([QUERY, EXECUTE].includes(this.#rest[0] ?? 0)) traffic.statements += 1;
    const end = 1 + this.#rest.readInt32BE(1);
    this.#toSkip = Math.max(0, end - this.#rest.length);
    this.#rest = this.#rest.subarray(Math.min(end, this.#rest.length));
    return true;
  }
}
