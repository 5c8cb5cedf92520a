import { MessageWriter } from './driver-codecs.ts';
import type { Challenge } from './login.ts';
import type { OraError } from './ora-errors.ts';

const UTF8 = 873;
/** The double speaks as a server 19. */
const FIELD_VERSION = 12;
const SERVER_VERSION = String(19 * 2 ** 24 + 3 * 2 ** 16);
const IN_TRANSACTION = 2;

/** What every answer says about the session. */
export interface SessionState {
  readonly inTransaction: boolean;
}

export function protocolReply(): Buffer {
  const message = new MessageWriter();
  for (const byte of [1, 6, 0]) message.writeUInt8(byte);
  message.writeBytes(Buffer.from('Wire double over PostgreSQL\0'));
  message.writeUInt16LE(UTF8);
  message.writeUInt8(1);
  message.writeUInt16LE(0);
  const nationalSet = Buffer.alloc(11);
  nationalSet.set([0x07, 0xd0], 9);
  message.writeUInt16BE(nationalSet.length);
  message.writeBytes(nationalSet);
  const compileTime = Buffer.alloc(53);
  compileTime[7] = FIELD_VERSION;
  message.writeBytesWithLength(compileTime);
  // Texts of SQL may have 32,767 bytes.
  message.writeBytesWithLength(Buffer.from([2, 1, 0, 0, 0, 0, 4]));
  return message.bytes();
}

export function dataTypesReply(): Buffer {
  const message = new MessageWriter();
  message.writeUInt8(2);
  const zone = Buffer.alloc(11);
  zone.writeUInt32BE(0x80000000, 0);
  zone.set([60, 60, 60], 4);
  message.writeBytes(zone);
  message.writeUInt16BE(0);
  return message.bytes();
}

export function statusReply({ inTransaction }: SessionState): Buffer {
  const message = new MessageWriter();
  message.writeUInt8(9);
  message.writeUB4(inTransaction ? IN_TRANSACTION : 0);
  message.writeUB2(0);
  return message.bytes();
}

export function challengeReply(challenge: Challenge, state: SessionState): Buffer {
  return Buffer.concat([pairs(challenge.pairs()), statusReply(state)]);
}

export function welcomeReply(sessionId: number, proof: string, state: SessionState): Buffer {
  const values = {
    AUTH_VERSION_NO: SERVER_VERSION,
    AUTH_SC_DBUNIQUE_NAME: 'WIRE',
    AUTH_SC_REAL_DBUNIQUE_NAME: 'WIRE',
    AUTH_SC_SERVICE_NAME: 'WIREPDB',
    AUTH_INSTANCENAME: 'wire',
    AUTH_DBNAME: 'WIREPDB',
    AUTH_MAX_OPEN_CURSORS: '300',
    AUTH_MAX_IDEN_LENGTH: '128',
    AUTH_SESSION_ID: String(sessionId),
    AUTH_SERIAL_NUM: '1',
    AUTH_SVR_RESPONSE: proof,
  };
  return Buffer.concat([pairs(Object.entries(values).map(([name, value]) => [name, value, 0])), statusReply(state)]);
}

function pairs(list: readonly (readonly [name: string, value: string, flag: number])[]): Buffer {
  const message = new MessageWriter();
  message.writeUInt8(8);
  message.writeUB2(list.length);
  for (const [name, value, flag] of list) {
    message.writeName(name);
    message.writeName(value);
    message.writeUB4(flag);
  }
  return message.bytes();
}

/** What stands at the end of an answer: success, the end of the rows, or an error. */
export interface Outcome {
  readonly cursorId?: number;
  readonly rowCount?: number;
  readonly error?: OraError;
}

export function writeOutcome(message: MessageWriter, outcome: Outcome, { inTransaction }: SessionState): void {
  const { cursorId = 0, rowCount = 0, error } = outcome;
  message.writeUInt8(4);
  message.writeUB4(inTransaction ? IN_TRANSACTION : 0);
  message.zeros('24222');
  message.writeUB2(cursorId);
  message.writeUB2(error?.position ?? 0);
  message.zeros('111111');
  message.zeros('42142');
  message.zeros('411244242');
  message.writeUB4(error?.number ?? 0);
  message.writeUB8(rowCount);
  if (error !== undefined) message.writeBytesWithLength(Buffer.from(error.message));
}

export function outcomeReply(outcome: Outcome, state: SessionState): Buffer {
  const message = new MessageWriter();
  writeOutcome(message, outcome, state);
  return message.bytes();
}
