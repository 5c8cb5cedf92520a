import { CHAT_KINDS, TLS_WAYS, type TlsWay } from '@erp-audit/delivery';
import { expected, type YamlPath } from '@erp-audit/engine';
import { z } from 'zod';
import { Text } from './shared-shapes.ts';

const Address = z.email(expected({ en: 'an e-mail address', 'zh-CN': '电子邮件地址' }));
/** A secret that nobody has looked up. */
const REFERENCE = /\$\{[^}]*\}/;
const SUBMISSION_PORT = 587;
const IMPLICIT_PORT = 465;
const MEGABYTES = { standard: 10, most: 100 } as const;
const LOCAL_HOSTS = ['localhost', '127.0.0.1', '[::1]', '::1'];

const Port = z.int().min(1).max(65_535);
const SmtpObject = z.strictObject({
  host: Text,
  port: Port.optional(),
  user: Text.optional(),
  password: z.string().min(1).optional(),
  /** Default: `implicit` on port 465, `starttls` elsewhere. */
  tls: z.enum(TLS_WAYS).optional(),
  /** Certificates in PEM of a company's own authority, such as `${file:./ca.pem}`. */
  ca: z.string().min(1).optional(),
});
const SmtpUrl = z.string().refine(
  (text) => REFERENCE.test(text) || smtpOfUrl(text) !== undefined,
  expected({
    en: 'an address such as smtp://mail.example.com:587 or smtps://user:password@mail.example.com, or host, port, user and password',
    'zh-CN':
      ' smtp://mail.example.com:587、smtps://user:password@mail.example.com 之类的地址，或 host、port、user、password',
  }),
);

const FROM = /^(?:(?<name>[^<>\r\n"]*?)\s*<(?<in>[^<>\s]+@[^<>\s]+)>|(?<bare>[^<>\s]+@[^<>\s]+))$/;
const From = z.string().refine(
  (text) => FROM.test(text.trim()),
  expected({
    en: 'an address such as audit@example.com or Data governance <audit@example.com>',
    'zh-CN': '邮件地址，如 audit@example.com 或 数据治理办公室 <audit@example.com>',
  }),
);

const MailConfig = z.strictObject({
  smtp: z.union([SmtpUrl, SmtpObject]),
  from: From,
  /** Where answers and returned workbooks go; else to `from`. */
  replyTo: Address.optional(),
  /** Who gets the committee's report. */
  committee: z.array(Address).default([]),
  /** Who runs the tool and hears of what fails. */
  operators: z.array(Address).default([]),
  /** Largest mail with its attachments. */
  maxSizeMb: z.number().min(1).max(MEGABYTES.most).default(MEGABYTES.standard),
});

const HookUrl = z
  .string()
  .refine(
    (text) => REFERENCE.test(text) || /^https?:/.test(URL.canParse(text) ? new URL(text).protocol : ''),
    expected({ en: 'the address of a webhook, beginning with https://', 'zh-CN': ' webhook 地址，以 https:// 开头' }),
  );
const WebhookConfig = z.strictObject({
  kind: z.enum(CHAT_KINDS),
  url: HookUrl,
  secret: z.string().min(1).optional(),
  /** `committee`, `operators`, or the id of a department. */
  audience: Text,
  /** Permits an address that is not encrypted. */
  allowHttp: z.boolean().default(false),
});
export type WebhookConfig = z.output<typeof WebhookConfig>;

/** How people are told. Nothing is sent where none of these is set. */
export const DELIVERY_SETTINGS = {
  mail: MailConfig.optional(),
  webhooks: z.array(WebhookConfig).default([]),
  /** A folder that its readers share; reports are copied into it by week and department. */
  sharedFolder: Text.optional(),
};

/** Whether a setting holds, or may hold, a secret of the delivery. */
export function isDeliverySecret(path: YamlPath): boolean {
  return (
    (path[0] === 'mail' && path[1] === 'smtp') ||
    (path[0] === 'webhooks' && (path[2] === 'url' || path[2] === 'secret'))
  );
}

/** A mail server as it was configured, with what was left out. */
export interface Smtp {
  readonly host: string;
  readonly port: number;
  readonly user: string | undefined;
  readonly password: string | undefined;
  readonly tls: TlsWay;
  readonly ca: string | undefined;
}

/** Undefined for a text that is no address of a mail server. */
export function smtpOf(smtp: z.output<typeof MailConfig>['smtp']): Smtp | undefined {
  if (typeof smtp === 'string') return smtpOfUrl(smtp);
  const { host, user, password, ca, tls = smtp.port === IMPLICIT_PORT ? 'implicit' : 'starttls' } = smtp;
  return { host, port: smtp.port ?? (tls === 'implicit' ? IMPLICIT_PORT : SUBMISSION_PORT), user, password, tls, ca };
}

function smtpOfUrl(text: string): Smtp | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, hostname, port, username, password, searchParams } = new URL(text);
  if ((protocol !== 'smtp:' && protocol !== 'smtps:') || hostname === '') return undefined;
  const asked = searchParams.get('tls') ?? (protocol === 'smtps:' ? 'implicit' : 'starttls');
  const tls = TLS_WAYS.find((way) => way === asked);
  if (tls === undefined) return undefined;
  return {
    host: hostname.replace(/^\[(.*)\]$/, '$1'),
    port: port === '' ? (tls === 'implicit' ? IMPLICIT_PORT : SUBMISSION_PORT) : Number(port),
    user: username === '' ? undefined : decodeURIComponent(username),
    password: password === '' ? undefined : decodeURIComponent(password),
    ...{ tls, ca: undefined },
  };
}

/** Name and address of a sender. */
export function senderOf(from: string): { readonly name?: string; readonly address: string } {
  const { name, in: within, bare } = FROM.exec(from.trim())?.groups ?? {};
  const address = within ?? bare ?? from;
  return name === undefined || name === '' ? { address } : { name, address };
}

export function isLocalHost(host: string): boolean {
  return LOCAL_HOSTS.includes(host);
}
