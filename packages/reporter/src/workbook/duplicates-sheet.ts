import {
  certaintyText,
  type GroupMember,
  MATCH_ROLE_TEXTS,
  MATCH_ROLES,
  type MatchRole,
  RECORD_USE_TEXTS,
  RECORD_USES,
  type RecordGroup,
  type RecordUse,
} from '@erp-audit/core';
import type ExcelJS from 'exceljs';
import type { WorkbookGroup, WorkbookModel } from '../model.ts';
import { GROUP_HEADINGS, GROUP_TOKEN_HEADING } from '../response-columns.ts';
import { cellText } from './cell-text.ts';
import type { FillInContext } from './fill-in-sheet.ts';
import { protectHeader } from './protect-header.ts';
import { addSheet, addValidation, drained, landscapePage, type SheetWriter } from './sheet-stream.ts';
import type { Style } from './styles.ts';
import { wrappedLines } from './text-width.ts';

const LINE_HEIGHT = 14;
const MAX_ROW_HEIGHT = 200;
/** Of a large group not every pair is told. */
const MOST_REASONS = 3;
const WIDTHS: Readonly<Partial<Record<MatchRole, number>>> = {
  name: 30,
  tax_id: 21,
  street: 28,
  email: 24,
  country: 9,
  city: 12,
  bank_account: 24,
  spec: 26,
  maker_part: 20,
};
const USUAL_WIDTH = 16;
const USE_WIDTH = 9;
const PROPOSAL_WIDTH = 20;

type Groups = () => AsyncIterable<readonly WorkbookGroup[]>;

/** What the groups of a workbook have to show. */
interface Shown {
  readonly roles: readonly MatchRole[];
  readonly uses: readonly RecordUse[];
}

interface GroupColumn {
  readonly heading: string;
  readonly width: number;
  readonly style: Style;
  readonly cell: (group: WorkbookGroup, member: GroupMember, index: number) => string | number | null;
  /** What is compared in it. */
  readonly role?: MatchRole;
  readonly hidden?: boolean;
}

/**
 * One block a group of records that look alike: how sure it is and why, then a row a record with what was compared side
 * by side, and a choice list for what the department says of it. None is written where there are no groups.
 */
export async function writeDuplicates(context: FillInContext, model: WorkbookModel): Promise<void> {
  const { groups } = model;
  if (groups === undefined) return;
  const shown = await shownIn(groups);
  if (shown.roles.length === 0) return;
  const columns = columnsOf(shown, context);
  const sheet = openSheet(context, columns);
  await protectHeader(sheet);
  const lastRow = await writeGroups(sheet, columns, groups, context);
  const letter = String.fromCharCode(65 + columns.length - 2);
  addValidation(sheet, `${letter}2:${letter}${lastRow}`, {
    ...{ type: 'list', allowBlank: true, formulae: [context.lists.verdict] },
    ...{ showErrorMessage: true, errorStyle: 'stop' },
    ...{ errorTitle: context.texts('invalid.title'), error: context.texts('invalid.message') },
    ...{ showInputMessage: true, promptTitle: context.texts('duplicates.prompt.title') },
    prompt: context.texts('duplicates.prompt'),
  });
  sheet.commit();
}

async function shownIn(groups: Groups): Promise<Shown> {
  const roles = new Set<MatchRole>();
  const uses = new Set<RecordUse>();
  for await (const batch of groups()) {
    for (const member of batch.flatMap(({ group }) => group.members)) {
      for (const role of MATCH_ROLES.filter((each) => member.values[each] != null)) roles.add(role);
      for (const use of RECORD_USES.filter((each) => member.uses[each] !== undefined)) uses.add(use);
    }
  }
  return { roles: MATCH_ROLES.filter((role) => roles.has(role)), uses: RECORD_USES.filter((use) => uses.has(use)) };
}

/** The choice is the last but one column, the token the last. */
function columnsOf({ roles, uses }: Shown, { texts, styles }: FillInContext): readonly GroupColumn[] {
  const { locale } = texts;
  return [
    { heading: texts('column.number'), width: 12, style: styles.text, cell: ({ finding }) => finding.id.slice(0, 10) },
    { heading: texts('column.record'), width: 14, style: styles.text, cell: (_, { key }) => key },
    ...roles.map(
      (role): GroupColumn => ({
        heading: MATCH_ROLE_TEXTS[role][locale],
        width: WIDTHS[role] ?? USUAL_WIDTH,
        style: styles.text,
        cell: (_, member) => shownValue(member, role),
        role,
      }),
    ),
    ...uses.map(
      (use): GroupColumn => ({
        heading: RECORD_USE_TEXTS[use][locale],
        width: USE_WIDTH,
        style: styles.number,
        cell: (_, member) => member.uses[use] ?? null,
      }),
    ),
    {
      heading: texts('column.proposal'),
      width: PROPOSAL_WIDTH,
      style: styles.text,
      cell: ({ group }, member) => proposalOf(group, member, texts),
    },
    { heading: GROUP_HEADINGS.verdict[locale], width: 18, style: styles.answer, cell: () => null },
    {
      heading: GROUP_TOKEN_HEADING[locale],
      width: 12,
      style: styles.text,
      cell: ({ tokens }, _, index) => tokens[index] ?? null,
      hidden: true,
    },
  ];
}

function shownValue({ values }: GroupMember, role: MatchRole): string | null {
  const value = values[role] ?? null;
  return value === null || typeof value === 'string' ? value : value.masked;
}

