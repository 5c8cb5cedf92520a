import type { MatchPhase } from '@erp-audit/core';
import type { ProposeStep, RunProgress } from '@erp-audit/runner';
import { SingleBar } from 'cli-progress';
import { say } from '../messages/index.ts';
import type { Session } from '../session.ts';

/** A bar on standard error while a run works; nothing where nobody watches. */
export function showProgress(session: Session): {
  readonly update: (progress: RunProgress) => void;
  readonly stop: () => void;
} {
  const isShown = session.io.isTerminal && !session.isJson && !session.options.quiet;
  if (!isShown) return { update: () => {}, stop: () => {} };
  const bar = new SingleBar({
    format: '{bar} {value}/{total} {source} {rule}',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 24,
    hideCursor: true,
    clearOnComplete: true,
    stream: process.stderr,
  });
  let isStarted = false;
  return {
    update: ({ source, done, planned, rule, search }) => {
      const payload = { source, rule: `${rule ?? ''}${search === undefined ? '' : searchText(session, search)}` };
      if (!isStarted) bar.start(planned, done, payload);
      else bar.update(done, payload);
      isStarted = true;
      bar.setTotal(planned);
    },
    stop: () => bar.stop(),
  };
}

const PHASES = {
  reading: 'searchReading',
  blocking: 'searchBlocking',
  comparing: 'searchComparing',
  grouping: 'searchGrouping',
} as const satisfies Record<MatchPhase, string>;

function searchText({ locale }: Session, { phase, share }: NonNullable<RunProgress['search']>): string {
  return ` (${say(locale, PHASES[phase])}, ${Math.floor(100 * share)} %)`;
}

/** A bar on standard error over the tables that are looked into. */
export function showSteps(session: Session): {
  readonly update: (step: ProposeStep) => void;
  readonly stop: () => void;
} {
  const { update, stop } = showProgress(session);
  return { update: ({ done, planned, table }) => update({ source: '', done, planned, rule: table }), stop };
}

/** A bar on standard error over the rows that are written or read. */
export function showRows(session: Session): {
  readonly update: (progress: { readonly table: string; readonly done: number; readonly total: number }) => void;
  readonly stop: () => void;
} {
  const { update, stop } = showProgress(session);
  return { update: ({ table, done, total }) => update({ source: '', done, planned: total, rule: table }), stop };
}
