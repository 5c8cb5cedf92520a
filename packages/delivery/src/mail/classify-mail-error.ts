import type { LocalizedText } from '@erp-audit/core';
import { type Outcome, quoted } from '../outcome.ts';
import type { SmtpServer } from './mail-settings.ts';

/** What the mail library tells of a failure. */
interface MailError extends Error {
  readonly code?: string;
  readonly originalCode?: string;
  readonly response?: string;
  readonly responseCode?: number;
  readonly command?: string;
}

/** Node and OpenSSL have many codes for certificates that are not trusted, and each says so. */
const ENCRYPTION_CODES = /CERT|SIGNATURE|SSL|TLS/;
const OF_MAIL = ['MAIL FROM', 'RCPT TO', 'DATA'];
const PERMANENT = 500;
/** The server was in another state than we thought: the next connection may do better. */
const BAD_SEQUENCE = 503;

/** What a failed attempt means: a reply of 5xx to our mail stays as it is, everything else may pass (RFC 5321, 4.2.1). */
export function classifyMailError(cause: unknown, server: SmtpServer): Outcome {
  const error = cause as MailError;
  const secrets = [server.login?.password];
  const said = quoted(error.response ?? error.message, secrets);
  const place = `${server.host}:${server.port}`;
  if (error.code === 'EAUTH' || error.code === 'ENOAUTH') return refusedLogin(error, said, place);
  if (error.code === 'EMESSAGE' && error.responseCode === undefined) return refused(tooLargeFor(said, place));
  const code = error.originalCode ?? error.code ?? error.name;
  if (error.code === 'ETLS' || ENCRYPTION_CODES.test(code))
    return { state: 'failed', reason: notEncrypted(said, place) };
  if (error.responseCode !== undefined) return replied(error, error.responseCode, said, place);
  return { state: 'failed', reason: unreachable(code, said, place) };
}

function refused(reason: LocalizedText): Outcome {
  return { state: 'refused', reason };
}

/** What is said of the connection, before our mail is spoken of, says nothing of our mail. */
function replied({ command }: MailError, code: number, said: string, place: string): Outcome {
  const reason = { en: `${place} answered: ${said}`, 'zh-CN': `${place} 答复：${said}` };
  const isOfMail = command !== undefined && OF_MAIL.includes(command);
  return isOfMail && code >= PERMANENT && code !== BAD_SEQUENCE ? refused(reason) : { state: 'failed', reason };
}

/** A wrong password is no fault of the mail: it goes out once the password is right. */
function refusedLogin({ responseCode }: MailError, said: string, place: string): Outcome {
  const hint = responseCode === undefined ? '' : `: ${said}`;
  const reason = {
    en: `${place} did not accept the login; check mail.smtp.user and mail.smtp.password${hint}`,
    'zh-CN': `${place} 不接受登录，请检查 mail.smtp.user 与 mail.smtp.password${hint}`,
  };
  return { state: 'failed', reason };
}

function tooLargeFor(said: string, place: string): LocalizedText {
  return {
    en: `The mail is larger than ${place} takes; lower mail.maxSizeMb: ${said}`,
    'zh-CN': `邮件超过 ${place} 允许的大小，请调小 mail.maxSizeMb：${said}`,
  };
}

function notEncrypted(said: string, place: string): LocalizedText {
  return {
    en: `The connection to ${place} could not be encrypted; check mail.smtp.tls and mail.smtp.ca: ${said}`,
    'zh-CN': `与 ${place} 的连接无法加密，请检查 mail.smtp.tls 与 mail.smtp.ca：${said}`,
  };
}

function unreachable(code: string, said: string, place: string): LocalizedText {
  return {
    en: `${place} could not be reached or broke off (${code}): ${said}`,
    'zh-CN': `无法连接 ${place} 或连接中断（${code}）：${said}`,
  };
}
