import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * The driver's own readers and writers of the numbers, lengths and types of its protocol. They are no public part of
 * the driver, so the double is bound to the version that the connector pins.
 */
interface DriverBuffer {
  buf: Buffer;
  pos: number;
  size: number;
  readUInt8(): number;
  readUB2(): number;
  readUB4(): number;
  readBytes(count: number): Buffer;
  readBytesWithLength(): Buffer | null;
  parseOracleNumber(bytes: Buffer): string;
  parseBinaryDouble(bytes: Buffer): number;
  writeUInt8(value: number): void;
  writeUInt16BE(value: number): void;
  writeUInt16LE(value: number): void;
  writeUB2(value: number): void;
  writeUB4(value: number): void;
  writeUB8(value: number): void;
  writeBytes(bytes: Buffer): void;
  writeBytesWithLength(bytes: Buffer): void;
  writeOracleNumber(text: string): void;
  writeBinaryDouble(value: number): void;
}

const PINNED = '26.0.0';
const LONG_LENGTH = 254;
const MAX_STRING = 32_767;

const fromConnector = createRequire(
  fileURLToPath(new URL('../../packages/connector-oracle/package.json', import.meta.url)),
);
const { version } = fromConnector('oracledb/package.json') as { readonly version: string };
if (version !== PINNED) throw new Error(`the wire double speaks with oracledb ${PINNED}, not with ${version}`);

const { BaseBuffer, GrowableBuffer } = fromConnector('oracledb/lib/impl/datahandlers/buffer.js') as {
  readonly BaseBuffer: new (bytes: Buffer, caps: object) => DriverBuffer;
  readonly GrowableBuffer: new () => DriverBuffer;
};

/** Reads one message of the client. */
export class MessageReader extends BaseBuffer {
  constructor(bytes: Buffer) {
    super(bytes, { maxStringSize: MAX_STRING });
  }

  /** The driver asks for this when a length byte has been read. */
  _readBytesWithLength(length: number): Buffer {
    if (length !== LONG_LENGTH) return this.readBytes(length);
    const parts: Buffer[] = [];
    for (;;) {
      const count = this.readUB4();
      if (count === 0) return Buffer.concat(parts);
      parts.push(Buffer.from(this.readBytes(count)));
    }
  }

  get left(): number {
    return this.size - this.pos;
  }

  readText(): string {
    return this.readBytesWithLength()?.toString() ?? '';
  }

  /** Reads past fields of which nothing depends: `1` one byte, `4` a number of up to four bytes. */
  skip(fields: string): void {
    for (const field of fields) {
      if (field === '1') this.readUInt8();
      else this.readUB4();
    }
  }
}

/** Writes one message of the server. */
export class MessageWriter extends GrowableBuffer {
  bytes(): Buffer {
    return Buffer.from(this.buf.subarray(0, this.pos));
  }

  /** A text with its length in front of it twice, as descriptions of columns have it. */
  writeName(text: string): void {
    const name = Buffer.from(text);
    this.writeUB4(name.length);
    this.writeBytesWithLength(name);
  }

  zeros(fields: string): void {
    for (const field of fields) {
      if (field === '1') this.writeUInt8(0);
      else if (field === '2') this.writeUB2(0);
      else if (field === '4') this.writeUB4(0);
      else this.writeUB8(0);
    }
  }
}
