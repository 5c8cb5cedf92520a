/**
 * How a connection is encrypted: `implicit` from its first byte, `starttls` before anything of ours is said, `none` not
 * at all.
 */
export const TLS_WAYS = ['implicit', 'starttls', 'none'] as const;
export type TlsWay = (typeof TLS_WAYS)[number];

/** A mail server that takes our mail. */
export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  readonly tls: TlsWay;
  readonly login?: { readonly user: string; readonly password: string };
  /** Certificates in PEM that are trusted besides the usual ones. */
  readonly ca?: string;
  /** Longest silence of the server in milliseconds; default 5 minutes. */
  readonly timeoutMs?: number;
}

export interface MailAddress {
  readonly name?: string;
  readonly address: string;
}

export interface MailSettings {
  readonly smtp: SmtpServer;
  readonly from: MailAddress;
  readonly replyTo?: string;
  /** Largest mail, attachments as they travel, in bytes. */
  readonly maxBytes: number;
}
