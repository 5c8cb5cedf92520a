import { findings, readDetails } from './data.js';
import { byId, make } from './elements.js';
import { dueTexts, evidenceOf, personOf, recordName, ruleOf, stateText } from './finding.js';
import { sideBySide } from './group.js';
import { severityName } from './list.js';
import { say, words } from './words.js';

/** The finding that is open; a slow answer of one that was left is dropped. */
const open = { index: -1 };

function facts(index) {
  const { columns } = findings;
  const level = columns.level[index] === 'record_owner' ? '' : words.levels[columns.level[index]];
  return [
    ['col.severity', severityName(index)],
    ['col.state', stateText(index)],
    ['col.due', dueTexts(index).join(' ')],
    ['col.level', level],
    ['col.person', personOf(index)],
    ['col.department', words.departments[columns.department[index]]],
    ['col.entity', words.entities[columns.entity[index]]],
    ['col.company', columns.company[index]],
    ['col.first_seen', columns.firstSeen[index]],
    ['col.last_seen', columns.lastSeen[index]],
    ['col.reopened', columns.reopened[index] === 0 ? '' : String(columns.reopened[index])],
    ['col.value', columns.value[index]],
    ['col.source', words.sources[columns.source[index]]],
    ['col.id', columns.id[index]],
  ].filter(([, value]) => value !== '');
}

function pairs(items) {
  return make('dl', {}, ...items.flatMap(([name, value]) => [make('dt', {}, name), make('dd', {}, value)]));
}

function part(key, ...children) {
  return make('section', {}, make('h3', {}, say(key)), ...children);
}

function evidence(index, group) {
  if (group !== undefined) return part('detail.evidence', ...sideBySide(group));
  const items = evidenceOf(index);
  return part('detail.evidence', items[0]?.[0] === '' ? make('p', { class: 'text' }, items[0][1]) : pairs(items));
}

function texts(rule) {
  const all = [
    ['detail.risk', rule.risk],
    ['detail.fix', rule.fix],
    ['detail.false_positives', rule.falsePositives],
  ];
  return all.filter(([, text]) => text !== '').map(([key, text]) => part(key, make('p', { class: 'text' }, text)));
}

function eventItem([asOf, type, to, actor, note]) {
  const event = words.events[type];
  const said = actor === '' ? event : say('event.by', { event, actor });
  const after = words.states[to] === event ? [] : [make('span', { class: 'note' }, words.states[to])];
  return make(
    'li',
    {},
    make('time', { datetime: asOf }, asOf),
    make('span', {}, note === '' ? said : `${said} · ${note}`),
    ...after,
  );
}

/** The statement of the first finding of its shape, with the literals of this one. */
function statementText([shape, ...differing]) {
  const { between, literals } = words.statements[shape];
  const own = [...literals];
  for (let at = 0; at < differing.length; at += 2) own[differing[at]] = differing[at + 1];
  return between.map((text, place) => `${text}${own[place] ?? ''}`).join('');
}

function sqlPart(sql, index) {
  if (sql === null)
    return part('detail.sql', make('p', { class: 'note' }, say('detail.no_sql', { id: findings.columns.id[index] })));
  const text = statementText(sql);
  const button = make('button', { type: 'button' }, say('detail.copy_sql'));
  button.addEventListener('click', async () => {
    if (await copyText(text)) button.textContent = say('detail.copied');
  });
  return part('detail.sql', make('pre', { tabindex: 0 }, text), button);
}

/** False where the browser does not allow it. */
export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = make('textarea', { class: 'copied', readonly: '' }, text);
    document.body.append(area);
    area.select();
    const isCopied = document.execCommand('copy');
    area.remove();
    return isCopied;
  }
}

function heading(index, onClose) {
  const { columns } = findings;
  const rule = ruleOf(index);
  const close = make('button', { type: 'button', class: 'close' }, say('detail.close'));
  close.addEventListener('click', onClose);
  const link = { href: columns.url[index], target: '_blank', rel: 'noopener noreferrer' };
  return [
    close,
    make('p', { class: 'eyebrow' }, `${rule.code} ${rule.title}`),
    make('h2', { id: 'detail-title' }, recordName(index)),
    ...(rule.suspect ? [make('p', { class: 'alert' }, say('detail.suspect'))] : []),
    ...(columns.url[index] === '' ? [] : [make('p', {}, make('a', link, say('detail.record')))]),
  ];
}

export async function showDetail(index, { onClose, hasFocus }) {
  open.index = index;
  const { events, sql, group } = await readDetails(index);
  if (open.index !== index) return;
  const detail = byId('detail');
  const said = facts(index).map(([key, value]) => [say(key), value]);
  detail.replaceChildren(
    ...heading(index, onClose),
    pairs(said),
    evidence(index, group),
    part('detail.history', make('ol', { class: 'history' }, ...events.map(eventItem))),
    ...texts(ruleOf(index)),
    sqlPart(sql, index),
  );
  detail.hidden = false;
  detail.scrollTop = 0;
  if (hasFocus) detail.focus();
}

export function hideDetail() {
  open.index = -1;
  byId('detail').hidden = true;
}

export function openIndex() {
  return open.index;
}
