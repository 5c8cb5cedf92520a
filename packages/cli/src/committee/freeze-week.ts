import { AuditError, EXIT, type ExitCode } from '@erp-audit/core';
import { freezeDueWeek, type Project } from '@erp-audit/runner/for-runs';
import { currentActor } from '../approval/current-actor.ts';
import { say } from '../messages/index.ts';
import { describeError } from '../output/print-error.ts';
import type { ConfiguredStore } from '../project/load-project.ts';
import type { Session } from '../session.ts';
import { frozenText } from './week-text.ts';

/**
 * Freezes the week where the last run is the one for it; called before a run, it makes up for a night that ended
 * between its run and the freeze. A week that cannot be frozen says so and stops no run.
 */
export async function freezeWeek(session: Session, project: Project, store: ConfiguredStore): Promise<ExitCode> {
  try {
    const frozen = await freezeDueWeek({ project, store, by: currentActor(undefined) });
    if (frozen !== undefined) session.print(frozenText(session.locale, frozen));
    return EXIT.done;
  } catch (error) {
    if (!(error instanceof AuditError)) throw error;
    session.io.stderr(`${say(session.locale, 'freezeFailed')} ${describeError(session.locale, error)}\n`);
    return error.exit;
  }
}
