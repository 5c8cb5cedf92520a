import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execute, freshDatabase } from '@erp-audit/testkit';
import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { SendJson } from '../../packages/cli/src/json/send-json.ts';
import { runCli } from '../command-line.ts';
import { PEOPLE_TABLES } from '../lifecycle/people-folder.ts';
import { type ChatReceiver, startChatReceiver } from './chat-receiver.ts';
import { mailTo, TO, writeDeliveryFolder } from './delivery-folder.ts';
import { type MailServer, startMailServer } from './mail-server.ts';

const serverUrl = inject('postgresUrl');
const WEEK = '2026-W23';

interface MessageJson {
  readonly channel: string;
  readonly addressee: string;
  readonly state: string;
  readonly attempts: number;
  readonly nextTry: string | null;
  readonly error: { readonly en: string } | null;
}

describe.skipIf(serverUrl === undefined)('sending', { timeout: 300_000 }, () => {
  let directory: string;
  let config: string;
  let mails: MailServer;
  let chats: ChatReceiver;
  const refused = new Set<string>();
  const busy = new Set<string>();

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'erp-audit-send-'));
    mails = await startMailServer({
      onRcptTo: ({ address }, _session, callback) => {
        if (refused.has(address)) callback(Object.assign(new Error('No such user'), { responseCode: 550 }));
        else if (busy.has(address)) callback(Object.assign(new Error('Mailbox busy'), { responseCode: 450 }));
        else callback();
      },
    });
    chats = await startChatReceiver();
    chats.answer({ body: '{"code":0,"errcode":0}' });
    const source = await freshDatabase(serverUrl ?? '');
    await execute(source, PEOPLE_TABLES);
    const store = await freshDatabase(serverUrl ?? '');
    config = writeDeliveryFolder(directory, source, store, {
      mail: mailTo(mails.port),
      webhooks: [
        // biome-ignore lint/suspicious/noTemplateCurlyInString: as it is written in the file
        { kind: 'feishu', url: '${TEST_FEISHU_URL}', secret: 's3cret', audience: 'committee' },
        { kind: 'wecom', url: `${chats.address}/rd`, audience: 'rd' },
      ],
      sharedFolder: './shared',
    });
    process.env['TEST_FEISHU_URL'] = `${chats.address}/feishu-t0ken`;
    expect((await cli('run', '--as-of', '2026-06-01')).exitCode).toBe(0);
  });
  afterAll(async () => {
    delete process.env['TEST_FEISHU_URL'];
    await mails.close();
    await chats.close();
    rmSync(directory, { recursive: true, force: true });
  });

  const cli = (...args: readonly string[]) => runCli([...args, '--config', config]);
  async function send(...args: readonly string[]) {
    const { exitCode, stdout, stderr } = await cli('send', ...args, '--format', 'json');
    const told = SendJson.parse(JSON.parse(stdout)) as {
      readonly messages: readonly MessageJson[];
      readonly nowhere: readonly object[];
    };
    return { exitCode, stderr, ...told };
  }
  const mailTo_ = (address: string) => mails.received.filter(({ to }) => to.includes(address));

  test('needs a place to send to', async () => {
    const bare = join(directory, 'bare.yaml');
    const { mail: _m, webhooks: _w, sharedFolder: _s, ...rest } = parse(readFileSync(config, 'utf8'));
    writeFileSync(bare, stringify(rest));
    const { exitCode, stderr } = await runCli(['send', '--config', bare, '--lang', 'en']);
    expect(exitCode).toBe(3);
    expect(stderr).toContain('names neither mail nor webhooks nor a shared folder');
  });

  test('can be looked at before: mails and cards as files, and nothing is sent or queued', async () => {
    const preview = join(directory, 'preview');
    const { exitCode, stderr } = await cli('send', '--preview', preview);
    expect(exitCode, stderr).toBe(0);
    const files = readdirSync(preview);
    expect(files.filter((name) => name.endsWith('.eml'))).toHaveLength(5);
    expect(files.filter((name) => name.endsWith('.json'))).toHaveLength(2);
    expect(mails.received.length + chats.received.length).toBe(0);
    const chair = files.find((name) => name.includes('chair')) ?? '';
    const parsed = await simpleParser(readFileSync(join(preview, chair)));
    expect(parsed.attachments.map(({ filename }) => filename)).toEqual([
      `${WEEK}-committee.en.html`,
      `${WEEK}-committee.en.xlsx`,
    ]);
    const all = files.map((name) => readFileSync(join(preview, name), 'utf8')).join('');
    expect(all).not.toContain('s3cret');
    expect(all).not.toContain('feishu-t0ken');
    expect((await cli('outbox', '--all')).stdout).toContain('Nothing waits to be sent.');
  });

  test('brings each owner his workbook and the committee its report, and keeps apart who was refused', async () => {
    refused.add('cfo@example.com');
    busy.add(TO.governance);
    const { exitCode, messages } = await send();
    expect(exitCode).toBe(4);
    const state = (address: string) => messages.find(({ addressee }) => addressee === address);
    expect(state('cfo@example.com')).toMatchObject({ state: 'failed', nextTry: null, attempts: 1 });
    expect(state(TO.governance)).toMatchObject({ state: 'failed', nextTry: expect.any(String) });
    for (const address of [TO.rd, TO.audit, 'chair@example.com'])
      expect(state(address)).toMatchObject({ state: 'sent', error: null });
    expect(mails.received).toHaveLength(3);
    const [own] = mailTo_(TO.rd);
    const file = own?.parsed.attachments[0];
    expect(own?.parsed.subject).toMatch(/^数据质量 2026-W23 研发部：未结 \d+ 项/);
    expect(file?.content.equals(readFileSync(join(directory, 'out', WEEK, 'rd.zh-CN.xlsx')))).toBe(true);
  });

  test('tells nobody of what is confidential but its own addressee, and cards hold counts only', () => {
    const [audit] = mailTo_(TO.audit);
    expect(audit?.parsed.attachments.map(({ filename }) => filename)).toEqual([`${WEEK}-internal-audit.xlsx`]);
    const secret = ['internal-audit', 'Internal audit', '内审部', 'wang.fang', 'w***g', 'PRM-005', 'M1'];
    const others = mails.received.filter(({ to }) => !to.includes(TO.audit)).map(({ parsed }) => parsed);
    const shown = others.map(({ subject, text, html, attachments }) =>
      JSON.stringify([subject, text, html, attachments.map(({ filename }) => filename)]),
    );
    for (const word of secret) expect(shown.join()).not.toContain(word);
    expect(chats.received).toHaveLength(2);
    const cards = chats.received.map(({ text }) => text).join();
    for (const word of [...secret, 'Owner', 'Head', 'PRM-', 'OWN-']) expect(cards).not.toContain(word);
  });

  test('drops the same files into the shared folder, but for those that are confidential', () => {
    const shared = join(directory, 'shared', WEEK);
    expect(readdirSync(shared).toSorted()).toEqual(['committee', 'governance', 'rd']);
    expect(readdirSync(join(shared, 'rd'))).toEqual([`${WEEK}-rd.zh-CN.xlsx`]);
    expect(readFileSync(join(shared, 'rd', `${WEEK}-rd.zh-CN.xlsx`))).toEqual(
      readFileSync(join(directory, 'out', WEEK, 'rd.zh-CN.xlsx')),
    );
  });

  test('does nothing twice, and waits before it tries again unless it is told to', async () => {
    refused.clear();
    busy.clear();
    const before = mails.received.length;
    const again = await send();
    expect(again.exitCode).toBe(4);
    expect(again.messages).toHaveLength(10);
    expect(mails.received).toHaveLength(before);
    const text = await cli('outbox', '--lang', 'zh-CN');
    expect(text.stdout).toContain('Mailbox busy');
    expect(text.stdout).toContain('erp-audit send --retry');
    const retried = await send('--retry');
    expect(retried.exitCode, retried.stderr).toBe(0);
    expect(mails.received).toHaveLength(before + 2);
    expect(chats.received).toHaveLength(2);
  });

  test('sends no file that somebody changed after it was written, but writes it anew', async () => {
    const file = join(directory, 'out', WEEK, 'rd.zh-CN.xlsx');
    writeFileSync(file, 'not what was written');
    const preview = join(directory, 'again');
    expect((await cli('send', 'workbooks', '--department', 'rd', '--preview', preview)).exitCode).toBe(0);
    expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
    expect(readdirSync(preview)).toHaveLength(2);
  });

  test('says where a setting is wrong, and repeats no secret', async () => {
    const broken = join(directory, 'broken.yaml');
    const settings = parse(readFileSync(config, 'utf8'));
    // biome-ignore lint/suspicious/noTemplateCurlyInString: as it is written in the file
    const mail = { ...settings.mail, smtp: '${TEST_FEISHU_URL}', from: 'nobody' };
    const webhooks = [
      { kind: 'feishu', url: 'http://open.feishu.cn/hook/t0p5ecret', audience: 'comittee' },
      { kind: 'wechat', url: 'x', audience: 'committee' },
    ];
    writeFileSync(broken, stringify({ ...settings, mail, webhooks: webhooks.slice(1) }));
    const first = await runCli(['send', '--config', broken, '--lang', 'en']);
    expect(first.exitCode).toBe(2);
    expect(first.stderr).toMatch(/broken\.yaml:\d+:\d+: mail\.smtp/);
    expect(first.stderr).toMatch(/mail\.from is "nobody"/);
    expect(first.stderr).toContain('webhooks.0.kind is "wechat"');
    expect(first.stderr).not.toContain('feishu-t0ken');
    writeFileSync(broken, stringify({ ...settings, webhooks: webhooks.slice(0, 1) }));
    const second = await runCli(['send', '--config', broken, '--lang', 'en']);
    expect(second.stderr).toContain('There is no audience "comittee".');
    expect(second.stderr).toContain('allowHttp: true');
    expect(second.stderr).not.toContain('t0p5ecret');
  });

  test('leads to everything from one page, in both languages, where nothing confidential stands', async () => {
    await cli('report', 'committee', '--lang', 'zh-CN');
    expect((await cli('send', 'reminders', '--lang', 'en')).stdout).toContain('There is nothing to send.');
    for (const name of ['index.html', 'index.zh-CN.html']) {
      const page = readFileSync(join(directory, 'out', name), 'utf8');
      for (const word of ['internal-audit', 'Internal audit', '内审部']) expect(page).not.toContain(word);
      const links = [...page.matchAll(/href="([^"#]+)"/g)].map(([, link]) => decodeURIComponent(link ?? ''));
      expect(links).toContain(`${WEEK}/governance.xlsx`);
      for (const link of links) expect(existsSync(join(directory, 'out', link)), link).toBe(true);
    }
  });
});
