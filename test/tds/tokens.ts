import type { TdsColumn, TdsValue } from './types.ts';

const TOKEN = {
  columns: 0x81,
  error: 0xaa,
  info: 0xab,
  loginAck: 0xad,
  row: 0xd1,
  nbcRow: 0xd2,
  envChange: 0xe3,
  done: 0xfd,
  doneInProc: 0xff,
  doneProc: 0xfe,
  returnStatus: 0x79,
};
const DONE = { more: 0x01, error: 0x02, count: 0x10, attention: 0x20 };
const NULLABLE = 0x09;

/** An error or message of the server. */
export interface ServerMessage {
  readonly number: number;
  readonly text: string;
  readonly state?: number;
  /** Severity; above 10 it is an error, from 20 on the server closes the connection. */
  readonly class?: number;
}

function uint16(value: number): Buffer {
  const buffer = Buffer.alloc(2);
  buffer.writeUInt16LE(value);
  return buffer;
}

function uint32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
}

/** Text with its number of characters in one byte. */
function shortText(text: string): Buffer {
  return Buffer.concat([Buffer.from([text.length]), Buffer.from(text, 'utf16le')]);
}

function longText(text: string): Buffer {
  return Buffer.concat([uint16(text.length), Buffer.from(text, 'utf16le')]);
}

function withLength(token: number, body: Buffer): Buffer {
  return Buffer.concat([Buffer.from([token]), uint16(body.length), body]);
}

export function columnsToken(columns: readonly TdsColumn[]): Buffer {
  const described = columns.map(({ name, type }) =>
    Buffer.concat([uint32(0), uint16(NULLABLE), type.info, shortText(name)]),
  );
  return Buffer.concat([Buffer.from([TOKEN.columns]), uint16(columns.length), ...described]);
}

export function rowToken(columns: readonly TdsColumn[], values: readonly TdsValue[]): Buffer {
  return Buffer.concat([
    Buffer.from([TOKEN.row]),
    ...columns.map(({ type }, index) => type.encode(values[index] ?? null)),
  ]);
}

/** The same row with a bit for each null instead of its bytes. */
export function nbcRowToken(columns: readonly TdsColumn[], values: readonly TdsValue[]): Buffer {
  const bitmap = Buffer.alloc(Math.ceil(columns.length / 8));
  const given: Buffer[] = [];
  columns.forEach(({ type }, index) => {
    const value = values[index] ?? null;
    if (value === null) bitmap[index >> 3] = (bitmap[index >> 3] ?? 0) | (1 << (index & 7));
    else given.push(type.encode(value));
  });
  return Buffer.concat([Buffer.from([TOKEN.nbcRow]), bitmap, ...given]);
}

export function messageToken(message: ServerMessage): Buffer {
  const severity = message.class ?? 16;
  const body = Buffer.concat([
    uint32(message.number),
    Buffer.from([message.state ?? 1, severity]),
    longText(message.text),
    shortText('SCRIPTED'),
    shortText(''),
    uint32(1),
  ]);
  return withLength(severity > 10 ? TOKEN.error : TOKEN.info, body);
}

function done(token: number, status: number, count: number): Buffer {
  const rows = Buffer.alloc(8);
  rows.writeBigUInt64LE(BigInt(count));
  return Buffer.concat([Buffer.from([token]), uint16(status), uint16(0xc1), rows]);
}

/** End of a batch. */
export function doneToken(options: { readonly count?: number; readonly failed?: boolean } = {}): Buffer {
  const status = (options.count === undefined ? 0 : DONE.count) | (options.failed === true ? DONE.error : 0);
  return done(TOKEN.done, status, options.count ?? 0);
}

/** End of a procedure such as sp_executesql: its statement, its status, itself. */
export function doneProcTokens(options: { readonly count?: number; readonly failed?: boolean } = {}): Buffer {
  const failed = options.failed === true ? DONE.error : 0;
  return Buffer.concat([
    done(TOKEN.doneInProc, DONE.more | DONE.count | failed, options.count ?? 0),
    Buffer.from([TOKEN.returnStatus]),
    uint32(failed === 0 ? 0 : 1),
    done(TOKEN.doneProc, failed, 0),
  ]);
}

export function attentionToken(): Buffer {
  return done(TOKEN.done, DONE.attention, 0);
}

/** What the server answers to a log-in it accepts. */
export function loginTokens(database: string, packetBytes: number): Buffer {
  const change = (type: number, body: Buffer) =>
    withLength(TOKEN.envChange, Buffer.concat([Buffer.from([type]), body]));
  const collation = Buffer.from([0x05, 0x09, 0x04, 0xd0, 0x00, 0x34, 0x00]);
  const acknowledged = Buffer.concat([
    Buffer.from([0x01, 0x74, 0x00, 0x00, 0x04]),
    shortText('Microsoft SQL Server'),
    Buffer.from([0x0d, 0x00, 0x00, 0x00]),
  ]);
  return Buffer.concat([
    change(1, Buffer.concat([shortText(database), shortText('master')])),
    change(7, collation),
    change(2, Buffer.concat([shortText('us_english'), shortText('')])),
    withLength(TOKEN.loginAck, acknowledged),
    change(4, Buffer.concat([shortText(String(packetBytes)), shortText('4096')])),
    doneToken(),
  ]);
}
