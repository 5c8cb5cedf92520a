import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { groupEvidence, type Locale } from '@erp-audit/core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE_TEXTS } from '../../../../test/hostile-texts.ts';
import { browserLine, browserModel, isOpen, madeLine } from '../../fixtures/browser.ts';
import { launchChromium, seriousFaults, withoutChromium } from '../../fixtures/in-chromium.ts';
import { department, finding, RULES } from '../../fixtures/models.ts';
import type { BrowserLine, BrowserModel } from './browser-model.ts';
import { writeBrowser } from './write-browser.ts';

const options = { reportsDirectory: fileURLToPath(new URL('../../../../reports', import.meta.url)) };
/** As a page shows it: half a surrogate pair is no character. */
const wellFormed = (text: string) => text.replaceAll(/\p{Surrogate}/gu, '\uFFFD');

const LINES = Array.from({ length: 1_200 }, (_, index) => madeLine(index, 1_200));
const OPEN = LINES.filter(isOpen);

describe.skipIf(withoutChromium !== undefined)(
  `The findings browser in Chromium${withoutChromium ?? ''}`,
  { timeout: 120_000 },
  () => {
    let browser: Browser;
    let folder = '';
    beforeAll(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'findings-browser-'));
      browser = await launchChromium();
    });
    afterAll(async () => {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    });

    /** A page as a reader has it, with everything it asked for and every fault of its script. */
    async function opened(
      locale: Locale,
      lines: readonly BrowserLine[],
      { hash = '', bypassCSP = false, ...more }: Partial<BrowserModel> & { hash?: string; bypassCSP?: boolean } = {},
    ) {
      const file = path.join(folder, `${locale}-${lines.length}.html`);
      await writeBrowser(browserModel(locale, lines, more), file, options);
      const page = await browser.newPage({ bypassCSP, viewport: { width: 1280, height: 800 } });
      const heard: string[] = [];
      page.on('request', (request) => heard.push(`request ${request.url()}`));
      page.on('pageerror', (error) => heard.push(`error ${error.message}`));
      page.on('console', (message) => heard.push(`console ${message.text()}`));
      page.on('dialog', (dialog) => heard.push(`dialog ${dialog.message()}`));
      const url = `file://${file}`;
      await page.goto(`${url}${hash}`);
      await page.waitForSelector('html[data-ready]');
      const isAlone = () =>
        expect(
          heard.filter((each) => !each.startsWith(`request ${url}`) && !each.startsWith('request blob:file')),
        ).toEqual([]);
      return { page, file, isAlone };
    }
    const shown = (page: Page) => page.locator('#rows tr[data-place]');
    const count = (page: Page) => page.locator('#count').innerText();
    const firstRecord = (page: Page) => shown(page).first().locator('td.record .one').innerText();

    it('has no serious fault of access, light and dark, wide and narrow, open and closed', async () => {
      const looks = [
        ['en', 'light', 1280],
        ['en', 'dark', 1280],
        ['zh-CN', 'light', 420],
      ] as const;
      for (const [locale, colorScheme, width] of looks) {
        const { page, isAlone } = await opened(locale, LINES.slice(0, 100), { department: null, bypassCSP: true });
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        expect(await seriousFaults(page), `${locale} ${colorScheme} closed`).toEqual([]);
        await shown(page).first().click();
        await page.waitForSelector('#detail', { state: 'visible' });
        expect(await seriousFaults(page), `${locale} ${colorScheme} open`).toEqual([]);
        isAlone();
        await page.close();
      }
    });

    it('shows what is open, and finds by words, state, severity, rule, day, person and department', async () => {
      const { page, isAlone } = await opened('en', LINES, { department: null });
      const expected = (isWanted: (line: BrowserLine) => boolean) =>
        `${LINES.filter(isWanted).length.toLocaleString('en')} of 1,200 findings`;
      expect(await count(page)).toBe(expected(isOpen));
      await page.fill('#search', 'HYDRAULIC v1');
      expect(await count(page)).toBe(
        expected(
          (line) =>
            isOpen(line) &&
            line.finding.label.startsWith('Hydraulic') &&
            /V1/.test(String(line.finding.evidence['supplier_key'])),
        ),
      );
      await page.fill('#search', '');
      const tries: readonly [string, string, (line: BrowserLine) => boolean][] = [
        ['state', ' any', () => true],
        ['state', ' ended', (line) => !isOpen(line)],
        ['state', 'waived', ({ finding: { state } }) => state === 'waived'],
        ['severity', 'high', (line) => isOpen(line) && line.finding.severity === 'high'],
        ['rule', 'INC-001', (line) => isOpen(line) && line.finding.code === 'INC-001'],
        ['due', 'overdue', (line) => isOpen(line) && line.finding.dueAt !== null && line.finding.dueAt < '2026-11-21'],
        ['person', '李强', (line) => isOpen(line) && line.responsible === '李强'],
        ['person', '', (line) => isOpen(line) && line.responsible === null],
        ['department', 'Sales', (line) => isOpen(line) && line.finding.department === 'sales'],
      ];
      for (const [id, value, isWanted] of tries) {
        await page.selectOption(`#${id}`, value);
        expect(await count(page), `${id} ${value}`).toBe(expected(isWanted));
        await page.click('#reset');
      }
      await page.fill('#search', 'nothing has these words');
      expect(await page.locator('#none').innerText()).toBe('No finding fits these filters.');
      isAlone();
      await page.close();
    });

    it('sorts by a column both ways, moves by keyboard, and draws only what can be seen', async () => {
      const { page, isAlone } = await opened('en', LINES);
      const records = OPEN.map(({ finding: { key } }) => key[1] ?? '').toSorted();
      expect(await firstRecord(page)).toContain(OPEN[0]?.finding.key[1]);
      await page.click('th.record button');
      expect(await firstRecord(page)).toContain(records[0]);
      await page.click('th.record button');
      expect(await firstRecord(page)).toContain(records.at(-1));
      expect(await page.locator('th.record').getAttribute('aria-sort')).toBe('descending');
      await shown(page).first().focus();
      for (const key of ['End', 'ArrowUp', 'PageUp', 'Home', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
      expect(await page.locator('#detail-title').innerText()).toContain(records.at(-2));
      expect(await shown(page).count()).toBeLessThan(60);
      expect(await page.locator('#list').getAttribute('aria-rowcount')).toBe(String(OPEN.length + 1));
      await page.keyboard.press('Escape');
      expect(await page.evaluate('document.activeElement.dataset.place')).toBe('1');
      isAlone();
      await page.close();
    });

    it('opens a finding with its evidence, history, address and its own SQL, also from a link', async () => {
      const line = OPEN[800];
      const { id = '', key = [] } = line?.finding ?? {};
      const { page, isAlone } = await opened('en', LINES, { hash: `#severity=low&finding=${id.slice(0, 16)}` });
      await page.waitForSelector('#detail:not([hidden])');
      const text = await page.locator('#detail').innerText();
      expect(text).toContain(`Supplier\n${line?.finding.evidence['supplier_key']}`);
      expect(text).toMatch(/Escalated · Internal support/);
      expect(await page.locator('#detail a').getAttribute('href')).toBe(line?.finding.recordUrl);
      const statement = line?.statement?.sql ?? '';
      expect(statement).toContain(key[1]);
      expect(await page.locator('#detail pre').textContent()).toBe(
        `set search_path to erp;\n${statement.replace(' from ', '\nfrom ').replace(' where ', '\nwhere ')};`,
      );
      expect(await page.locator('#severity').inputValue()).toBe('low');
      isAlone();
      await page.close();
    });

    it('shows the records of a group of duplicates side by side, and which to keep', async () => {
      const member = (key: string, name: string, city: string) => ({
        ...{ id: key, fingerprint: key, key, uses: {} },
        values: { name, city },
      });
      const evidence = groupEvidence({
        ...{ band: 'probable', likelihood: 83, memberCount: 2, survivor: 'C2', related: [] },
        members: [member('C1', '<b>Acme</b>', 'Oslo'), member('C2', 'ACME', 'Oslo')],
        why: [{ en: 'same city', 'zh-CN': '城市相同' }],
      });
      const line = browserLine(finding(RULES.overdue, ['1', 'C1'], { evidence }));
      const hash = `#finding=${line.finding.id.slice(0, 16)}`;
      const { page, isAlone } = await opened('en', [line], { hash, bypassCSP: true });
      await page.waitForSelector('#detail:not([hidden])');
      const rows = await page.locator('.compared tr').allInnerTexts();
      expect(rows.map((row) => row.split(/\s+/).join(' '))).toEqual([
        'Field C2 Keep C1',
        'Name differs ACME <b>Acme</b>',
        'City Oslo Oslo',
      ]);
      expect(await page.locator('.reasons').textContent()).toBe('same city');
      expect(await seriousFaults(page)).toEqual([]);
      isAlone();
      await page.close();
    });

    it('gives what is shown as CSV without formulas, and prints it', async () => {
      const hostile = ['=1+1', '＝2', '-3', '@x', 'a "b", c'].map((label, index) =>
        browserLine(finding(RULES.overdue, ['1', `P${index}`], { label, value: index === 0 ? '-12.50' : null })),
      );
      const { page, isAlone } = await opened('zh-CN', hostile);
      const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save')]);
      const saved = path.join(folder, 'saved.csv');
      await download.saveAs(saved);
      const csv = await readFile(saved, 'utf8');
      expect(csv.startsWith('\uFEFF编号,严重程度,规则,')).toBe(true);
      for (const cell of [",'=1+1,", ",'＝2,", ",'-3,", ",'@x,", ',"a ""b"", c",', ',-12.50,'])
        expect(csv, cell).toContain(cell);
      await page.evaluate("dispatchEvent(new Event('beforeprint'))");
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('#printed tbody tr').count()).toBe(hostile.length);
      expect(await page.locator('#printed p').innerText()).toBe('共 5 个问题，显示 5 个');
      isAlone();
      await page.close();
    });

    it('shows hostile texts as text, and runs and asks for nothing', async () => {
      const lines = HOSTILE_TEXTS.map((text, index) =>
        browserLine(
          finding(RULES.overdue, ['1', `K${index}`, text], {
            label: text,
            source: text,
            department: text,
            recordUrl: index % 2 === 0 ? `javascript:alert(${index})` : `https://erp.example.com/${text}`,
            evidence: { [`name ${text}`]: text, value: text },
          }),
          {
            responsible: text,
            statement: { sql: `select '${text.replaceAll("'", "''")}'`, before: text, dialect: text },
          },
        ),
      );
      const { page, file, isAlone } = await opened('en', lines, {
        department: null,
        organisation: HOSTILE_TEXTS.join(' '),
        departments: [
          { ...department('sales'), id: HOSTILE_TEXTS[0] ?? '', name: { en: HOSTILE_TEXTS[1] ?? '', 'zh-CN': '' } },
        ],
      });
      expect(lines.length).toBeGreaterThanOrEqual(200);
      const seen = (await page.evaluate(`(async () => {
        const seen = [];
        for (let place = 0; place < ${lines.length}; place += 1) {
          const row = () => document.querySelector('tr[data-place="' + place + '"]');
          document.getElementById('scroll').scrollTop = place * 52;
          while (row() === null) await new Promise((done) => setTimeout(done));
          row().click();
          const isOpen = () => document.querySelector('#detail dd:last-of-type') && location.hash !== seen.at(-1)?.hash;
          while (!isOpen()) await new Promise((done) => setTimeout(done));
          seen.push({ hash: location.hash, text: document.getElementById('detail').textContent });
        }
        return seen.map(({ text }) => text.toWellFormed());
      })()`)) as string[];
      const lost = HOSTILE_TEXTS.filter((text, index) => {
        const detail = seen[index] ?? '';
        return detail.split(wellFormed(text)).length < 6 && text !== '';
      });
      expect(lost).toEqual([]);
      expect(
        await page.locator('iframe, object, embed, form, img, svg, #detail script, a[href^="javascript"]').count(),
      ).toBe(0);
      expect(
        await page.evaluate(
          "[...document.querySelectorAll('*')].filter((each) => [...each.attributes].some(({ name }) => name.startsWith('on'))).length",
        ),
      ).toBe(0);
      expect((await stat(file)).size).toBeGreaterThan(0);
      isAlone();
      await page.close();
    });
  },
);
