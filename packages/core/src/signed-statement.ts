import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';

/** A personal key as it is handed out once. */
export interface PersonalKey {
  /** PKCS #8 PEM; belongs to one person and to no server. */
  readonly pem: string;
  /** `SHA256:` and the RFC 7638 thumbprint of the public key: what the configuration names. */
  readonly keyId: string;
  /** The public key, base64url (the `x` of its JWK). */
  readonly publicKey: string;
}

/** What somebody signed, and with which key. */
export interface SignedStatement {
  readonly keyId: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** A new Ed25519 key. */
export function makePersonalKey(): PersonalKey {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const x = publicPart(publicKey);
  return { pem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), keyId: keyIdOf(x), publicKey: x };
}

/** The private key in a PEM text, or undefined where the text is no Ed25519 private key. */
export function readPersonalKey(pem: string): { readonly key: KeyObject; readonly keyId: string } | undefined {
  try {
    const key = createPrivateKey(pem);
    return key.asymmetricKeyType === 'ed25519' ? { key, keyId: keyIdOf(publicPart(createPublicKey(key))) } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A statement with its signature and the public key in one line: JWS compact serialisation (RFC 7515) with EdDSA
 * (RFC 8037), so that anybody can check it without this program.
 */
export function signStatement(payload: Readonly<Record<string, unknown>>, key: KeyObject): string {
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: publicPart(createPublicKey(key)) };
  const signed = `${encoded({ alg: 'EdDSA', jwk, kid: keyIdOf(jwk.x) })}.${encoded(payload)}`;
  return `${signed}.${sign(null, Buffer.from(signed), key).toString('base64url')}`;
}

/** The statement, or undefined where the signature does not fit; never throws, whatever the text. */
export function readStatement(jws: string): SignedStatement | undefined {
  const [header = '', payload = '', signature = '', ...more] = jws.split('.');
  const head = decoded(header);
  const body = decoded(payload);
  const jwk = head?.['jwk'];
  if (more.length > 0 || head?.['alg'] !== 'EdDSA' || body === undefined || !isPublicJwk(jwk)) return undefined;
  try {
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: jwk.x }, format: 'jwk' });
    const fits = verify(null, Buffer.from(`${header}.${payload}`), key, Buffer.from(signature, 'base64url'));
    return fits ? { keyId: keyIdOf(publicPart(key)), payload: body } : undefined;
  } catch {
    return undefined;
  }
}

function keyIdOf(x: string): string {
  const thumbprint = JSON.stringify({ crv: 'Ed25519', kty: 'OKP', x });
  return `SHA256:${createHash('sha256').update(thumbprint).digest('base64url')}`;
}

function publicPart(key: KeyObject): string {
  return key.export({ format: 'jwk' }).x ?? '';
}

function isPublicJwk(value: unknown): value is { readonly x: string } {
  return typeof value === 'object' && value !== null && 'x' in value && typeof value.x === 'string';
}

function encoded(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function decoded(part: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString());
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
