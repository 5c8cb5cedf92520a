import { AuditError } from '@erp-audit/core';
import { matchesRule, nearestWord, type Project } from '@erp-audit/runner';
import { say } from './messages.ts';
import type { Session } from './session.ts';

type Rule = Project['rules'][number];

/**
 * The rule a person means by its id or code.
 * @throws AuditError `NOT_FOUND`, with the nearest id or code where one is near.
 */
export function requireRule({ locale }: Session, rules: readonly Rule[], name: string): Rule {
  const rule = rules.find((each) => matchesRule(each, name));
  if (rule !== undefined) return rule;
  throw ruleMissing(locale, rules, name);
}

export function ruleMissing(locale: Session['locale'], rules: readonly Rule[], name: string): AuditError {
  const lastPart = (id: string) => id.split('/').at(-1) ?? id;
  const words = rules.flatMap(({ id, code }) => [code, id, lastPart(id)]);
  const near = nearestWord(name, words);
  const meant = rules.find(({ id, code }) => near === code || near === id || near === lastPart(id));
  const advice =
    near === undefined
      ? ''
      : ` ${say(locale, 'didYouMean', { name: near === meant?.code ? near : (meant?.id ?? near) })}`;
  return new AuditError('NOT_FOUND', `${say(locale, 'ruleMissing', { name })}${advice}`, { command: 'rules' });
}
