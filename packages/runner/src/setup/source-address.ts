import { AuditError } from '@erp-audit/core';

/** Where a source lies, its password apart. */
export interface SourceAddress {
  readonly connector: string;
  /** What the connector is opened with, without the password: a URL of an embedded database, or the parts of a server. */
  readonly connection: string | Readonly<Record<string, string | number | boolean>>;
  readonly password: string | undefined;
  /** Where its tables usually lie; undefined where the database itself is the schema. */
  readonly schema: string | undefined;
}

/** What an address of a kind of server says beyond its parts. */
interface ServerKind {
  readonly connector: string;
  /** Where tables usually lie; undefined where the database itself is the schema, or the account decides. */
  readonly schema: string | undefined;
  /** What stands behind the host. */
  readonly path: 'database' | 'service';
  /** What parameters of the address say about TLS, as settings of the connector. */
  tls(parameters: URLSearchParams): Readonly<Record<string, string | boolean>>;
}

/** Modes that check the certificate, and those without TLS. */
const TLS_BY_MODE: Readonly<Record<string, boolean>> = {
  'verify-full': true,
  'verify-ca': true,
  disable: false,
  true: true,
  false: false,
};
const POSTGRES: ServerKind = { connector: 'postgres', schema: 'public', path: 'database', tls: byMode('sslmode') };
const MYSQL: ServerKind = { connector: 'mysql', schema: undefined, path: 'database', tls: byMode('ssl') };
const MSSQL: ServerKind = {
  ...{ connector: 'mssql', schema: undefined, path: 'database' },
  tls: (given) => ({ ...flag(given, 'encrypt'), ...flag(given, 'trustServerCertificate') }),
};
const ORACLE: ServerKind = {
  ...{ connector: 'oracle', schema: undefined, path: 'service' },
  tls: (given) => (given.get('protocol') === 'tcps' ? { protocol: 'tcps' } : {}),
};
const SERVERS: Readonly<Record<string, ServerKind>> = {
  'postgres:': POSTGRES,
  'postgresql:': POSTGRES,
  'mysql:': MYSQL,
  'mariadb:': MYSQL,
  'mssql:': MSSQL,
  'sqlserver:': MSSQL,
  'oracle:': ORACLE,
};

/** As the server's own clients write it. */
function byMode(parameter: string): ServerKind['tls'] {
  return (given) => {
    const ssl = TLS_BY_MODE[given.get(parameter) ?? ''];
    return ssl === undefined ? {} : { ssl };
  };
}

function flag(given: URLSearchParams, name: string): Readonly<Record<string, boolean>> {
  const value = given.get(name);
  return value === 'true' || value === 'false' ? { [name]: value === 'true' } : {};
}

/**
 * An address as people write it: `postgres://user:password@host:5432/database`, `mysql://…`, `mariadb://…`, `mssql://…`,
 * `oracle://…/service`, `pglite:./folder`, or `files:./extracts`.
 * @throws AuditError `ARGUMENT_INVALID`; its message never repeats what was written, for it may hold a password.
 */
export function readSourceAddress(text: string): SourceAddress {
  const trimmed = text.trim();
  if (/^pglite:./.test(trimmed))
    return { connector: 'pglite', connection: trimmed, password: undefined, schema: undefined };
  if (/^files:./.test(trimmed))
    return { connector: 'files', connection: trimmed, password: undefined, schema: undefined };
  const url = URL.canParse(trimmed) ? new URL(trimmed) : undefined;
  const server = url === undefined ? undefined : SERVERS[url.protocol];
  const database = url === undefined ? '' : decodeURIComponent(url.pathname.slice(1));
  if (url === undefined || server === undefined || url.hostname === '' || url.username === '' || database === '')
    throw invalid();
  return {
    connector: server.connector,
    connection: {
      host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
      ...(url.port === '' ? {} : { port: Number(url.port) }),
      user: decodeURIComponent(url.username),
      [server.path]: database,
      ...server.tls(url.searchParams),
    },
    password: url.password === '' ? undefined : decodeURIComponent(url.password),
    schema: server.schema,
  };
}

function invalid(): AuditError {
  const message = {
    en: 'This is no address of a database: write postgres://user@host:5432/database (or mysql, mariadb, mssql, oracle; special characters of a password percent-encoded), pglite:./folder, or files:./extracts for a folder of files.',
    'zh-CN':
      '这不是数据库地址：请写 postgres://user@host:5432/database（或 mysql、mariadb、mssql、oracle；密码中的特殊字符须做百分号编码）、pglite:./folder，或文件夹 files:./extracts。',
  };
  return new AuditError('ARGUMENT_INVALID', message, { command: 'init' });
}
