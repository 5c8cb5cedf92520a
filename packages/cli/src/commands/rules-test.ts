import { EXIT, type ExitCode } from '@erp-audit/core';
import { matchesRule, testRules } from '@erp-audit/runner';
import type { z } from 'zod';
import type { RulesTestJson } from '../json/rules-json.ts';
import { say } from '../messages/index.ts';
import { loadSessionProject } from '../project/load-project.ts';
import { ruleMissing } from '../project/require-rule.ts';
import type { Session } from '../session.ts';

export async function run(session: Session, [names]: [readonly string[]]): Promise<ExitCode> {
  const { rules, config } = await loadSessionProject(session, 'leave');
  const chosen = names.length === 0 ? rules : rules.filter((rule) => names.some((name) => matchesRule(rule, name)));
  const unknown = names.find((name) => !rules.some((rule) => matchesRule(rule, name)));
  if (unknown !== undefined) throw ruleMissing(rules, unknown);
  const results = await testRules(chosen, config.directory, session.log);
  const cases = results.flatMap((result) => result.cases);
  const failed = cases.filter((each) => !each.passed);
  for (const { rule, cases: ofRule } of results)
    session.print(`${ofRule.every((each) => each.passed) ? '✓' : '✗'} ${rule.code} ${rule.id} (${ofRule.length})`);
  for (const { rule, name, differences } of failed)
    session.print([`\n✗ ${rule}: ${name}`, ...differences.map((line) => `    ${line}`)].join('\n'));
  session.print('');
  if (failed.length === 0)
    session.print(say(session.locale, 'rulesTestOk', { rules: results.length, cases: cases.length }));
  else session.print(say(session.locale, 'rulesTestFailed', { failed: failed.length, cases: cases.length }));
  const printed = {
    cases: cases.map(({ rule, name, passed, differences }) => ({ rule, name, passed, differences: [...differences] })),
  };
  session.printJson(printed satisfies z.output<typeof RulesTestJson>);
  return failed.length === 0 ? EXIT.done : EXIT.input;
}
