import { findings } from './data.js';
import { say, words } from './words.js';

/** Name and value of everything that was seen; the name is empty where the whole is one text. */
export function evidenceOf(index) {
  const parts = findings.columns.evidence[index];
  if (parts.length === 1) return [['', parts[0]]];
  const pairs = [];
  for (let at = 0; at < parts.length; at += 2) pairs.push([words.names[parts[at]], parts[at + 1]]);
  return pairs;
}

export function detailsText(index) {
  return evidenceOf(index)
    .map(([name, value]) => (name === '' ? value : say('item', { name, value })))
    .join(' · ');
}

export function ruleOf(index) {
  return words.rules[findings.columns.rule[index]];
}

export function personOf(index) {
  return words.persons[findings.columns.person[index]] ?? '';
}

export function isOpen(index) {
  return words.openStates.includes(findings.columns.state[index]);
}

export function stateText(index) {
  const state = words.states[findings.columns.state[index]];
  return findings.columns.baseline[index] === 1 && isOpen(index) ? say('state.legacy', { state }) : state;
}

/** `overdue`, `soon`, `later` or `no_date`; what ended is never overdue. */
export function dueBand(index) {
  const due = findings.columns.due[index];
  if (due === '') return 'no_date';
  if (!isOpen(index)) return 'later';
  if (due < words.asOf) return 'overdue';
  return due <= words.dueSoonUntil ? 'soon' : 'later';
}

/** The day, and whether it is over. */
export function dueTexts(index) {
  const date = findings.columns.due[index];
  if (date === '') return ['–'];
  return dueBand(index) === 'overdue' ? [date, say('due.overdue')] : [date];
}

/** Key and name of the record; a key that is cut from a hash, and a name that the key holds, tell people nothing more. */
export function recordName(index) {
  const [key, label] = [findings.columns.key[index], findings.columns.label[index]];
  if (label === '' || key.includes(label)) return key;
  return key.includes('…') ? label : `${key} ${label}`;
}
