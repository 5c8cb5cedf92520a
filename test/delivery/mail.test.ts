import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Notice } from '@erp-audit/core';
import {
  composeMail,
  type MailSettings,
  type Message,
  type Outcome,
  type SmtpServer,
  sendMail,
} from '@erp-audit/delivery';
import { testCertificate } from '@erp-audit/testkit';
import { simpleParser } from 'mailparser';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { HOSTILE_TEXTS } from '../hostile-texts.ts';
import { type MailServer, type MailServerOptions, startMailServer } from './mail-server.ts';

const NOW = new Date('2026-11-22T08:00:00Z');
const ORGANISATION = '华东精密制造有限公司';
let directory: string;
let server: MailServer | undefined;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'erp-audit-mail-'));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));
afterEach(async () => {
  await server?.close();
  server = undefined;
});

function noticeOf(change: Partial<Notice> = {}): Notice {
  return {
    key: 'workbook:2026-W47:sales',
    kind: 'workbook',
    audience: { role: 'department', department: 'sales' },
    subject: '数据质量 2026-W47 销售部：未结 12 项，逾期 3 项',
    lines: ['请按工作簿逐行处理。', 'Second line.'],
    facts: [{ label: '未结', value: '12' }],
    files: [],
    week: '2026-W47',
    locale: 'zh-CN',
    ...change,
  };
}
function messageOf(change: Partial<Notice> = {}): Message {
  const notice = noticeOf(change);
  return { notice, locale: notice.locale ?? 'en', organisation: ORGANISATION };
}
function settingsFor(smtp: Partial<SmtpServer>, maxBytes = 10_000_000): MailSettings {
  return {
    smtp: { host: '127.0.0.1', port: server?.port ?? 1, tls: 'none', timeoutMs: 5_000, ...smtp },
    from: { name: '数据治理办公室', address: 'audit@example.com' },
    replyTo: 'returns@example.com',
    maxBytes,
  };
}
async function send(
  settings: MailSettings,
  message = messageOf(),
  beforeContent: () => Promise<void> = async () => {},
  to = 'li@example.com',
): Promise<Outcome> {
  return sendMail(settings, to, await composeMail(message, settings, { to, date: NOW }), beforeContent);
}
async function start(options?: MailServerOptions): Promise<void> {
  server = await startMailServer(options);
}
const received = (index = 0) => {
  const mail = server?.received[index];
  if (mail === undefined) throw new Error(`mail ${index} was not received`);
  return mail;
};

