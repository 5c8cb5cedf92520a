import { AuditError, EXIT, type ExitCode, type LocalizedText, SEVERITY_TEXTS } from '@erp-audit/core';
import { matchesRule, type Project } from '@erp-audit/runner';
import { loadSessionProject } from '../load-project.ts';
import { type MessageKey, say, sayBoth, textOf } from '../messages.ts';
import type { Session } from '../session.ts';
import { bold } from '../table.ts';

type Rule = Project['rules'][number];

export async function run(session: Session, [name]: [string]): Promise<ExitCode> {
  const rule = findRule((await loadSessionProject(session, 'leave')).rules, name);
  const { locale, io } = session;
  session.print(bold(io, `${rule.code}  ${rule.title[locale]}`));
  session.print(`${rule.id}  ·  ${rule.kind}  ·  ${rule.status}  ·  ${severityWords(session, rule)}`);
  const texts: readonly (readonly [MessageKey, LocalizedText])[] = [
    ['ruleRisk', rule.risk],
    ['ruleFix', rule.fix],
    ['ruleFalsePositives', rule.falsePositives],
  ];
  for (const [title, text] of texts) session.print(`\n${bold(io, textOf(locale, title))}\n${text[locale].trim()}`);
  session.print(`\n${bold(io, say(locale, 'ruleParams'))}\n${JSON.stringify(rule.params, null, 2)}\n\n${rule.file}`);
  session.printJson({ rule });
  return EXIT.done;
}

/** @throws AuditError `NOT_FOUND`. */
function findRule(rules: readonly Rule[], name: string): Rule {
  const rule = rules.find((each) => matchesRule(each, name));
  if (rule !== undefined) return rule;
  throw new AuditError('NOT_FOUND', sayBoth('ruleMissing', { name }), { command: 'rules' });
}

function severityWords({ locale }: Session, { severity }: Rule): string {
  if (severity === 'fromPair') return severity;
  if (typeof severity === 'string') return SEVERITY_TEXTS[severity][locale];
  return severity.map((band) => `> ${band.over}: ${SEVERITY_TEXTS[band.severity][locale]}`).join(', ');
}
