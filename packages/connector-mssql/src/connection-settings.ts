import { isIP } from 'node:net';
import type { ConnectionIssue, LocalizedText } from '@erp-audit/core';
import { connectionIssues, dropUndefined, isOldTls, TLS_VERSIONS, transportWarnings } from '@erp-audit/driver-kit';
import type { config as MssqlConfig } from 'mssql';
import { z } from 'zod';

const DEFAULT_PORT = 1_433;
const MOST_DEGREE = 64;

const URL_FORM = {
  en: 'Write mssql://user:password@host:1433/database, with special characters of the password percent-encoded; settings such as ?encrypt=false may follow.',
  'zh-CN':
    '请写 mssql://user:password@host:1433/database，密码中的特殊字符须做百分号编码；后面可加 ?encrypt=false 等设置。',
};
const PLACE_FORM = {
  en: 'Write either port or instance: an instance is asked for its port.',
  'zh-CN': 'port 与 instance 只写一个：实例的端口由服务器告知。',
};

const flag = z.union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')]);

const Server = z
  .strictObject({
    host: z.string().min(1),
    port: z.coerce.number().int().min(1).max(65_535).optional(),
    /** Of a server with several; its port is asked for at UDP 1434. */
    instance: z.string().min(1).optional(),
    user: z.string().min(1),
    password: z.string().optional(),
    database: z.string().min(1),
    /** Windows domain; the user is then one of Windows, not of SQL Server. */
    domain: z.string().min(1).optional(),
    /** `true` refuses a server without TLS, `strict` is TDS 8 of SQL Server 2022. Clear text only where `false` is written. */
    encrypt: z.union([flag, z.literal('strict')]).default(true),
    /** Takes any certificate: the line is encrypted, but who is at its end is not known. */
    trustServerCertificate: flag.default(false),
    /** Certificate authority of the server, as PEM. */
    ca: z.string().optional(),
    /** The name that the certificate must have, where it is not that of the host. */
    serverName: z.string().min(1).optional(),
    /** The lowest version of TLS; below 1.2 only where it is written. */
    minVersion: z.enum(TLS_VERSIONS).optional(),
    /** Tries all addresses of a listener of availability groups at once. */
    multiSubnetFailover: flag.default(false),
    /** Processors that a statement may use on the server; 0 leaves it to the server. */
    maxDegreeOfParallelism: z.coerce.number().int().min(0).max(MOST_DEGREE).default(1),
  })
  .refine(({ port, instance }) => port === undefined || instance === undefined, {
    error: PLACE_FORM.en,
    path: ['instance'],
  });

/** What was written as `connection`, with its defaults. */
export type ServerSettings = z.output<typeof Server>;

const ServerUrl = z.string().refine(isServerUrl, { error: URL_FORM.en }).transform(partsOfUrl).pipe(Server);

function isServerUrl(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isComplete = url !== undefined && url.hostname !== '' && url.username !== '' && url.pathname.length > 1;
  return isComplete && ['mssql:', 'sqlserver:'].includes(url.protocol);
}

function partsOfUrl(text: string): Record<string, unknown> {
  const url = new URL(text);
  return dropUndefined({
    ...Object.fromEntries(url.searchParams),
    host: url.hostname,
    port: url.port === '' ? undefined : url.port,
    user: decodeURIComponent(url.username),
    password: url.password === '' ? undefined : decodeURIComponent(url.password),
    database: decodeURIComponent(url.pathname.slice(1)),
  }) as Record<string, unknown>;
}

function schemaFor(connection: unknown): z.ZodType<ServerSettings> {
  return typeof connection === 'string' ? ServerUrl : Server;
}

/** Faults of a `connection`; empty when it can be opened. */
export function checkConnection(_type: string, connection: unknown): readonly ConnectionIssue[] {
  return connectionIssues(schemaFor(connection), connection, [URL_FORM, PLACE_FORM]);
}

/** What is risky about the way to a server; see {@link transportWarnings}. */
export function connectionWarnings(type: string, connection: unknown): readonly LocalizedText[] {
  if (checkConnection(type, connection).length > 0) return [];
  const { host, encrypt, trustServerCertificate, minVersion } = serverSettings(connection);
  const isEncrypted = encrypt !== false;
  const checksCertificate = !trustServerCertificate;
  return transportWarnings({ host, isEncrypted, checksCertificate, minVersion, setting: 'encrypt: true' });
}

/** Call {@link checkConnection} first. */
export function serverSettings(connection: unknown): ServerSettings {
  return schemaFor(connection).parse(connection);
}

/** Host and port or instance, as people write them. */
export function placeOf({ host, port, instance }: ServerSettings): string {
  return instance === undefined ? `${host}:${port ?? DEFAULT_PORT}` : `${host}\\${instance}`;
}

/** Old versions of TLS also need ciphers that OpenSSL 3 switches off by its security level. */
function credentials({ ca, minVersion }: ServerSettings): object {
  return dropUndefined({ ca, minVersion, ciphers: isOldTls(minVersion) ? 'DEFAULT@SECLEVEL=0' : undefined });
}

/** TLS has no name for an address, and Node warns of one; where no certificate is checked any name does. */
function unnamed({ host, trustServerCertificate }: ServerSettings): string | undefined {
  return trustServerCertificate && isIP(host) !== 0 ? 'sql-server' : undefined;
}

/** Settings for mssql and tedious. */
export function driverSettings(
  settings: ServerSettings,
  given: { readonly isReplica: boolean; readonly connectTimeoutMs: number },
): MssqlConfig {
  const { host, port, instance, user, password, database, domain, encrypt, serverName } = settings;
  const options = {
    encrypt: encrypt as boolean,
    trustServerCertificate: settings.trustServerCertificate,
    cryptoCredentialsDetails: credentials(settings),
    multiSubnetFailover: settings.multiSubnetFailover,
    readOnlyIntent: given.isReplica,
    appName: 'erp-audit',
    // Statements have a watch of their own; the driver's limit ends with the first bytes of an answer.
    requestTimeout: 0,
    connectTimeout: given.connectTimeoutMs,
    // Whoever waits for a connection tries again himself.
    maxRetriesOnTransientErrors: 0,
    useUTC: true,
    dateFormat: 'ymd',
    language: 'us_english',
    enableArithAbort: true,
    ...dropUndefined({ serverName: serverName ?? unnamed(settings), instanceName: instance }),
  };
  const place = instance === undefined ? { port: port ?? DEFAULT_PORT } : {};
  return { server: host, ...place, database, user, ...dropUndefined({ password, domain }), options } as MssqlConfig;
}
