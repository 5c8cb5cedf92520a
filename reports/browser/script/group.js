import { make } from './elements.js';
import { say } from './words.js';

function head(key, isKept) {
  const note = isKept ? [make('span', { class: 'keep' }, say('detail.keep'))] : [];
  return make('th', { scope: 'col' }, key, ...note);
}

function row({ name, values, differs }) {
  const mark = differs ? [make('span', { class: 'differs' }, say('detail.differs'))] : [];
  const cells = values.map((value) => make('td', {}, value === '' ? '–' : value));
  return make('tr', {}, make('th', { scope: 'row' }, name, ...mark), ...cells);
}

/** How sure it is and why, and the records beside each other. */
export function sideBySide({ certainty, why, related, records, keep, rows, more }) {
  const heads = records.map((key, at) => head(key, at === keep));
  const reasons = [...why, ...related.map((record) => say('detail.related', { record }))];
  const table = make(
    'table',
    { class: 'compared' },
    make('caption', { class: 'note' }, say('detail.compared')),
    make('thead', {}, make('tr', {}, make('th', { scope: 'col' }, say('detail.field')), ...heads)),
    make('tbody', {}, ...rows.map(row)),
  );
  return [
    make('p', { class: 'certainty' }, certainty),
    make('ul', { class: 'reasons' }, ...reasons.map((text) => make('li', {}, text))),
    make('div', { class: 'wide', tabindex: 0, role: 'group', 'aria-label': say('detail.compared') }, table),
    ...(more > 0 ? [make('p', { class: 'note' }, say('detail.more', { count: more }))] : []),
  ];
}
