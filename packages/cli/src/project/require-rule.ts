import { AuditError, composeText, nearestWord } from '@erp-audit/core';
import { matchesRule, type Project } from '@erp-audit/runner';
import { say } from '../messages/index.ts';

type Rule = Project['rules'][number];

/**
 * The rule a person means by its id or code.
 * @throws AuditError `NOT_FOUND`, with the nearest id or code where one is near.
 */
export function requireRule(rules: readonly Rule[], name: string): Rule {
  const rule = rules.find((each) => matchesRule(each, name));
  if (rule === undefined) throw ruleMissing(rules, name);
  return rule;
}

/** That no rule answers to a name, and which one was probably meant. */
export function ruleMissing(rules: readonly Rule[], name: string): AuditError {
  const meant = nearestRule(rules, name);
  const message = composeText((locale) => {
    const advice = meant === undefined ? '' : ` ${say(locale, 'didYouMean', { name: meant })}`;
    return `${say(locale, 'ruleMissing', { name })}${advice}`;
  });
  return new AuditError('NOT_FOUND', message, { command: 'rules' });
}

/** People write codes, ids, or the last part of an id. */
function nearestRule(rules: readonly Rule[], name: string): string | undefined {
  const lastPart = (id: string) => id.split('/').at(-1) ?? id;
  const near = nearestWord(
    name,
    rules.flatMap(({ id, code }) => [code, id, lastPart(id)]),
  );
  const rule = rules.find(({ id, code }) => near === code || near === id || near === lastPart(id));
  return near === rule?.code ? near : rule?.id;
}
