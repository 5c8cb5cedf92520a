import type { Texts } from '../load-texts.ts';
import type { WorkbookRule } from '../model.ts';

/** Title of a rule; where the rule is suspect, with what to do before records are changed. */
export function ruleTitle({ rule, suspect }: WorkbookRule, texts: Texts): string {
  const title = rule.title[texts.locale].trim();
  return suspect === true ? texts('rule.suspect', { title }) : title;
}
