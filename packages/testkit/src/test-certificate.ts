import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const AUTHORITY = `[ca]
default_ca = test
[test]
new_certs_dir = .
database = index.txt
serial = serial
default_md = sha256
policy = names
x509_extensions = server
[names]
commonName = supplied
[server]
subjectAltName = IP:127.0.0.1, DNS:localhost
`;

/** Certificate and key as PEM. */
export interface TestCertificate {
  readonly certificate: string;
  readonly key: string;
}

/** Days as openssl takes them. */
const VALIDITY = {
  expired: ['20200101000000Z', '20210101000000Z'],
  valid: ['20200101000000Z', '20991231000000Z'],
} as const;

/** A self-signed certificate for 127.0.0.1; undefined where there is no openssl. */
export function testCertificate(validity: keyof typeof VALIDITY): TestCertificate | undefined {
  const directory = mkdtempSync(join(tmpdir(), 'erp-audit-certificate-'));
  const openssl = (...args: readonly string[]) => execFileSync('openssl', args, { cwd: directory, stdio: 'pipe' });
  try {
    openssl('version');
  } catch {
    rmSync(directory, { recursive: true });
    return undefined;
  }
  const [from, to] = VALIDITY[validity];
  for (const [name, text] of [
    ['ca.conf', AUTHORITY],
    ['index.txt', ''],
    ['serial', '01\n'],
  ] as const)
    writeFileSync(join(directory, name), text);
  openssl(
    'req',
    '-new',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    'key',
    '-out',
    'request',
    '-subj',
    '/CN=127.0.0.1',
  );
  const dates = ['-startdate', from, '-enddate', to];
  openssl(
    'ca',
    '-batch',
    '-selfsign',
    '-notext',
    '-config',
    'ca.conf',
    '-in',
    'request',
    '-keyfile',
    'key',
    '-out',
    'certificate',
    ...dates,
  );
  const read = (name: string) => readFileSync(join(directory, name), 'utf8');
  const made = { certificate: read('certificate'), key: read('key') };
  rmSync(directory, { recursive: true });
  return made;
}