describe('a mail', () => {
  test('arrives with its Chinese texts, both forms of them, and files byte by byte', async () => {
    const bytes = Buffer.from(Array.from({ length: 70_000 }, (_, index) => (index * 31) % 256));
    const path = join(directory, '销售部.xlsx');
    writeFileSync(path, bytes);
    await start();
    expect(await send(settingsFor({}), messageOf({ files: [{ name: '2026-W47 销售部.xlsx', path }] }))).toEqual({
      state: 'sent',
    });
    const { parsed, to } = received();
    expect(to).toEqual(['li@example.com']);
    expect(parsed.subject).toBe('数据质量 2026-W47 销售部：未结 12 项，逾期 3 项');
    expect(parsed.from?.value).toEqual([{ name: '数据治理办公室', address: 'audit@example.com' }]);
    expect(parsed.replyTo?.value).toEqual([{ name: '', address: 'returns@example.com' }]);
    expect(parsed.headers.get('auto-submitted')).toBe('auto-generated');
    for (const form of [parsed.text, String(parsed.html)])
      for (const text of ['请按工作簿逐行处理。', 'Second line.', '未结', ORGANISATION]) expect(form).toContain(text);
    expect(parsed.attachments.map(({ filename }) => filename)).toEqual(['2026-W47 销售部.xlsx']);
    expect(parsed.attachments[0]?.content.equals(bytes)).toBe(true);
  });

  test('is the same to the byte whenever it is sent again, and another one to another address', async () => {
    const settings = settingsFor({});
    const letter = { to: 'li@example.com', date: NOW };
    const first = await composeMail(messageOf(), settings, letter);
    expect((await composeMail(messageOf(), settings, letter)).equals(first)).toBe(true);
    const id = async (mail: Buffer) => (await simpleParser(mail)).messageId;
    expect(await id(first)).toMatch(/^<[0-9a-f]{40}@example\.com>$/);
    const other = await composeMail(messageOf(), settings, { ...letter, to: 'wang@example.com' });
    expect(await id(other)).not.toBe(await id(first));
  });

  test('carries no file that is too large, but says where it lies', async () => {
    const path = join(directory, 'large.xlsx');
    writeFileSync(path, Buffer.alloc(1_500_000));
    const message = messageOf({ locale: 'en', files: [{ name: 'large.xlsx', path }] });
    const letter = { to: 'li@example.com', date: NOW };
    const most = settingsFor({}, 1_100_000);
    const told = await simpleParser(await composeMail(message, most, { ...letter, place: '\\\\files\\audit\\sales' }));
    expect(told.attachments).toEqual([]);
    expect(told.text).toContain('too large for mail (1.5 MB, at most 1.0 MB)');
    expect(told.text).toContain('They lie in \\\\files\\audit\\sales');
    expect((await simpleParser(await composeMail(message, most, letter))).text).toContain(
      'Please ask the data governance',
    );
  });

  test('shows every hostile text as plain text, in headers, words and names of files', async () => {
    const path = join(directory, 'any.xlsx');
    writeFileSync(path, 'content');
    const known = new Set([
      ...['date', 'from', 'to', 'reply-to', 'subject', 'message-id', 'content-type', 'mime-version'],
      ...['auto-submitted', 'content-language', 'content-transfer-encoding'],
    ]);
    for (const text of [...HOSTILE_TEXTS, 'x\r\nBcc: evil@example.com\r\n\r\n<b>body</b>', 'x'.repeat(40_000)]) {
      const message = messageOf({
        subject: `${text} open`,
        lines: [`line ${text}`],
        facts: [{ label: text, value: text }],
        files: [{ name: `${text}.xlsx`, path }],
      });
      const settings = { ...settingsFor({}), from: { name: text, address: 'audit@example.com' } };
      const mail = await composeMail({ ...message, organisation: text }, settings, { to: 'li@example.com', date: NOW });
      const parsed = await simpleParser(mail);
      expect([...parsed.headers.keys()].filter((name) => !known.has(name))).toEqual([]);
      expect(parsed.to).toMatchObject({ value: [{ address: 'li@example.com' }] });
      expect(parsed.from?.value).toHaveLength(1);
      expect(parsed.attachments).toHaveLength(1);
      expect(parsed.attachments[0]?.filename).not.toMatch(/[/\\\r\n]/);
      // Nothing of it is an element: all that are there are ours.
      const tags = [...String(parsed.html).matchAll(/<(\/?[a-z][a-z0-9]*)/gi)].map(([, tag]) => tag?.replace('/', ''));
      const ours = ['html', 'head', 'meta', 'title', 'body', 'table', 'tr', 'td', 'th', 'h1', 'p'];
      expect(new Set(tags.filter((tag) => !ours.includes(tag ?? '')))).toEqual(new Set());
      expect(parsed.text).toContain('line');
    }
  });
});

