import { AuditError } from '@erp-audit/core';

/** Where a source lies, its password apart. */
export interface SourceAddress {
  readonly connector: string;
  /** What the connector is opened with, without the password: a URL of an embedded database, or the parts of a server. */
  readonly connection: string | Readonly<Record<string, string | number | boolean>>;
  readonly password: string | undefined;
}

const CONNECTORS: Readonly<Record<string, string>> = { 'postgres:': 'postgres', 'postgresql:': 'postgres' };
/** As PostgreSQL's own clients: modes that check the certificate, and those that do not. */
const TLS_BY_MODE: Readonly<Record<string, boolean>> = { 'verify-full': true, 'verify-ca': true, disable: false };

/**
 * An address as people write it: `postgres://user:password@host:5432/database`, or `pglite:./folder`.
 * @throws AuditError `ARGUMENT_INVALID`; its message never repeats what was written, for it may hold a password.
 */
export function readSourceAddress(text: string): SourceAddress {
  const trimmed = text.trim();
  if (/^pglite:./.test(trimmed)) return { connector: 'pglite', connection: trimmed, password: undefined };
  const url = URL.canParse(trimmed) ? new URL(trimmed) : undefined;
  const connector = url === undefined ? undefined : CONNECTORS[url.protocol];
  const database = url === undefined ? '' : decodeURIComponent(url.pathname.slice(1));
  if (url === undefined || connector === undefined || url.hostname === '' || url.username === '' || database === '')
    throw invalid();
  const mode = url.searchParams.get('sslmode');
  return {
    connector,
    connection: {
      host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
      ...(url.port === '' ? {} : { port: Number(url.port) }),
      user: decodeURIComponent(url.username),
      database,
      ...(mode === null || TLS_BY_MODE[mode] === undefined ? {} : { ssl: TLS_BY_MODE[mode] }),
    },
    password: url.password === '' ? undefined : decodeURIComponent(url.password),
  };
}

function invalid(): AuditError {
  const message = {
    en: 'This is no address of a database: write postgres://user@host:5432/database (special characters of a password percent-encoded), or pglite:./folder.',
    'zh-CN':
      '这不是数据库地址：请写 postgres://user@host:5432/database（密码中的特殊字符须做百分号编码），或 pglite:./folder。',
  };
  return new AuditError('ARGUMENT_INVALID', message, { command: 'init' });
}
