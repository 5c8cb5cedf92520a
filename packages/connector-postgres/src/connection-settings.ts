import type { ConnectionIssue, LocalizedText } from '@erp-audit/core';
import {
  connectionIssues,
  dropUndefined,
  TlsSchema,
  type TlsVersion,
  tlsOptions,
  transportWarnings,
} from '@erp-audit/driver-kit';
import pg, { type ClientConfig } from 'pg';
import { z } from 'zod';

const EMBEDDED_PREFIX = 'pglite:';

const SERVER_FORM = {
  en: 'Write postgres://user:password@host:5432/database, with special characters of the password percent-encoded.',
  'zh-CN': '请写 postgres://user:password@host:5432/database，密码中的特殊字符须做百分号编码。',
};
const EMBEDDED_FORM = { en: 'Write pglite:./folder.', 'zh-CN': '请写 pglite:./folder。' };

const ServerUrl = z.string().refine(isServerUrl, {
  error: SERVER_FORM.en,
});

const ServerObject = z.strictObject({
  host: z.string().min(1),
  port: z.coerce.number().int().min(1).max(65_535).optional(),
  user: z.string().min(1),
  password: z.string().optional(),
  database: z.string().min(1),
  /** `true` checks the certificate against the system's authorities. */
  ssl: z.union([z.boolean(), TlsSchema]).optional(),
});

const EmbeddedText = z
  .string()
  .transform((text) => (text.startsWith(EMBEDDED_PREFIX) ? text.slice(EMBEDDED_PREFIX.length) : text))
  .pipe(z.string().min(1, { error: EMBEDDED_FORM.en }))
  .transform((directory) => ({ directory }));

const EmbeddedObject = z.union([
  z.strictObject({ directory: z.string().min(1) }),
  z.strictObject({ memory: z.literal(true) }),
]);

function isServerUrl(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url !== undefined && ['postgres:', 'postgresql:'].includes(url.protocol) && url.hostname !== '';
}

/** Where an embedded source lies. */
export type EmbeddedSettings = z.output<typeof EmbeddedObject>;

/** The schema that fits what was written, so that a fault is named where it is and not as "no variant fits". */
function schemaFor(type: string, connection: unknown): z.ZodType<ClientConfig | EmbeddedSettings> {
  if (type === 'pglite') return typeof connection === 'string' ? EmbeddedText : EmbeddedObject;
  if (typeof connection === 'string') return ServerUrl.transform((connectionString) => ({ connectionString }));
  return ServerObject.transform(({ ssl, ...rest }) => dropUndefined({ ...rest, ssl: ssl && tlsOptions(ssl) }));
}

/** Faults of a `connection`; empty when it can be opened. */
export function checkConnection(type: string, connection: unknown): readonly ConnectionIssue[] {
  return connectionIssues(schemaFor(type, connection), connection, [SERVER_FORM, EMBEDDED_FORM]);
}

/** What is risky about the way to a server; see {@link transportWarnings}. An embedded database has none. */
export function connectionWarnings(type: string, connection: unknown): readonly LocalizedText[] {
  if (type === 'pglite' || checkConnection(type, connection).length > 0) return [];
  const { host, ssl } = new pg.Client(serverSettings(connection));
  const tls = (typeof ssl === 'object' ? ssl : {}) as { rejectUnauthorized?: boolean; minVersion?: TlsVersion };
  return transportWarnings({
    host,
    isEncrypted: Boolean(ssl),
    checksCertificate: tls.rejectUnauthorized !== false,
    minVersion: tls.minVersion,
  });
}

/** Settings for pg. Call {@link checkConnection} first. */
export function serverSettings(connection: unknown): ClientConfig {
  return schemaFor('postgres', connection).parse(connection) as ClientConfig;
}

/** Place of the embedded database. Call {@link checkConnection} first. */
export function embeddedSettings(connection: unknown): EmbeddedSettings {
  return schemaFor('pglite', connection).parse(connection) as EmbeddedSettings;
}
