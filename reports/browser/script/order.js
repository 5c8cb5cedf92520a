import { findings } from './data.js';
import { personOf, ruleOf, stateText } from './finding.js';
import { words } from './words.js';

/** A finding without a date stands behind all others. */
const NEVER = '9999-12-31';

const KEYS = {
  severity: (index) => words.severities.findIndex(({ id }) => id === findings.columns.severity[index]),
  rule: (index) => ruleOf(index).code,
  record: (index) => findings.columns.key[index],
  due: (index) => findings.columns.due[index] || NEVER,
  first_seen: (index) => findings.columns.firstSeen[index],
  state: stateText,
  person: personOf,
  department: (index) => words.departments[findings.columns.department[index]],
};

/** Place of every finding in the order of a column; each is worked out when it is first asked for. */
const ranks = new Map();

function ranksBy(column) {
  const known = ranks.get(column);
  if (known !== undefined) return known;
  const values = Array.from({ length: findings.count }, (_, index) => KEYS[column](index));
  const { compare } = new Intl.Collator(words.locale, { numeric: true });
  const distinct = [...new Set(values)].toSorted((a, b) => (typeof a === 'number' ? a - b : compare(a, b)));
  const places = new Map(distinct.map((value, place) => [value, place]));
  const made = values.map((value) => places.get(value));
  ranks.set(column, made);
  return made;
}

/** Sorts numbers of findings; what is equal stays as it came: the worst first. */
export function sortFindings(shown, { column, descending }) {
  if (column === '') return shown;
  const places = ranksBy(column);
  const sign = descending ? -1 : 1;
  return shown.toSorted((a, b) => sign * (places[a] - places[b]) || a - b);
}
