import { AuditError, type ConnectionIssue, composeText, type LocalizedText, sentenceIn } from '@erp-audit/core';
import { z } from 'zod';

/** Versions of TLS by name, oldest first. */
export const TLS_VERSIONS = ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] as const;
export type TlsVersion = (typeof TLS_VERSIONS)[number];

/** Whether a lowest version lets in what is no longer held to be safe. */
export function isOldTls(minVersion: TlsVersion | undefined): boolean {
  return minVersion === 'TLSv1' || minVersion === 'TLSv1.1';
}

/** `ssl` of a connection, as Node's TLS takes it; `true` checks the certificate against the system's authorities. */
export const TlsSchema = z.strictObject({
  /** The lowest version that is taken; below TLS 1.2 only where it is written here. */
  minVersion: z.enum(TLS_VERSIONS).optional(),
  rejectUnauthorized: z.boolean().optional(),
  ca: z.string().optional(),
  cert: z.string().optional(),
  key: z.string().optional(),
  passphrase: z.string().optional(),
  servername: z.string().optional(),
});

/**
 * `ssl` as options of Node's TLS. Versions below 1.2 also need ciphers that OpenSSL 3 switches off by its security level.
 */
export function tlsOptions(ssl: true | z.output<typeof TlsSchema>): object {
  if (ssl === true) return { rejectUnauthorized: true };
  return { ...dropUndefined(ssl), ...(isOldTls(ssl.minVersion) ? { ciphers: 'DEFAULT@SECLEVEL=0' } : {}) };
}

export function dropUndefined(settings: object): object {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}

const TYPE_WORDS: Readonly<Record<string, LocalizedText>> = {
  boolean: { en: 'true or false', 'zh-CN': ' true 或 false' },
  number: { en: 'a number', 'zh-CN': '数字' },
  object: { en: 'a URL, or settings such as host, user and database', 'zh-CN': ' URL，或 host、user、database 等设置' },
  string: { en: 'a text', 'zh-CN': '文本' },
  array: { en: 'a list', 'zh-CN': '列表' },
};

/**
 * Faults of what was written as `connection`, against a schema. No message repeats what was written: it may be a
 * password.
 * @param forms - sentences in both languages; an issue whose message is the English one of a form gets the form
 */
export function connectionIssues(
  schema: z.ZodType,
  connection: unknown,
  forms: readonly LocalizedText[],
): readonly ConnectionIssue[] {
  const parsed = schema.safeParse(connection);
  if (parsed.success) return [];
  return parsed.error.issues.map((issue) => ({
    path: issue.path.filter((part) => typeof part !== 'symbol'),
    message: sentenceOf(issue, forms),
  }));
}

/** The schema's message says what is expected, never what was written. */
function sentenceOf(issue: z.core.$ZodIssue, forms: readonly LocalizedText[]): LocalizedText {
  const declared = forms.find((form) => form.en === issue.message);
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

/** @throws AuditError `CONFIG_INVALID` naming the source and the setting, where there is a fault. */
export function refuseFaults(name: string, issues: readonly ConnectionIssue[]): void {
  const [issue] = issues;
  if (issue === undefined) return;
  const where = ['connection', ...issue.path].join('.');
  const message = composeText((locale) => {
    const label = { en: 'Source', 'zh-CN': '数据源' }[locale];
    return `${label} "${name}": ${where}: ${sentenceIn(locale, issue.message)}`;
  });
  throw new AuditError('CONFIG_INVALID', message, { file: 'the configuration' });
}
