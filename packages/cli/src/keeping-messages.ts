import type { LocalizedText } from '@erp-audit/core';

/** Sentences about what is kept: who may read it, how long, and how it travels. */
export const KEEPING_MESSAGES = {
  findingsHidden: {
    en: '{count} confidential findings not shown.',
    'zh-CN': '另有 {count} 个保密问题未显示。',
  },
} as const satisfies Record<string, LocalizedText>;
