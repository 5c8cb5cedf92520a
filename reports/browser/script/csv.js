import { findings } from './data.js';
import { detailsText, personOf, ruleOf, stateText } from './finding.js';
import { say, words } from './words.js';

/** With these a spreadsheet starts a formula, in full-width forms too; a tab or a line break before them is skipped. */
const FORMULA_START = /^[\s\u00A0\uFEFF]*[=+\-@＝＋－＠]|^[\t\r\n]/;
const NEEDS_QUOTES = /[",\r\n\t]|^\s|\s$/;

const COLUMNS = {
  'col.id': (index) => findings.columns.id[index],
  'col.severity': (index) => words.severities.find(({ id }) => id === findings.columns.severity[index]).name,
  'col.rule': (index) => ruleOf(index).code,
  'col.title': (index) => ruleOf(index).title,
  'col.company': (index) => findings.columns.company[index],
  'col.entity': (index) => words.entities[findings.columns.entity[index]],
  'col.record': (index) => findings.columns.key[index],
  'col.name': (index) => findings.columns.label[index],
  'col.details': detailsText,
  'col.department': (index) => words.departments[findings.columns.department[index]],
  'col.source': (index) => words.sources[findings.columns.source[index]],
  'col.state': stateText,
  'col.first_seen': (index) => findings.columns.firstSeen[index],
  'col.last_seen': (index) => findings.columns.lastSeen[index],
  'col.due': (index) => findings.columns.due[index],
  'col.person': personOf,
  'col.value': (index) => findings.columns.value[index],
  'col.url': (index) => findings.columns.url[index],
};
const AMOUNT = /^-?\d+(\.\d+)?$/;

/** A text that would be a formula gets an apostrophe before it; an amount is a number. */
function csvValue(value, column) {
  const isNumber = Object.keys(COLUMNS)[column] === 'col.value' && AMOUNT.test(value);
  const safe = FORMULA_START.test(value) && !isNumber ? `'${value}` : value;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function csvText(shown) {
  const lines = [Object.keys(COLUMNS).map((key) => say(key))];
  for (const index of shown) lines.push(Object.values(COLUMNS).map((value) => value(index)));
  return lines.map((values) => `${values.map(csvValue).join(',')}\r\n`).join('');
}

export function saveCsv(shown) {
  // The mark at its start makes spreadsheets read UTF-8.
  const blob = new Blob(['\uFEFF', csvText(shown)], { type: 'text/csv;charset=utf-8' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${document.title.replaceAll(/[^\p{L}\p{N}-]+/gu, '-')}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}
