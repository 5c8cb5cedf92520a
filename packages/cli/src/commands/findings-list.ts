import { dirname, resolve } from 'node:path';
import {
  AuditError,
  addDays,
  type CalendarDate,
  composeText,
  ESCALATION_TEXTS,
  type EscalationLevel,
  EXIT,
  type ExitCode,
  FINDING_STATES,
  type Finding,
  type FindingState,
  nearestWord,
  OPEN_STATES,
  type Severity,
  type WorkingCalendar,
} from '@erp-audit/core';
import { type Config, dayOfStore, namedSources, type ReadableStore, sourceNames } from '@erp-audit/runner';
import { keepRecentFindings } from '../completion/recent-findings.ts';
import { findingJson } from '../json/finding-json.ts';
import { say, sayBoth } from '../messages/index.ts';
import { findingTable } from '../output/finding-columns.ts';
import { paragraph } from '../output/table.ts';
import { loadSessionProject, withSessionStore } from '../project/load-project.ts';
import { requireRule } from '../project/require-rule.ts';
import { type SuspectRules, suspectRules } from '../project/suspect-rules.ts';
import type { Session } from '../session.ts';

export interface FindingsListOptions {
  readonly state: readonly string[];
  readonly department?: string;
  readonly rule?: string;
  readonly source?: string;
  readonly severity?: Severity;
  readonly overdue: boolean;
  readonly dueWithin?: number;
  readonly level?: EscalationLevel;
}

export async function run(session: Session, _args: [], options: FindingsListOptions): Promise<ExitCode> {
  const states = chosenStates(options.state);
  const { department, rule, severity } = options;
  const given = { department, rule, severity, escalation: options.level };
  const filter = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const { count, hidden } = await withSessionStore(session, async (store, config) => {
    const secret = config.departments.filter((each) => each.confidential === true).map(({ id }) => id);
    const due = await dueFilter(store, config.workingCalendar, options);
    const found = store.findings({ ...filter, ...sourceFilter(config, options), ...due, states, includePilot: true });
    const suspects = await suspectRules(store);
    return { count: await printFindings(session, found, secret, suspects), hidden: store.hidden() };
  });
  if (count + hidden === 0) await checkNames(session, options);
  session.print(say(session.locale, 'findingsCount', { count }));
  if (hidden > 0) sayHidden(session, hidden);
  return EXIT.done;
}

/** Standard output holds nothing but findings where it is JSON. */
function sayHidden(session: Session, count: number): void {
  const text = say(session.locale, 'findingsHidden', { count });
  if (session.isJson) session.io.stderr(`${text}\n`);
  else session.print(text);
}

async function printFindings(
  session: Session,
  batches: AsyncIterable<readonly Finding[]>,
  secret: readonly string[],
  suspects: SuspectRules,
): Promise<number> {
  const doubtful = new Set<string>();
  let count = 0;
  for await (const batch of batches) {
    // The file is there for whoever completes a command line on this machine.
    const open = batch.filter(({ department }) => !secret.includes(department));
    if (count === 0) keepRecentFindings(dirname(resolve(session.options.config)), open);
    count += batch.length;
    for (const finding of batch) {
      if (suspects.has(finding)) doubtful.add(finding.code);
      session.printJson(findingJson(finding, suspects.has(finding)));
    }
    if (!session.isJson) printBatch(session, batch);
  }
  const rules = [...doubtful].join(', ');
  if (doubtful.size > 0) session.print(paragraph(session.io, '', say(session.locale, 'suspectNote', { rules })));
  return count;
}

/** A source with account sets is all of them; a name of earlier times is looked for as it is. */
function sourceFilter({ sources }: Config, { source }: FindingsListOptions): { readonly sources?: readonly string[] } {
  if (source === undefined) return {};
  const sets = namedSources(sources).filter(({ base }) => base === source);
  return { sources: [source, ...sets.map(({ name }) => name)] };
}

/** Seen from the day of the last run; `--overdue` and `--due-within` together are both. */
async function dueFilter(
  store: ReadableStore,
  calendar: WorkingCalendar,
  { overdue, dueWithin }: Pick<FindingsListOptions, 'overdue' | 'dueWithin'>,
): Promise<{ readonly dueFrom?: CalendarDate; readonly dueUntil?: CalendarDate }> {
  if (!overdue && dueWithin === undefined) return {};
  const asOf = await dayOfStore(store);
  if (dueWithin === undefined) return { dueUntil: addDays(asOf, -1) };
  const dueUntil = calendar.addWorkingDays(asOf, dueWithin);
  return overdue ? { dueUntil } : { dueFrom: asOf, dueUntil };
}

/**
 * Nothing found may be a mistyped name. Names of earlier times, whose findings are kept, never come here.
 * @throws AuditError `NOT_FOUND`
 */
async function checkNames(session: Session, { department, rule, source }: FindingsListOptions): Promise<void> {
  if (department === undefined && rule === undefined && source === undefined) return;
  const { config, rules } = await loadSessionProject(session, 'leave');
  if (rule !== undefined) requireRule(rules, rule);
  const departments = config.departments.map(({ id }) => id);
  if (department !== undefined) requireName('departmentMissing', department, departments);
  if (source !== undefined) requireName('sourceMissing', source, sourceNames(config));
}

function requireName(key: 'departmentMissing' | 'sourceMissing', name: string, known: readonly string[]): void {
  if (known.includes(name)) return;
  const near = nearestWord(name, known);
  const message = composeText((locale) => {
    const advice =
      near === undefined
        ? say(locale, 'writeOneOf', { words: known.join(', ') })
        : say(locale, 'didYouMean', { name: near });
    return `${say(locale, key, { name })} ${advice}`;
  });
  throw new AuditError('ARGUMENT_INVALID', message, { command: 'findings list' });
}

function chosenStates(names: readonly string[]): readonly FindingState[] {
  if (names.length === 0) return OPEN_STATES;
  if (names.includes('all')) return FINDING_STATES;
  const isState = (name: string): name is FindingState => FINDING_STATES.some((state) => state === name);
  const unknown = names.find((name) => !isState(name));
  if (unknown === undefined) return names.filter(isState);
  const message = sayBoth('stateInvalid', { given: unknown, states: FINDING_STATES.join(', ') });
  throw new AuditError('ARGUMENT_INVALID', message, { command: 'findings list' });
}

/** Each batch is a table of its own, so that a million findings need no more memory than a thousand. */
function printBatch({ locale, print }: Session, findings: readonly Finding[]): void {
  const escalation = ({ escalation: level }: Finding) =>
    level === 'record_owner' ? '–' : ESCALATION_TEXTS[level][locale];
  print(
    findingTable(locale, findings, [
      { title: 'columnDue', value: ({ dueAt }) => dueAt ?? '–' },
      { title: 'columnEscalation', value: escalation },
    ]),
  );
}
