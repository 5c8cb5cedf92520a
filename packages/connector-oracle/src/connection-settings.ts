import type { ConnectionIssue } from '@erp-audit/core';
import { connectionIssues, dropUndefined } from '@erp-audit/driver-kit';
import type { ConnectionAttributes } from 'oracledb';
import { z } from 'zod';

const DEFAULT_PORT = 1521;
const DEFAULT_TLS_PORT = 2484;
const DEFAULT_TIMEOUT_S = 15;

const URL_FORM = {
  en: 'Write oracle://user:password@host:1521/service, with special characters of the password percent-encoded.',
  'zh-CN': '请写 oracle://user:password@host:1521/service，密码中的特殊字符须做百分号编码。',
};
const PLACE_FORM = {
  en: 'Write either connectString, or host with service or sid.',
  'zh-CN': '请写 connectString，或写 host 加 service 或 sid。',
};

const Thick = z.strictObject({
  /** Folder of Oracle's client libraries; on Linux they must be on the library path of the process as well. */
  libDir: z.string().min(1).optional(),
  /** Folder of tnsnames.ora and sqlnet.ora. */
  configDir: z.string().min(1).optional(),
});

const ServerObject = z
  .strictObject({
    host: z.string().min(1).optional(),
    port: z.coerce.number().int().min(1).max(65_535).optional(),
    service: z.string().min(1).optional(),
    sid: z.string().min(1).optional(),
    /** An easy connect text, a full descriptor, or a name of tnsnames.ora. */
    connectString: z.string().min(1).optional(),
    /** Folder of tnsnames.ora. */
    configDir: z.string().min(1).optional(),
    user: z.string().min(1),
    password: z.string().optional(),
    protocol: z.enum(['tcp', 'tcps']).optional(),
    /** Folder of the wallet (`ewallet.pem`), or its text. */
    wallet: z.string().min(1).optional(),
    walletPassword: z.string().optional(),
    /** False takes any certificate that the wallet's authorities signed, whatever its name. */
    sslServerDNMatch: z.boolean().optional(),
    sslServerCertDN: z.string().min(1).optional(),
    /** Seconds in which a connection must be open, log-in and all. */
    connectTimeout: z.coerce.number().int().min(1).max(600).default(DEFAULT_TIMEOUT_S),
    thick: Thick.optional(),
  })
  .refine(({ connectString, host, service, sid }) => isOnePlace(connectString, host, service ?? sid), {
    error: PLACE_FORM.en,
  });

const ServerUrl = z.string().refine(isServerUrl, { error: URL_FORM.en }).transform(fromUrl).pipe(ServerObject);

function isOnePlace(connectString: string | undefined, host: string | undefined, name: string | undefined): boolean {
  return connectString === undefined ? host !== undefined && name !== undefined : host === undefined;
}

function isServerUrl(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url?.protocol === 'oracle:' && url.hostname !== '' && url.username !== '' && url.pathname.length > 1;
}

function fromUrl(text: string): object {
  const url = new URL(text);
  return dropUndefined({
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: url.port === '' ? undefined : url.port,
    service: decodeURIComponent(url.pathname.slice(1)),
    user: decodeURIComponent(url.username),
    password: url.password === '' ? undefined : decodeURIComponent(url.password),
    ...Object.fromEntries(url.searchParams),
  });
}

/** Where Oracle's client libraries lie; see {@link ConnectSettings.thick}. */
export type ThickSettings = z.output<typeof Thick>;

/** What a `connection` says, ready for the driver. */
export interface ConnectSettings {
  readonly attributes: ConnectionAttributes;
  readonly place: {
    /** As it is shown to people; of a descriptor or a name only that. */
    readonly server: string;
    /** Undefined where only the descriptor or tnsnames.ora knows it. */
    readonly host: string | undefined;
    readonly isEncrypted: boolean;
  };
  /** The driver uses Oracle's client libraries, once for the whole process; absent is its own thin mode. */
  readonly thick: ThickSettings | undefined;
  /** In which a connection must be open, log-in and all. */
  readonly timeoutSeconds: number;
}

function schemaFor(connection: unknown): z.ZodType<z.output<typeof ServerObject>> {
  return typeof connection === 'string' ? ServerUrl : ServerObject;
}

/** Faults of a `connection`; empty when it can be opened. */
export function checkConnection(connection: unknown): readonly ConnectionIssue[] {
  return connectionIssues(schemaFor(connection), connection, [URL_FORM, PLACE_FORM]);
}

/** Settings for the driver. Call {@link checkConnection} first. */
export function connectSettings(connection: unknown): ConnectSettings {
  const settings = schemaFor(connection).parse(connection);
  const { user, password, wallet, walletPassword, sslServerDNMatch, sslServerCertDN, configDir, thick } = settings;
  const walletPlace = wallet?.includes('-----BEGIN') === true ? { walletContent: wallet } : { walletLocation: wallet };
  const { text, ...place } = placeOf(settings);
  const given = {
    ...{ user, password, connectString: text, configDir },
    ...{ ...walletPlace, walletPassword, sslServerDNMatch, sslServerCertDN },
  };
  const { connectTimeout: timeoutSeconds } = settings;
  return { attributes: dropUndefined(given) as ConnectionAttributes, place, thick, timeoutSeconds };
}

function placeOf(settings: z.output<typeof ServerObject>): ConnectSettings['place'] & { readonly text: string } {
  const { connectString, host = '', service, sid } = settings;
  if (connectString !== undefined) {
    const named = /\(\s*HOST\s*=\s*([^)\s]+)/i.exec(connectString)?.[1] ?? easyConnectHost(connectString);
    return {
      text: connectString,
      // A descriptor may hold the place of a wallet; its host is enough for people.
      server: connectString.trimStart().startsWith('(') ? (named ?? 'descriptor') : connectString,
      host: named,
      isEncrypted: /^\s*tcps:|PROTOCOL\s*=\s*TCPS/i.test(connectString),
    };
  }
  const protocol = settings.protocol ?? 'tcp';
  const isEncrypted = protocol === 'tcps';
  const port = settings.port ?? (isEncrypted ? DEFAULT_TLS_PORT : DEFAULT_PORT);
  const database = service === undefined ? `(SID=${sid})` : `(SERVICE_NAME=${service})`;
  return {
    text: `(DESCRIPTION=(ADDRESS=(PROTOCOL=${protocol})(HOST=${host})(PORT=${port}))(CONNECT_DATA=${database}))`,
    server: `${host}:${port}/${service ?? sid}`,
    host,
    isEncrypted,
  };
}

/** `tcps://db:2484/erp` and `db/erp`; a plain word is a name of tnsnames.ora. */
function easyConnectHost(text: string): string | undefined {
  return /^\s*(?:\w+:)?(?:\/\/)?(\[[^\]]+\]|[^/:\s?]+)(?=[:/])/.exec(text)?.[1];
}
