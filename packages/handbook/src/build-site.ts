import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Section } from './document.ts';
import { LANGUAGES, type Language } from './language.ts';
import { chooserPage, framePage } from './page-frame.ts';
import { readSections } from './read-sections.ts';
import { type RenderedDocument, renderDocument } from './render-document.ts';
import { makeLinkResolver } from './resolve-link.ts';
import { searchIndex } from './search-index.ts';

const FRAME = fileURLToPath(new URL('../frame/', import.meta.url));

/** The site in memory. */
export interface Site {
  readonly sections: readonly Section[];
  readonly pages: readonly RenderedDocument[];
  /** Paths below the folder of the site, with what stands there. */
  readonly files: ReadonlyMap<string, string | Buffer>;
  /** Links that lead nowhere, as `file: link`; a site that has one must not be published. */
  readonly broken: readonly string[];
  /** Addresses outside of the site; nobody asks them. */
  readonly external: readonly string[];
}

/** Makes the site of the repository at `root`; writes nothing, asks nothing of the network. */
export function buildSite(root: string): Site {
  const sections = readSections(root);
  const documents = sections.flatMap(({ pages }) => pages.flatMap((page) => LANGUAGES.map((name) => page[name])));
  const resolve = makeLinkResolver(root, new Map(documents.map(({ file, slug }) => [file, slug])));
  const pages = documents.map((document) => renderDocument(document, resolve));
  const external = pages.flatMap(({ links }) => links.flatMap((link) => (link.kind === 'external' ? [link.href] : [])));
  return {
    sections,
    pages,
    files: new Map<string, string | Buffer>([...framedPages(root, sections, pages), ...copiedFiles(root, pages)]),
    broken: brokenLinks(pages),
    external: [...new Set(external)].sort(),
  };
}

function framedPages(root: string, sections: readonly Section[], pages: readonly RenderedDocument[]) {
  const { version } = JSON.parse(read(root, 'package.json')) as { readonly version: string };
  const ofLanguage = LANGUAGES.flatMap((language) => {
    const own = pages.filter(({ document }) => document.language === language);
    const contents = contentsOf(sections, own, language);
    return [
      ...own.map((page) => [`${language}/${page.document.slug}.html`, framePage({ page, contents, version })] as const),
      [`${language}/search-index.js`, searchIndex(own)] as const,
    ];
  });
  const shared = [
    ['page.css', `${read(root, 'reports/palette.css')}\n${read(FRAME, 'page.css')}`],
    ['search.js', read(FRAME, 'search.js')],
  ] as const;
  return [['index.html', chooserPage()] as const, ...shared, ...ofLanguage];
}

function read(directory: string, name: string): string {
  return readFileSync(path.join(directory, name), 'utf8');
}

function contentsOf(sections: readonly Section[], pages: readonly RenderedDocument[], language: Language) {
  const titles = new Map(pages.map(({ document, title }) => [document.slug, title]));
  return sections.map(({ title, pages: entries }) => ({
    title: title[language],
    pages: entries.map((entry) => ({ slug: entry[language].slug, title: titles.get(entry[language].slug) ?? '' })),
  }));
}

function copiedFiles(root: string, pages: readonly RenderedDocument[]) {
  return pages.flatMap(({ links }) =>
    links.flatMap((link) =>
      link.kind === 'file' ? [[link.copy, readFileSync(path.join(root, link.file))] as const] : [],
    ),
  );
}

/** Files that are not there, and anchors that no heading of their page has. */
export function brokenLinks(pages: readonly RenderedDocument[]): readonly string[] {
  const anchors = new Set(
    pages.flatMap(({ document: { language, slug }, anchors: own }) =>
      own.map((anchor) => `${language} ${slug} ${anchor}`),
    ),
  );
  return pages.flatMap(({ document: { file, language }, links }) =>
    links.flatMap((link) => {
      const isBroken =
        link.kind === 'broken' ||
        (link.kind === 'page' &&
          link.anchor !== undefined &&
          !anchors.has(`${language} ${link.slug} ${decodeURI(link.anchor)}`));
      return isBroken ? [`${file}: ${link.href}`] : [];
    }),
  );
}
