import { AuditError, EXIT, type ExitCode } from '@erp-audit/core';
import { declareIncident, loadConfiguredKey } from '@erp-audit/runner';
import { currentActor } from '../approval/current-actor.ts';
import { readKeyFile } from '../approval/personal-key.ts';
import { incidentJson } from '../json/incident-json.ts';
import { say, sayBoth } from '../messages/index.ts';
import { loadSessionProject, withStore } from '../project/load-project.ts';
import { requireOption } from '../project/require-option.ts';
import { requireRule } from '../project/require-rule.ts';
import type { Session } from '../session.ts';

interface IncidentOptions {
  readonly rule?: string;
  readonly release: boolean;
  readonly why?: string;
  readonly key?: string;
  readonly by?: string;
}

const COMMAND = 'runs incident';

/** Takes what a run counted out of what is usual, or puts it back. */
export async function run(session: Session, [id]: [string], options: IncidentOptions): Promise<ExitCode> {
  const example = '"half of the extract was missing"';
  const why = requireOption(COMMAND, '--why', example, options.why).trim();
  if (why === '')
    throw new AuditError('ARGUMENT_INVALID', sayBoth('optionMissing', { option: '--why', example }), {
      command: COMMAND,
    });
  const project = await loadSessionProject(session, 'leave');
  const rule = options.rule === undefined ? undefined : requireRule(project.rules, options.rule);
  const personalKey = await readKeyFile(options.key, COMMAND);
  const key = await loadConfiguredKey(project.config);
  return withStore(session, project.config, async (store) => {
    const context = { store, config: project.config, key, clock: session.clock, by: currentActor(options.by) };
    const incident = await declareIncident(context, { run: id, rule, isIncident: !options.release, why, personalKey });
    const { locale } = session;
    const values = {
      run: incident.runId,
      what: incident.code ?? say(locale, 'incidentAllRules'),
      approver: incident.approver,
    };
    session.print(say(locale, incident.isIncident ? 'incidentDeclared' : 'incidentReleased', values));
    session.printJson(incidentJson(incident));
    return EXIT.done;
  });
}
