import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { committeeModel } from '../../fixtures/models.ts';
import { renderCommittee } from './render-committee.ts';

const reportsDirectory = fileURLToPath(new URL('../../../../reports', import.meta.url));

describe('An organisation', () => {
  let ownReports = '';
  beforeAll(async () => {
    ownReports = await mkdtemp(path.join(tmpdir(), 'own-reports-'));
    await mkdir(path.join(ownReports, 'committee', 'partials'), { recursive: true });
  });
  afterAll(() => rm(ownReports, { recursive: true, force: true }));

  const put = (file: string, text: string) => writeFile(path.join(ownReports, 'committee', file), text);
  const take = (file: string) => rm(path.join(ownReports, 'committee', file));
  const page = (own?: string) => renderCommittee(committeeModel('en'), { reportsDirectory, ownReports: own });

  it('sees the shipped page where it has a folder without anything in it, or none', async () => {
    const shipped = await page();
    expect(await page(ownReports)).toBe(shipped);
    expect(await page(path.join(ownReports, 'nowhere'))).toBe(shipped);
  });

  it('replaces one partial, its logo, colours and a text, and keeps the rest', async () => {
    await put('partials/tiles.hbs', '<p class="own">{{model.none}}</p>'.replace('{{model.none}}', '{{headline}}'));
    await put('logo.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    await put('style.css', ':root { --navy: #104020; }');
    await put('texts.yaml', 'decisions.heading: { en: For the board, zh-CN: 董事会决定 }');
    const html = await page(ownReports);
    expect(html).toContain('<p class="own">1,294 findings are open');
    expect(html).toContain('<img class="logo" src="data:image/svg+xml;base64,');
    expect(html.indexOf('--navy: #104020')).toBeGreaterThan(html.indexOf('--navy: #1e3a5f'));
    expect(html).toContain('For the board');
    expect(html).not.toContain('class="tiles"');
    expect(html).toContain('id="departments"');
    for (const file of ['partials/tiles.hbs', 'logo.svg', 'style.css', 'texts.yaml']) await take(file);
  });

  it.each([
    ['partials/score.hbs', '<p>\n{{#if score}}\n<b>', /score\.hbs:\d+ is broken: Parse error on line \d/],
    ['partials/score.hbs', '<p>\n  {{nothing}}\n</p>', /score\.hbs:2 is broken: "nothing" not defined/],
    ['partials/scores.hbs', '<p>', /nothing shipped is called "scores"; perhaps "score"/],
    ['style.css', 'a {}\n</style><script>', /style\.css:2 is broken/],
    ['texts.yaml', 'decisions.headin: { en: A, zh-CN: B }', /texts\.yaml:1 .*perhaps "decisions\.heading"/],
    ['texts.yaml', 'decisions.heading: { en: A }', /texts\.yaml.* is broken/],
  ])('is told file and line where its %s is broken, and gets no page', async (file, text, message) => {
    await put(file, text);
    await expect(page(ownReports)).rejects.toMatchObject({
      code: 'REPORT_TEMPLATE',
      message: expect.stringMatching(message),
    });
    await take(file);
  });
});
