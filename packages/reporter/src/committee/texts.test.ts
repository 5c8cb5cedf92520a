import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { LOCALES, type Locale } from '@erp-audit/core';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { AGENDA, decision, FROZEN } from '../../fixtures/agenda.ts';
import { committeeModel } from '../../fixtures/models.ts';
import { renderCommittee } from './render-committee.ts';
import { renderMinutes } from './render-minutes.ts';

const reportsDirectory = fileURLToPath(new URL('../../../../reports', import.meta.url));
const folder = path.join(reportsDirectory, 'committee');
const texts = parse(readFileSync(path.join(folder, 'texts.yaml'), 'utf8')) as Record<
  string,
  Record<Locale, string | { one: string; other: string }>
>;

/** Everything in which a text may be asked for. */
function sources(): string {
  const own = fileURLToPath(new URL('.', import.meta.url));
  const files = [
    ...readdirSync(own)
      .filter((name) => !name.endsWith('.test.ts'))
      .map((name) => path.join(own, name)),
    ...['page.hbs', 'minutes.hbs'].map((name) => path.join(folder, name)),
    ...readdirSync(path.join(folder, 'partials')).map((name) => path.join(folder, 'partials', name)),
  ];
  return files.map((file) => readFileSync(file, 'utf8')).join('\n');
}

const written = sources();
/** `score.${name}` asks for any text below `score.`; a key alone may stand after another word, as columns do. */
const open = [...written.matchAll(/[`'"]([a-z_]+(?:\.[a-z_]+)*)\.\$\{/g)].map(([, prefix]) => `${prefix}.`);

function isAsked(key: string): boolean {
  const said = [`'${key}'`, `'#${key}'`, `[${key}]`, `t.${key}}}`];
  return said.some((each) => written.includes(each)) || open.some((prefix) => key.startsWith(prefix)) || isSection(key);
}

/** Tables of the agenda have their heading under their id. */
function isSection(key: string): boolean {
  return key.endsWith('.heading') && written.includes(`tableSection('${key.replace('.heading', '')}'`);
}

describe("The texts of the committee's report", () => {
  it('are all used', () => {
    expect(Object.keys(texts).filter((key) => !isAsked(key))).toEqual([]);
  });

  it('are there wherever one is asked for', () => {
    const asked = [
      ...written.matchAll(/texts\('([^']+)'/g),
      ...written.matchAll(/\bt\.\[([^\]]+)\]/g),
      ...written.matchAll(/sinceRun\('([^']+)'/g),
    ].map(([, key]) => key ?? '');
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter((key) => !(key in texts))).toEqual([]);
  });

  it('take the same values in both languages', () => {
    // `{since}` is a date in words.
    const values = (text: string | { one: string; other: string }) => {
      const forms = typeof text === 'string' ? [text] : Object.values(text);
      return forms.map((form) =>
        [...form.matchAll(/\{(\w+)\}/g)]
          .map(([, name]) => (name === 'since' ? 'date' : name))
          .toSorted()
          .join(' '),
      );
    };
    const different = Object.entries(texts).filter(
      ([, text]) => new Set(LOCALES.flatMap((locale) => values(text[locale]))).size > 1,
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it('are in one language on one page: nothing Chinese on the English one, no English sentence on the Chinese one', async () => {
    const text = async (locale: Locale) => {
      const model = committeeModel(locale, {
        organisation: 'X-1',
        standing: FROZEN,
        ...(AGENDA.score && { score: AGENDA.score }),
        ...(AGENDA.trials && { ...(AGENDA.trials && { trials: AGENDA.trials }) }),
      });
      const made = [decision(1, { text: '1', owner: '2' })];
      const pages = [
        await renderCommittee({ ...model, newCritical: { count: 0, findings: [] } }, { reportsDirectory }),
        await renderMinutes(
          { locale, organisation: 'X-1', week: '2026-W47', asOf: null, made, earlier: [] },
          { reportsDirectory },
        ),
      ];
      return pages
        .join('\n')
        .replaceAll(/<style>.*?<\/style>/gs, '')
        .replaceAll(/<[^>]+>/g, ' ');
    };
    expect((await text('en')).match(/\p{Script=Han}+/gu) ?? []).toEqual([]);
    // Names of fields and sources are those of the ERP; three words in a row would be a sentence of ours.
    expect(
      (await text('zh-CN'))
        .match(/[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}/g)
        ?.filter((words) => !/audit log verify/.test(words)) ?? [],
    ).toEqual([]);
  });
});
