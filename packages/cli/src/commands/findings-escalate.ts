import { AuditError, EXIT, type ExitCode } from '@erp-audit/core';
import { currentActor } from '../approval/current-actor.ts';
import { dayOf } from '../approval/with-decisions.ts';
import { say, sayBoth } from '../messages/index.ts';
import { withSessionStore } from '../project/load-project.ts';
import { requireFinding } from '../project/require-finding.ts';
import type { Session } from '../session.ts';

const COMMAND = 'findings escalate';

export interface FindingsEscalateOptions {
  readonly decision?: string;
  readonly until?: string;
  readonly by?: string;
}

export async function run(
  session: Session,
  [names]: [readonly string[]],
  options: FindingsEscalateOptions,
): Promise<ExitCode> {
  const decision = options.decision?.trim() ?? '';
  if (decision === '') throw new AuditError('ARGUMENT_INVALID', sayBoth('decisionNeeded'), { command: COMMAND });
  const until = options.until === undefined ? null : dayOf('--until', options.until, COMMAND);
  const by = currentActor(options.by);
  const { findingIds, raised } = await withSessionStore(session, async (store) => {
    const ids: string[] = [];
    for (const name of names) ids.push((await requireFinding(store, name)).id);
    const findingIds = [...new Set(ids)];
    return { findingIds, raised: await store.escalations.toCommittee({ findingIds, decision, until, by }) };
  });
  session.print(say(session.locale, 'escalatedCount', { raised, there: findingIds.length - raised }));
  session.printJson({ findings: findingIds, raised, decision, until });
  return EXIT.done;
}
