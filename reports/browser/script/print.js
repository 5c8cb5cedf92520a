import { byId, make } from './elements.js';
import { cellsOf, columnsShown } from './list.js';
import { say } from './words.js';

/** Beyond this a browser takes minutes, and nobody reads the paper. */
const MOST_PRINTED = 2000;

/** The list as a table with all its rows, made for the paper and taken away after it. */
export function preparePrint(shownNow) {
  addEventListener('beforeprint', () => {
    const shown = shownNow();
    const printed = shown.slice(0, MOST_PRINTED);
    const heads = columnsShown().map((column) => make('th', { scope: 'col', class: column }, say(`col.${column}`)));
    const count =
      printed.length < shown.length
        ? say('print.cut', { shown: printed.length, total: shown.length })
        : byId('count').textContent;
    byId('printed').replaceChildren(
      make('p', {}, count),
      make(
        'table',
        {},
        make('thead', {}, make('tr', {}, ...heads)),
        make('tbody', {}, ...printed.map((index) => make('tr', {}, ...cellsOf(index)))),
      ),
    );
  });
  addEventListener('afterprint', () => byId('printed').replaceChildren());
}
