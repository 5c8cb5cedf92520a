import type { Locale } from '@erp-audit/core';

/** Languages of the handbook, its first one first; each has every page. */
export const LANGUAGES = ['en', 'zh-CN'] as const satisfies readonly Locale[];
export type Language = (typeof LANGUAGES)[number];

/** What stands around the pages. */
export interface FrameTexts {
  readonly title: string;
  readonly other: string;
  readonly contents: string;
  readonly onThisPage: string;
  readonly search: string;
  readonly nothing: string;
  readonly skip: string;
  readonly version: string;
}

export const FRAME_TEXTS: Readonly<Record<Language, FrameTexts>> = {
  en: {
    title: 'erp-audit handbook',
    other: '中文',
    contents: 'Contents',
    onThisPage: 'On this page',
    search: 'Search the handbook',
    nothing: 'Nothing found.',
    skip: 'To the text',
    version: 'Version',
  },
  'zh-CN': {
    title: 'erp-audit 手册',
    other: 'English',
    contents: '目录',
    onThisPage: '本页内容',
    search: '搜索手册',
    nothing: '没有找到。',
    skip: '跳到正文',
    version: '版本',
  },
};
