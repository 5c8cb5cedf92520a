import { readdirSync } from 'node:fs';
import { LOCALES } from '@erp-audit/core';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../declarations/index.ts';
import { type MessageKey, say, textOf } from './index.ts';

type Table = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Tables of this folder by file; each area has one, whose name ends in `_MESSAGES`. */
const tables: (readonly [file: string, table: Table])[] = [];
for (const file of readdirSync(import.meta.dirname)) {
  if (file === 'index.ts' || file.endsWith('.test.ts')) continue;
  const module = (await import(/* @vite-ignore */ new URL(file, import.meta.url).href)) as Readonly<
    Record<string, Table>
  >;
  for (const [name, table] of Object.entries(module)) if (name.endsWith('_MESSAGES')) tables.push([file, table]);
}

/** Keys that more than one table has, with the files that have them. */
function doubledKeys(given: typeof tables): readonly string[] {
  const files = new Map<string, string[]>();
  for (const [file, table] of given)
    for (const key of Object.keys(table)) files.set(key, [...(files.get(key) ?? []), file]);
  return [...files].filter(([, each]) => each.length > 1).map(([key, each]) => `${key}: ${each.join(', ')}`);
}

describe('the tables of messages', () => {
  it('are one in every file of the folder', () => {
    expect(tables.length).toBe(readdirSync(import.meta.dirname).length - 2);
  });

  it('have no key in common: the joined table would silently keep one of the texts', () => {
    expect(doubledKeys(tables)).toEqual([]);
  });

  it('would be caught with one key in two tables', () => {
    const text = { en: 'why', 'zh-CN': '原因' };
    const doubled = doubledKeys([
      ['a.ts', { optionReason: text, about: text }],
      ['b.ts', { optionReason: text }],
    ]);
    expect(doubled).toEqual(['optionReason: a.ts, b.ts']);
  });

  it('are all joined', () => {
    for (const [file, table] of tables) {
      for (const [key, text] of Object.entries(table))
        for (const locale of LOCALES) expect(textOf(locale, key as MessageKey), `${key} of ${file}`).toBe(text[locale]);
    }
  });

  it('count one thing and several in the words English has for them', () => {
    expect([0, 1, 2].map((count) => say('en', 'rulesLintOk', { count }))).toEqual([
      '0 rules are correct.',
      '1 rule is correct.',
      '2 rules are correct.',
    ]);
    expect(say('zh-CN', 'rulesLintOk', { count: 1 })).toBe('1 条规则正确。');
  });

  it('never put a bare number before a word of many', () => {
    const words =
      'findings|rules|cases|runs|files|entries|decisions|waivers|transfers|records|rows|days|tables|differences';
    const bare = tables.flatMap(([, table]) =>
      Object.entries(table).flatMap(([key, { en = '' }]) =>
        new RegExp(`\\{\\w+\\} (${words})\\b`).test(en) ? [key] : [],
      ),
    );
    expect(bare).toEqual([]);
  });

  it('hold every text a command names', () => {
    const keys = COMMANDS.flatMap(({ about, argument, options = [] }) => [
      about,
      argument?.about,
      ...options.map((each) => each.about),
    ]);
    for (const key of keys) if (key !== undefined) expect(textOf('zh-CN', key), key).not.toBe('');
  });
});
