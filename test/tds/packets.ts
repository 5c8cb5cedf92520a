import type { Duplex } from 'node:stream';

/** Types of messages (MS-TDS 2.2.3.1.1). */
export const MESSAGE = {
  batch: 0x01,
  rpc: 0x03,
  result: 0x04,
  attention: 0x06,
  transaction: 0x0e,
  login: 0x10,
  sspi: 0x11,
  prelogin: 0x12,
} as const;

const HEADER_BYTES = 8;
const END_OF_MESSAGE = 0x01;
const IGNORE = 0x02;

/** A message of the client, put together from its packets. */
export interface Message {
  readonly type: number;
  readonly payload: Buffer;
  /** The client took it back while sending. */
  readonly isIgnored: boolean;
}

/** One packet with its header. */
export function packet(type: number, payload: Buffer, isLast: boolean): Buffer {
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeUInt8(type, 0);
  header.writeUInt8(isLast ? END_OF_MESSAGE : 0, 1);
  header.writeUInt16BE(payload.length + HEADER_BYTES, 2);
  return Buffer.concat([header, payload]);
}

/** Takes bytes as they come and gives whole messages. */
export class MessageReader {
  #bytes: Buffer = Buffer.alloc(0);
  #parts: Buffer[] = [];

  /** Bytes that belong to no whole packet yet. */
  get rest(): Buffer {
    return this.#bytes;
  }

  take(chunk: Buffer): readonly Message[] {
    this.#bytes = Buffer.concat([this.#bytes, chunk]);
    const messages: Message[] = [];
    for (;;) {
      if (this.#bytes.length < HEADER_BYTES) return messages;
      const length = this.#bytes.readUInt16BE(2);
      if (length < HEADER_BYTES) throw new Error('the client does not speak TDS');
      if (this.#bytes.length < length) return messages;
      const [type, status] = [this.#bytes.readUInt8(0), this.#bytes.readUInt8(1)];
      this.#parts.push(this.#bytes.subarray(HEADER_BYTES, length));
      this.#bytes = this.#bytes.subarray(length);
      if ((status & END_OF_MESSAGE) === 0) continue;
      messages.push({ type, payload: Buffer.concat(this.#parts), isIgnored: (status & IGNORE) !== 0 });
      this.#parts = [];
    }
  }
}

/** Writes one message as packets, waiting while the client does not read. */
export class MessageWriter {
  readonly #stream: Duplex;
  readonly #payloadBytes: number;
  #parts: Buffer[] = [];
  #length = 0;
  #isEnded = false;

  constructor(stream: Duplex, packetBytes: number) {
    this.#stream = stream;
    this.#payloadBytes = packetBytes - HEADER_BYTES;
  }

  async write(bytes: Buffer): Promise<void> {
    this.#parts.push(bytes);
    this.#length += bytes.length;
    if (this.#length < this.#payloadBytes) return;
    let rest = Buffer.concat(this.#parts);
    while (rest.length >= this.#payloadBytes) {
      await this.#send(packet(MESSAGE.result, rest.subarray(0, this.#payloadBytes), false));
      rest = rest.subarray(this.#payloadBytes);
    }
    this.#parts = [rest];
    this.#length = rest.length;
  }

  /** Sends what is left over, so that the client sees it, without ending the message. */
  async flush(): Promise<void> {
    if (this.#length > 0) await this.#send(packet(MESSAGE.result, Buffer.concat(this.#parts), false));
    this.#parts = [];
    this.#length = 0;
  }

  async end(): Promise<void> {
    if (this.#isEnded) return;
    this.#isEnded = true;
    await this.#send(packet(MESSAGE.result, Buffer.concat(this.#parts), true));
  }

  async #send(bytes: Buffer): Promise<void> {
    if (this.#stream.destroyed || this.#stream.write(bytes)) return;
    await new Promise<void>((resolve) => {
      const go = () => {
        this.#stream.off('drain', go);
        this.#stream.off('close', go);
        resolve();
      };
      this.#stream.on('drain', go);
      this.#stream.on('close', go);
    });
  }
}
