import { relative } from 'node:path';
import { EXIT, type ExitCode } from '@erp-audit/core';
import { loadConfiguredKey, type ReportName, writeReports } from '@erp-audit/runner';
import { currentActor } from '../approval/current-actor.ts';
import { say } from '../messages/index.ts';
import { layOutSql } from '../output/sql-text.ts';
import { loadSessionProject, reportsDirectory, withStore } from '../project/load-project.ts';
import type { Session } from '../session.ts';

export interface ReportCommandOptions {
  readonly department?: string;
  readonly week?: string;
  readonly out?: string;
  readonly split?: 'responsible';
  readonly csv: boolean;
  readonly pdf: boolean;
  readonly shippedTemplates: boolean;
}

export async function run(session: Session, [which]: [ReportName?], options: ReportCommandOptions): Promise<ExitCode> {
  const project = await loadSessionProject(session, which === 'browser' ? 'expand' : 'leave');
  const key = await loadConfiguredKey(project.config);
  let committee: object | undefined;
  const written = await withStore(session, project.config, (store) =>
    writeReports({
      ...{ project, store, key, reportsDirectory: reportsDirectory() },
      reports: which === undefined ? (['workbooks', 'committee'] as const) : [which],
      department: options.department,
      week: options.week,
      out: options.out,
      ...(options.split === undefined ? {} : { split: options.split }),
      csv: options.csv,
      locale: session.options.lang ?? project.config.organisation.locale,
      pdf: options.pdf,
      browser: session.io.environment['ERP_AUDIT_BROWSER'],
      shippedTemplates: options.shippedTemplates,
      layOutSql,
      log: session.log,
      osUser: currentActor(undefined).osUser,
      onNote: (note) => session.print(note[session.locale]),
      onCommittee: ({ locale: _, ...figures }) => {
        committee = figures;
      },
    }),
  );
  for (const { file, openFindings } of written)
    session.print(say(session.locale, 'reportWritten', { file: relative('.', file) || file, open: openFindings }));
  if (written.length === 0) session.print(say(session.locale, 'reportNothing'));
  session.printJson({ reports: written, ...(committee && { committee }) });
  return EXIT.done;
}
