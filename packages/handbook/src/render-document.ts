import { Marked, type Token, type Tokens } from 'marked';
import type { Document } from './document.ts';
import { escapeHtml } from './escape-html.ts';
import type { LinkTarget, ResolveLink } from './resolve-link.ts';
import { makeSlugger } from './slugger.ts';

interface Heading {
  readonly depth: number;
  readonly text: string;
  readonly anchor: string;
}

/** What stands below one heading, without marks, for the search. */
interface Passage extends Heading {
  readonly body: string;
}

/** One page, ready for its frame. */
export interface RenderedDocument {
  readonly document: Document;
  readonly title: string;
  readonly html: string;
  readonly headings: readonly Heading[];
  /** Where links may lead: those of the headings, and those that the page sets itself. */
  readonly anchors: readonly string[];
  readonly passages: readonly Passage[];
  readonly links: readonly LinkTarget[];
}

/** The text of tokens without their marks; cells and lines are parted by a blank. */
function plainText(tokens: readonly Token[]): string {
  return tokens.map(tokenText).join('');
}

function tokenText(token: Token): string {
  switch (token.type) {
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      return [header, ...rows].map((cells) => `${cells.map((cell) => plainText(cell.tokens)).join(' ')} `).join('');
    }
    case 'list':
      return (token as Tokens.List).items.map((item) => `${plainText(item.tokens)} `).join('');
    case 'space':
    case 'br':
      return ' ';
    case 'html':
      return '';
    default:
      return 'tokens' in token && token.tokens !== undefined
        ? plainText(token.tokens)
        : 'text' in token
          ? unescapeEntities(String(token['text']))
          : '';
  }
}

function unescapeEntities(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

/** The line under the title that leads to the other language: the frame of every page has one. */
function isLanguageLink(token: Token): boolean {
  if (token.type !== 'paragraph') return false;
  const [first, ...rest] = (token as Tokens.Paragraph).tokens;
  return rest.length === 0 && first?.type === 'link' && /^(中文|简体中文|English)$/.test((first as Tokens.Link).text);
}

/** An anchor that a page sets by hand, as GitHub takes it; the only HTML that is let through. */
const OWN_ANCHOR = /^<a id="([\w-]+)">$/;

/** Renders one page; every link is resolved, and told. */
export function renderDocument(document: Document, resolve: ResolveLink): RenderedDocument {
  const anchorOf = makeSlugger();
  const headings: Heading[] = [];
  const anchors: string[] = [];
  const links: LinkTarget[] = [];
  const followed = (href: string): string => {
    const target = resolve(document, href);
    links.push(target);
    return escapeHtml(target.href);
  };
  const marked = new Marked({
    gfm: true,
    // Steps of a rule stand on lines of their own.
    breaks: true,
    renderer: {
      heading({ tokens, depth }) {
        const text = plainText(tokens).trim();
        const anchor = anchorOf(text);
        headings.push({ depth, text, anchor });
        anchors.push(anchor);
        return `<h${depth} id="${anchor}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        return `<a href="${followed(href)}">${this.parser.parseInline(tokens)}</a>`;
      },
      image({ href, text }) {
        return `<img src="${followed(href)}" alt="${escapeHtml(text)}">`;
      },
      code({ text }) {
        return `<pre tabindex="0"><code>${escapeHtml(text)}</code></pre>\n`;
      },
      html({ text }) {
        const id = OWN_ANCHOR.exec(text.trim())?.[1];
        if (id !== undefined) anchors.push(id);
        return id === undefined ? '' : `<a id="${id}"></a>`;
      },
    },
  });
  const tokens = marked.lexer(document.markdown).filter((token) => !isLanguageLink(token));
  const html = marked
    .parser(tokens)
    .replaceAll('<table>', '<div class="wide"><table>')
    .replaceAll('</table>', '</table></div>');
  const title = headings[0]?.text ?? document.slug;
  return { document, title, html, headings, anchors, passages: passagesOf(tokens, headings), links };
}

function passagesOf(tokens: readonly Token[], headings: readonly Heading[]): readonly Passage[] {
  const passages: { heading: Heading; body: string[] }[] = [];
  let next = 0;
  for (const token of tokens) {
    const heading = token.type === 'heading' ? headings[next++] : undefined;
    if (heading !== undefined) passages.push({ heading, body: [] });
    else passages.at(-1)?.body.push(tokenText(token));
  }
  return passages.map(({ heading, body }) => ({ ...heading, body: body.join(' ').replaceAll(/\s+/g, ' ').trim() }));
}
