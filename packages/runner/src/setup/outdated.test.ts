import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CalendarDate, type Clock, silentLog } from '@erp-audit/core';
import { openStore, type Store } from '@erp-audit/store';
import { freshDatabase } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { loadConfig } from '../config/load-config.ts';
import type { Project } from '../project/project.ts';
import { outdatedInStore, outdatedNode, outdatedSettings } from './outdated.ts';

const server = inject('postgresUrl');
const folder = mkdtempSync(join(tmpdir(), 'erp-audit-outdated-'));
const file = join(folder, 'erp-audit.yaml');
const CONFIG = `version: 1
organisation: { name: Test, timezone: UTC }
sources: { erp: { connector: pglite, connection: ./erp, profile: demo } }
departments: [{ id: governance, name: { en: Governance, zh-CN: 治理 }, governance: true }]
mail: { smtp: "\${SMTP_ADDRESS}", from: audit@example.com }
schedule: { nightly: { cron: "0 2 * * *", run: [] } }
`;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function contextAt(day: string, text = CONFIG) {
  writeFileSync(file, text);
  const clock: Clock = { now: () => new Date(`${day}T12:00:00Z`) };
  const config = await loadConfig(file, {}, { connections: 'leave' });
  return { project: { config, rules: [] } as unknown as Project, clock, environment: {} };
}

test('a line of Node without fixes, and a variable that only sending needs, are named with what to do', async () => {
  expect(outdatedNode('20.19.0', '2026-04-30' as CalendarDate)).toEqual([]);
  expect(outdatedNode('20.19.0', '2026-05-01' as CalendarDate)[0]?.message.en).toContain('install Node 24');
  expect(outdatedNode('24.1.0', '2026-11-22' as CalendarDate)).toEqual([]);
  const missing = await outdatedSettings(await contextAt('2026-03-02'));
  expect(missing).toMatchObject([{ kind: 'delivery' }]);
  expect(missing[0]?.message.en).toMatch(/erp-audit\.yaml:5:\d+: The environment variable SMTP_ADDRESS is not set/);
  expect(missing[0]?.message['zh-CN']).toContain('未设置环境变量 SMTP_ADDRESS');
  const known = { ...(await contextAt('2026-03-02')), environment: { SMTP_ADDRESS: 'smtp://localhost:25' } };
  expect(await outdatedSettings(known)).toEqual([]);
});

describe.skipIf(server === undefined)('what the store tells', () => {
  let store: Store;
  beforeAll(async () => {
    const { clock } = await contextAt('2026-03-01');
    store = await openStore({ url: await freshDatabase(server ?? ''), clock, log: silentLog });
  });
  afterAll(() => store.close());

  test('a job that passed two of its times is named, one that is only late is not', async () => {
    const due = { job: 'nightly', dueAt: new Date('2026-03-01T02:00:00Z'), asOf: '2026-03-01' as CalendarDate };
    await store.schedule.miss({ ...due, passedOver: 0, problems: [] });
    expect(await outdatedInStore(store, await contextAt('2026-03-02'))).toEqual([]);
    const [quiet] = await outdatedInStore(store, await contextAt('2026-03-04'));
    expect(quiet).toMatchObject({ kind: 'schedule' });
    expect(quiet?.message.en).toContain('Job nightly was last taken up for 2026-03-01');
    const other = CONFIG.replace('nightly', 'weekly');
    expect(await outdatedInStore(store, await contextAt('2026-03-04', other)), 'never begun').toEqual([]);
  });
});
