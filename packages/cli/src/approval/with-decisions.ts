import { AuditError, type CalendarDate, nearestWord, parseCalendarDate } from '@erp-audit/core';
import { type DecisionContext, loadConfig, loadConfiguredKey } from '@erp-audit/runner';
import { sayBoth } from '../messages/index.ts';
import { withStore } from '../project/load-project.ts';
import type { Session } from '../session.ts';
import { currentActor } from './current-actor.ts';

/** Runs `work` with everything a decision needs; whoever sits at the machine decides. */
export async function withDecisions<Result>(
  session: Session,
  name: string | undefined,
  work: (context: DecisionContext) => Promise<Result>,
): Promise<Result> {
  const config = await loadConfig(session.options.config, session.io.environment, { connections: 'leave' });
  const key = await loadConfiguredKey(config);
  return withStore(session, config, (store) =>
    work({ store, config, key, clock: session.clock, by: currentActor(name) }),
  );
}

/** `W-12`, `w-12` or `12`. @throws AuditError `ARGUMENT_INVALID` */
export function numberOf(letter: 'W' | 'T', text: string, command: string): number {
  const digits = new RegExp(`^(?:${letter}-?)?([1-9]\\d{0,8})$`, 'i').exec(text)?.[1];
  if (digits !== undefined) return Number(digits);
  const example = letter === 'W' ? 'W-12' : 'T-7';
  throw new AuditError('ARGUMENT_INVALID', sayBoth('numberInvalid', { given: text, example }), { command });
}

/** @throws AuditError `ARGUMENT_INVALID` */
export function dayOf(option: string, text: string, command: string): CalendarDate {
  const day = parseCalendarDate(text);
  if (day !== undefined) return day;
  throw new AuditError('ARGUMENT_INVALID', sayBoth('dayInvalid', { option, given: text }), { command });
}

/** The chosen states, `standard` where none was chosen, undefined for all. @throws AuditError `ARGUMENT_INVALID` */
export function statesOf<State extends string>(
  given: readonly string[],
  known: readonly State[],
  standard: readonly State[],
  command: string,
): readonly State[] | undefined {
  if (given.length === 0) return standard;
  if (given.includes('all')) return undefined;
  const isState = (word: string): word is State => known.some((state) => state === word);
  const unknown = given.find((word) => !isState(word));
  if (unknown === undefined) return given.filter(isState);
  const near = nearestWord(unknown, known);
  const states = near === undefined ? known.join(', ') : near;
  throw new AuditError('ARGUMENT_INVALID', sayBoth('optionStateInvalid', { given: unknown, states }), { command });
}

/** As-of of the last run that changed states: findings and their waivers live by its day. */
export async function lastAsOf({ store }: Pick<DecisionContext, 'store'>): Promise<CalendarDate | undefined> {
  return (await store.run('latest'))?.asOf;
}