/** The record that the others are held against: the one to keep, or the first where all stay. */
function keptOf({ members, survivor }: RecordGroup): GroupMember | undefined {
  return members.find(({ key }) => key === survivor) ?? members[0];
}

/** Whether to keep it; else what of it the one to keep has not, so that a merge does not lose it. */
function proposalOf(group: RecordGroup, member: GroupMember, texts: FillInContext['texts']): string | null {
  if (group.survivor === '') return null;
  if (member.key === group.survivor) return texts('duplicates.keep');
  const kept = keptOf(group);
  const lacking = MATCH_ROLES.filter((role) => member.values[role] != null && kept?.values[role] == null);
  if (lacking.length === 0) return null;
  const fields = lacking.map((role) => MATCH_ROLE_TEXTS[role][texts.locale]);
  return texts('duplicates.only_here', { fields: fields.join(texts.locale === 'en' ? ', ' : '、') });
}

/** Whether both have a value, and another one. */
function differs(member: GroupMember, kept: GroupMember | undefined, role: MatchRole): boolean {
  const [own, other] = [member.values[role] ?? null, kept?.values[role] ?? null];
  if (own === null || other === null) return false;
  return JSON.stringify(own) !== JSON.stringify(other);
}

function openSheet({ book, texts, styles, frame }: FillInContext, columns: readonly GroupColumn[]): SheetWriter {
  const name = texts('sheet.duplicates');
  const sheet = addSheet(book, name, {
    views: [{ state: 'frozen', xSplit: 2, ySplit: 1, topLeftCell: 'C2', activeCell: 'A2' }],
    properties: { tabColor: { argb: 'FF0F766E' }, defaultRowHeight: 15 } as ExcelJS.WorksheetProperties,
    pageSetup: landscapePage(1),
    headerFooter: frame(name),
  });
  sheet.columns = columns.map(({ width, hidden }) => ({ width, hidden: hidden === true }));
  const header = sheet.addRow(columns.map(({ heading }) => heading));
  header.height = 2.4 * LINE_HEIGHT;
  columns.forEach(({ style }, index) => {
    header.getCell(index + 1).style = style === styles.answer ? styles.answerHeader : styles.toolHeader;
  });
  header.commit();
  return sheet;
}

async function writeGroups(
  sheet: SheetWriter,
  columns: readonly GroupColumn[],
  groups: Groups,
  context: FillInContext,
): Promise<number> {
  let rows = 1;
  for await (const batch of groups()) {
    for (const group of batch) rows += writeGroup(sheet, columns, group, context);
    await drained(context.book, sheet);
  }
  return rows;
}

/** @returns how many rows it takes. */
function writeGroup(
  sheet: SheetWriter,
  columns: readonly GroupColumn[],
  shown: WorkbookGroup,
  context: FillInContext,
): number {
  const { texts } = context;
  const { members, why, related } = shown.group;
  const [first = '', ...others] = why.slice(0, MOST_REASONS).map((text) => text[texts.locale]);
  const relations = related.map((text) => texts('duplicates.related', { record: text[texts.locale] }));
  addTitle(sheet, shown, first, context);
  for (const text of others) addLine(sheet, text, context);
  for (const [index, member] of members.entries()) addMember(sheet, columns, shown, member, index, context);
  for (const text of relations) addLine(sheet, text, context);
  return 1 + others.length + members.length + relations.length;
}

/** What the block is about, in one line that runs over the empty cells beside it. */
function addTitle(
  sheet: SheetWriter,
  { finding, group }: WorkbookGroup,
  why: string,
  { texts, styles }: FillInContext,
): void {
  const { locale } = texts;
  const row = sheet.addRow([
    cellText(
      texts('duplicates.title', {
        certainty: certaintyText(group, locale),
        count: String(group.memberCount),
        // How many others there are is told in words.
        name: finding.label.replace(/ \(\+\d+\)$/, ''),
        why,
      }),
    ),
  ]);
  row.height = 1.6 * LINE_HEIGHT;
  const style: Style = { ...styles.strong, alignment: { vertical: 'bottom', wrapText: false } };
  row.getCell(1).style = style;
  row.commit();
}

/** A further reason, or a record that belongs to the group and is no duplicate, so that nobody merges it. */
function addLine(sheet: SheetWriter, text: string, { styles }: FillInContext): void {
  const row = sheet.addRow([null, cellText(text)]);
  row.getCell(2).style = { ...styles.text, alignment: { vertical: 'top', wrapText: false } };
  row.commit();
}

function addMember(
  sheet: SheetWriter,
  columns: readonly GroupColumn[],
  group: WorkbookGroup,
  member: GroupMember,
  index: number,
  { styles }: FillInContext,
): void {
  const cells = columns.map(({ cell }) => cell(group, member, index));
  const row = sheet.addRow(cells.map((cell) => (typeof cell === 'string' ? cellText(cell) : cell)));
  const isKept = member.key === group.group.survivor;
  const kept = keptOf(group.group);
  let lines = 1;
  columns.forEach(({ style, width, hidden, role }, at) => {
    // Of the record that is kept nobody is asked.
    const plain = style === styles.answer && isKept ? styles.text : style;
    row.getCell(at + 1).style = role !== undefined && differs(member, kept, role) ? styles.differing : plain;
    const cell = cells[at];
    if (hidden !== true && typeof cell === 'string') lines = Math.max(lines, wrappedLines(cell, width));
  });
  row.height = Math.min(MAX_ROW_HEIGHT, lines * LINE_HEIGHT + 3);
  row.commit();
}
