import { AuditError, ENTITIES, EXIT, type ExitCode } from '@erp-audit/core';
import { newRule } from '@erp-audit/runner';
import { say, sayBoth } from '../messages/index.ts';
import { loadSessionProject } from '../project/load-project.ts';
import type { Session } from '../session.ts';
import { includePattern } from '../setup/include-pattern.ts';

interface RulesNewOptions {
  readonly kind: string;
  readonly entity?: string;
  readonly code?: string;
}

export async function run(session: Session, [id]: [string], options: RulesNewOptions): Promise<ExitCode> {
  const { locale } = session;
  const { kind, entity, code } = options;
  if (entity === undefined) {
    const entities = Object.keys(ENTITIES).join(', ');
    throw new AuditError('ARGUMENT_INVALID', sayBoth('entityMissing', { entities }), { command: 'rules new' });
  }
  const project = await loadSessionProject(session, 'leave');
  const made = await newRule(project, { id, kind, entity, code, locale });
  session.print(say(locale, 'newRuleDone', { code: made.code, id: made.id }));
  for (const file of made.files) session.print(`  ${file}`);
  if (made.example !== undefined) session.print(say(locale, 'newRuleExample', { example: made.example }));
  if (made.missingInclude !== undefined) {
    const { file } = project.config;
    const values = { pattern: made.missingInclude, file };
    const isIncluded = await includePattern(file, made.missingInclude);
    session.print(say(locale, isIncluded ? 'newRuleIncluded' : 'newRuleInclude', values));
  }
  session.print(say(locale, 'newRuleNext', { code: made.code }));
  session.printJson({ ...made, example: made.example ?? null, missingInclude: made.missingInclude ?? null });
  return EXIT.done;
}
