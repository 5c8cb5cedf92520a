import { EXIT, type ExitCode } from '@erp-audit/core';
import { say } from '../messages/index.ts';
import { loadSessionProject } from '../project/load-project.ts';
import type { Session } from '../session.ts';

/** Loading is the check: every fault of every rule comes with its place, and exit code 2. */
export async function run(session: Session): Promise<ExitCode> {
  const { rules } = await loadSessionProject(session, 'leave');
  session.print(say(session.locale, 'rulesLintOk', { count: rules.length }));
  session.printJson({ rules: rules.length, issues: [] });
  return EXIT.done;
}
