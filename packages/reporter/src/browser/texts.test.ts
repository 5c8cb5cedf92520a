import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { LOCALES } from '@erp-audit/core';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const folder = fileURLToPath(new URL('../../../../reports/browser', import.meta.url));
const texts = parse(readFileSync(path.join(folder, 'texts.yaml'), 'utf8')) as Record<string, Record<string, unknown>>;
const own = fileURLToPath(new URL('.', import.meta.url));
const written = [
  ...readdirSync(own).map((name) => path.join(own, name)),
  ...readdirSync(path.join(folder, 'script')).map((name) => path.join(folder, 'script', name)),
  path.join(folder, 'page.hbs'),
]
  .filter((file) => !file.endsWith('.test.ts'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
/** `choice.${value}` asks for any text below `choice.`. */
const open = [...written.matchAll(/`([a-z_]+)\.\$\{/g)].map(([, prefix]) => `${prefix}.`);

describe('The texts of the findings browser', () => {
  it('are all used, and there wherever one is asked for', () => {
    const isAsked = (key: string) =>
      [`'${key}'`, `[${key}]`, `t.${key}}}`].some((each) => written.includes(each)) ||
      open.some((prefix) => key.startsWith(prefix));
    expect(Object.keys(texts).filter((key) => !isAsked(key))).toEqual([]);
    const asked = [
      ...written.matchAll(/\b(?:texts|say|part)\('([^']+)'/g),
      ...written.matchAll(/\bt\.\[?([a-z_.]+)\]?\}\}/g),
    ].map(([, key]) => key ?? '');
    expect(asked.length).toBeGreaterThan(40);
    expect(asked.filter((key) => !(key in texts))).toEqual([]);
  });

  it('take the same values in both languages', () => {
    const values = (text: unknown) => [...JSON.stringify(text).matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const different = Object.entries(texts).filter(
      ([, text]) => new Set(LOCALES.map((locale) => [...new Set(values(text[locale]))].toSorted().join())).size > 1,
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });
});
