import type { Project } from '@erp-audit/runner';
import type { ConfiguredStore } from '../project/load-project.ts';
import type { Session } from '../session.ts';
import type { ProgressLine } from './progress-line.ts';

/** What every step of the demo works with. */
export interface DemoRun {
  readonly session: Session;
  readonly directory: string;
  readonly project: Project;
  readonly store: ConfiguredStore;
  readonly key: Uint8Array;
  readonly progress: ProgressLine;
}
