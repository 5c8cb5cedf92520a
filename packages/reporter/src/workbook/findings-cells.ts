import {
  type CalendarDate,
  daysBetween,
  ENTITIES,
  ESCALATION_TEXTS,
  type Finding,
  keyForPeople,
  RESPONSES,
  type RuleDescription,
  SEVERITIES,
  SEVERITY_TEXTS,
  STATE_TEXTS,
} from '@erp-audit/core';
import { ageBand } from '../age-bands.ts';
import { describeConflict, describeEvidence } from '../describe-evidence.ts';
import type { Texts } from '../load-texts.ts';
import type { WorkbookLine, WorkbookModel } from '../model.ts';
import { webAddress } from '../web-address.ts';
import type { Column, Layout } from './layout.ts';
import { daySerial, type KnownCell, type XmlCell } from './row-xml.ts';
import type { Style, Styles } from './styles.ts';

/** Where a click on a cell leads: to the record in the ERP, or to a row of the help sheet. */
interface CellLink {
  readonly url?: string;
  readonly helpRow?: number;
}

/** A cell of a finding. A class: of objects in several shapes, reading millions takes several times as long. */
export class FindingCell implements XmlCell {
  readonly value: string | number | null;
  readonly style: number;
  readonly url: string | undefined;
  readonly helpRow: number | undefined;
  known: KnownCell | undefined = undefined;

  constructor(value: string | number | null, style: number, link?: CellLink) {
    this.value = value;
    this.style = style;
    this.url = link?.url;
    this.helpRow = link?.helpRow;
  }
}

/** What the cells of findings are made with. */
export interface CellContext {
  readonly model: WorkbookModel;
  readonly texts: Texts;
  readonly styles: Styles;
  /** Row of each rule on the help sheet, by code. */
  readonly helpRows: ReadonlyMap<string, number>;
  /** Number of a look in the style table of the book. */
  readonly styleNumber: (style: Style) => number;
}

/** Makes the cell of one column; columns that the department fills in have none. */
export type CellMaker = (line: WorkbookLine) => FindingCell;

/** A cell that many rows will show. */
function keep(cell: FindingCell): FindingCell {
  cell.known = { tail: undefined, lines: undefined };
  return cell;
}

/** Different cells of a column that are kept; a column of more shows hardly one twice. */
const MOST_KNOWN = 2_000;

/** The cell of each different value is made once: findings have many rows and few days, states, rules and companies. */
function known<Value>(make: (value: Value) => FindingCell): (value: Value) => FindingCell {
  const cells = new Map<Value, FindingCell>();
  return (value) => {
    const before = cells.get(value);
    if (before !== undefined) return before;
    const cell = make(value);
    if (cells.size < MOST_KNOWN) cells.set(value, keep(cell));
    return cell;
  };
}

/** Rank before the word, so that sorting the column puts the worst first. */
export function severityText(severity: Finding['severity'], texts: Texts): string {
  return `${SEVERITIES.indexOf(severity) + 1} ${SEVERITY_TEXTS[severity][texts.locale]}`;
}

type DueText = 'overdue' | 'due_soon' | 'baseline' | undefined;

function dueText({ dueAt, baseline }: Finding, model: WorkbookModel): DueText {
  if (dueAt === null) return baseline ? 'baseline' : undefined;
  if (dueAt < model.asOf) return 'overdue';
  return dueAt <= model.dueSoonUntil ? 'due_soon' : undefined;
}

function stateText({ state, escalation }: Finding, due: DueText, texts: Texts): string {
  const own = STATE_TEXTS[state][texts.locale];
  const dated = due === undefined ? own : texts(`state.${due}`, { state: own });
  if (escalation === 'record_owner') return dated;
  return texts('state.escalated', { state: dated, level: ESCALATION_TEXTS[escalation][texts.locale] });
}

function verifiedText({ finding, lastResponse }: WorkbookLine, texts: Texts): string {
  if (lastResponse === undefined) return '';
  return texts('verified.still', { response: RESPONSES[lastResponse.kind][texts.locale], date: finding.lastSeen });
}

function suggestionText(suggestion: WorkbookLine['suggestion'], texts: Texts): string {
  if (suggestion === undefined) return '';
  return texts('suggestion', { value: suggestion.value[texts.locale], why: suggestion.why[texts.locale] });
}

