import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Why tests that need a certificate are skipped, where nobody can make one. */
export const OPENSSL_MISSING = 'openssl is not installed, so that no certificate can be made';

/** A certificate that is its own authority, for 127.0.0.1 and localhost; undefined without openssl. */
export function makeCertificate(): { readonly key: string; readonly cert: string } | undefined {
  const directory = mkdtempSync(join(tmpdir(), 'erp-audit-certificate-'));
  const [key, cert] = ['key.pem', 'cert.pem'].map((name) => join(directory, name)) as [string, string];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  try {
    execFileSync(
      'openssl',
      ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', cert, ...subject],
      { stdio: 'ignore' },
    );
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  } catch {
    return undefined;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
