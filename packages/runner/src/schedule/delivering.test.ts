import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log, Notice } from '@erp-audit/core';
import { openStore, type Store } from '@erp-audit/store';
import { freshDatabase } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { loadConfig } from '../config/load-config.ts';
import { delivering } from './delivering.ts';

const server = inject('postgresUrl');
const NOW = new Date('2026-11-22T08:00:00Z');
const MINUTE_MS = 60_000;
const NOTICE: Notice = {
  ...{ key: 'alert:failed:nightly', kind: 'alert', audience: { role: 'operators' }, subject: 'failed' },
  ...{ lines: ['The job failed.'], files: [] },
};

describe.skipIf(server === undefined)('messages that wait', () => {
  const clock = { now: () => NOW };
  let directory: string;
  let store: Store;
  const events: string[] = [];
  const log: Log = { write: (_level, event) => void events.push(event) };
  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'erp-audit-delivering-'));
    store = await openStore({ url: await freshDatabase(server ?? ''), clock, log });
  });
  afterAll(async () => {
    await store?.close();
    rmSync(directory, { recursive: true, force: true });
  });

  /** With a webhook at that address, or none. */
  async function retry(url: string | undefined): Promise<Date | undefined> {
    const configFile = join(directory, 'erp-audit.yaml');
    const hook = { kind: 'slack', url, audience: 'operators', allowHttp: true };
    writeFileSync(
      configFile,
      JSON.stringify({
        version: 1,
        organisation: { name: 'ACME', timezone: 'UTC' },
        sources: { erp: { connector: 'postgres', connection: 'postgres://u@h/d', profile: 'odoo' } },
        departments: [{ id: 'governance', name: { en: 'Governance', 'zh-CN': '治理' }, governance: true }],
        ...(url !== undefined && { webhooks: [hook] }),
      }),
    );
    const loading = { configFile, environment: {} };
    const signal = new AbortController().signal;
    const options = { loading, reportsDirectory: '', clock, log, signal, locale: 'en', browser: undefined } as const;
    const config = await loadConfig(configFile, {}, { connections: 'leave' });
    return delivering(options).retry(config, store);
  }
  const attempts = async () => (await store.outbox.list({})).map((message) => message.attempts);
  // biome-ignore lint/suspicious/noTemplateCurlyInString: as it is written in the file
  const UNSET = '${TEST_HOOK_THAT_IS_NOT_SET}';

  test('are not asked about where nothing is sent, and nothing is next where none waits', async () => {
    expect(await retry(undefined)).toBeUndefined();
    expect(await retry(UNSET)).toBeUndefined();
  });

  test('and are due, but cannot be tried, are looked at again in a minute, not at once', async () => {
    await store.outbox.queue([{ notice: NOTICE, channel: 'slack', addressee: 'operators' }]);
    const [queued] = await store.outbox.list({});
    expect(Date.parse(queued?.nextTry ?? '')).toBeLessThanOrEqual(NOW.getTime());
    events.length = 0;
    expect((await retry(UNSET))?.getTime()).toBeGreaterThanOrEqual(NOW.getTime() + MINUTE_MS);
    expect(events).toContain('delivery.not_tried');
    expect(await attempts()).toEqual([0]);
  });

  test('for their next try are not tried before it, and it is told', async () => {
    const claimed = await store.outbox.claim('another', 60);
    const nextTry = new Date(NOW.getTime() + 5 * MINUTE_MS);
    const reason = { en: 'busy', 'zh-CN': '繁忙' };
    await store.outbox.end(claimed?.number ?? 0, 'another', { state: 'failed', reason, nextTry });
    events.length = 0;
    expect(await retry(UNSET)).toEqual(nextTry);
    expect(events).toEqual([]);
    expect(await attempts()).toEqual([1]);
  });
});
