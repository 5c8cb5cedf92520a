import { password as askHidden, cancel, confirm, intro, isCancel, log, select, spinner, text } from '@clack/prompts';
import {
  ACCESS_TEXTS,
  ACCESS_WAYS,
  type AccessWay,
  AuditError,
  type CalendarDate,
  LOCALES,
  type Locale,
  type SourcePermission,
} from '@erp-audit/core';
import { readSourceAddress, type ShippedProfile, type SourceAddress, type TriedSource } from '@erp-audit/runner';
import { say } from '../messages/index.ts';

/** Answers that init needs; those given as options are not asked for. */
export interface SetupAnswers {
  readonly locale: Locale;
  readonly organisation: string;
  readonly timezone: string;
  readonly address: SourceAddress | undefined;
  readonly profile: string;
  readonly access: AccessWay | undefined;
  readonly permission: SourcePermission | undefined;
  /** What the source said; undefined where it was not opened. */
  readonly tried: TriedSource | undefined;
}

export interface AskOptions {
  /** Undefined where the language is to be asked for. */
  readonly lang: Locale | undefined;
  readonly locale: Locale;
  readonly organisation: string | undefined;
  readonly timezone: string | undefined;
  readonly address: SourceAddress | undefined;
  readonly profile: string | undefined;
  readonly access: AccessWay | undefined;
  readonly permission: SourcePermission | undefined;
  /** Today in a time zone. */
  today(timezone: string): CalendarDate;
  readonly profiles: readonly ShippedProfile[];
  /** Opens the source; throws where it cannot be opened. */
  attempt(address: SourceAddress, profile: string): Promise<TriedSource>;
}

const LANGUAGES: Readonly<Record<Locale, string>> = { en: 'English', 'zh-CN': '中文' };

/**
 * Asks for what is not given as an option, and tries the connection: five questions, and for a server who allows that it
 * is read. Undefined when the person gives up.
 */
export async function askSetup(options: AskOptions): Promise<SetupAnswers | undefined> {
  try {
    return await askAll(options);
  } catch (error) {
    if (error !== GIVEN_UP) throw error;
    return undefined;
  }
}

const GIVEN_UP = new Error('given up');

async function askAll(options: AskOptions): Promise<SetupAnswers> {
  intro('erp-audit init');
  const locale = options.lang ?? (await askLanguage(options.locale));
  const organisation = options.organisation ?? (await askName(locale, 'askOrganisation'));
  const timezone = options.timezone ?? (await askTimezone(locale));
  const profile = options.profile ?? (await askProfile(locale, options.profiles));
  const found = await findSource(options, locale, profile);
  return {
    locale,
    organisation,
    timezone,
    profile,
    ...found,
    ...(await findAccess(options, { locale, timezone, profile, address: found.address })),
  };
}

type AccessAnswers = Pick<SetupAnswers, 'access' | 'permission'>;

/** An embedded database is nobody's contract. */
async function findAccess(
  options: AskOptions,
  { locale, timezone, profile, address }: Pick<SetupAnswers, 'locale' | 'timezone' | 'profile' | 'address'>,
): Promise<AccessAnswers> {
  const { access: given, permission, profiles } = options;
  if (address === undefined || typeof address.connection === 'string') return { access: given, permission };
  const usual = profiles.find(({ id }) => id === profile)?.access ?? 'direct';
  const access = given ?? (await askAccess(locale, usual));
  if (permission !== undefined) return { access, permission };
  const contract = ((await answered(locale, text({ message: say(locale, 'askContract') }))) ?? '').trim();
  if (contract === '') return { access, permission };
  const confirmedBy = await askName(locale, 'askConfirmedBy');
  return { access, permission: { contract, confirmedBy, confirmedOn: options.today(timezone) } };
}

async function askAccess(locale: Locale, initialValue: AccessWay): Promise<AccessWay> {
  const options = ACCESS_WAYS.map((value) => ({ value, label: ACCESS_TEXTS[value][locale], hint: value }));
  const message = say(locale, 'askAccess');
  return await answered(locale, select<AccessWay>({ message, options, initialValue, showInstructions: false }));
}

