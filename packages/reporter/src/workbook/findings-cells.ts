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
import { daySerial, type XmlCell } from './row-xml.ts';
import type { Style, Styles } from './styles.ts';

/** A cell of a finding, and where a click on it leads. */
export interface FindingCell extends XmlCell {
  /** Address of the record in the ERP. */
  readonly url?: string;
  /** Row on the help sheet. */
  readonly helpRow?: number;
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

/** Rank before the word, so that sorting the column puts the worst first. */
export function severityText(severity: Finding['severity'], texts: Texts): string {
  return `${SEVERITIES.indexOf(severity) + 1} ${SEVERITY_TEXTS[severity][texts.locale]}`;
}

function stateText(finding: Finding, texts: Texts, model: WorkbookModel): string {
  const state = dueText(finding, STATE_TEXTS[finding.state][texts.locale], texts, model);
  if (finding.escalation === 'record_owner') return state;
  return texts('state.escalated', { state, level: ESCALATION_TEXTS[finding.escalation][texts.locale] });
}

function dueText({ dueAt, baseline }: Finding, state: string, texts: Texts, model: WorkbookModel): string {
  if (dueAt === null) return baseline ? texts('state.baseline', { state }) : state;
  if (dueAt < model.asOf) return texts('state.overdue', { state });
  return dueAt <= model.dueSoonUntil ? texts('state.due_soon', { state }) : state;
}

function verifiedText({ finding, lastResponse }: WorkbookLine, texts: Texts): string {
  if (lastResponse === undefined) return '';
  return texts('verified.still', { response: RESPONSES[lastResponse.kind][texts.locale], date: finding.lastSeen });
}

/** Makers that need no link. */
function plainMakers(context: CellContext): Readonly<Partial<Record<Column['id'], CellMaker>>> {
  const { texts, styles, model, styleNumber } = context;
  const textStyle = styleNumber(styles.text);
  const numberStyle = styleNumber(styles.number);
  const dateStyle = styleNumber(styles.date);
  const overdueStyle = styleNumber(styles.overdueDate);
  const ageStyles = styles.ages.map(styleNumber);
  const severities = new Map(
    SEVERITIES.map((severity) => [
      severity,
      { value: severityText(severity, texts), style: styleNumber(styles.severity[severity]) },
    ]),
  );
  const text = (value: string): FindingCell => ({ value, style: textStyle });
  const day = (date: CalendarDate | null, style: number) => ({ value: date === null ? null : daySerial(date), style });
  return {
    number: ({ finding }) => text(finding.id.slice(0, 10)),
    severity: ({ finding }) => severities.get(finding.severity) ?? text(finding.severity),
    company: ({ finding }) => text(finding.key[0] ?? ''),
    record_type: ({ finding }) => text(ENTITIES[finding.entity].title[texts.locale]),
    name: ({ finding }) => text(finding.label),
    details: ({ finding }) =>
      text(describeConflict(finding.evidence, texts) ?? describeEvidence(finding.evidence, texts)),
    first_seen: ({ finding }) => day(finding.firstSeen, dateStyle),
    age: ({ finding }) => {
      const age = daysBetween(finding.firstSeen, model.asOf);
      return { value: age, style: ageStyles[ageBand(age)] ?? numberStyle };
    },
    due: ({ finding: { dueAt } }) => day(dueAt, dueAt !== null && dueAt < model.asOf ? overdueStyle : dateStyle),
    reopened: ({ finding }) => ({ value: finding.reopened, style: numberStyle }),
    state: ({ finding }) => text(stateText(finding, texts, model)),
    verified: (line) => text(verifiedText(line, texts)),
    token: ({ token }) => text(token),
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
  const makers: Readonly<Partial<Record<Column['id'], CellMaker>>> = {
    ...plainMakers(context),
    rule: ({ finding }) => {
      const value = ruleText(finding.code, rules.get(finding.code), texts);
      const helpRow = isLinked ? helpRows.get(finding.code) : undefined;
      return helpRow === undefined ? { value, style: textStyle } : { value, style: linkStyle, helpRow };
    },
    record: ({ finding }) => {
      const value = keyForPeople(finding.key);
      const url = isLinked ? webAddress(finding.recordUrl) : undefined;
      return url === undefined ? { value, style: textStyle } : { value, style: linkStyle, url };
    },
  };
  return layout.columns.map(({ id }) => makers[id]);
}
