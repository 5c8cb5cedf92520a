import { ACCESS_TEXTS, type AuditError, type CalendarDate, type ExitCode, READ_TEXTS } from '@erp-audit/core';
import { type Diagnosis, diagnose, type SourceDiagnosis } from '@erp-audit/runner';
import { readinessJson } from '../json/readiness-json.ts';
import { say } from '../messages/index.ts';
import { extractsJson, printExtracts } from '../output/extracts-text.ts';
import { mappingTable } from '../output/mapping-table.ts';
import { worstExit } from '../output/print-error.ts';
import { printReadiness, type ReadinessPlace, switchOn } from '../output/readiness-text.ts';
import { printSuspicions } from '../output/suspicions.ts';
import { bold, paragraph } from '../output/table.ts';
import { loadSessionProject, readinessPlace } from '../project/load-project.ts';
import type { Session } from '../session.ts';

export async function run(
  session: Session,
  _args: [],
  options: { readonly source: readonly string[] },
): Promise<ExitCode> {
  const { locale } = session;
  const project = await loadSessionProject(session);
  const { config, rules } = project;
  const diagnosis = await diagnose(project, {
    sources: options.source,
    clock: session.clock,
    log: session.log,
    signal: session.io.signal,
    environment: session.io.environment,
  });
  session.print(bold(session.io, say(locale, 'doctorConfig', { file: config.file })));
  const counts = { sources: project.sources.length, departments: config.departments.length, rules: rules.length };
  session.print(`  ✓ ${say(locale, 'doctorCounts', counts)}`);
  session.print(paragraph(session.io, '  ', calendarText(session, config.workingCalendar.knownUntil)));
  if (config.isEnvFileOpen) session.print(paragraph(session.io, '  ! ', say(locale, 'doctorEnvOpen')));
  printStore(session, diagnosis);
  printMatchingServer(session, diagnosis);
  printDecisions(session, diagnosis, config.approvers.length);
  printOutdated(session, diagnosis);
  // Not wrapped: the command is there to be copied.
  for (const place of diagnosis.openPlaces) session.print(`  ! ${say(locale, 'doctorReadable', { ...place })}`);
  const placeOf = (name: string) => readinessPlace(project, name);
  for (const source of diagnosis.sources) printSource(session, source, placeOf(source.name));
  const problems = countProblems(diagnosis);
  session.print('');
  session.print(problems === 0 ? say(locale, 'doctorOk') : say(locale, 'doctorProblems', { count: problems }));
  const { knownUntil } = config.workingCalendar;
  const shown = { file: config.file, ...counts, holidaysKnownUntil: knownUntil };
  session.printJson({ config: shown, ...reportOf(session, diagnosis, placeOf) });
  return worstExit(errorsOf(diagnosis).map(({ exit }) => exit));
}

/** What is due beyond the last year known may fall on a holiday. */
function calendarText({ locale }: Session, until: CalendarDate | null): string {
  return until === null ? `! ${say(locale, 'doctorCalendarNone')}` : `✓ ${say(locale, 'doctorCalendar', { until })}`;
}

function printStore(session: Session, { store }: Diagnosis): void {
  const { locale } = session;
  session.print(bold(session.io, say(locale, 'doctorStore')));
  if (store.error !== undefined) printProblem(session, store.error);
  else {
    const kind = say(locale, store.kind === 'server' ? 'serverStore' : 'singleMachine');
    session.print(`  ✓ ${say(locale, 'doctorStoreOk', { kind })}`);
    if (store.ownsLog) session.print(paragraph(session.io, '  · ', say(locale, 'doctorLogOwner')));
  }
}

function printMatchingServer(session: Session, { matchingServer }: Diagnosis): void {
  if (matchingServer === undefined) return;
  const { locale, io } = session;
  const { url, server, error } = matchingServer;
  session.print(bold(io, say(locale, 'doctorMatching')));
  if (server === undefined) printProblem(session, error);
  else session.print(paragraph(io, '  ✓ ', say(locale, 'doctorMatchingOk', { url, ...server })));
}

/** Who decides has no part in whether the next run works: hints, and no problems. */
function printDecisions({ locale, io, print }: Session, { decisions }: Diagnosis, approvers: number): void {
  print(bold(io, say(locale, 'doctorDecisions')));
  if (approvers > 0) print(`  ✓ ${say(locale, 'doctorApprovers', { count: approvers })}`);
  for (const warning of decisions) print(paragraph(io, '  ! ', warning[locale]));
}

/** What works today and will not for long, or was left behind: hints, and no problems. */
function printOutdated({ locale, io, print }: Session, { outdated }: Diagnosis): void {
  if (outdated.length === 0) return;
  print(bold(io, say(locale, 'doctorOutdated')));
  for (const { message } of outdated) print(paragraph(io, '  ! ', message[locale]));
}

function printSource(session: Session, source: SourceDiagnosis, place: ReadinessPlace): void {
  const { locale, io } = session;
  session.print(bold(io, say(locale, 'doctorSource', { source: source.name })));
  if (source.error !== undefined) printProblem(session, source.error);
  if (source.identity !== undefined) {
    const { product, version, server, database, user } = source.identity;
    session.print(paragraph(io, '  ✓ ', `${product} ${version}, ${server}, ${database}, ${user}`));
    printAccount(session, source);
  }
  printAccess(session, source);
  printProfile(session, source);
  if (source.extracts !== undefined) printExtracts(session, source.extracts);
  if (source.mapping.length > 0) {
    session.print(paragraph(io, '  ', say(locale, 'doctorMapping', { profile: place.profile })));
    session.print(mappingTable(session, source.mapping));
    printSuspicions(session, source.mapping, '    ! ');
    session.print(paragraph(io, '    ', say(locale, 'doctorMore', { source: source.name })));
  }
  printReadiness(session, source.rules, place);
}

