import type { ViewContext } from './view-context.ts';

/** How official the page is: the badge at its top, and the anchor of the log at its foot. */
export function standing({ model, texts, number }: ViewContext) {
  const { standing: state } = model;
  const anchor = state.anchor && {
    hash: state.anchor.hash,
    text: texts('anchor.text', {
      seq: number(state.anchor.seq),
      entries: number(state.anchor.entries),
    }),
    check: texts('anchor.check', { hash: state.anchor.hash.slice(0, 16) }),
  };
  if (state.state === 'provisional')
    return {
      badge: texts('standing.provisional'),
      tone: 'provisional',
      note: texts('standing.provisional_note'),
      anchor,
    };
  const values = { at: minuteOf(state.at), version: number(state.version), reason: state.reason ?? '' };
  const note = state.version > 1 || state.reason !== null ? texts('standing.again', values) : '';
  return { badge: texts('standing.frozen', values), tone: 'frozen', note, anchor };
}

function minuteOf(instant: string): string {
  return instant.slice(0, 16).replace('T', ' ');
}
