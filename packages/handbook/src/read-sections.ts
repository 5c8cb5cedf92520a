import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Document, Section } from './document.ts';
import { GENERATED_PAGES, type GeneratedName } from './generated/index.ts';
import { LANGUAGES, type Language } from './language.ts';

/** Where the contents of the site are written down. */
const SITE_FILE = '.github/docs/site.yaml';

interface SiteEntry {
  readonly slug: string;
  /** File without its ending: `<source>.md`, and `<source>.zh-CN.md` beside it. */
  readonly source: string;
}

interface SiteSection {
  readonly title: Readonly<Record<Language, string>>;
  readonly pages: readonly (SiteEntry | { readonly generated: GeneratedName })[];
}

/** The file of a page in a language. */
function fileOf(source: string, language: Language): string {
  return language === 'en' ? `${source}.md` : `${source}.${language}.md`;
}

function readPage(root: string, { slug, source }: SiteEntry): Readonly<Record<Language, Document>> {
  const documents = LANGUAGES.map((language) => {
    const file = fileOf(source, language);
    return [language, { slug, language, file, markdown: readFileSync(path.join(root, file), 'utf8') }];
  });
  return Object.fromEntries(documents) as Record<Language, Document>;
}

/** All pages of the site as Markdown: those that lie in the repository, and those that are made from it. */
export function readSections(root: string): readonly Section[] {
  const sections = parse(readFileSync(path.join(root, SITE_FILE), 'utf8')) as readonly SiteSection[];
  return sections.map(({ title, pages }) => ({
    title,
    pages: pages.flatMap((page) =>
      'generated' in page ? GENERATED_PAGES[page.generated](root) : [readPage(root, page)],
    ),
  }));
}
