import type { Duplex } from 'node:stream';
import { MessageWriter } from './packets.ts';
import {
  attentionToken,
  columnsToken,
  doneProcTokens,
  doneToken,
  messageToken,
  nbcRowToken,
  rowToken,
  type ServerMessage,
} from './tokens.ts';
import type { TdsColumn, TdsValue } from './types.ts';

/** What a script does about one request; it writes, and `end`s or breaks the connection. */
export class TdsResponse {
  readonly #stream: Duplex;
  readonly #writer: MessageWriter;
  readonly #isProcedure: boolean;
  readonly #attention = new AbortController();
  #columns: readonly TdsColumn[] = [];
  #rows = 0;
  #failed = false;
  #isEnded = false;

  constructor(stream: Duplex, packetBytes: number, isProcedure: boolean) {
    this.#stream = stream;
    this.#writer = new MessageWriter(stream, packetBytes);
    this.#isProcedure = isProcedure;
  }

  /** Aborted when the client asks to stop. */
  get stopped(): AbortSignal {
    return this.#attention.signal;
  }

  /** Rows written so far. */
  get rows(): number {
    return this.#rows;
  }

  get isEnded(): boolean {
    return this.#isEnded;
  }

  /** When the client asks to stop, or has gone. */
  async untilStopped(): Promise<void> {
    if (this.#attention.signal.aborted || this.#stream.destroyed) return;
    await new Promise<void>((resolve) => {
      this.#attention.signal.addEventListener('abort', () => resolve(), { once: true });
      this.#stream.once('close', () => resolve());
    });
  }

  stop(): void {
    this.#attention.abort();
  }

  async columns(columns: readonly TdsColumn[]): Promise<void> {
    this.#columns = columns;
    await this.#writer.write(columnsToken(columns));
  }

  async row(...values: readonly TdsValue[]): Promise<void> {
    this.#rows += 1;
    await this.#writer.write(rowToken(this.#columns, values));
  }

  /** A row whose nulls are bits. */
  async nbcRow(...values: readonly TdsValue[]): Promise<void> {
    this.#rows += 1;
    await this.#writer.write(nbcRowToken(this.#columns, values));
  }

  /** A whole result. */
  async table(columns: readonly TdsColumn[], rows: Iterable<readonly TdsValue[]>): Promise<void> {
    await this.columns(columns);
    for (const row of rows) {
      if (this.#attention.signal.aborted || this.#stream.destroyed) return;
      await this.row(...row);
    }
  }

  /** An error or, with a class up to 10, a message. */
  async message(message: ServerMessage): Promise<void> {
    this.#failed ||= (message.class ?? 16) > 10;
    await this.#writer.write(messageToken(message));
  }

  async flush(): Promise<void> {
    await this.#writer.flush();
  }

  /** Bytes as they are, within the message. */
  async raw(bytes: Buffer): Promise<void> {
    await this.#writer.write(bytes);
  }

  /** Bytes as they are, in place of a message. */
  garbage(bytes: Buffer): void {
    this.#stream.write(bytes);
  }

  /** The connection ends at once, as when a server is killed. */
  reset(): void {
    const socket = this.#stream as Duplex & { resetAndDestroy?: () => void };
    if (socket.resetAndDestroy === undefined) socket.destroy();
    else socket.resetAndDestroy();
  }

  /** Ends the message; one that the client stopped is followed by the answer to that. */
  async end(): Promise<void> {
    if (this.#stream.destroyed) return;
    const options = { count: this.#rows, failed: this.#failed };
    await this.#writer.write(this.#isProcedure ? doneProcTokens(options) : doneToken(options));
    await this.#writer.end();
    this.#isEnded = true;
    if (this.#attention.signal.aborted) await this.acknowledgeStop();
  }

  /** The answer to a request to stop; one that comes when all is said gets it too. */
  async acknowledgeStop(): Promise<void> {
    const answer = new MessageWriter(this.#stream, 4096);
    await answer.write(attentionToken());
    await answer.end();
  }
}
