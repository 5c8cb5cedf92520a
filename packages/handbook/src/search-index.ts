import type { RenderedDocument } from './render-document.ts';

/**
 * The script that holds every passage of one language: `handbookPassages`, rows of page title, heading, address, text.
 * A script, because browsers read no other file beside a page that was opened from a disk.
 */
export function searchIndex(pages: readonly RenderedDocument[]): string {
  const rows = pages.flatMap(({ title, document: { slug }, passages }) =>
    passages.map(({ text, anchor, body }) => [title, text, `${slug}.html#${anchor}`, body]),
  );
  return `globalThis.handbookPassages = ${JSON.stringify(rows).replaceAll('<', '\\u003c')};\n`;
}
