import type { Notice } from '@erp-audit/core';
import { describe, expect, it } from 'vitest';
import { placesOf } from './places.ts';
import { endOf } from './send-queued.ts';

const NOW = new Date('2026-11-22T08:00:00Z');
const REASON = { en: 'busy', 'zh-CN': '繁忙' };
const waited = (attempts: number, retryAfterSeconds?: number) => {
  const end = endOf(
    { state: 'failed', reason: REASON, ...(retryAfterSeconds && { retryAfterSeconds }) },
    attempts,
    NOW,
  );
  return end.state === 'failed' && end.nextTry !== null ? (end.nextTry.getTime() - NOW.getTime()) / 1000 : end;
};

describe('a failed attempt', () => {
  it('waits twice as long each time, and never longer than six hours', () => {
    expect([1, 2, 3, 8, 9, 10, 19].map((attempts) => waited(attempts))).toEqual([
      60, 120, 240, 7_680, 15_360, 21_600, 21_600,
    ]);
  });

  it('waits at least as long as the other side asks for', () => {
    expect(waited(1, 90)).toBe(90);
    expect(waited(5, 90)).toBe(960);
  });

  it('is the last one after three days, and at once where it was refused', () => {
    expect(waited(20)).toEqual({ state: 'failed', reason: REASON, nextTry: null });
    expect(endOf({ state: 'refused', reason: REASON }, 1, NOW)).toMatchObject({ nextTry: null });
  });
});

describe('a notice', () => {
  const person = (email: string) => ({ name: 'x', email });
  const base = { governance: false, orgUnits: [] };
  const config = {
    departments: [
      { ...base, id: 'sales', name: REASON, owner: person('owner@example.com') },
      { ...base, id: 'audit', name: REASON, owner: person('head@example.com'), confidential: true },
    ],
    escalation: { support: person('support@example.com'), internalAudit: person('head@example.com') },
    mail: { committee: ['a@example.com', 'a@example.com', 'b@example.com'], operators: ['it@example.com'] },
    webhooks: [
      { kind: 'slack', url: 'https://hooks.example.com/1', audience: 'committee' },
      { kind: 'wecom', url: 'https://hooks.example.com/2', audience: 'sales' },
    ],
    sharedFolder: '/srv/shared',
  } as unknown as Parameters<typeof placesOf>[0];
  const placesFor = (audience: Notice['audience'], files: Notice['files'] = [{ name: 'x', path: '/x' }]) =>
    placesOf(config, { key: 'k', kind: 'alert', audience, subject: '', lines: [], files }).map(
      ({ channel, addressee }) => `${channel} ${addressee.replace(/-[0-9a-f]{12}$/, '')}`,
    );

  it('goes to everybody of its audience once, and nowhere else', () => {
    expect(placesFor({ role: 'committee' })).toEqual([
      'mail a@example.com',
      'mail b@example.com',
      'slack committee',
      'folder /srv/shared',
    ]);
    expect(placesFor({ role: 'department', department: 'sales' })).toEqual([
      'mail owner@example.com',
      'wecom sales',
      'folder /srv/shared',
    ]);
    expect(placesFor({ role: 'operators' })).toEqual(['mail it@example.com']);
    expect(placesFor({ role: 'person', duty: 'internal_support', department: null })).toEqual([
      'mail support@example.com',
    ]);
  });

  it('of a confidential department is in no shared folder, and of nobody nowhere', () => {
    expect(placesFor({ role: 'department', department: 'audit' })).toEqual(['mail head@example.com']);
    expect(placesFor({ role: 'department', department: 'gone' }, [])).toEqual([]);
    expect(placesFor({ role: 'person', duty: 'external_consultant', department: null })).toEqual([]);
  });
});
