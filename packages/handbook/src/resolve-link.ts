import { statSync } from 'node:fs';
import path from 'node:path';
import type { Document } from './document.ts';

/** Where a link of a page leads. */
export type LinkTarget =
  | { readonly kind: 'external'; readonly href: string }
  | { readonly kind: 'page'; readonly href: string; readonly slug: string; readonly anchor: string | undefined }
  /** A file of the repository that is no page: the site keeps a copy. */
  | { readonly kind: 'file'; readonly href: string; readonly file: string; readonly copy: string }
  | { readonly kind: 'broken'; readonly href: string };

const SHOWN_BY_BROWSERS = /\.(png|svg|txt|html)$/;

/** Finds out where links lead: `slugs` has the file of every page, in every language. */
export function makeLinkResolver(root: string, slugs: ReadonlyMap<string, string>) {
  return (document: Document, href: string): LinkTarget => {
    if (/^[a-z][a-z+.-]*:/i.test(href)) return { kind: 'external', href };
    const [target = '', anchor] = href.split('#', 2);
    const file = fileOf(document, target);
    const slug = slugs.get(file);
    if (slug !== undefined) return pageLink(slug, target, anchor);
    return isFileBelow(root, file) ? fileLink(file) : { kind: 'broken', href };
  };
}
export type ResolveLink = ReturnType<typeof makeLinkResolver>;

/** Path from the root of what a page links to; nothing before the `#` is the page itself. */
function fileOf(document: Document, target: string): string {
  if (target === '') return document.file;
  return path.posix.normalize(path.posix.join(path.posix.dirname(document.file), decodeURI(target)));
}

function pageLink(slug: string, target: string, anchor: string | undefined): LinkTarget {
  const to = target === '' ? '' : `${slug}.html`;
  return { kind: 'page', href: anchor === undefined ? to : `${to}#${anchor}`, slug, anchor };
}

function isFileBelow(root: string, file: string): boolean {
  return !file.startsWith('..') && statSync(path.join(root, file), { throwIfNoEntry: false })?.isFile() === true;
}

/** A copy with an ending that browsers show instead of saving it, and without the dot that would hide a folder. */
function fileLink(file: string): LinkTarget {
  const copy = `files/${file.replace(/^\./, '')}${SHOWN_BY_BROWSERS.test(file) ? '' : '.txt'}`;
  return { kind: 'file', href: `../${copy}`, file, copy };
}
