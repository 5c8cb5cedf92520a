import {
  BAND_TEXTS,
  type GroupMember,
  type LocalizedText,
  MATCH_ROLE_TEXTS,
  MATCH_ROLES,
  type MatchRole,
  RECORD_USE_TEXTS,
  RECORD_USES,
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
const WIDTHS: Readonly<Partial<Record<MatchRole, number>>> = {
  name: 30,
  tax_id: 21,
  street: 28,
  email: 24,
  country: 9,
  city: 12,
  bank_account: 24,
};
const USUAL_WIDTH = 16;
const USE_WIDTH = 9;

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
        cell: (_, { values }) => {
          const value = values[role] ?? null;
          return value === null || typeof value === 'string' ? value : value.masked;
        },
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
      width: 14,
      style: styles.text,
      cell: ({ group }, { key }) => (key === group.survivor ? texts('duplicates.keep') : null),
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
    for (const group of batch) {
      addTitle(sheet, group, context);
      for (const [index, member] of group.group.members.entries())
        addMember(sheet, columns, group, member, index, context);
      for (const record of group.group.related) addRelated(sheet, record, context);
      rows += group.group.members.length + group.group.related.length + 1;
    }
    await drained(context.book, sheet);
  }
  return rows;
}

/** What the block is about, in one line that runs over the empty cells beside it. */
function addTitle(sheet: SheetWriter, { finding, group }: WorkbookGroup, { texts, styles }: FillInContext): void {
  const { locale } = texts;
  const row = sheet.addRow([
    cellText(
      texts('duplicates.title', {
        band: BAND_TEXTS[group.band][locale],
        likelihood: String(group.likelihood),
        count: String(group.memberCount),
        name: finding.label,
        why: group.why.map((text) => text[locale]).join(' '),
      }),
    ),
  ]);
  row.height = 1.6 * LINE_HEIGHT;
  const style: Style = { ...styles.strong, alignment: { vertical: 'bottom', wrapText: false } };
  row.getCell(1).style = style;
  row.commit();
}

/** A record that belongs to the group and is no duplicate, so that nobody merges it. */
function addRelated(sheet: SheetWriter, record: LocalizedText, { texts, styles }: FillInContext): void {
  const row = sheet.addRow([null, cellText(texts('duplicates.related', { record: record[texts.locale] }))]);
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
  let lines = 1;
  columns.forEach(({ style, width, hidden }, at) => {
    // Of the record that is kept nobody is asked.
    row.getCell(at + 1).style = style === styles.answer && isKept ? styles.text : style;
    const cell = cells[at];
    if (hidden !== true && typeof cell === 'string') lines = Math.max(lines, wrappedLines(cell, width));
  });
  row.height = Math.min(MAX_ROW_HEIGHT, lines * LINE_HEIGHT + 3);
  row.commit();
}
