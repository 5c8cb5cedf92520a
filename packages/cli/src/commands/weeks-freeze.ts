import { EXIT, type ExitCode } from '@erp-audit/core';
import { freezeByHand } from '@erp-audit/runner';
import { currentActor } from '../approval/current-actor.ts';
import { frozenText } from '../committee/week-text.ts';
import { weekJson } from '../json/week-json.ts';
import { loadSessionProject, withStore } from '../project/load-project.ts';
import type { Session } from '../session.ts';

export interface WeeksFreezeOptions {
  readonly run: string;
  readonly replace: boolean;
  readonly reason?: string;
  readonly by?: string;
}

export async function run(session: Session, _args: [], options: WeeksFreezeOptions): Promise<ExitCode> {
  const project = await loadSessionProject(session, 'leave');
  const { run: runId, replace, reason } = options;
  const frozen = await withStore(session, project.config, (store) =>
    freezeByHand({ project, store, by: currentActor(options.by), runId, replace, reason }),
  );
  session.print(frozenText(session.locale, frozen));
  session.printJson(weekJson(frozen));
  return EXIT.done;
}
