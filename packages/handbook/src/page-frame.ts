import { escapeHtml } from './escape-html.ts';
import { FRAME_TEXTS, type Language } from './language.ts';
import type { RenderedDocument } from './render-document.ts';

/** One section of the contents, as it stands beside every page. */
interface ContentsSection {
  readonly title: string;
  readonly pages: readonly { readonly slug: string; readonly title: string }[];
}

export interface FrameRequest {
  readonly page: RenderedDocument;
  readonly contents: readonly ContentsSection[];
  readonly version: string;
}

/** The whole HTML of a page: contents, search, text, its headings. It loads two files beside it and nothing else. */
export function framePage({ page, contents, version }: FrameRequest): string {
  const { language, slug } = page.document;
  const texts = FRAME_TEXTS[language];
  const other: Language = language === 'en' ? 'zh-CN' : 'en';
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(page.title)} – ${texts.title}</title>
<link rel="stylesheet" href="../page.css">
<script src="search-index.js" defer></script>
<script src="../search.js" defer></script>
</head>
<body class="${slug}">
<a class="skip" href="#text">${texts.skip}</a>
<header>
<a class="home" href="index.html">${texts.title}</a>
<form role="search"><input id="search" type="search" placeholder="${texts.search}" aria-label="${texts.search}" autocomplete="off"><div id="results" data-nothing="${texts.nothing}" hidden></div></form>
<a class="other" lang="${other}" hreflang="${other}" href="../${other}/${slug}.html">${texts.other}</a>
</header>
<div class="columns">
<nav class="contents" aria-label="${texts.contents}"><details open><summary>${texts.contents}</summary>
${contents.map((section) => contentsSection(section, slug)).join('\n')}
</details></nav>
<main id="text">
${page.html}</main>
${onThisPage(page, texts.onThisPage)}
</div>
<footer>${texts.title} · ${texts.version} ${escapeHtml(version)}</footer>
</body>
</html>
`;
}

function contentsSection({ title, pages }: ContentsSection, current: string): string {
  const items = pages.map(({ slug, title: name }) => {
    const here = slug === current ? ' aria-current="page"' : '';
    return `<li><a href="${slug}.html"${here}>${escapeHtml(name)}</a></li>`;
  });
  return `<p>${escapeHtml(title)}</p>\n<ul>\n${items.join('\n')}\n</ul>`;
}

/** Headings of the second order beside a page that has several. */
function onThisPage({ headings }: RenderedDocument, label: string): string {
  const seconds = headings.filter(({ depth }) => depth === 2);
  if (seconds.length < 2) return '';
  const items = seconds.map(({ text, anchor }) => `<li><a href="#${anchor}">${escapeHtml(text)}</a></li>`);
  return `<nav class="page" aria-label="${label}"><p>${label}</p>\n<ul>\n${items.join('\n')}\n</ul></nav>`;
}

/** The first page of all: it leads to the language of the browser, and without scripts to either. */
export function chooserPage(): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${FRAME_TEXTS.en.title} · ${FRAME_TEXTS['zh-CN'].title}</title>
<link rel="stylesheet" href="page.css">
<script>location.replace((navigator.language.startsWith('zh') ? 'zh-CN' : 'en') + '/index.html');</script>
</head>
<body><main id="text"><p><a href="en/index.html">${FRAME_TEXTS.en.title}</a></p><p><a lang="zh-CN" href="zh-CN/index.html">${FRAME_TEXTS['zh-CN'].title}</a></p></main></body>
</html>
`;
}
