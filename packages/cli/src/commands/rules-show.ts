import { AuditError, EXIT, type ExitCode, type LocalizedText, SEVERITY_TEXTS } from '@erp-audit/core';
import { chooseSources, explainRule, type Project, sourceDay } from '@erp-audit/runner';
import { type MessageKey, say, sayBoth, textOf } from '../messages/index.ts';
import { sqlText } from '../output/sql-text.ts';
import { bold } from '../output/table.ts';
import { loadSessionProject } from '../project/load-project.ts';
import { requireRule } from '../project/require-rule.ts';
import type { Session } from '../session.ts';

type Rule = Project['rules'][number];

interface RulesShowOptions {
  readonly sql: boolean;
  readonly source?: string;
}

export async function run(session: Session, [name]: [string], options: RulesShowOptions): Promise<ExitCode> {
  if (options.sql) return printSql(session, name, options.source);
  if (options.source !== undefined) throw misused(sayBoth('sourceNeedsSql'));
  const { rules } = await loadSessionProject(session, 'leave');
  printRule(session, requireRule(rules, name));
  return EXIT.done;
}

async function printSql(session: Session, name: string, given: string | undefined): Promise<ExitCode> {
  const { locale, clock, log } = session;
  const project = await loadSessionProject(session);
  const rule = requireRule(project.rules, name);
  const [chosen, ...others] = chooseSources(project, given === undefined ? [] : [given]);
  if (chosen === undefined || others.length > 0) {
    const names = project.sources.map((each) => each.name).join(', ');
    throw misused(sayBoth('sqlNeedsSource', { sources: names }));
  }
  const source = chosen.name;
  const asOf = sourceDay(project, chosen, clock);
  const statements: { readonly entity: string; readonly sql: string }[] = [];
  for await (const explanation of explainRule(project, { source, rule, asOf }, log)) {
    const sql = await sqlText(locale, explanation);
    session.print(sql);
    statements.push({ entity: explanation.entity, sql });
  }
  session.printJson({ rule, statements });
  return EXIT.done;
}

function misused(message: LocalizedText): AuditError {
  return new AuditError('ARGUMENT_INVALID', message, { command: 'rules show' });
}

function printRule(session: Session, rule: Rule): void {
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
}

function severityWords({ locale }: Session, { severity }: Rule): string {
  if (severity === 'fromPair') return say(locale, 'severityByPair');
  if (typeof severity === 'string') return SEVERITY_TEXTS[severity][locale];
  return severity
    .map(({ over, severity: word }) => say(locale, 'severityBand', { severity: SEVERITY_TEXTS[word][locale], over }))
    .join(locale === 'zh-CN' ? '，' : ', ');
}
