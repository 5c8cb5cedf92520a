import { AuditError, addDays, EXIT, type ExitCode, isoWeekStart, RULE_CHANGES, type RuleChange } from '@erp-audit/core';
import { ruleChangeJson } from '../json/evidence-json.ts';
import { type MessageKey, say, sayBoth, textOf } from '../messages/index.ts';
import { renderTable } from '../output/table.ts';
import { type ConfiguredStore, withSessionStore } from '../project/load-project.ts';
import type { Session } from '../session.ts';

/** Longer texts, such as whole conditions, are for JSON. */
const MOST_CHARACTERS = 60;

export async function run(session: Session, _args: [], options: { readonly since?: string }): Promise<ExitCode> {
  const changes = await withSessionStore(session, (store) => changesSince(store, options.since));
  if (changes === undefined) session.print(say(session.locale, 'changesNoRun'));
  else if (changes.length === 0) session.print(say(session.locale, 'changesNone'));
  else session.print(changeTable(session, changes));
  for (const change of changes ?? []) session.printJson(ruleChangeJson(change));
  return EXIT.done;
}

/** Undefined where nothing was run yet. */
async function changesSince(
  store: ConfiguredStore,
  since: string | undefined,
): Promise<readonly RuleChange[] | undefined> {
  const start = since === undefined ? undefined : isoWeekStart(since);
  if (since !== undefined && start === undefined)
    throw new AuditError('ARGUMENT_INVALID', sayBoth('sinceInvalid', { given: since }), { command: 'rules changes' });
  const [newest] = await store.runs(1);
  if (newest === undefined) return undefined;
  const before = start === undefined ? undefined : await store.evidence.lastRunBy(addDays(start, -1));
  return store.ruleChanges.between(before?.id, newest.id);
}

function changeTable({ locale }: Session, changes: readonly RuleChange[]): string {
  const titles: readonly MessageKey[] = [
    'columnRun',
    'columnCode',
    'columnChange',
    'columnBefore',
    'columnAfter',
    'columnOpenThen',
    'columnDirection',
  ];
  const shown = (text: string | null) => {
    if (text === null) return say(locale, 'nothing');
    return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
  };
  return renderTable(
    titles.map((key) => ({ title: textOf(locale, key) })),
    changes.map((change) => [
      change.runId,
      `${change.code} ${change.entity}`,
      [RULE_CHANGES[change.kind][locale], change.name ?? ''].join(' ').trim(),
      shown(change.before),
      shown(change.after),
      `${change.openBefore} → ${change.openAfter}`,
      directionText(change, locale),
    ]),
  );
}

function directionText({ weaker }: RuleChange, locale: Session['locale']): string {
  if (weaker === null) return say(locale, 'directionUnknown');
  return say(locale, weaker ? 'directionLess' : 'directionMore');
}