/** Makers that need no link. */
function plainMakers(context: CellContext): Readonly<Partial<Record<Column['id'], CellMaker>>> {
  const { texts, styles, model, styleNumber } = context;
  const textStyle = styleNumber(styles.text);
  const text = (value: string) => new FindingCell(value, textStyle);
  const severities = known(
    (severity: Finding['severity']) =>
      new FindingCell(severityText(severity, texts), styleNumber(styles.severity[severity])),
  );
  const company = known(text);
  const recordType = known((entity: Finding['entity']) => text(ENTITIES[entity].title[texts.locale]));
  return {
    ...dateMakers(context),
    number: ({ finding }) => text(finding.id.slice(0, 10)),
    severity: ({ finding }) => severities(finding.severity),
    company: ({ finding }) => company(finding.key[0] ?? ''),
    record_type: ({ finding }) => recordType(finding.entity),
    name: ({ finding }) => text(finding.label),
    details: ({ finding }) =>
      text(describeConflict(finding.evidence, texts) ?? describeEvidence(finding.evidence, texts)),
    suggested: ({ suggestion }) => text(suggestionText(suggestion, texts)),
    state: stateMaker(model, texts, text),
    verified: (line) => text(verifiedText(line, texts)),
    token: ({ token }) => text(token),
  };
}

/** Each state that findings can be in, due and escalated as they are, is put into words once. */
function stateMaker(model: WorkbookModel, texts: Texts, text: (value: string) => FindingCell): CellMaker {
  const cells = new Map<string, FindingCell>();
  return ({ finding }) => {
    const due = dueText(finding, model);
    const key = `${finding.state} ${due} ${finding.escalation}`;
    const before = cells.get(key);
    if (before !== undefined) return before;
    const cell = keep(text(stateText(finding, due, texts)));
    cells.set(key, cell);
    return cell;
  };
}

/** Makers of days and numbers. */
function dateMakers({ model, styles, styleNumber }: CellContext): Readonly<Partial<Record<Column['id'], CellMaker>>> {
  const numberStyle = styleNumber(styles.number);
  const dateStyle = styleNumber(styles.date);
  const overdueStyle = styleNumber(styles.overdueDate);
  const ageStyles = styles.ages.map(styleNumber);
  const day = (date: CalendarDate | null, style: number) =>
    new FindingCell(date === null ? null : daySerial(date), style);
  const firstSeen = known((date: CalendarDate) => day(date, dateStyle));
  const due = known((date: CalendarDate | null) =>
    day(date, date !== null && date < model.asOf ? overdueStyle : dateStyle),
  );
  const age = known((date: CalendarDate) => {
    const days = daysBetween(date, model.asOf);
    return new FindingCell(days, ageStyles[ageBand(days)] ?? numberStyle);
  });
  const reopened = known((times: number) => new FindingCell(times, numberStyle));
  return {
    first_seen: ({ finding }) => firstSeen(finding.firstSeen),
    age: ({ finding }) => age(finding.firstSeen),
    due: ({ finding }) => due(finding.dueAt),
    reopened: ({ finding }) => reopened(finding.reopened),
  };
}

function ruleText(code: string, rule: RuleDescription | undefined, { locale }: Texts): string {
  return rule === undefined ? code : `${code} ${rule.title[locale]}`;
}

/** Makers in the order of the columns; `linked` ones lead to the rule's help and to the record. */
export function cellMakers(
  layout: Layout,
  context: CellContext,
  isLinked: boolean,
): readonly (CellMaker | undefined)[] {
  const { texts, styles, model, helpRows, styleNumber } = context;
  const textStyle = styleNumber(styles.text);
  const linkStyle = styleNumber(styles.link);
  const rules = new Map(model.rules.map(({ rule }) => [rule.code, rule]));
  const rule = known((code: string): FindingCell => {
    const value = ruleText(code, rules.get(code), texts);
    const helpRow = isLinked ? helpRows.get(code) : undefined;
    return helpRow === undefined ? new FindingCell(value, textStyle) : new FindingCell(value, linkStyle, { helpRow });
  });
  const makers: Readonly<Partial<Record<Column['id'], CellMaker>>> = {
    ...plainMakers(context),
    rule: ({ finding }) => rule(finding.code),
    record: ({ finding }) => {
      const value = keyForPeople(finding.key);
      const url = isLinked ? webAddress(finding.recordUrl) : undefined;
      return url === undefined ? new FindingCell(value, textStyle) : new FindingCell(value, linkStyle, { url });
    },
  };
  return layout.columns.map(({ id }) => makers[id]);
}
