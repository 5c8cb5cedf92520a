import type { Language } from './language.ts';

/** The Markdown of one page in one language, read or generated. */
export interface Document {
  readonly slug: string;
  readonly language: Language;
  /** Path from the root of the repository; its links are relative to that. A generated page has the path it would have. */
  readonly file: string;
  readonly markdown: string;
}

/** A part of the site: its heading and its pages, in the order of the contents. */
export interface Section {
  readonly title: Readonly<Record<Language, string>>;
  /** One page each, in every language. */
  readonly pages: readonly Readonly<Record<Language, Document>>[];
}
