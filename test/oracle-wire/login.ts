import { createCipheriv, createDecipheriv, createHash, pbkdf2Sync, randomBytes } from 'node:crypto';

const NO_VECTOR = Buffer.alloc(16);
const VERIFIER_ROUNDS = 4_096;
const SESSION_ROUNDS = 3;
/** The verifier of Oracle 12c: PBKDF2 and SHA-512. */
const VERIFIER_12C = 0x4815;

/** One log-in: what the server sends first, and what it must find in the answer. */
export class Challenge {
  readonly #password: string;
  readonly #hash: Buffer;
  readonly #serverKey = randomBytes(32);
  readonly #salt = randomBytes(16);
  readonly verifier = randomBytes(16);

  /** @param password - of the account; undefined where there is no such account, so that nothing fits */
  constructor(password: string | undefined) {
    this.#password = password ?? randomBytes(16).toString('hex');
    const salt = Buffer.concat([this.verifier, Buffer.from('AUTH_PBKDF2_SPEEDY_KEY')]);
    const key = pbkdf2Sync(this.#password, salt, VERIFIER_ROUNDS, 64, 'sha512');
    this.#hash = createHash('sha512').update(key).update(this.verifier).digest().subarray(0, 32);
  }

  /** Keys and values of the first answer; the verifier's type goes with its data. */
  pairs(): readonly (readonly [name: string, value: string, flag: number])[] {
    return [
      ['AUTH_SESSKEY', hex(encrypt(this.#hash, this.#serverKey)), 1],
      ['AUTH_VFR_DATA', hex(this.verifier), VERIFIER_12C],
      ['AUTH_PBKDF2_CSK_SALT', hex(this.#salt), 0],
      ['AUTH_PBKDF2_VGEN_COUNT', String(VERIFIER_ROUNDS), 0],
      ['AUTH_PBKDF2_SDER_COUNT', String(SESSION_ROUNDS), 0],
    ];
  }

  /** The server's proof that it knows the password too; undefined where the client's is wrong. */
  answer(clientKey: string, encryptedPassword: string): string | undefined {
    try {
      const client = decrypt(this.#hash, Buffer.from(clientKey, 'hex')).subarray(0, 32);
      const both = Buffer.from(hex(Buffer.concat([client, this.#serverKey])));
      const key = pbkdf2Sync(both, this.#salt, SESSION_ROUNDS, 32, 'sha512');
      const padded = decrypt(key, Buffer.from(encryptedPassword, 'hex'));
      const given = padded.subarray(16, padded.length - (padded.at(-1) ?? 0)).toString();
      if (given !== this.#password) return undefined;
      return hex(encrypt(key, Buffer.concat([randomBytes(16), Buffer.from('SERVER_TO_CLIENT')])));
    } catch {
      return undefined;
    }
  }
}

function hex(bytes: Buffer): string {
  return bytes.toString('hex').toUpperCase();
}

function encrypt(key: Buffer, bytes: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-cbc', key, NO_VECTOR).setAutoPadding(false);
  return Buffer.concat([cipher.update(bytes), cipher.final()]);
}

function decrypt(key: Buffer, bytes: Buffer): Buffer {
  const cipher = createDecipheriv('aes-256-cbc', key, NO_VECTOR).setAutoPadding(false);
  return Buffer.concat([cipher.update(bytes), cipher.final()]);
}
