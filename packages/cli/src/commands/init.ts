import { resolve } from 'node:path';
import {
  type AccessWay,
  AuditError,
  type CalendarDate,
  calendarDateIn,
  EXIT,
  type ExitCode,
  nearestWord,
  type SourcePermission,
} from '@erp-audit/core';
import {
  checkFree,
  initFolder,
  listProfiles,
  matchDepartments,
  readSourceAddress,
  ruleFamilies,
  type SourceAddress,
  type TriedSource,
  trySource,
} from '@erp-audit/runner';
import { say, sayBoth } from '../messages/index.ts';
import { describeError } from '../output/print-error.ts';
import { paragraph } from '../output/table.ts';
import { rulesDirectory } from '../project/load-project.ts';
import type { Session } from '../session.ts';
import type { SetupAnswers } from '../setup/ask-setup.ts';
import { countryOfTimezone } from '../setup/home-country.ts';

interface InitOptions {
  readonly connection?: string;
  readonly profile?: string;
  readonly organisation?: string;
  readonly timezone?: string;
  readonly access?: AccessWay;
  readonly contract?: string;
  readonly confirmedBy?: string;
  readonly yes: boolean;
}

const COMMAND = { command: 'init' };

export async function run(session: Session, [given = '.']: [string?], options: InitOptions): Promise<ExitCode> {
  const directory = resolve(given);
  await checkFree(directory);
  checkOptions(options);
  const answers = isAsking(session, options)
    ? await ask(session, directory, options)
    : await takeOptions(session, directory, options);
  if (answers === undefined) return EXIT.input;
  const { locale, organisation, timezone, address, profile, access, permission, tried } = answers;
  const files = await initFolder(directory, {
    ...{ locale, organisation, timezone, address, profile, access, permission, country: countryOfTimezone(timezone) },
    families: ruleFamilies(rulesDirectory()),
    departments: matchDepartments(tried?.orgUnits ?? []),
  });
  printMade(session, given, files, answers);
  session.printJson({ directory, files, source: tried?.identity ?? null });
  return answers.error?.exit ?? EXIT.done;
}

interface Answers extends SetupAnswers {
  /** Why the source could not be opened. */
  readonly error?: AuditError;
}

/** @throws AuditError `ARGUMENT_INVALID` before anything is asked or written. */
function checkOptions({ profile, timezone, contract, confirmedBy }: InitOptions): void {
  if ((contract === undefined) !== (confirmedBy === undefined))
    throw new AuditError('ARGUMENT_INVALID', sayBoth('permissionNeedsBoth'), COMMAND);
  const names = listProfiles(rulesDirectory()).map(({ id }) => id);
  if (profile !== undefined && !names.includes(profile)) {
    const name = nearestWord(profile, names) ?? names.join(', ');
    throw new AuditError('ARGUMENT_INVALID', sayBoth('profileMissing', { profile, name }), COMMAND);
  }
  if (timezone === undefined) return;
  try {
    new Intl.DateTimeFormat('en', { timeZone: timezone });
  } catch {
    throw new AuditError('ARGUMENT_INVALID', sayBoth('timezoneInvalid', { given: timezone }), COMMAND);
  }
}

/** Questions are for people: never where input or output is no terminal, and not with --yes, --quiet or JSON. */
function isAsking({ io, isJson, options }: Session, { yes }: InitOptions): boolean {
  return io.isInteractive === true && !yes && !isJson && !options.quiet;
}

function attempt(session: Session, directory: string, address: SourceAddress, profile: string): Promise<TriedSource> {
  return trySource({ address, profile, directory, rulesDirectory: rulesDirectory(), log: session.log });
}

async function ask(session: Session, directory: string, options: InitOptions): Promise<Answers | undefined> {
  const { askSetup } = await import('../setup/ask-setup.ts');
  const { connection, profile, organisation, timezone, access } = options;
  const today = (zone: string) => calendarDateIn(session.clock.now(), zone);
  return askSetup({
    ...{ access, today, permission: permissionOf(options, today(timezone ?? 'UTC')) },
    ...{ profile, organisation, timezone, lang: session.options.lang, locale: session.locale },
    address: connection === undefined ? undefined : readSourceAddress(connection),
    profiles: listProfiles(rulesDirectory()),
    attempt: (address, chosen) => attempt(session, directory, address, chosen),
  });
}

async function takeOptions(session: Session, directory: string, options: InitOptions): Promise<Answers> {
  const { locale } = session;
  const address = options.connection === undefined ? undefined : readSourceAddress(options.connection);
  const profile = options.profile ?? 'odoo';
  const timezone = options.timezone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const answers = {
    ...{ locale, address, profile, tried: undefined },
    organisation: options.organisation ?? say(locale, 'initOrganisation'),
    timezone,
    access: options.access,
    permission: permissionOf(options, calendarDateIn(session.clock.now(), timezone)),
  };
  if (address === undefined) return answers;
  try {
    return { ...answers, tried: await attempt(session, directory, address, profile) };
  } catch (error) {
    if (!(error instanceof AuditError)) throw error;
    return { ...answers, error };
  }
}

function permissionOf({ contract, confirmedBy }: InitOptions, confirmedOn: CalendarDate): SourcePermission | undefined {
  return contract === undefined || confirmedBy === undefined ? undefined : { contract, confirmedBy, confirmedOn };
}

function printMade(session: Session, given: string, files: readonly string[], answers: Answers): void {
  const { locale } = answers;
  const { io } = session;
  const tell = (mark: string, text: string) => session.print(paragraph(io, mark, text));
  tell('', say(locale, 'initDone', { count: files.length, directory: given }));
  for (const file of files) session.print(`  ${file}`);
  if (files.includes('.env')) tell('', say(locale, 'initSecret'));
  const { tried, error } = answers;
  const matched = matchDepartments(tried?.orgUnits ?? []).filter(({ orgUnits }) => orgUnits.length > 0);
  if (matched.length > 0)
    tell('', say(locale, 'initMatched', { list: matched.map(({ name }) => name[locale]).join(', ') }));
  for (const warning of warningsOf(answers)) tell('! ', warning);
  if (error !== undefined) io.stderr(`${describeError(locale, error)}\n`);
  const folder = given === '.' ? '' : `cd ${/\s/.test(given) ? `"${given}"` : given} && `;
  const key = answers.address === undefined ? 'initNextAddress' : 'initNext';
  tell('', say(locale, key, { folder }));
}

/** What a first look at the source found to be put right, and what to know of the profile. */
function warningsOf({ locale, profile, tried }: Answers): readonly string[] {
  if (tried === undefined) {
    const chosen = listProfiles(rulesDirectory()).find(({ id }) => id === profile);
    return (chosen?.warnings ?? []).map((warning) => warning[locale]);
  }
  const { misfit, writeAbilities, warnings } = tried;
  return [
    ...(misfit === undefined ? [] : [misfit.messageIn(locale)]),
    ...(writeAbilities.length === 0 ? [] : [say(locale, 'initCanWrite')]),
    ...warnings.map((warning) => warning[locale]),
  ];
}
