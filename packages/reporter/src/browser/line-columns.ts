import {
  ENTITIES,
  ESCALATION_LEVELS,
  ESCALATION_TEXTS,
  type Finding,
  keyForPeople,
  recordGroupOf,
} from '@erp-audit/core';
import { describeConflict, describeEvidence, evidencePairs } from '../describe-evidence.ts';
import type { Texts } from '../load-texts.ts';
import { webAddress } from '../web-address.ts';
import type { BrowserEvent, BrowserLine } from './browser-model.ts';
import { groupDetails } from './group-details.ts';
import type { ShapedStatement } from './statement-shapes.ts';

/** Enough to be the only finding of its prefix, and short where there are many. */
const ID_CHARACTERS = 16;

/** Words that many lines share, each kept once. */
class WordList {
  readonly #numbers = new Map<string, number>();

  number(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(word, number);
    return number;
  }

  all(): readonly string[] {
    return [...this.#numbers.keys()];
  }
}

/** Word lists of a page. */
export interface PageWords {
  readonly rules: WordList;
  readonly entities: WordList;
  readonly sources: WordList;
  readonly departments: WordList;
  readonly persons: WordList;
  readonly names: WordList;
}

export function pageWords(): PageWords {
  const list = () => new WordList();
  return { rules: list(), entities: list(), sources: list(), departments: list(), persons: list(), names: list() };
}

/** Name and value, and so on; the first name is 0 where the whole is one text. */
type EvidenceColumns = readonly (number | string)[];

function evidenceOf({ evidence }: Finding, words: PageWords, texts: Texts): EvidenceColumns {
  const whole =
    describeConflict(evidence, texts) ??
    (recordGroupOf(evidence) === undefined ? undefined : describeEvidence(evidence, texts));
  if (whole !== undefined) return [whole];
  return evidencePairs(evidence, texts).flatMap(([name, value]) => [words.names.number(name), value]);
}

/** What the list shows, sorts and searches: one array a column, in the order of the lines. */
export function lineColumns(lines: readonly BrowserLine[], words: PageWords, texts: Texts) {
  const column = <Value>(value: (line: BrowserLine) => Value) => lines.map(value);
  return {
    id: column(({ finding }) => finding.id.slice(0, ID_CHARACTERS)),
    rule: column(({ finding }) => words.rules.number(finding.code)),
    entity: column(({ finding }) => words.entities.number(ENTITIES[finding.entity].title[texts.locale])),
    source: column(({ finding }) => words.sources.number(finding.source)),
    department: column(({ finding }) => words.departments.number(finding.department)),
    company: column(({ finding }) => finding.key[0] ?? ''),
    key: column(({ finding }) => keyForPeople(finding.key)),
    label: column(({ finding }) => finding.label),
    severity: column(({ finding }) => finding.severity),
    state: column(({ finding }) => finding.state),
    baseline: column(({ finding }) => (finding.baseline ? 1 : 0)),
    level: column(({ finding }) => finding.escalation),
    firstSeen: column(({ finding }) => finding.firstSeen),
    lastSeen: column(({ finding }) => finding.lastSeen),
    due: column(({ finding }) => finding.dueAt ?? ''),
    reopened: column(({ finding }) => finding.reopened),
    person: column(({ responsible }) => (responsible === null ? -1 : words.persons.number(responsible))),
    value: column(({ finding }) => finding.value ?? ''),
    url: column(({ finding }) => webAddress(finding.recordUrl) ?? ''),
    evidence: column(({ finding }) => evidenceOf(finding, words, texts)),
  };
}

/** What is read when a finding is opened. */
export function lineDetails({ finding, events }: BrowserLine, statement: ShapedStatement | undefined, texts: Texts) {
  const group = recordGroupOf(finding.evidence);
  return {
    ...(group === undefined ? {} : { group: groupDetails(group, texts.locale) }),
    events: events.map((event) => [event.asOf, event.type, event.to, event.actor ?? '', eventNote(event, texts)]),
    sql: statement === undefined ? null : [statement.shape, ...statement.differing],
  };
}

/** The waiver, or the level that must move next; of other events the type says all. */
function eventNote({ details: { waiver, expires, to } }: BrowserEvent, texts: Texts): string {
  if (typeof waiver === 'string')
    return typeof expires === 'string' ? texts('event.waiver', { waiver, date: expires }) : waiver;
  const level = ESCALATION_LEVELS.find((each) => each === to);
  return level === undefined ? '' : ESCALATION_TEXTS[level][texts.locale];
}
