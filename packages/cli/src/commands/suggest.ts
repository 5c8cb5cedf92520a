import { AuditError, EXIT, type ExitCode, entityOf, parseCalendarDate, RULE_REASONS } from '@erp-audit/core';
import { type SourceSuggestions, suggestRules, type WrittenSuggestion, writeSuggestions } from '@erp-audit/runner';
import { suggestJson } from '../json/suggest-json.ts';
import { say, sayBoth } from '../messages/index.ts';
import { showProgress } from '../output/progress.ts';
import { switchOn } from '../output/readiness-text.ts';
import { bold, paragraph, renderTable } from '../output/table.ts';
import { loadSessionProject, readinessPlace, rulesDirectory } from '../project/load-project.ts';
import type { Session } from '../session.ts';

interface SuggestCommandOptions {
  readonly source: readonly string[];
  readonly asOf?: string;
  readonly write?: string;
}

type Project = Awaited<ReturnType<typeof loadSessionProject>>;

export async function run(session: Session, _args: [], options: SuggestCommandOptions): Promise<ExitCode> {
  const { locale } = session;
  const asOf = options.asOf === undefined ? undefined : parseCalendarDate(options.asOf);
  if (options.asOf !== undefined && asOf === undefined)
    throw new AuditError('ARGUMENT_INVALID', sayBoth('asOfInvalid', { given: options.asOf }), { command: 'suggest' });
  const project = await loadSessionProject(session);
  const progress = showProgress(session);
  let suggestions: readonly SourceSuggestions[];
  try {
    suggestions = await suggestRules(project, {
      ...{ sources: options.source, asOf, rulesDirectory: rulesDirectory(), onProgress: progress.update },
      ...{ clock: session.clock, log: session.log, signal: session.io.signal },
    });
  } finally {
    progress.stop();
  }
  const written =
    options.write === undefined ? [] : await writeSuggestions(project, suggestions, options.write, locale);
  for (const each of suggestions) printSource(session, project, each);
  printNext(session, suggestions, options.write, written);
  session.printJson(suggestJson(suggestions, written));
  return suggestions.some(({ failed }) => failed.length > 0) ? EXIT.notChecked : EXIT.done;
}

function printSource(session: Session, project: Project, suggestions: SourceSuggestions): void {
  const { locale, io } = session;
  const { source, asOf, rules, shipped, failed } = suggestions;
  session.print(bold(io, say(locale, 'suggestTitle', { source, asOf })));
  if (rules.length + shipped.length === 0) session.print(say(locale, 'suggestNone'));
  const columns = [
    { title: '  ' },
    { title: say(locale, 'columnSuggestion') },
    { title: say(locale, 'columnFindings'), align: 'right' as const },
    { title: say(locale, 'columnInScope'), align: 'right' as const },
    { title: say(locale, 'columnCertainty'), align: 'right' as const },
    { title: say(locale, 'columnExamples') },
  ];
  const rows = rules.map(({ idea, found, inScope, certainty, examples }) => [
    ...['  +', idea.title[locale], found, inScope],
    ...[certainty.toFixed(2), examples.join(', ')],
  ]);
  if (rows.length > 0) session.print(renderTable(columns, rows));
  for (const hint of shipped) session.print(paragraph(io, '  → ', hintText(session, project, source, hint)));
  for (const { entity, id, error } of failed) {
    const values = { idea: `${entity}/${id}`, reason: error.messageIn(locale) };
    session.print(paragraph(io, '  ✗ ', say(locale, 'suggestFailed', values)));
  }
  session.print('');
}

function hintText(
  session: Session,
  project: Project,
  source: string,
  { rule, entity, advice, detail, found, inScope }: SourceSuggestions['shipped'][number],
): string {
  const { locale } = session;
  const values = { rule: rule.code, title: rule.title[locale], entity: entityOf(entity).title[locale] };
  if (advice === 'include')
    return say(locale, 'suggestInclude', { ...values, id: rule.id, found: found ?? 0, inScope: inScope ?? 0 });
  const readiness = { rule, entity, state: 'skipped', reason: advice, detail, partial: [] } as const;
  const what = switchOn(session, readiness, readinessPlace(project, source));
  return say(locale, 'suggestSwitchOn', { ...values, what: what ?? `${RULE_REASONS[advice][locale]} (${detail})` });
}

function printNext(
  session: Session,
  suggestions: readonly SourceSuggestions[],
  folder: string | undefined,
  written: readonly WrittenSuggestion[],
): void {
  const { locale } = session;
  if (folder !== undefined) {
    session.print(say(locale, 'suggestWritten', { count: written.length, directory: folder }));
    for (const { code, file } of written) session.print(`  ${code}  ${file}`);
    session.print(say(locale, 'suggestNextTest', { directory: folder.split('/')[0] ?? folder }));
  } else if (suggestions.some(({ rules }) => rules.length > 0)) session.print(say(locale, 'suggestNextWrite'));
}
