import { findings } from './data.js';
import { byId, make } from './elements.js';
import { detailsText, dueBand, isOpen, personOf, ruleOf } from './finding.js';
import { say, words } from './words.js';

/** What each list of choices asks of a finding. */
const CHOICES = {
  state: { of: (index) => findings.columns.state[index], name: (value) => words.states[value] },
  severity: {
    of: (index) => findings.columns.severity[index],
    name: (value) => words.severities.find(({ id }) => id === value).name,
    order: () => words.severities.map(({ id }) => id),
  },
  rule: { of: (index) => ruleOf(index).code, name: ruleName },
  due: {
    of: dueBand,
    name: (value) => say(`choice.${value}`),
    order: () => ['overdue', 'soon', 'later', 'no_date'],
  },
  person: { of: personOf, name: (value) => (value === '' ? say('choice.nobody') : value) },
  department: { of: (index) => words.departments[findings.columns.department[index]], name: (value) => value },
  source: { of: (index) => words.sources[findings.columns.source[index]], name: (value) => value },
};
const OPEN = ' open';
const ENDED = ' ended';
const ANY = ' any';

/** What is looked for in each finding; made once. */
const searched = { texts: [] };

function ruleName(code) {
  const rule = words.rules.find((each) => each.code === code);
  return `${code} ${rule.title}`;
}

function searchText(index) {
  const { columns } = findings;
  const rule = ruleOf(index);
  const parts = [rule.code, rule.title, columns.key[index], columns.label[index], columns.id[index]];
  return [...parts, detailsText(index), personOf(index)].join('\n').toLowerCase();
}

function option(value, name, count) {
  return make('option', { value }, say('choice.option', { name, count }));
}

function fillChoice(id) {
  const { of, name, order } = CHOICES[id];
  const counts = new Map();
  for (let index = 0; index < findings.count; index += 1) counts.set(of(index), (counts.get(of(index)) ?? 0) + 1);
  const known = order === undefined ? [...counts.keys()].toSorted() : order().filter((value) => counts.has(value));
  const options = known.map((value) => option(value, name(value), counts.get(value)));
  byId(id).append(option(ANY, say('choice.any'), findings.count), ...options);
  byId(id).parentElement.hidden ||= known.length < 2 && id !== 'state';
}

/** Fills the lists of choices, and says where the page begins: with what is open. */
export function prepareFilters() {
  searched.texts = Array.from({ length: findings.count }, (_, index) => searchText(index));
  for (const id of Object.keys(CHOICES)) fillChoice(id);
  let open = 0;
  for (let index = 0; index < findings.count; index += 1) if (isOpen(index)) open += 1;
  byId('state').options[0].after(
    option(OPEN, say('choice.open'), open),
    option(ENDED, say('choice.ended'), findings.count - open),
  );
  resetFilters();
}

export function resetFilters() {
  byId('search').value = '';
  for (const id of Object.keys(CHOICES)) byId(id).value = id === 'state' ? OPEN : ANY;
}

/** Filters as they stand, only those that are set; and the other way round. */
export function readFilters() {
  const set = Object.keys(CHOICES)
    .map((id) => [id, byId(id).value])
    .filter(([id, value]) => value !== (id === 'state' ? OPEN : ANY));
  const search = byId('search').value;
  return Object.fromEntries(search === '' ? set : [['search', search], ...set]);
}

export function setFilters(filters) {
  resetFilters();
  for (const [id, value] of Object.entries(filters)) {
    const control = id === 'search' || id in CHOICES ? byId(id) : undefined;
    if (control === undefined) continue;
    const before = control.value;
    control.value = value;
    // A choice that is not there leaves a list empty.
    if (control.value === '' && id !== 'search' && value !== '') control.value = before;
  }
}

function stateFits(chosen, index) {
  if (chosen === OPEN) return isOpen(index);
  return chosen === ENDED ? !isOpen(index) : findings.columns.state[index] === chosen;
}

/** Numbers of the findings that fit, in the order in which they came. */
export function filterFindings() {
  const chosen = Object.keys(CHOICES)
    .map((id) => [id, byId(id).value])
    .filter(([, value]) => value !== ANY);
  const looked = byId('search').value.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = (index) =>
    looked.every((word) => searched.texts[index].includes(word)) &&
    chosen.every(([id, value]) => (id === 'state' ? stateFits(value, index) : CHOICES[id].of(index) === value));
  const found = [];
  for (let index = 0; index < findings.count; index += 1) if (fits(index)) found.push(index);
  return found;
}
