import type { LocalizedText } from '@erp-audit/core';
import type { Profile } from '@erp-audit/engine';

/** What whoever uses a profile must know of it. */
export function profileWarnings({ id, title, tried }: Profile): readonly LocalizedText[] {
  if (tried) return [];
  return [
    {
      en: `Nobody has run the profile "${id}" (${title.en}) on a real database yet: check its mapping with \`erp-audit profile check\` before you believe a finding.`,
      'zh-CN': `尚未有人在真实数据库上运行过配置档案 "${id}"（${title['zh-CN']}）：请先用 \`erp-audit profile check\` 核对映射，再采信发现。`,
    },
  ];
}
