import { csvText, saveCsv } from './csv.js';
import { findings, readData } from './data.js';
import { copyText, hideDetail, openIndex, showDetail } from './detail.js';
import { byId } from './elements.js';
import { filterFindings, prepareFilters, readFilters, resetFilters, setFilters } from './filter.js';
import { drawRows, focusList, openFinding, prepareList, showOrder, showRows } from './list.js';
import { sortFindings } from './order.js';
import { preparePrint } from './print.js';
import { say, words } from './words.js';

/** What is shown, and in which order; without a column the worst stands first. */
const view = { shown: [], order: { column: '', descending: false } };

function refresh() {
  view.shown = sortFindings(filterFindings(), view.order);
  showRows(view.shown);
  byId('count').textContent = say('count', { shown: view.shown.length, total: findings.count });
  keepPlace();
}

/** Filters and the open finding stand in the address, so that a bookmark or a link leads back to them. */
function keepPlace() {
  const { column, descending } = view.order;
  const sort = column === '' ? {} : { sort: `${descending ? '-' : ''}${column}` };
  const opened = openIndex() < 0 ? {} : { finding: findings.columns.id[openIndex()] };
  history.replaceState(null, '', `#${new URLSearchParams({ ...readFilters(), ...sort, ...opened })}`);
}

function restorePlace() {
  const { sort = '', finding, ...filters } = Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
  const column = sort.replace(/^-/, '');
  const isKnown = byId('heads').querySelector(`[data-column="${CSS.escape(column)}"]`) !== null;
  view.order = isKnown ? { column, descending: sort.startsWith('-') } : { column: '', descending: false };
  setFilters(filters);
  showOrder(view.order);
  refresh();
  const index = finding === undefined ? -1 : findings.columns.id.findIndex((id) => id.startsWith(finding));
  if (index >= 0) openFinding(index);
}

function sortBy(column) {
  const descending = view.order.column === column && !view.order.descending;
  view.order = { column, descending };
  showOrder(view.order);
  refresh();
}

async function open(index, hasFocus = false) {
  await showDetail(index, { onClose: close, hasFocus });
  drawRows();
  keepPlace();
}

function close() {
  hideDetail();
  drawRows();
  focusList();
  keepPlace();
}

async function copyCsv() {
  const isCopied = await copyText(csvText(view.shown));
  byId('count').textContent = isCopied ? say('csv.copied', { count: view.shown.length }) : say('csv.not_copied');
}

function onKey(event) {
  if (event.key === 'Escape' && !byId('detail').hidden) close();
  const isTyping = ['INPUT', 'SELECT', 'TEXTAREA'].includes(document.activeElement?.tagName);
  if (event.key !== '/' || isTyping) return;
  event.preventDefault();
  byId('search').focus();
}

function listen() {
  byId('search').addEventListener('input', refresh);
  for (const select of document.querySelectorAll('select')) select.addEventListener('change', refresh);
  byId('reset').addEventListener('click', () => {
    resetFilters();
    refresh();
  });
  byId('copy').addEventListener('click', copyCsv);
  byId('save').addEventListener('click', () => saveCsv(view.shown));
  byId('print').addEventListener('click', () => print());
  document.addEventListener('keydown', onKey);
  addEventListener('hashchange', restorePlace);
}

async function start() {
  Object.assign(words, await readData());
  prepareFilters();
  prepareList(sortBy, open);
  preparePrint(() => view.shown);
  listen();
  restorePlace();
  document.documentElement.dataset.ready = 'true';
}

/** Told by the page itself, as its texts are in what such a browser cannot read. */
if (typeof DecompressionStream === 'undefined' || Array.prototype.toSorted === undefined)
  byId('count').textContent = byId('list').dataset.tooOld;
else
  start().catch((error) => {
    byId('count').textContent = String(error);
  });
