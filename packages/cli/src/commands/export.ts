import { appendFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { AuditError, EXIT, type ExitCode, type LocalizedText } from '@erp-audit/core';
import { type ExchangeFormat, exportRun, type RunExport, writeFileAtomically } from '@erp-audit/runner';
import { say, sayBoth } from '../messages/index.ts';
import { programVersion } from '../program-version.ts';
import { loadSessionProject, withStore } from '../project/load-project.ts';
import type { Session } from '../session.ts';

export interface ExportOptions {
  readonly run: string;
  readonly out?: string;
  readonly service?: string;
  readonly community?: string;
  readonly domain?: string;
}

export async function run(session: Session, [format]: [ExchangeFormat], options: ExportOptions): Promise<ExitCode> {
  const collibra = placeOf(format, options);
  const project = await loadSessionProject(session, 'leave');
  const written = await withStore(session, project.config, (store) => {
    const shared = { project, store, format, run: options.run, service: options.service, collibra };
    const exported = (write: (text: string) => Promise<void>) =>
      exportRun({ ...shared, program: programVersion(), write });
    return options.out === undefined ? toOutput(session, exported) : toFile(options.out, exported);
  });
  sayWritten(session, options.out, written);
  return EXIT.done;
}

type Exporting = (write: (text: string) => Promise<void>) => Promise<RunExport>;

function toOutput({ io }: Session, exported: Exporting): Promise<RunExport> {
  return exported(async (text) => io.stdout(text));
}

async function toFile(out: string, exported: Exporting): Promise<RunExport> {
  let written: RunExport | undefined;
  await writeFileAtomically(resolve(out), async (draft) => {
    written = await exported((text) => appendFile(draft, text));
  });
  if (written === undefined) throw new AuditError('INTERNAL_BUG', 'The export ended without a result.', {});
  return written;
}

/** Standard output holds nothing but results where they go there. */
function sayWritten(session: Session, out: string | undefined, { leftOut, withheld, ...written }: RunExport): void {
  const { locale, options, io } = session;
  const print = out === undefined && !options.quiet ? (text: string) => io.stderr(`${text}\n`) : session.print;
  if (out !== undefined) {
    const { run: id, results, findings } = written;
    session.print(say(locale, 'exportWritten', { file: out, run: id, results, findings }));
    session.printJson({ file: out, ...written, leftOut, withheld });
  }
  if (leftOut > 0) print(say(locale, 'exportLeftOut', { count: leftOut }));
  if (withheld.pilot + withheld.confidential + withheld.findings > 0) print(say(locale, 'exportWithheld', withheld));
}

/** @throws AuditError `ARGUMENT_INVALID` where options are missing or belong to another format. */
function placeOf(format: ExchangeFormat, { service, community, domain }: ExportOptions) {
  if (service !== undefined && format !== 'openmetadata') throw foreign('--service', 'openmetadata');
  if (format === 'collibra') {
    if (community === undefined || domain === undefined) throw invalid(sayBoth('exportNeedsPlace'));
    return { community, domain };
  }
  if (community !== undefined) throw foreign('--community', 'collibra');
  if (domain !== undefined) throw foreign('--domain', 'collibra');
  return undefined;
}

function foreign(option: string, format: ExchangeFormat): AuditError {
  return invalid(sayBoth('exportOptionForeign', { option, format }));
}

function invalid(message: LocalizedText): AuditError {
  return new AuditError('ARGUMENT_INVALID', message, { command: 'export' });
}
