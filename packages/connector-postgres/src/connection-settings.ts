import type { ConnectionIssue, LocalizedText } from '@erp-audit/core';
import type { ClientConfig } from 'pg';
import { z } from 'zod';

const EMBEDDED_PREFIX = 'pglite:';

const Tls = z.strictObject({
  rejectUnauthorized: z.boolean().optional(),
  ca: z.string().optional(),
  cert: z.string().optional(),
  key: z.string().optional(),
  passphrase: z.string().optional(),
  servername: z.string().optional(),
});

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
  ssl: z.union([z.boolean(), Tls]).optional(),
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

function tlsOptions(ssl: true | z.output<typeof Tls>): ClientConfig['ssl'] {
  return ssl === true ? { rejectUnauthorized: true } : dropUndefined(ssl);
}

function dropUndefined(settings: object): object {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}

/** Faults of a `connection`; empty when it can be opened. No message repeats what was written: it may be a password. */
export function checkConnection(type: string, connection: unknown): readonly ConnectionIssue[] {
  const parsed = schemaFor(type, connection).safeParse(connection);
  if (parsed.success) return [];
  return parsed.error.issues.map((issue) => ({
    path: issue.path.filter((part) => typeof part !== 'symbol'),
    message: sentenceOf(issue),
  }));
}

/** The schema's message says what is expected, never what was written. */
function sentenceOf(issue: z.core.$ZodIssue): LocalizedText {
  const declared = [SERVER_FORM, EMBEDDED_FORM].find((form) => form.en === issue.message);
  if (declared !== undefined) return declared;
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `"${key}"`).join(', ');
    return { en: `There is no connection setting ${keys}: remove it.`, 'zh-CN': `没有连接设置 ${keys}：请删除。` };
  }
  const word = issue.code === 'invalid_type' ? TYPE_WORDS[issue.expected] : undefined;
  return word === undefined
    ? { en: 'Write another value.', 'zh-CN': '请写其他值。' }
    : { en: `Write ${word.en}.`, 'zh-CN': `请写${word['zh-CN']}。` };
}

const TYPE_WORDS: Readonly<Record<string, LocalizedText>> = {
  boolean: { en: 'true or false', 'zh-CN': ' true 或 false' },
  number: { en: 'a number', 'zh-CN': '数字' },
  object: { en: 'a URL, or settings such as host, user and database', 'zh-CN': ' URL，或 host、user、database 等设置' },
  string: { en: 'a text', 'zh-CN': '文本' },
};

/** Settings for pg. Call {@link checkConnection} first. */
export function serverSettings(connection: unknown): ClientConfig {
  return schemaFor('postgres', connection).parse(connection) as ClientConfig;
}

/** Place of the embedded database. Call {@link checkConnection} first. */
export function embeddedSettings(connection: unknown): EmbeddedSettings {
  return schemaFor('pglite', connection).parse(connection) as EmbeddedSettings;
}
