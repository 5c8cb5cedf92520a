import { MESSAGE, type Message } from './packets.ts';

/** A value that was bound. */
interface Parameter {
  readonly name: string;
  /** As the driver declared it, such as `nvarchar` or `int`. */
  readonly type: string;
  readonly value: string | number | boolean | null;
}

/** What the client asked for: a batch of text, or a procedure; of sp_executesql the statement within it. */
export interface TdsRequest {
  readonly kind: 'batch' | 'rpc' | 'transaction';
  /** Name of the procedure; `sp_executesql` for statements with parameters. */
  readonly procedure?: string;
  readonly text: string;
  readonly parameters: readonly Parameter[];
}

const PROCEDURES: Readonly<Record<number, string>> = { 10: 'sp_executesql', 11: 'sp_prepare', 12: 'sp_execute' };
const BY_NUMBER = 0xffff;
const STATEMENT_AND_DECLARATIONS = 2;
const UNKNOWN_LENGTH = 0xffff_ffff_ffff_fffen;
const NULL_LENGTH = 0xffff_ffff_ffff_ffffn;

export function readRequest({ type, payload }: Message): TdsRequest {
  if (type === MESSAGE.transaction) return { kind: 'transaction', text: '', parameters: [] };
  const body = payload.subarray(payload.readUInt32LE(0));
  if (type === MESSAGE.batch) return { kind: 'batch', text: body.toString('utf16le'), parameters: [] };
  return readProcedure(new Cursor(body));
}

function readProcedure(cursor: Cursor): TdsRequest {
  const length = cursor.uint16();
  const procedure = length === BY_NUMBER ? PROCEDURES[cursor.uint16()] : cursor.text(length);
  cursor.uint16();
  const parameters: Parameter[] = [];
  while (!cursor.isAtEnd) parameters.push(readParameter(cursor));
  const [statement] = parameters;
  return {
    kind: 'rpc',
    procedure: procedure ?? 'unknown',
    text: procedure === 'sp_executesql' ? String(statement?.value) : '',
    parameters: procedure === 'sp_executesql' ? parameters.slice(STATEMENT_AND_DECLARATIONS) : parameters,
  };
}

function readParameter(cursor: Cursor): Parameter {
  const name = cursor.text(cursor.uint8());
  cursor.uint8();
  const type = cursor.uint8();
  if (type === 0xe7) return { name, type: 'nvarchar', value: readText(cursor) };
  if (type === 0x26) return { name, type: 'int', value: readInteger(cursor) };
  if (type === 0x68) return { name, type: 'bit', value: readBit(cursor) };
  throw new Error(`the listener does not read parameters of type 0x${type.toString(16)}`);
}

function readText(cursor: Cursor): string | null {
  const isMax = cursor.uint16() === 0xffff;
  cursor.bytes(5);
  if (isMax) return readParts(cursor);
  const length = cursor.uint16();
  return length === 0xffff ? null : cursor.bytes(length).toString('utf16le');
}

function readParts(cursor: Cursor): string | null {
  const total = cursor.bytes(8).readBigUInt64LE();
  if (total === NULL_LENGTH) return null;
  const parts: Buffer[] = [];
  for (let length = cursor.uint32(); length > 0; length = cursor.uint32()) parts.push(cursor.bytes(length));
  const whole = Buffer.concat(parts);
  if (total !== UNKNOWN_LENGTH && BigInt(whole.length) !== total) throw new Error('a text has not the length it says');
  return whole.toString('utf16le');
}

function readInteger(cursor: Cursor): number | null {
  cursor.uint8();
  const length = cursor.uint8();
  return length === 0 ? null : cursor.bytes(length).readIntLE(0, length);
}

function readBit(cursor: Cursor): boolean | null {
  cursor.uint8();
  return cursor.uint8() === 0 ? null : cursor.uint8() === 1;
}

class Cursor {
  readonly #buffer: Buffer;
  #at = 0;

  constructor(buffer: Buffer) {
    this.#buffer = buffer;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#buffer.length;
  }

  bytes(length: number): Buffer {
    const part = this.#buffer.subarray(this.#at, this.#at + length);
    this.#at += length;
    return part;
  }

  uint8(): number {
    return this.bytes(1).readUInt8();
  }

  uint16(): number {
    return this.bytes(2).readUInt16LE();
  }

  uint32(): number {
    return this.bytes(4).readUInt32LE();
  }

  text(characters: number): string {
    return this.bytes(characters * 2).toString('utf16le');
  }
}
