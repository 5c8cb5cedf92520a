import { EXIT, type ExitCode, formatIssue, sentenceIn } from '@erp-audit/core';
import { dialectWarnings } from '@erp-audit/runner';
import type { z } from 'zod';
import type { RulesLintJson } from '../json/rules-json.ts';
import { say } from '../messages/index.ts';
import { loadSessionProject } from '../project/load-project.ts';
import type { Session } from '../session.ts';

/**
 * Loading is the check: every fault of every rule comes with its place, and exit code 2. SQL that a configured database
 * cannot run is a warning: the rule is skipped there, by name.
 */
export async function run(session: Session): Promise<ExitCode> {
  const project = await loadSessionProject(session, 'leave');
  const warnings = await dialectWarnings(project);
  for (const warning of warnings) session.print(formatIssue(warning, session.locale));
  session.print(say(session.locale, 'rulesLintOk', { count: project.rules.length }));
  const told = warnings.map((warning) => ({ ...warning, message: sentenceIn(session.locale, warning.message) }));
  const printed = { rules: project.rules.length, issues: [], warnings: told };
  session.printJson(printed satisfies z.output<typeof RulesLintJson>);
  return EXIT.done;
}
