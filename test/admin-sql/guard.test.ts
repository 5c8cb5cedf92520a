import { guardSql } from '@erp-audit/engine';
import { describe, expect, test } from 'vitest';
import { attacks, realisticQueries } from './statements.ts';

const hostile = attacks('/srv/loot');
const realistic = realisticQueries();

describe('hostile statements', () => {
  test('are many, of every dialect, each once', () => {
    expect(hostile.length).toBeGreaterThan(300);
    expect(new Set(hostile.map(({ id }) => id)).size).toBe(hostile.length);
    expect(new Set(hostile.map(({ dialect, text }) => `${dialect} ${text}`)).size).toBe(hostile.length);
  });

  test.each(hostile.map((attack) => [attack.id, attack] as const))('%s is refused, with a place', async (_, attack) => {
    const { problems } = await guardSql(attack.text, attack.dialect);
    expect(problems).not.toEqual([]);
    for (const { at, message } of problems) {
      expect(at).toBeGreaterThanOrEqual(0);
      expect(at).toBeLessThanOrEqual(attack.text.length);
      expect(message.en).toMatch(/^[A-Z"'].*[.]$/s);
      expect(message['zh-CN']).toMatch(/\p{Script=Han}.*。$/su);
    }
  });
});

describe('queries of people who look after an ERP', () => {
  test('are at least 60', () => expect(realistic.length).toBeGreaterThanOrEqual(60));

  test.each(realistic.map((query) => [query.dialect, query.id, query] as const))('%s: %s', async (_, _id, query) => {
    const { problems } = await guardSql(query.text, query.dialect);
    expect(problems.map(({ at, message }) => `${message.en} ${query.text.slice(at, at + 20)}`)).toEqual([]);
  });
});
