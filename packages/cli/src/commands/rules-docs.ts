import { resolve } from 'node:path';
import { EXIT, type ExitCode } from '@erp-audit/core';
import { writeCatalogue } from '@erp-audit/runner';
import type { z } from 'zod';
import type { RulesDocsJson } from '../json/rules-json.ts';
import { say } from '../messages/index.ts';
import { programVersion } from '../program-version.ts';
import { loadSessionProject, reportsDirectory, rulesDirectory } from '../project/load-project.ts';
import type { Session } from '../session.ts';

interface RulesDocsOptions {
  readonly out: string;
  readonly all: boolean;
}

export async function run(session: Session, _args: [], options: RulesDocsOptions): Promise<ExitCode> {
  const project = await loadSessionProject(session, 'leave');
  const out = resolve(options.out);
  const directories = { rulesDirectory: rulesDirectory(), reportsDirectory: reportsDirectory() };
  const { all } = options;
  const { rules, files } = await writeCatalogue({ project, ...directories, out, all, version: programVersion() });
  session.print(say(session.locale, 'docsWritten', { rules, files: files.length }));
  for (const file of files.filter((name) => name.endsWith('.html'))) session.print(`  ${file}`);
  session.printJson({ rules, files: [...files] } satisfies z.output<typeof RulesDocsJson>);
  return EXIT.done;
}
