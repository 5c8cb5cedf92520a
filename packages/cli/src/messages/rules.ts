import type { LocalizedText } from '@erp-audit/core';

/** Sentences about rules and their cases. */
export const RULE_MESSAGES = {
  rulesAbout: { en: 'Look at rules and test them', 'zh-CN': '查看与测试规则' },
  rulesListAbout: { en: 'List the rules that are loaded', 'zh-CN': '列出已加载的规则' },
  rulesShowAbout: { en: 'Show one rule', 'zh-CN': '显示一条规则' },
  rulesLintAbout: { en: 'Check every rule file', 'zh-CN': '检查所有规则文件' },
  rulesTestAbout: {
    en: 'Run the cases beside the rules on an embedded database',
    'zh-CN': '在内嵌数据库上运行规则用例',
  },
  ruleArgument: { en: 'id or code of a rule', 'zh-CN': '规则编号或代码' },
  rulesLintOk: { en: '{count} {count|rule is|rules are} correct.', 'zh-CN': '{count} 条规则正确。' },
  rulesTestOk: {
    en: '{rules} {rules|rule|rules}, {cases} {cases|case|cases} passed.',
    'zh-CN': '{rules} 条规则、{cases} 个用例全部通过。',
  },
  rulesTestFailed: {
    en: '{failed} of {cases} {cases|case|cases} failed.',
    'zh-CN': '{cases} 个用例中 {failed} 个失败。',
  },
  caseFailed: {
    en: '{rule}: "{name}" expected {expected}, found {found}',
    'zh-CN': '{rule}："{name}" 期望 {expected}，实际 {found}',
  },
  ruleRisk: { en: 'Why it matters', 'zh-CN': '风险' },
  ruleFix: { en: 'What to do', 'zh-CN': '整改方法' },
  ruleFalsePositives: { en: 'When it is no defect', 'zh-CN': '可能的误报' },
  ruleParams: { en: 'Parameters', 'zh-CN': '参数' },
  ruleMissing: {
    en: 'There is no rule "{name}" among those that are loaded.',
    'zh-CN': '已加载的规则中没有 "{name}"。',
  },
} as const satisfies Record<string, LocalizedText>;
