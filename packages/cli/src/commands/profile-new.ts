import { AuditError, EXIT, type ExitCode, entityOf, type Locale } from '@erp-audit/core';
import { certaintyText, type NewProfile, newProfile } from '@erp-audit/runner';
import { profileNewJson } from '../json/profile-new-json.ts';
import { say, sayBoth } from '../messages/index.ts';
import { showSteps } from '../output/progress.ts';
import { bold, renderTable } from '../output/table.ts';
import type { Session } from '../session.ts';

interface ProfileNewOptions {
  readonly source?: string;
  readonly connection?: string;
  readonly connector?: string;
  readonly schema?: string;
  readonly out?: string;
}

/** Below this a table that is not written is no candidate worth a line. */
const WORTH_SHOWING = 0.05;

type Proposal = NewProfile['proposal'];
type EntityProposal = Proposal['entities'][number];

/** The profile goes to --out, else to standard output with everything else on standard error. */
export async function run(session: Session, _args: [], options: ProfileNewOptions): Promise<ExitCode> {
  const { locale, io } = session;
  const progress = showSteps(session);
  let made: NewProfile;
  try {
    made = await newProfile({
      ...{ configFile: session.options.config, environment: io.environment, locale },
      ...{ source: options.source, connection: given(options), out: options.out },
      ...{ clock: session.clock, log: session.log, signal: io.signal, onProgress: progress.update },
    });
  } finally {
    progress.stop();
  }
  session.printJson(profileNewJson(made, options.out));
  if (options.out === undefined) session.print(made.yaml.trimEnd());
  const print = options.out === undefined ? printBeside(session) : session.print;
  for (const line of summary(session, made, options.out)) print(line);
  return EXIT.done;
}

function printBeside(session: Session): (line: string) => void {
  return (line) => {
    if (!session.isJson && !session.options.quiet) session.io.stderr(`${line}\n`);
  };
}

function given({ connection, connector, schema }: ProfileNewOptions) {
  if (connection === undefined) return undefined;
  const type = connector ?? /^(postgres|pglite|mysql|mariadb)(?:ql)?:/.exec(connection)?.[1];
  if (type !== undefined) return { url: connection, connector: type, schema };
  throw new AuditError('ARGUMENT_INVALID', sayBoth('connectorUnknown'), { command: 'profile new' });
}

function summary(session: Session, { source, proposal }: NewProfile, out: string | undefined): string[] {
  const { locale, io } = session;
  const { tables, sampledTables, entities, nullDates, naiveTimestamps } = proposal;
  const named = (chosen: readonly EntityProposal[]) =>
    chosen.map(({ entity }) => entityOf(entity).title[locale]).join(', ');
  const written = entities.filter(({ isWritten }) => isWritten);
  const sure = written.filter(({ tables: [best] }) => best?.level === 'high');
  const look = written.filter((each) => !sure.includes(each));
  const left = entities.filter(({ isWritten }) => !isWritten);
  const codes = written.filter(({ mapping }) => mapping?.status?.codes.some(({ status }) => status === undefined));
  return [
    bold(io, say(locale, 'proposalTitle', { source, tables, sampled: sampledTables })),
    proposalTable(locale, entities),
    '',
    ...(sure.length === 0 ? [] : [say(locale, 'proposalSure', { entities: named(sure) })]),
    ...(look.length === 0 ? [] : [say(locale, 'proposalLook', { entities: named(look) })]),
    ...(left.length === 0 ? [] : [say(locale, 'proposalLeftOut', { entities: named(left) })]),
    ...(codes.length === 0 ? [] : [say(locale, 'proposalCodes', { entities: named(codes) })]),
    ...(naiveTimestamps.length === 0 ? [] : [say(locale, 'proposalTimezone', { count: naiveTimestamps.length })]),
    ...(nullDates.length === 0 ? [] : [say(locale, 'proposalNullDates', { dates: nullDates.join(', ') })]),
    ...(out === undefined
      ? [say(locale, 'proposalNextPrinted')]
      : [say(locale, 'proposalWritten', { file: out }), say(locale, 'proposalNext', { file: out })]),
  ];
}

function proposalTable(locale: Locale, entities: readonly EntityProposal[]): string {
  const columns = [
    { title: '  ' },
    { title: say(locale, 'columnEntity') },
    { title: say(locale, 'columnTable') },
    { title: say(locale, 'columnCertainty') },
    { title: say(locale, 'columnFieldCount'), align: 'right' as const },
  ];
  const rows = entities.flatMap(({ entity, tables: [best], mapping, isWritten }) => {
    if (best === undefined || (!isWritten && best.certainty < WORTH_SHOWING)) return [];
    const fields = mapping?.fields.filter((field) => field.isWritten).length ?? 0;
    const title = entityOf(entity).title[locale];
    return [[isWritten ? '  ✓' : '  –', title, best.table, certaintyText(locale, best), fields]];
  });
  return renderTable(columns, rows);
}
