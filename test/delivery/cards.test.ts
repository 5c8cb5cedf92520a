import { createHmac } from 'node:crypto';
import type { Notice } from '@erp-audit/core';
import { CHAT_KINDS, type ChatKind, type Message, postCard } from '@erp-audit/delivery';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { HOSTILE_TEXTS } from '../hostile-texts.ts';
import { type ChatReceiver, startChatReceiver } from './chat-receiver.ts';

const NOW = new Date('2026-11-22T08:00:00Z');
const TOKEN = 'T0ken-0123456789abcdef';
const SECRET = 'SECd41d8cd98f00b204';
let receiver: ChatReceiver;

beforeAll(async () => {
  receiver = await startChatReceiver();
});
afterAll(() => receiver.close());
beforeEach(() => receiver.answer({}));

function messageOf(change: Partial<Notice> = {}): Message {
  const notice: Notice = {
    key: 'report:2026-W47:1',
    kind: 'report',
    audience: { role: 'committee' },
    subject: '数据治理周报 2026-W47：未结 1,234 项',
    lines: ['本周数据已定稿。'],
    facts: [{ label: '未结', value: '1,234' }],
    files: [],
    ...change,
  };
  return { notice, locale: 'zh-CN', organisation: '华东精密制造有限公司' };
}
const post = (kind: ChatKind, secret?: string, message = messageOf()) =>
  postCard(
    message,
    { kind, url: `${receiver.address}/hook/${TOKEN}?key=${TOKEN}`, timeoutMs: 500, ...(secret && { secret }) },
    NOW,
    async () => {},
  );
const last = () => receiver.received.at(-1);

