import { matchesGlob, type Rule } from '@erp-audit/engine';

/** Whether a rule answers to what a person wrote: its code, its id, or a pattern over ids such as `ownership/**`. */
export function matchesRule(rule: Rule, pattern: string): boolean {
  return rule.code.toLowerCase() === pattern.toLowerCase() || matchesGlob(pattern, rule.id);
}
