import { type FindingResponse, LOCALES, type LocalizedText } from '@erp-audit/core';
import {
  DECISION_HEADINGS,
  DECISION_TOKEN_HEADING,
  type DecisionField,
  GROUP_HEADINGS,
  GROUP_TOKEN_HEADING,
  type GroupField,
  PROPOSAL_HEADINGS,
  PROPOSAL_TOKEN_HEADING,
  type ProposalField,
  REQUEST_HEADINGS,
  REQUEST_TOKEN_HEADING,
  RESPONSE_HEADINGS,
  type RequestField,
  TOKEN_HEADING,
} from '../response-columns.ts';
import { foldWord } from './read-choice.ts';
import type { Cell } from './sheet-rows.ts';

/** Columns a department fills in, by table. */
interface TableFields {
  readonly findings: keyof FindingResponse;
  readonly requests: RequestField;
  readonly proposals: ProposalField;
  readonly groups: GroupField;
  readonly decisions: DecisionField;
}
export type TableName = keyof TableFields;

interface TableForm {
  readonly token: LocalizedText;
  readonly fields: Readonly<Record<string, LocalizedText>>;
  /** Heading without which it is another table. */
  readonly needed: string;
}

const TABLES: Readonly<Record<TableName, TableForm>> = {
  findings: { token: TOKEN_HEADING, fields: RESPONSE_HEADINGS, needed: 'kind' },
  requests: { token: REQUEST_TOKEN_HEADING, fields: REQUEST_HEADINGS, needed: 'type' },
  proposals: { token: PROPOSAL_TOKEN_HEADING, fields: PROPOSAL_HEADINGS, needed: 'answer' },
  groups: { token: GROUP_TOKEN_HEADING, fields: GROUP_HEADINGS, needed: 'verdict' },
  decisions: { token: DECISION_TOKEN_HEADING, fields: DECISION_HEADINGS, needed: 'owner' },
};
const TABLE_NAMES = Object.keys(TABLES) as TableName[];
/** So many of its headings tell a table whose token column is gone. */
const ENOUGH_WITHOUT_TOKEN = 3;

interface Heading {
  readonly table: TableName;
  /** A field of the table, or its token. */
  readonly field: string;
  readonly chinese: boolean;
}
const TOKEN = 'token';
const HEADINGS: ReadonlyMap<string, Heading> = new Map(
  TABLE_NAMES.flatMap((table) =>
    Object.entries({ ...TABLES[table].fields, [TOKEN]: TABLES[table].token }).flatMap(([field, text]) =>
      LOCALES.map((locale) => [foldWord(text[locale]), { table, field, chinese: locale === 'zh-CN' }] as const),
    ),
  ),
);
const LONGEST_HEADING = 60;
// Cheap enough to ask of every cell; the real comparison is made only where it says yes.
const MAYBE_HEADING =
  /token|标识|response|处理结果|exception|例外类型|yours|是否接受|compared with|保留记录|decision|决议/i;

/** Which table the rows below a heading row are, and the field of each column. */
export interface Columns {
  readonly table: TableName;
  readonly fields: ReadonlyMap<number, string>;
  readonly tokenColumn: number | undefined;
  /** The headings are Chinese, so a month stands before its day. */
  readonly chinese: boolean;
}

/** What a row of headings says, or undefined where it is no such row. Columns may stand in any order, in any language. */
export function readHeadings(cells: readonly Cell[]): Columns | undefined {
  if (!cells.some(({ text }) => text.length <= LONGEST_HEADING && MAYBE_HEADING.test(text))) return undefined;
  const found = cells.flatMap((cell) => {
    const heading = cell.text.length > LONGEST_HEADING ? undefined : HEADINGS.get(foldWord(cell.text));
    return heading === undefined ? [] : [{ ...heading, column: cell.column }];
  });
  const tokenHeading = found.find(({ field }) => field === TOKEN);
  const table = tokenHeading?.table ?? tableOf(found);
  if (table === undefined) return undefined;
  const fields = new Map<number, string>();
  for (const heading of found) {
    // A helper column with the same heading further right is not ours.
    const isTaken = [...fields.values()].includes(heading.field);
    if (heading.table === table && heading.field !== TOKEN && !isTaken) fields.set(heading.column, heading.field);
  }
  if (![...fields.values()].includes(TABLES[table].needed)) return undefined;
  return { table, fields, tokenColumn: tokenHeading?.column, chinese: found.some(({ chinese }) => chinese) };
}

function tableOf(found: readonly Heading[]): TableName | undefined {
  return TABLE_NAMES.find((table) => {
    const fields = new Set(found.filter((heading) => heading.table === table).map(({ field }) => field));
    return fields.has(TABLES[table].needed) && fields.size >= Math.min(ENOUGH_WITHOUT_TOKEN, sizeOf(table));
  });
}

function sizeOf(table: TableName): number {
  return Object.keys(TABLES[table].fields).length;
}
