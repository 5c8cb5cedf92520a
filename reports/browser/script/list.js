import { findings } from './data.js';
import { byId, make } from './elements.js';
import { detailsText, dueBand, dueTexts, personOf, recordName, ruleOf, stateText } from './finding.js';
import { say, words } from './words.js';

/** Height of a row in pixels; the style says the same. */
const ROW = 52;
/** Rows beyond what is seen, above and below. */
const SPARE = 8;

const COLUMNS = ['severity', 'rule', 'record', 'due', 'first_seen', 'state', 'person', 'department'];
/** Numbers of the findings shown, the row that has the focus, and what to do when one is opened. */
const list = { shown: [], active: 0, from: -1, to: -1, onOpen: () => {} };

export function columnsShown() {
  return COLUMNS.filter((column) => column !== 'department' || words.isAuditor);
}

export function severityName(index) {
  return words.severities.find(({ id }) => id === findings.columns.severity[index]).name;
}

const CELLS = {
  severity: (index) => [make('span', { class: `severity ${findings.columns.severity[index]}` }, severityName(index))],
  rule: (index) => [
    make('span', { class: 'one' }, ruleOf(index).code),
    make('span', { class: 'two' }, ruleOf(index).title),
  ],
  record: (index) => [
    make('span', { class: 'one' }, recordName(index).slice(0, 200)),
    make('span', { class: 'two' }, detailsText(index).slice(0, 300)),
  ],
  due: (index) => dueTexts(index).map((text) => make('span', { class: `line ${dueBand(index)}` }, text)),
  first_seen: (index) => [findings.columns.firstSeen[index]],
  state: (index) => [stateText(index)],
  person: (index) => [personOf(index).slice(0, 100)],
  department: (index) => [words.departments[findings.columns.department[index]]],
};

export function cellsOf(index) {
  return columnsShown().map((column) => make('td', { class: column }, ...CELLS[column](index)));
}

function rowOf(place) {
  const isActive = place === list.active;
  const attributes = { 'data-place': place, 'aria-rowindex': place + 2, tabindex: isActive ? 0 : -1 };
  return make('tr', { ...attributes, 'aria-selected': isActive }, ...cellsOf(list.shown[place]));
}

function space(rows) {
  const cell = make('td');
  cell.style.height = `${rows * ROW}px`;
  return make('tr', { class: 'space', 'aria-hidden': 'true' }, cell);
}

/** Only the rows that can be seen are there. */
export function drawRows() {
  const { scrollTop, clientHeight } = byId('scroll');
  const from = Math.max(0, Math.floor(scrollTop / ROW) - SPARE);
  const to = Math.min(list.shown.length, Math.ceil((scrollTop + clientHeight) / ROW) + SPARE);
  if (from === list.from && to === list.to) return;
  const hadFocus = byId('rows').contains(document.activeElement);
  list.from = from;
  list.to = to;
  const rows = [];
  for (let place = from; place < to; place += 1) rows.push(rowOf(place));
  byId('rows').replaceChildren(space(from), ...rows, space(list.shown.length - to));
  if (hadFocus) rowAt(list.active)?.focus({ preventScroll: true });
}

function rowAt(place) {
  return byId('rows').querySelector(`tr[data-place="${place}"]`);
}

/** The row that a keyboard is on; it is drawn even where it was far away. */
function activate(place, hasFocus) {
  list.active = Math.max(0, Math.min(list.shown.length - 1, place));
  const scroll = byId('scroll');
  const head = byId('heads').offsetHeight;
  const top = list.active * ROW;
  if (top < scroll.scrollTop) scroll.scrollTop = top;
  const bottom = top + ROW + head - scroll.clientHeight;
  if (bottom > scroll.scrollTop) scroll.scrollTop = bottom;
  list.from = -1;
  drawRows();
  if (hasFocus) rowAt(list.active)?.focus({ preventScroll: true });
}

export function showRows(shown) {
  Object.assign(list, { shown, active: 0, from: -1, to: -1 });
  byId('scroll').scrollTop = 0;
  byId('list').setAttribute('aria-rowcount', shown.length + 1);
  byId('none').hidden = shown.length > 0;
  drawRows();
}

export function focusList() {
  rowAt(list.active)?.focus({ preventScroll: true });
}

/** Opens a finding by its number, also where the filters hide its row. */
export function openFinding(index) {
  const place = list.shown.indexOf(index);
  if (place >= 0) activate(place, false);
  list.onOpen(index);
}

function moveTo({ key }) {
  const page = Math.max(1, Math.floor(byId('scroll').clientHeight / ROW) - 2);
  const moves = {
    ArrowDown: list.active + 1,
    ArrowUp: list.active - 1,
    PageDown: list.active + page,
    PageUp: list.active - page,
    Home: 0,
    End: list.shown.length - 1,
  };
  return moves[key];
}

function onKey(event) {
  if (event.target.closest('tr[data-place]') === null) return;
  const place = moveTo(event);
  if (place !== undefined) activate(place, true);
  else if (event.key === 'Enter' || event.key === ' ') list.onOpen(list.shown[list.active], true);
  else return;
  event.preventDefault();
}

function onClick(event) {
  const row = event.target.closest('tr[data-place]');
  if (row === null) return;
  activate(Number(row.dataset.place), true);
  list.onOpen(list.shown[list.active]);
}

/** @param onSort - told the column whose heading was pressed. @param onOpen - told the number of a finding. */
export function prepareList(onSort, onOpen) {
  list.onOpen = onOpen;
  for (const column of columnsShown()) {
    const button = make('button', { type: 'button' }, say(`col.${column}`));
    button.addEventListener('click', () => onSort(column));
    byId('heads').append(make('th', { class: column, scope: 'col', 'data-column': column }, button));
  }
  byId('list').setAttribute('aria-colcount', columnsShown().length);
  byId('scroll').addEventListener('scroll', drawRows, { passive: true });
  addEventListener('resize', () => drawRows());
  byId('rows').addEventListener('keydown', onKey);
  byId('rows').addEventListener('click', onClick);
}

export function showOrder({ column, descending }) {
  for (const head of byId('heads').children) {
    if (head.dataset.column === column) head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
    else head.removeAttribute('aria-sort');
  }
}