/** Asks for addresses until one opens, or the person keeps one that does not, or leaves it for later. */
async function findSource(
  options: AskOptions,
  locale: Locale,
  profile: string,
): Promise<Pick<SetupAnswers, 'address' | 'tried'>> {
  for (let given = options.address; ; given = undefined) {
    const address = given ?? (await askAddress(locale));
    if (address === undefined) return { address, tried: undefined };
    const tried = await attempt(options, locale, address, profile);
    const isKept = tried !== undefined || !(await answered(locale, confirm({ message: say(locale, 'askAgain') })));
    if (isKept) return { address, tried };
  }
}

async function answered<Value>(locale: Locale, answer: Promise<Value>): Promise<Exclude<Value, symbol>> {
  const value = await answer;
  if (!isCancel(value)) return value as Exclude<Value, symbol>;
  cancel(say(locale, 'initGivenUp'));
  throw GIVEN_UP;
}

async function askLanguage(initialValue: Locale): Promise<Locale> {
  const options = LOCALES.map((value) => ({ value, label: LANGUAGES[value] }));
  return await answered(
    initialValue,
    select<Locale>({ message: 'Language 语言', options, initialValue, showInstructions: false }),
  );
}

async function askName(locale: Locale, question: 'askOrganisation' | 'askConfirmedBy'): Promise<string> {
  const validate = (value: string | undefined) => (value?.trim() ? undefined : say(locale, 'askSomething'));
  return (await answered(locale, text({ message: say(locale, question), validate }))).trim();
}

async function askTimezone(locale: Locale): Promise<string> {
  const initialValue = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const validate = (value: string | undefined) => (isTimezone(value) ? undefined : say(locale, 'askTimezoneInvalid'));
  return (await answered(locale, text({ message: say(locale, 'askTimezone'), initialValue, validate }))).trim();
}

function isTimezone(name: string | undefined): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name?.trim() || 'none' });
    return true;
  } catch {
    return false;
  }
}

async function askProfile(locale: Locale, profiles: readonly ShippedProfile[]): Promise<string> {
  const options = profiles.map(({ id, title }) => ({ value: id, label: title[locale], hint: id }));
  return await answered(
    locale,
    select<string>({ message: say(locale, 'askProfile'), options, showInstructions: false }),
  );
}

/** An empty answer leaves the address for later. */
async function askAddress(locale: Locale): Promise<SourceAddress | undefined> {
  const placeholder = 'postgres://audit@localhost:5432/erp';
  const validate = (value: string | undefined) => addressFault(locale, value);
  const message = say(locale, 'askAddress');
  const given = ((await answered(locale, text({ message, placeholder, validate }))) ?? '').trim();
  if (given === '') return undefined;
  const address = readSourceAddress(given);
  if (typeof address.connection === 'string' || address.password !== undefined) return address;
  const password = await answered(locale, askHidden({ message: say(locale, 'askPassword') }));
  return password ? { ...address, password } : address;
}

function addressFault(locale: Locale, value: string | undefined): string | undefined {
  if (!value?.trim()) return undefined;
  try {
    readSourceAddress(value);
    return undefined;
  } catch (error) {
    if (!(error instanceof AuditError)) throw error;
    return error.messageIn(locale);
  }
}

async function attempt(
  options: AskOptions,
  locale: Locale,
  address: SourceAddress,
  profile: string,
): Promise<TriedSource | undefined> {
  const wait = spinner();
  wait.start(say(locale, 'initTrying'));
  try {
    const tried = await options.attempt(address, profile);
    const { product, version, database, user } = tried.identity;
    wait.stop(say(locale, 'initOpened', { product, version, database, user }));
    return tried;
  } catch (error) {
    if (!(error instanceof AuditError)) throw error;
    wait.error(error.messageIn(locale));
    log.message(error.hintIn(locale));
    return undefined;
  }
}
