import {
  certaintyText,
  type GroupMember,
  type Locale,
  MATCH_ROLE_TEXTS,
  MATCH_ROLES,
  type MatchRole,
  RECORD_USE_TEXTS,
  RECORD_USES,
  type RecordGroup,
  type RecordUse,
} from '@erp-audit/core';

/** More records side by side are not readable. */
const MOST_SIDE_BY_SIDE = 4;

/** What was compared in one field, a value a record; `differs` where two of the records have another value. */
interface ComparedRow {
  readonly name: string;
  readonly values: readonly string[];
  readonly differs: boolean;
}

/** A group of records that look alike, as it is read when its finding is opened. */
export interface GroupDetails {
  readonly certainty: string;
  /** Sentences, the strongest first. */
  readonly why: readonly string[];
  readonly related: readonly string[];
  /** Keys of the records that are compared. */
  readonly records: readonly string[];
  /** Place of the record to keep among them; -1 where all stay or it is not shown. */
  readonly keep: number;
  readonly rows: readonly ComparedRow[];
  /** Records that are not shown. */
  readonly more: number;
}

/** The records of a group side by side, the one to keep first; personal values stay masked, a blank is an empty text. */
export function groupDetails(group: RecordGroup, locale: Locale): GroupDetails {
  const members = shownMembers(group);
  return {
    certainty: certaintyText(group, locale),
    why: group.why.map((text) => text[locale]),
    related: group.related.map((text) => text[locale]),
    records: members.map(({ key }) => key),
    keep: members.findIndex(({ key }) => key === group.survivor),
    rows: [
      ...MATCH_ROLES.map((role) => valueRow(role, members, locale)),
      ...RECORD_USES.map((use) => countRow(use, members, locale)),
    ].filter(({ values }) => values.some((value) => value !== '')),
    more: group.memberCount - members.length,
  };
}

/** The record to keep is never among those that are left out. */
function shownMembers({ members, survivor }: RecordGroup): readonly GroupMember[] {
  const kept = members.filter(({ key }) => key === survivor);
  const others = members.filter(({ key }) => key !== survivor);
  return [...kept, ...others].slice(0, MOST_SIDE_BY_SIDE);
}

function valueRow(role: MatchRole, members: readonly GroupMember[], locale: Locale): ComparedRow {
  const compared = members.map(({ values }) => values[role] ?? '');
  const present = compared.filter((value) => value !== '').map((value) => JSON.stringify(value));
  const values = compared.map((value) => (typeof value === 'string' ? value : value.masked));
  return { name: MATCH_ROLE_TEXTS[role][locale], values, differs: new Set(present).size > 1 };
}

/** That one record is used more than another is no difference of the records. */
function countRow(use: RecordUse, members: readonly GroupMember[], locale: Locale): ComparedRow {
  const values = members.map(({ uses }) => String(uses[use] ?? ''));
  return { name: RECORD_USE_TEXTS[use][locale], values, differs: false };
}
