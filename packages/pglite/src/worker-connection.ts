import { Worker } from 'node:worker_threads';
import { DatabaseError, serialize } from 'pg-protocol';
import type { BackendMessage } from 'pg-protocol/dist/messages.js';
import { Parser } from 'pg-protocol/dist/parser.js';
import { compiledServer } from './compiled-server.ts';
import { emptyDatabaseFile } from './empty-database.ts';

const SYNC = 0x53;
const FLUSH = 0x48;
const SIMPLE_QUERY = 0x51;
/** Messages that the server answers at once; it may keep its answers to all others until one of these. */
const ASKING = new Set([SYNC, FLUSH, SIMPLE_QUERY]);
const FAILED_MESSAGE_CHARACTERS = 2_000;

interface Answer {
  readonly ready?: true;
  readonly failed?: string;
  readonly id?: number;
  readonly bytes?: Uint8Array;
  /** Why the data of a copy was not taken. */
  readonly rejected?: string;
}

interface Request {
  readonly bytes?: Uint8Array;
  readonly copy?: { readonly statement: string; readonly data: Uint8Array<ArrayBuffer> };
}

interface Waiting {
  readonly type: number;
  readonly settle: (messages: BackendMessage[]) => void;
}

/** One embedded server in its worker thread, spoken to in PostgreSQL's wire protocol. */
export class WorkerConnection {
  /** Resolves when the server takes queries; rejects with the server's own words when it cannot start. */
  readonly waitReady: Promise<void>;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #exited: Promise<void>;
  /** Messages of the client that wait for one to be asked with: each call of the thread costs more than a message. */
  #unasked: Uint8Array[] = [];
  #lastId = 0;
  #dead = false;
  /** Since a message of the extended protocol failed: the server passes over everything until the Sync that is on its way. */
  #untilSync: PendingSync | undefined;

  /** @param directory - In memory without one. */
  constructor(directory: string | undefined) {
    const file = new URL('./database-worker.js', import.meta.url);
    const emptyDatabase = directory === undefined ? emptyDatabaseFile() : undefined;
    // No flags of the parent: a loader for TypeScript would be started once more in the thread.
    this.#worker = new Worker(file, { workerData: { directory, emptyDatabase }, execArgv: [] });
    this.#exited = new Promise((resolve) => this.#worker.once('exit', () => resolve()));
    this.waitReady = this.#listen();
    void this.#giveServer();
    // The caller awaits it; a thread terminated before anybody did is not an unhandled rejection.
    this.waitReady.catch(() => {});
  }

  async #giveServer(): Promise<void> {
    try {
      this.#worker.postMessage({ server: await compiledServer() });
    } catch (cause) {
      this.#worker.emit('error', cause);
      await this.#worker.terminate();
    }
  }

  #listen(): Promise<void> {
    return new Promise((resolve, reject) => {
      const die = (reason: string) => {
        reject(new Error(reason));
        this.#loseAll();
      };
      this.#worker.on('error', (error) => die(error.message));
      this.#worker.on('exit', () => die('the worker thread ended'));
      this.#worker.on('message', (answer: Answer) => {
        if (answer.ready) resolve();
        else if (answer.failed !== undefined) {
          die(answer.failed.slice(0, FAILED_MESSAGE_CHARACTERS));
          // After an abort the memory of the server cannot be trusted any more.
          void this.#worker.terminate();
        } else this.#settle(answer);
      });
    });
  }

  #settle(answer: Answer): void {
    const waiting = this.#waiting.get(answer.id ?? 0);
    this.#waiting.delete(answer.id ?? 0);
    if (answer.rejected !== undefined) waiting?.settle([new DatabaseError(answer.rejected, 0, 'error')]);
    else this.#settleMessages(waiting, answer.bytes === undefined ? [] : parseMessages(answer.bytes));
  }

  #settleMessages(waiting: Waiting | undefined, messages: BackendMessage[]): void {
    if (messages.some(({ name }) => name === 'readyForQuery')) this.#synced();
    else if (messages.some(({ name }) => name === 'error')) this.#untilSync ??= pendingSync();
    waiting?.settle(messages);
  }

  #synced(): void {
    this.#untilSync?.done();
    this.#untilSync = undefined;
  }

  #loseAll(): void {
    this.#dead = true;
    this.#synced();
    for (const { type, settle } of this.#waiting.values()) settle(lostMessages(type));
    this.#waiting.clear();
  }

  /**
   * Sends a message of the wire protocol and gives the server's answer, with its answers to those before it that needed
   * none yet. Never rejects: a lost server answers with an error.
   */
  execProtocolStream(bytes: Uint8Array): Promise<BackendMessage[]> {
    const type = bytes[0] ?? 0;
    this.#unasked.push(Uint8Array.from(bytes));
    if (!ASKING.has(type)) return Promise.resolve([]);
    const asked = joined(this.#unasked);
    this.#unasked = [];
    return this.#call({ bytes: asked }, type, [asked.buffer]);
  }

  /** Runs SQL text beside the client that speaks the protocol. Never rejects. */
  async execText(text: string): Promise<BackendMessage[]> {
    await this.#untilSync?.promise;
    return this.#call({ bytes: serialize.query(text) }, SIMPLE_QUERY);
  }

  /** Runs one COPY statement from `/dev/blob`, which is `data`; `data` is given away. Never rejects. */
  async copyFrom(statement: string, data: Uint8Array<ArrayBuffer>): Promise<BackendMessage[]> {
    await this.#untilSync?.promise;
    return this.#call({ copy: { statement, data } }, SIMPLE_QUERY, [data.buffer]);
  }

  #call(request: Request, type: number, given: readonly ArrayBuffer[] = []): Promise<BackendMessage[]> {
    if (this.#dead) return Promise.resolve(lostMessages(type));
    return new Promise((settle) => {
      this.#lastId += 1;
      this.#waiting.set(this.#lastId, { type, settle });
      this.#worker.postMessage({ id: this.#lastId, ...request }, given);
    });
  }

  onExit(listener: () => void): void {
    if (this.#dead) listener();
    else this.#worker.once('exit', listener);
  }

  /** Ends the server in order: everything asked before is answered first. */
  async close(): Promise<void> {
    await this.#call({}, SYNC);
    await this.#exited;
  }

  /** Ends the server at once, whatever it is doing; open transactions are rolled back at the next start. */
  async terminate(): Promise<void> {
    this.#loseAll();
    await this.#worker.terminate();
  }
}

interface PendingSync {
  readonly promise: Promise<void>;
  readonly done: () => void;
}

function pendingSync(): PendingSync {
  let done = () => {};
  const promise = new Promise<void>((resolve) => {
    done = resolve;
  });
  return { promise, done };
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const part of parts) {
    whole.set(part, end);
    end += part.length;
  }
  return whole;
}

function parseMessages(bytes: Uint8Array): BackendMessage[] {
  const messages: BackendMessage[] = [];
  new Parser().parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), (message) => {
    messages.push(message);
  });
  return messages;
}

/**
 * What a dead server would have to answer so that pg and pg-cursor neither hang nor leak their connection: they wait
 * for "ready for query" after a Sync or a simple query, and for an error after everything else.
 */
function lostMessages(type: number): BackendMessage[] {
  const error = new DatabaseError('terminating connection: the embedded database was stopped', 0, 'error');
  error.severity = 'FATAL';
  error.code = '57P01';
  const ready = { name: 'readyForQuery', length: 5, status: 'I' } as const;
  return type === FLUSH ? [error] : [error, ready];
}
