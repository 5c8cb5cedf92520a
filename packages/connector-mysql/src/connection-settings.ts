import type { ConnectionIssue, LocalizedText } from '@erp-audit/core';
import {
  connectionIssues,
  dropUndefined,
  TlsSchema,
  type TlsVersion,
  tlsOptions,
  transportWarnings,
} from '@erp-audit/driver-kit';
import type { ConnectionOptions } from 'mysql2';
import { z } from 'zod';

const FORM = {
  en: 'Write mysql://user:password@host:3306/database or mariadb://…, with special characters of the password percent-encoded.',
  'zh-CN': '请写 mysql://user:password@host:3306/database 或 mariadb://…，密码中的特殊字符须做百分号编码。',
};
const TLS_FORM = {
  en: 'Write ssl=true at the end of the URL, or nothing; settings of TLS are written in the object form.',
  'zh-CN': '请在 URL 末尾写 ssl=true，或不写；TLS 的其他设置请用对象形式填写。',
};
/** MySQL's own names for TLS in a URL, and what they mean here: the certificate is checked, or there is no TLS. */
const TLS_WORDS: Readonly<Record<string, boolean>> = {
  true: true,
  false: false,
  VERIFY_IDENTITY: true,
  VERIFY_CA: true,
  DISABLED: false,
};

const ServerUrl = z
  .string()
  // What is no address has no TLS words to be judged.
  .refine(isServerUrl, { error: FORM.en, abort: true })
  .refine((text) => tlsWord(text) !== 'unknown', { error: TLS_FORM.en })
  .transform((text) => {
    const url = new URL(text);
    const port = url.port === '' ? {} : { port: Number(url.port) };
    const ssl = tlsWord(text) === true ? { ssl: driverTls(true) } : {};
    return {
      host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
      ...port,
      user: decodeURIComponent(url.username),
      password: decodeURIComponent(url.password),
      database: decodeURIComponent(url.pathname.slice(1)),
      ...ssl,
    };
  });

const ServerObject = z
  .strictObject({
    host: z.string().min(1),
    port: z.coerce.number().int().min(1).max(65_535).optional(),
    user: z.string().min(1),
    password: z.string().optional(),
    database: z.string().min(1),
    /** `true` checks the certificate against the system's authorities. */
    ssl: z.union([z.boolean(), TlsSchema]).optional(),
  })
  .transform(({ ssl, ...rest }) => dropUndefined({ ...rest, ssl: ssl ? driverTls(ssl) : undefined }));

/** What mysql2 does not know by itself: the name that the certificate must hold. */
export interface DriverTls {
  readonly servername?: string;
  readonly rejectUnauthorized?: boolean;
  readonly minVersion?: TlsVersion;
}

/** The driver compares the certificate with a name only where it is told to. */
function driverTls(ssl: true | z.output<typeof TlsSchema>): DriverTls {
  const verifyIdentity = ssl === true || ssl.rejectUnauthorized !== false;
  const options = { minVersion: 'TLSv1.2', ...tlsOptions(ssl), verifyIdentity };
  return options as DriverTls;
}

function isServerUrl(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !['mysql:', 'mariadb:'].includes(url.protocol)) return false;
  return url.hostname !== '' && url.username !== '' && url.pathname.length > 1 && isDecodable(url);
}

function isDecodable({ username, password, pathname }: URL): boolean {
  try {
    return [username, password, pathname].every((part) => decodeURIComponent(part) !== '' || part === '');
  } catch {
    return false;
  }
}

function tlsWord(text: string): boolean | 'unknown' {
  const { searchParams } = new URL(text);
  const word = searchParams.get('ssl') ?? searchParams.get('ssl-mode');
  return word === null ? false : (TLS_WORDS[word] ?? 'unknown');
}

function schemaFor(connection: unknown): z.ZodType<ConnectionOptions> {
  return (typeof connection === 'string' ? ServerUrl : ServerObject) as unknown as z.ZodType<ConnectionOptions>;
}

/** Faults of a `connection`; empty when it can be opened. */
export function checkConnection(_type: string, connection: unknown): readonly ConnectionIssue[] {
  return connectionIssues(schemaFor(connection), connection, [FORM, TLS_FORM]);
}

/** Settings for mysql2. Call {@link checkConnection} first. */
export function serverSettings(connection: unknown): ConnectionOptions {
  return schemaFor(connection).parse(connection);
}

/** What is risky about the way to the server; see `transportWarnings`. */
export function connectionWarnings(type: string, connection: unknown): readonly LocalizedText[] {
  if (checkConnection(type, connection).length > 0) return [];
  const { host, ssl } = serverSettings(connection);
  const tls = (typeof ssl === 'object' ? ssl : {}) as DriverTls;
  return transportWarnings({
    host,
    isEncrypted: ssl !== undefined,
    checksCertificate: tls.rejectUnauthorized !== false,
    minVersion: tls.minVersion,
  });
}
