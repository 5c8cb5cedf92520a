/** What both sides say about TLS before the log-in (MS-TDS 2.2.6.5). */
const ENCRYPTION = { off: 0x00, on: 0x01, notSupported: 0x02, required: 0x03 } as const;
export type Encryption = keyof typeof ENCRYPTION;

const OPTION = { version: 0x00, encryption: 0x01, end: 0xff };
const HEADER_BYTES = 5;

/** What the client asked for. */
export function clientEncryption(payload: Buffer): Encryption | undefined {
  for (let at = 0; payload[at] !== OPTION.end && at < payload.length; at += HEADER_BYTES) {
    if (payload[at] !== OPTION.encryption) continue;
    const value = payload[payload.readUInt16BE(at + 1)];
    return (Object.keys(ENCRYPTION) as Encryption[]).find((name) => ENCRYPTION[name] === value);
  }
  return undefined;
}

/** The server's answer. */
export function preloginAnswer(encryption: Encryption): Buffer {
  const version = Buffer.from([13, 0, 0, 0, 0, 0]);
  const start = 2 * HEADER_BYTES + 1;
  const option = (token: number, at: number, length: number) => {
    const header = Buffer.from([token, 0, 0, 0, 0]);
    header.writeUInt16BE(at, 1);
    header.writeUInt16BE(length, 3);
    return header;
  };
  return Buffer.concat([
    option(OPTION.version, start, version.length),
    option(OPTION.encryption, start + version.length, 1),
    Buffer.from([OPTION.end]),
    version,
    Buffer.from([ENCRYPTION[encryption]]),
  ]);
}