/** Places where fields were verified that are named before it is said how many more there are. */
const NAMED_PLACES = 3;

/** What the mapping rests on; that nobody has tried it is a warning of the source. */
function printProfile({ locale, io, print }: Session, { profile }: SourceDiagnosis): void {
  const { id, versions, verified, remembered } = profile;
  const fields = verified.reduce((sum, place) => sum + place.fields, 0);
  const named = versions.length === 0 ? say(locale, 'doctorAnyVersion') : versions.join(', ');
  print(paragraph(io, '  · ', say(locale, 'doctorProfile', { profile: id, versions: named, fields, remembered })));
  for (const place of verified.slice(0, NAMED_PLACES))
    print(paragraph(io, '    ', say(locale, 'doctorVerified', { ...place })));
  const more = verified.length - NAMED_PLACES;
  if (more > 0) print(paragraph(io, '    ', say(locale, 'doctorVerifiedMore', { more })));
}

/** How the data is read and who allows it: hints for people, and no problems of the next run. */
function printAccess({ locale, io, print }: Session, source: SourceDiagnosis): void {
  const { base, access, permission, needsPermission, read, warnings } = source;
  if (read !== undefined) print(paragraph(io, '  · ', say(locale, 'doctorReads', { read: READ_TEXTS[read][locale] })));
  const way = access === undefined ? say(locale, 'accessUnknown') : ACCESS_TEXTS[access][locale];
  if (permission !== undefined)
    print(paragraph(io, '  ✓ ', say(locale, 'doctorPermission', { access: way, ...permission })));
  else if (needsPermission)
    print(paragraph(io, '  ! ', say(locale, 'doctorNoPermission', { access: way, source: base })));
  for (const warning of warnings) print(paragraph(io, '  ! ', warning[locale]));
}

function printProblem({ locale, io, print }: Session, error: AuditError): void {
  print(paragraph(io, '  ✗ ', error.messageIn(locale)));
  print(paragraph(io, '    → ', error.hintIn(locale)));
}

function printAccount({ locale, io, print }: Session, { writeAbilities, readOnlyAccount }: SourceDiagnosis): void {
  const reasons = writeAbilities.join(', ');
  if (reasons === '') {
    print(paragraph(io, '  ✓ ', say(locale, 'doctorReadOnly')));
    return;
  }
  print(paragraph(io, '  ! ', say(locale, 'doctorCanWrite', { reasons })));
  if (readOnlyAccount.length === 0) return;
  print(paragraph(io, '    → ', say(locale, 'doctorGrants')));
  // Not wrapped: they are there to be copied.
  for (const statement of readOnlyAccount) print(`      ${statement}`);
}

function errorsOf({ store, matchingServer, sources }: Diagnosis): readonly AuditError[] {
  const errors = [store.error, matchingServer?.error, ...sources.map((source) => source.error)];
  return errors.filter((error) => error !== undefined);
}

/** An account that can write, and a mapping that fails its self-test, are problems; a skipped rule may be wanted. */
function countProblems(diagnosis: Diagnosis): number {
  const { sources } = diagnosis;
  const writable = sources.filter((source) => source.writeAbilities.length > 0);
  const unreliable = sources.flatMap((source) => source.mapping.filter((entity) => entity.verdict === 'fail'));
  const lossy = sources.flatMap(({ extracts }) => extracts?.tables.filter(({ rejected }) => rejected > 0) ?? []);
  return errorsOf(diagnosis).length + writable.length + unreliable.length + lossy.length;
}

function reportOf(
  session: Session,
  { store, matchingServer, sources, decisions, openPlaces, outdated }: Diagnosis,
  placeOf: (source: string) => ReadinessPlace,
) {
  const { locale } = session;
  const errorOf = (error: Diagnosis['store']['error']) =>
    error === undefined ? null : { code: error.code, message: error.messageIn(locale), hint: error.hintIn(locale) };
  const rulesOf = ({ name, rules }: SourceDiagnosis) =>
    rules.map((rule) => readinessJson(rule, switchOn(session, rule, placeOf(name))));
  return {
    store: { kind: store.kind ?? null, ownsLog: store.ownsLog, error: errorOf(store.error) },
    matching:
      matchingServer === undefined
        ? null
        : {
            ...{ url: matchingServer.url, version: matchingServer.server?.version ?? null },
            ...{ shards: matchingServer.server?.shards ?? null, error: errorOf(matchingServer.error) },
          },
    decisions: decisions.map((warning) => warning[locale]),
    outdated: outdated.map(({ kind, message }) => ({ kind, message: message[locale] })),
    openPlaces,
    sources: sources.map((source) => {
      const { name, identity, writeAbilities, readOnlyAccount, mapping, error, read, access, permission } = source;
      const rules = rulesOf(source);
      const extracts = source.extracts === undefined ? null : extractsJson(session, source.extracts);
      return {
        profile: source.profile,
        ...{ extracts, read: read ?? null, access: access ?? null, permission: permission ?? null },
        warnings: source.warnings.map((warning) => warning[locale]),
        ...{ name, identity: identity ?? null, writeAbilities, readOnlyAccount, mapping, error: errorOf(error), rules },
        skipped: rules
          .filter(({ state }) => state === 'skipped')
          .map(({ rule, code, entity, reason, detail }) => ({ rule, code, entity, reason, detail })),
      };
    }),
  };
}