describe('a mail server', () => {
  const certificate = testCertificate('valid');
  const tls = certificate && { key: certificate.key, cert: certificate.certificate };
  const ca = certificate?.certificate ?? '';
  const login = { user: 'audit', password: 'pa:ss/w@rd' };
  const onAuth: MailServerOptions['onAuth'] = (auth, _session, callback) => {
    if (auth.username === login.user && auth.password === login.password) callback(null, { user: auth.username });
    else callback(new Error(`Invalid login with ${auth.password}`));
  };

  test.skipIf(tls === undefined)('is spoken to encrypted from the first byte, or before the login', async () => {
    for (const way of ['starttls', 'implicit'] as const) {
      await start({ ...tls, onAuth, secure: way === 'implicit', authMethods: ['PLAIN', 'LOGIN'] });
      expect(await send(settingsFor({ tls: way, ca, login }))).toEqual({ state: 'sent' });
      expect(received()).toMatchObject({ user: 'audit', encrypted: true });
      await server?.close();
    }
    server = undefined;
  });

  test.skipIf(tls === undefined)(
    'gets nothing where its certificate is not trusted, or it offers no encryption',
    async () => {
      await start({ ...tls });
      expect(await send(settingsFor({ tls: 'starttls' }))).toMatchObject({
        state: 'failed',
        reason: { en: expect.stringContaining('could not be encrypted') },
      });
      await server?.close();
      await start();
      expect(await send(settingsFor({ tls: 'starttls' }))).toMatchObject({ state: 'failed' });
      expect(server?.received).toEqual([]);
    },
  );

  test.skipIf(tls === undefined)(
    'that refuses the login is tried again later, and the password is not repeated',
    async () => {
      await start({ ...tls, onAuth });
      const outcome = await send(
        settingsFor({ tls: 'starttls', ca, login: { user: 'audit', password: 'wr0ngS3cret' } }),
      );
      expect(outcome).toMatchObject({ state: 'failed', reason: { en: expect.stringContaining('mail.smtp.password') } });
      expect(JSON.stringify(outcome)).not.toContain('wr0ngS3cret');
    },
  );

  test('that is busy is tried again, one that refuses for good is not', async () => {
    await start({ reply: (attempt) => ({ code: attempt === 1 ? 451 : 554, text: 'Try later\r\nor never' }) });
    expect(await send(settingsFor({}))).toMatchObject({
      state: 'failed',
      reason: { en: expect.stringContaining('451') },
    });
    const never = await send(settingsFor({}));
    expect(never).toMatchObject({ state: 'refused', reason: { 'zh-CN': expect.stringContaining('554') } });
  });

  test('refuses one recipient before any content is sent', async () => {
    await start({
      onRcptTo: ({ address }, _session, callback) =>
        callback(
          address.startsWith('gone') ? Object.assign(new Error('No such user'), { responseCode: 550 }) : undefined,
        ),
    });
    let begun = 0;
    const begin = async () => {
      begun += 1;
    };
    expect(await send(settingsFor({}), messageOf(), begin, 'gone@example.com')).toMatchObject({ state: 'refused' });
    expect(begun).toBe(0);
    expect(await send(settingsFor({}), messageOf(), begin)).toEqual({ state: 'sent' });
    expect(begun).toBe(1);
  });

  test('that takes no mail of this size says so before it is sent', async () => {
    await start({ size: 1_000 });
    const outcome = await send(settingsFor({}));
    expect(outcome).toMatchObject({ state: 'refused', reason: { en: expect.stringContaining('mail.maxSizeMb') } });
  });

  test('that breaks off in the middle of a mail has not got it', async () => {
    await start({ breakOff: 1 });
    const path = join(directory, 'long.xlsx');
    writeFileSync(path, Buffer.alloc(2_000_000, 7));
    const message = messageOf({ files: [{ name: 'long.xlsx', path }] });
    expect(await send(settingsFor({}), message)).toMatchObject({ state: 'failed' });
    expect(server?.received).toEqual([]);
    expect(await send(settingsFor({}), message)).toEqual({ state: 'sent' });
    expect(received().parsed.attachments[0]?.content.equals(readFileSync(path))).toBe(true);
  });

  test('that says nothing is left after a while', async () => {
    const silent = createServer(() => {});
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as { port: number };
    expect(await send(settingsFor({ port, timeoutMs: 200 }))).toMatchObject({ state: 'failed' });
    silent.close();
    expect(await send(settingsFor({ port }))).toMatchObject({
      state: 'failed',
      reason: { en: expect.stringContaining('ECONNREFUSED') },
    });
  });

  test('gets no content where the step before it fails', async () => {
    await start();
    const lost = new Error('the store is gone');
    await expect(send(settingsFor({}), messageOf(), () => Promise.reject(lost))).rejects.toBe(lost);
    expect(server?.received).toEqual([]);
  });
});