describe('a card', () => {
  test('is what each service publishes as its form', async () => {
    const shown = ['数据治理周报 2026-W47：未结 1,234 项', '本周数据已定稿。', '未结', '1,234'];
    const bodies = new Map<ChatKind, ReturnType<typeof JSON.parse>>();
    for (const kind of CHAT_KINDS) {
      receiver.answer({ body: kind === 'slack' ? 'ok' : '' });
      expect(await post(kind)).toEqual({ state: 'sent' });
      expect(last()?.headers['content-type']).toBe('application/json; charset=utf-8');
      for (const text of shown) expect(last()?.text).toContain(text);
      bodies.set(kind, last()?.body);
    }
    const plain = (content: string) => ({ tag: 'plain_text', content });
    expect(bodies.get('feishu')).toMatchObject({
      msg_type: 'interactive',
      card: {
        header: { title: plain(shown[0] ?? '') },
        elements: [{ tag: 'div', text: plain(shown[1] ?? '') }, {}, {}],
      },
    });
    expect(bodies.get('dingtalk')).toMatchObject({
      msgtype: 'markdown',
      markdown: { title: shown[0] },
      at: { isAtAll: false },
    });
    expect(bodies.get('wecom')).toMatchObject({ msgtype: 'markdown', markdown: { content: expect.any(String) } });
    expect(bodies.get('teams')).toMatchObject({
      type: 'message',
      attachments: [
        { contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard', version: '1.4' } },
      ],
    });
    expect(bodies.get('slack')).toMatchObject({
      blocks: [
        { type: 'header', text: { type: 'plain_text' } },
        { type: 'section' },
        { fields: [{}] },
        { type: 'context' },
      ],
    });
  });

  test('is signed by Feishu in the body and by DingTalk in the address', async () => {
    await post('feishu', SECRET);
    const seconds = String(NOW.getTime() / 1000);
    expect(last()?.body).toMatchObject({
      timestamp: seconds,
      sign: createHmac('sha256', `${seconds}\n${SECRET}`).digest('base64'),
    });
    await post('dingtalk', SECRET);
    const sign = createHmac('sha256', SECRET).update(`${NOW.getTime()}\n${SECRET}`).digest('base64');
    expect(last()?.url.searchParams.get('timestamp')).toBe(String(NOW.getTime()));
    expect(last()?.url.searchParams.get('sign')).toBe(sign);
    expect(last()?.url.searchParams.get('key')).toBe(TOKEN);
    expect(JSON.stringify(receiver.received)).not.toContain(SECRET);
  });

  const LONG = ['漢'.repeat(40_000), '\n# head\n[x](http://evil.example) <@all> @all **b**'];
  test.each(CHAT_KINDS)('is never longer than %s takes, and hostile texts stay plain', async (kind) => {
    receiver.answer({ body: kind === 'slack' ? 'ok' : '' });
    for (const text of [...HOSTILE_TEXTS, ...LONG]) {
      const change = { subject: text, lines: Array(8).fill(text), facts: Array(12).fill({ label: text, value: text }) };
      expect(await post(kind, undefined, { ...messageOf(change), organisation: text })).toEqual({ state: 'sent' });
      expect(Buffer.byteLength(last()?.text ?? '')).toBeLessThan(20_000);
      const markdown = last()?.body.markdown;
      if (markdown === undefined) continue;
      expectNoMarks(markdown);
      if (kind === 'wecom') expect(Buffer.byteLength(markdown.content)).toBeLessThanOrEqual(4096);
    }
  });

  function expectNoMarks({ text, content, title }: Record<string, string>): void {
    const words = `${title ?? ''}\n${text ?? content ?? ''}`.replaceAll(/^(#{3,4} |> |- )/gm, '').replaceAll('**', '');
    expect(words).not.toMatch(/[<>[\]*_`#|~\\@]/);
  }
});

describe('the answer of a service', () => {
  const REFUSED: readonly (readonly [ChatKind, string, 'failed' | 'refused'])[] = [
    [
      'feishu',
      '{"code":19021,"msg":"sign match fail or timestamp is not within one hour from current time"}',
      'refused',
    ],
    ['feishu', '{"code":11232,"msg":"frequency limited"}', 'failed'],
    ['dingtalk', '{"errcode":310000,"errmsg":"sign not match"}', 'refused'],
    ['dingtalk', '{"errcode":130101,"errmsg":"send too fast"}', 'failed'],
    ['wecom', '{"errcode":93000,"errmsg":"invalid webhook url"}', 'refused'],
    ['wecom', '{"errcode":45009,"errmsg":"api freq out of limit"}', 'failed'],
    ['teams', 'Webhook message delivery failed with error: Microsoft Teams endpoint returned HTTP error 429', 'failed'],
    [
      'teams',
      'Webhook message delivery failed with error: Microsoft Teams endpoint returned HTTP error 404',
      'refused',
    ],
  ];

  test.each(REFUSED)('%s, 200 and %s, is %s', async (kind, body, state) => {
    receiver.answer({ body });
    expect((await post(kind)).state).toBe(state);
  });

  const STATUS: readonly (readonly [number, 'sent' | 'failed' | 'refused'])[] = [
    [202, 'sent'],
    [302, 'refused'],
    [400, 'refused'],
    [404, 'refused'],
    [429, 'failed'],
    [500, 'failed'],
    [503, 'failed'],
  ];
  test.each(STATUS)('of %i is %s', async (status, state) => {
    receiver.answer({ status, body: 'no_service', headers: { location: 'http://evil.example/' } });
    const before = receiver.received.length;
    expect((await post('teams')).state).toBe(state);
    expect(receiver.received.length).toBe(before + 1);
  });

  test('may ask for patience, in seconds or until a time', async () => {
    receiver.answer({ status: 429, headers: { 'retry-after': '90' } });
    expect(await post('slack')).toMatchObject({ state: 'failed', retryAfterSeconds: 90 });
    receiver.answer({ status: 503, headers: { 'retry-after': new Date(NOW.getTime() + 120_000).toUTCString() } });
    expect(await post('slack')).toMatchObject({ retryAfterSeconds: 120 });
    receiver.answer({ status: 429, headers: { 'retry-after': 'soon' } });
    expect(await post('slack')).not.toHaveProperty('retryAfterSeconds');
  });

  test('never repeats the address or the secret, and may be missing', async () => {
    receiver.answer({ status: 404, body: `no hook ${TOKEN} with ${SECRET}` });
    const told = JSON.stringify(await post('slack', SECRET));
    expect(told).toContain('no hook *** with ***');
    receiver.answer({ silent: true });
    const silent = await post('slack', SECRET);
    expect(silent).toMatchObject({ state: 'failed', reason: { en: expect.stringContaining('127.0.0.1') } });
    expect(JSON.stringify(silent)).not.toContain(TOKEN);
  });
});
