import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path, { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { lexer, type Token, type Tokens } from 'marked';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenLinks, buildSite, type Site } from './build-site.ts';
import type { Document } from './document.ts';
import { LANGUAGES } from './language.ts';
import { renderDocument } from './render-document.ts';
import { makeLinkResolver } from './resolve-link.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const FIRST = { slug: 'index', language: 'en', file: 'README.md' } as const;
let site: Site;
beforeAll(() => {
  site = buildSite(ROOT);
});

/** What a page is made of, whatever its language: orders of headings, rows and columns of tables, code, lists. */
function shapeOf({ markdown }: Document): readonly string[] {
  return lexer(markdown).flatMap((token) => shapeOfToken(token));
}

function shapeOfToken(token: Token): readonly string[] {
  switch (token.type) {
    case 'heading':
      return [`heading ${(token as Tokens.Heading).depth}`];
    case 'table':
      return [`table of ${(token as Tokens.Table).header.length} by ${(token as Tokens.Table).rows.length}`];
    case 'list':
      return [`list of ${(token as Tokens.List).items.length}`];
    case 'code':
      return [codeShape(token as Tokens.Code)];
    default:
      return [];
  }
}

/** Commands are the same in every language but for comments and quoted words, and of settings the keys. */
function codeShape({ lang = '', text }: Tokens.Code): string {
  const keys =
    lang === 'yaml' ? [...text.replaceAll(/ *#.*$/gm, '').matchAll(/[\w-]+(?=: |:$)/gm)].join(' ') : undefined;
  return `code ${lang}\n${keys ?? text.replaceAll(/ *#.*$/gm, '').replaceAll(/"[^"\n]*"/g, '""')}`;
}

describe('the handbook', () => {
  it('has every page in every language, and no link that leads nowhere', () => {
    expect(site.broken).toEqual([]);
    expect(site.pages.length).toBeGreaterThan(60);
    for (const language of LANGUAGES)
      expect(site.pages.filter(({ document }) => document.language === language)).toHaveLength(site.pages.length / 2);
  });

  it('tells a page, a file, an address and what is not there from each other', () => {
    const from = { slug: 'index', language: 'en', file: '.github/docs/index.md', markdown: '' } as const;
    const resolve = makeLinkResolver(ROOT, new Map([['.github/OPERATIONS.md', 'operations']]));
    const kinds = [
      '../OPERATIONS.md#jobs',
      '../../LICENSE',
      'https://example.com',
      'gone.md',
      '../../../etc',
      '../docs',
    ];
    expect(kinds.map((href) => resolve(from, href).kind)).toEqual([
      'page',
      'file',
      'external',
      ...Array(3).fill('broken'),
    ]);
    const markdown = '# One\n\n[here](#one) [not here](#two) [gone](gone.md)\n';
    const page = renderDocument({ ...from, markdown }, makeLinkResolver(ROOT, new Map([[from.file, 'index']])));
    expect(brokenLinks([page])).toEqual([`${from.file}: #two`, `${from.file}: gone.md`]);
  });

  it('loads nothing from anywhere else', () => {
    for (const [name, content] of site.files) {
      if (!name.endsWith('.html') || name.startsWith('files/')) continue;
      const loaded = [...String(content).matchAll(/<(?:script|link|img)\b[^>]*?(?:src|href)="([^"]*)"/g)];
      expect(loaded.filter(([, address = '']) => /^[a-z]+:|^\/\//.test(address))).toEqual([]);
    }
  });

  it('has one shape in both languages: headings, tables, lists and code', () => {
    // Tables of rules are generated in each language from the same rules; who writes by hand is held to this.
    const written = site.sections.flatMap(({ pages }) => pages).filter(({ en }) => en.file.startsWith('.github/'));
    for (const { en, 'zh-CN': zh } of written) expect(shapeOf(zh), zh.file).toEqual(shapeOf(en));
    const readme = (file: string) => shapeOf({ ...FIRST, markdown: readFileSync(path.join(ROOT, file), 'utf8') });
    expect(readme('.github/README.zh-CN.md')).toEqual(readme('README.md'));
  });

  it('explains every error code in both languages', () => {
    const pages = site.pages.filter(({ document: { slug } }) => slug === 'messages');
    for (const { headings, html } of pages) {
      expect(headings.filter(({ text }) => /^[A-Z_]+$/.test(text)).length).toBeGreaterThan(30);
      expect(html).not.toContain('undefined');
    }
  });

  it('names tests in its threat model that are there', () => {
    const pages = site.pages.filter(({ document: { slug } }) => slug === 'threat-model');
    const named = pages.flatMap(({ document: { file, markdown } }) =>
      [...markdown.matchAll(/\]\((\.\.[^)]+\.ts)\) “([^”]+)”/g)].map(([, target = '', name = '']) => ({
        file: path.posix.join(path.posix.dirname(file), target),
        name,
      })),
    );
    expect(named.length).toBeGreaterThan(40);
    for (const { file, name } of named) expect(readFileSync(path.join(ROOT, file), 'utf8'), file).toContain(name);
  });
});

function installedChromium(): string | undefined {
  try {
    return execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}
const program = installedChromium();

describe.skipIf(program === undefined)(
  `The handbook in Chromium${program === undefined ? ' (skipped: Chromium is not installed)' : ''}`,
  () => {
    const root = mkdtempSync(join(tmpdir(), 'erp-audit-site-'));
    const address = (page: string) => pathToFileURL(join(root, page)).href;
    let browser: Browser;
    let page: Page;
    const heard: string[] = [];
    beforeAll(async () => {
      for (const [file, content] of site.files) {
        mkdirSync(dirname(join(root, file)), { recursive: true });
        writeFileSync(join(root, file), content);
      }
      browser = await chromium.launch({ executablePath: program ?? '', args: ['--no-sandbox'] });
      page = await browser.newPage();
      page.on('pageerror', ({ message }) => heard.push(message));
      page.on('request', (request) => {
        if (!request.url().startsWith('file:')) heard.push(request.url());
      });
    });
    afterAll(async () => {
      await browser?.close();
      rmSync(root, { recursive: true, force: true });
    });

    it.each(['en', 'zh-CN'])('the guide for departments is one page A4 in %s', async (language) => {
      await page.goto(address(`${language}/department.html`));
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/);
    });

    it.each([
      ['en', 'store locked', 'messages.html#store_locked'],
      ['zh-CN', '存储 备份', 'backup-and-upgrade.html'],
    ])('what is looked for in %s is found from a disk, without a network', async (language, words, target) => {
      await page.goto(address(`${language}/index.html`));
      await page.fill('#search', words);
      const found = await page
        .locator('#results a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(found.some((href) => href?.startsWith(target))).toBe(true);
      await page.fill('#search', '<img src=x onerror=alert(1)>');
      expect(await page.locator('#results img').count()).toBe(0);
      expect(heard).toEqual([]);
    });

    it('no page is wider than a telephone', async () => {
      await page.setViewportSize({ width: 390, height: 800 });
      for (const name of ['index', 'threat-model', 'kinds', 'erp-sap-ecc', 'rules-permissions', 'messages']) {
        await page.goto(address(`zh-CN/${name}.html`));
        const widths = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
        expect(await page.evaluate(widths), name).toBe(0);
      }
    });
  },
);
