import { AuditError, composeText, formatIssue } from '@erp-audit/core';
import { type Rule, readRule, yamlLibrary } from '@erp-audit/engine';
import type { Config } from '../config/load-config.ts';

/** What of a rule is to be other than its file and the configuration say: parameters, severity, department, due days. */
export type RuleSettings = Readonly<Record<string, unknown>>;

/**
 * Settings from `name=value`; the value is YAML, so that numbers, lists and texts are written as in the configuration.
 * @throws AuditError `ARGUMENT_INVALID`
 */
export function parseSettings(given: readonly string[], command: string): RuleSettings {
  return Object.fromEntries(given.map((text) => parseSetting(text, command)));
}

function parseSetting(text: string, command: string): readonly [string, unknown] {
  const [, name, value] = /^\s*([A-Za-z][\w-]*)\s*=\s*([\s\S]+)$/.exec(text) ?? [];
  const document = yamlLibrary().parseDocument(value ?? '');
  if (name !== undefined && document.errors.length === 0) return [name, document.toJS({ maxAliasCount: 0 })];
  const message = {
    en: `"${text}" is no setting: write name=value, such as maxAgeDays=60 or 'ownerMap={ material: [D50] }'.`,
    'zh-CN': `"${text}" 不是设置项：请写 名称=值，如 maxAgeDays=60 或 'ownerMap={ material: [D50] }'。`,
  };
  throw new AuditError('ARGUMENT_INVALID', message, { command });
}

/**
 * The rule as it would be with other settings on top of those of the configuration.
 * @throws AuditError `RULE_INVALID`
 */
export function withSettings(rule: Rule, config: Pick<Config, 'rules'>, settings: RuleSettings): Rule {
  if (Object.keys(settings).length === 0) return rule;
  const changed = readRule(rule.file, rule.id, { values: { ...config.rules.set[rule.id], ...settings } });
  if (changed.rule !== undefined) return changed.rule;
  const message = composeText((locale) => changed.issues.map((issue) => formatIssue(issue, locale)).join('\n'));
  throw new AuditError('RULE_INVALID', message, { file: rule.file }, { issues: changed.issues });
}
