import { createHash, generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { makePersonalKey, readPersonalKey, readStatement, signStatement } from './signed-statement.ts';

const own = makePersonalKey();
const key = readPersonalKey(own.pem)?.key;
if (key === undefined) throw new Error('a new key can be read');
const jws = signStatement({ waiver: 12, reason: '依赖外部单位' }, key);

function forged(part: 0 | 1, change: (value: Record<string, unknown>) => unknown): string {
  const parts = jws.split('.');
  const value = JSON.parse(Buffer.from(parts[part] ?? '', 'base64url').toString()) as Record<string, unknown>;
  parts[part] = Buffer.from(JSON.stringify(change(value))).toString('base64url');
  return parts.join('.');
}

test('what was signed is read back with the id of the key', () => {
  expect(readStatement(jws)).toEqual({ keyId: own.keyId, payload: { waiver: 12, reason: '依赖外部单位' } });
});

test('the id of a key is the RFC 7638 thumbprint of its public part', () => {
  const jwk = `{"crv":"Ed25519","kty":"OKP","x":"${own.publicKey}"}`;
  expect(own.keyId).toBe(`SHA256:${createHash('sha256').update(jwk).digest('base64url')}`);
});

test.each([
  ['another waiver', forged(1, (payload) => ({ ...payload, waiver: 13 }))],
  ['a weaker algorithm', forged(0, (header) => ({ ...header, alg: 'none' }))],
  ['another public key', forged(0, (header) => ({ ...header, jwk: { x: makePersonalKey().publicKey } }))],
  ['a cut signature', jws.slice(0, -8)],
  ['no signature', jws.split('.').slice(0, 2).join('.')],
  ['a fourth part', `${jws}.${'x'}`],
  ['plain text', 'approved'],
  ['nothing', ''],
])('a statement with %s is none', (_, text) => {
  expect(readStatement(text)).toBeUndefined();
});

test('keys of other kinds and texts that are none are refused', () => {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  expect(readPersonalKey(rsa.export({ type: 'pkcs8', format: 'pem' }).toString())).toBeUndefined();
  expect(readPersonalKey('-----BEGIN')).toBeUndefined();
});
