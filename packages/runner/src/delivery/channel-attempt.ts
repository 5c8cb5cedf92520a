import { resolve } from 'node:path';
import type { Notice } from '@erp-audit/core';
import {
  type ChatPlace,
  composeMail,
  dropFiles,
  dropFolder,
  type MailSettings,
  type Message,
  type Outcome,
  postCard,
  sendMail,
} from '@erp-audit/delivery';
import type { OutboxMessage } from '@erp-audit/store';
import { senderOf, smtpOf } from '../config/delivery-config.ts';
import type { Config } from '../config/load-config.ts';
import { mayLieInFolder, placesOf, webhookName } from './places.ts';

const MEGABYTE = 1_000_000;

/**
 * Tries once to bring a queued message to its place. What the configuration no longer sends there stays here.
 * @param beforeContent - called before the first byte of the content leaves; while it throws, nothing has left
 */
export async function attempt(
  config: Config,
  message: OutboxMessage,
  now: Date,
  beforeContent: () => Promise<void>,
): Promise<Outcome> {
  const { notice, channel, addressee } = message;
  const isStill = placesOf(config, notice).some((place) => place.channel === channel && place.addressee === addressee);
  if (!isStill) return { state: 'refused', reason: NO_LONGER };
  try {
    if (channel === 'mail') return await attemptMail(config, message, beforeContent);
    if (channel === 'folder') {
      await beforeContent();
      return await dropFiles(notice, sharedFolder(config) ?? addressee);
    }
    return await attemptCard(config, message, now, beforeContent);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return { state: 'refused', reason: FILE_GONE };
  }
}

async function attemptMail(
  config: Config,
  { notice, addressee, queuedAt }: OutboxMessage,
  beforeContent: () => Promise<void>,
): Promise<Outcome> {
  const settings = mailSettings(config);
  if (settings === undefined) return { state: 'refused', reason: NO_LONGER };
  const letter = { to: addressee, date: new Date(queuedAt), place: placeOfFiles(config, notice) };
  const mail = await composeMail(messageOf(config, notice), settings, letter);
  return sendMail(settings, addressee, mail, beforeContent);
}

async function attemptCard(
  config: Config,
  { notice, addressee }: OutboxMessage,
  now: Date,
  beforeContent: () => Promise<void>,
): Promise<Outcome> {
  const place = chatPlace(config, addressee);
  if (place === undefined) return { state: 'refused', reason: NO_LONGER };
  if (!URL.canParse(place.url)) return { state: 'refused', reason: NO_ADDRESS };
  return postCard(messageOf(config, notice), place, now, beforeContent);
}

/** A notice with what the organisation adds to it. */
export function messageOf({ organisation }: Pick<Config, 'organisation'>, notice: Notice): Message {
  return { notice, locale: notice.locale ?? organisation.locale, organisation: organisation.name };
}

/** Undefined where no mail is configured. */
export function mailSettings({ mail }: Pick<Config, 'mail'>): MailSettings | undefined {
  const smtp = mail && smtpOf(mail.smtp);
  if (mail === undefined || smtp === undefined) return undefined;
  const { host, port, tls, user, password, ca } = smtp;
  return {
    smtp: {
      ...{ host, port, tls },
      ...(user !== undefined && password !== undefined && { login: { user, password } }),
      ...(ca !== undefined && { ca }),
    },
    from: senderOf(mail.from),
    ...(mail.replyTo !== undefined && { replyTo: mail.replyTo }),
    maxBytes: mail.maxSizeMb * MEGABYTE,
  };
}

/** A webhook by its name. */
export function chatPlace({ webhooks }: Pick<Config, 'webhooks'>, name: string): ChatPlace | undefined {
  const hook = webhooks.find((each) => webhookName(each) === name);
  if (hook === undefined) return undefined;
  const { kind, url, secret } = hook;
  return { kind, url, ...(secret !== undefined && { secret }) };
}

/** Absolute path of the shared folder. */
function sharedFolder({ directory, sharedFolder: path }: Pick<Config, 'directory' | 'sharedFolder'>) {
  return path === undefined ? undefined : resolve(directory, path);
}

/** Where a reader finds the files of a notice without the mail, if anywhere. */
export function placeOfFiles(config: Config, notice: Notice): string | undefined {
  const shared = config.sharedFolder;
  if (shared === undefined || !mayLieInFolder(config, notice)) return undefined;
  // As it is written: readers know a share by the name the configuration gives it.
  return dropFolder(/^\.{0,2}\//.test(shared) ? resolve(config.directory, shared) : shared, notice);
}

const NO_LONGER = {
  en: 'The configuration no longer sends this there.',
  'zh-CN': '按当前配置，该消息不再发送到此处。',
};
/** Only known now: the address may stand in the environment, and is looked up when it is needed. */
const NO_ADDRESS = {
  en: 'The address of this webhook is none: write it as the chat service gave it, beginning with https://.',
  'zh-CN': '该 webhook 的地址无效：请按群聊服务给出的内容填写，以 https:// 开头。',
};
const FILE_GONE = {
  en: 'A file that goes with it is gone: run "erp-audit report", then send again.',
  'zh-CN': '附带的文件已不存在：请先运行 "erp-audit report"，再重新发送。',
};
