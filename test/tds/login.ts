/** What the client said of itself when it logged in (MS-TDS 2.2.6.4). */
export interface Login {
  readonly host: string;
  readonly user: string;
  readonly password: string;
  readonly application: string;
  readonly server: string;
  readonly database: string;
  readonly language: string;
  /** ApplicationIntent=ReadOnly. */
  readonly isReadOnlyIntent: boolean;
  /** Bytes of Windows authentication; empty with a password. */
  readonly sspi: Buffer;
}

const TYPE_FLAGS_AT = 26;
const READ_ONLY_INTENT = 0x20;
const FIELDS_AT = 36;
const FIELDS = [
  'host',
  'user',
  'password',
  'application',
  'server',
  'extension',
  'library',
  'language',
  'database',
] as const;
const SSPI_AT = FIELDS_AT + FIELDS.length * 4 + 6;

export function readLogin(payload: Buffer): Login {
  const [host = '', user = '', , application = '', server = '', , , language = '', database = ''] = FIELDS.map(
    (_, index) => text(payload, FIELDS_AT + index * 4),
  );
  const secret = field(payload, FIELDS_AT + FIELDS.indexOf('password') * 4, 2);
  const isReadOnlyIntent = (payload.readUInt8(TYPE_FLAGS_AT) & READ_ONLY_INTENT) !== 0;
  const sspi = field(payload, SSPI_AT, 1);
  return { host, user, password: unscrambled(secret), application, server, database, language, isReadOnlyIntent, sspi };
}

function field(payload: Buffer, at: number, unit: 1 | 2): Buffer {
  const start = payload.readUInt16LE(at);
  return payload.subarray(start, start + payload.readUInt16LE(at + 2) * unit);
}

function text(payload: Buffer, at: number): string {
  return field(payload, at, 2).toString('utf16le');
}

/** Passwords travel with their half-bytes swapped, after an exclusive or with 0xA5: no encryption at all. */
function unscrambled(secret: Buffer): string {
  const bytes = secret.map((byte) => {
    const plain = byte ^ 0xa5;
    return ((plain & 0x0f) << 4) | (plain >> 4);
  });
  return Buffer.from(bytes).toString('utf16le');
}
