import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { LOCALES, type Locale } from '@erp-audit/core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AGENDA, FROZEN } from '../../fixtures/agenda.ts';
import { HOSTILE_TEXTS } from '../../fixtures/hostile-texts.ts';
import { launchChromium, seriousFaults, withoutChromium } from '../../fixtures/in-chromium.ts';
import { committeeModel } from '../../fixtures/models.ts';
import { questions } from '../../fixtures/questions.ts';
import { renderCommittee } from './render-committee.ts';
import { renderMinutes } from './render-minutes.ts';

const run = promisify(execFile);
const options = { reportsDirectory: fileURLToPath(new URL('../../../../reports', import.meta.url)) };
const hasPdfText = await run('pdftotext', ['-v']).then(
  () => true,
  () => false,
);

const bare = (text: string) => text.replaceAll(/\s+/g, '');

describe.skipIf(withoutChromium !== undefined)(
  `The committee's page in a browser${withoutChromium ?? ''}`,
  { timeout: 120_000 },
  () => {
    let browser: Browser;
    let folder = '';
    beforeAll(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'committee-browser-'));
      browser = await launchChromium();
    });
    afterAll(async () => {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    });

    const model = (locale: Locale) => committeeModel(locale, { ...AGENDA, standing: FROZEN });
    const put = async (name: string, html: string) => {
      await writeFile(path.join(folder, name), html);
      return `file://${path.join(folder, name)}`;
    };

    it.each(LOCALES)(
      'has no serious fault of access in %s, light and dark, on wide and narrow screens',
      async (locale) => {
        const url = await put('page.html', await renderCommittee(model(locale), options));
        const page = await browser.newPage({ bypassCSP: true });
        await page.goto(url);
        for (const [colorScheme, width] of [
          ['light', 1200],
          ['dark', 1200],
          ['light', 480],
        ] as const) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 900 });
          expect(await seriousFaults(page), `${colorScheme} ${width}`).toEqual([]);
        }
        await page.close();
      },
    );

    it.skipIf(!hasPdfText).each(LOCALES)('answers ten questions on the first printed page in %s', async (locale) => {
      const url = await put('print.html', await renderCommittee(model(locale), options));
      const page = await browser.newPage({ javaScriptEnabled: false });
      await page.goto(url);
      await page.pdf({ path: path.join(folder, 'print.pdf'), preferCSSPageSize: true, printBackground: true });
      await page.close();
      const { stdout } = await run('pdftotext', ['-l', '1', '-layout', path.join(folder, 'print.pdf'), '-']);
      const { stdout: plain } = await run('pdftotext', ['-l', '1', path.join(folder, 'print.pdf'), '-']);
      const text = bare(stdout) + bare(plain);
      const unanswered = Object.entries(questions(locale, model(locale))).filter(
        ([, answer]) => !text.includes(bare(answer)),
      );
      expect(unanswered).toEqual([]);
    });

    it('shows 200 hostile texts as text, asks nobody for anything and runs nothing', async () => {
      const requests: string[] = [];
      const page = await browser.newPage();
      page.on('request', (request) => requests.push(request.url()));
      page.on('dialog', (dialog) => requests.push(dialog.message()));
      const [decision] = AGENDA.register ?? [];
      const register = HOSTILE_TEXTS.map((text, index) => ({
        ...(decision as NonNullable<typeof decision>),
        number: index + 1,
        text,
      }));
      const hostile = { ...model('en'), register };
      const minutes = { locale: 'en', organisation: HOSTILE_TEXTS[0] ?? '', week: '2026-W47', asOf: null } as const;
      const urls = [
        await put('hostile.html', await renderCommittee(hostile, options)),
        await put('minutes.html', await renderMinutes({ ...minutes, made: register, earlier: [] }, options)),
      ];
      expect(HOSTILE_TEXTS.length).toBeGreaterThanOrEqual(200);
      for (const url of urls) {
        await page.goto(url);
        const shown = bare(await page.evaluate('document.body.textContent'));
        const lost = HOSTILE_TEXTS.filter((text) => !shown.includes(bare(text.replaceAll('\0', '\uFFFD'))));
        expect(lost).toEqual([]);
        expect(await page.locator('script, iframe, object, embed, form, img').count()).toBe(0);
        expect(
          await page.evaluate(
            "[...document.querySelectorAll('*')].filter((each) => [...each.attributes].some(({ name }) => name.startsWith('on'))).length",
          ),
        ).toBe(0);
      }
      expect(requests).toEqual(urls);
      await page.close();
    });
  },
);
