import type { TableSection } from './table-section.ts';
import type { ViewContext } from './view-context.ts';

/** The six items of the meeting with their minutes, and the part of the page each begins with. */
const ITEMS = [
  { item: 'register', minutes: 10, parts: ['register', 'decisions'] },
  { item: 'score', minutes: 5, parts: ['score', 'departments'] },
  { item: 'critical', minutes: 10, parts: ['critical'] },
  { item: 'causes', minutes: 10, parts: ['offenders', 'causes', 'worse'] },
  { item: 'rules', minutes: 5, parts: ['trials', 'steps', 'changes', 'waivers', 'coverage'] },
  { item: 'read_back', minutes: 5, parts: ['decisions'] },
] as const;

/** Parts that every page has. */
const ALWAYS: readonly string[] = ['decisions', 'departments', 'critical', 'worse', 'coverage'];

/** @param sections - the tables that the page shows, to which a link may lead */
export function agendaItems({ model, texts }: ViewContext, sections: readonly TableSection[]) {
  const shown = new Set([...ALWAYS, ...sections.map(({ id }) => id)]);
  if (model.register?.length) shown.add('register');
  if (model.score !== undefined) shown.add('score');
  return ITEMS.map(({ item, minutes, parts }) => {
    const part = parts.find((each) => shown.has(each));
    return {
      text: texts(`agenda.${item}`),
      minutes: texts('agenda.minutes', { count: minutes }),
      href: part === undefined ? '' : `#${part}`,
    };
  });
}
