import {
  certaintyText,
  type Finding,
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
import { SHOWN_ID_CHARACTERS } from '../completion/recent-findings.ts';
import { say } from '../messages/index.ts';
import type { Session } from '../session.ts';
import { paragraph, renderTable } from './table.ts';

/** More records side by side are not readable. */
const MOST_SIDE_BY_SIDE = 4;

/** One line a group. */
export function groupTable(
  groups: readonly { readonly finding: Finding; readonly group: RecordGroup }[],
  locale: Locale,
): string {
  const columns = [
    { title: say(locale, 'columnId') },
    { title: say(locale, 'columnRule') },
    { title: say(locale, 'columnGroup') },
    { title: say(locale, 'columnMembers'), align: 'right' as const },
    { title: say(locale, 'columnBand') },
    { title: say(locale, 'columnKeep') },
  ];
  const rows = groups.map(({ finding, group }) => [
    finding.id.slice(0, SHOWN_ID_CHARACTERS),
    finding.code,
    finding.label,
    group.memberCount,
    certaintyText(group, locale),
    group.survivor,
  ]);
  return renderTable(columns, rows);
}

/** How sure it is, what was compared, why, what belongs to it, and what to keep. */
export function printGroup({ io, locale, print }: Session, group: RecordGroup): void {
  print(`${certaintyText(group, locale)}\n`);
  print(sideBySide(group, locale));
  const count = leftOut(group);
  if (count > 0) print(say(locale, 'duplicatesMore', { count }));
  print('');
  for (const text of group.why) print(paragraph(io, '- ', text[locale]));
  for (const text of group.related)
    print(paragraph(io, '- ', say(locale, 'duplicatesRelated', { record: text[locale] })));
  if (group.survivor !== '') print(say(locale, 'duplicatesKeep', { key: group.survivor }));
}

/** What was compared, one column a record. */
function sideBySide({ members }: RecordGroup, locale: Locale): string {
  const shown = members.slice(0, MOST_SIDE_BY_SIDE);
  const roles = MATCH_ROLES.filter((role) => members.some(({ values }) => values[role] != null));
  const uses = RECORD_USES.filter((use) => members.some((member) => member.uses[use] !== undefined));
  const rows = [
    ...roles.map((role) => [MATCH_ROLE_TEXTS[role][locale], ...shown.map((member) => valueText(member, role))]),
    ...uses.map((use) => [RECORD_USE_TEXTS[use][locale], ...shown.map((member) => countText(member, use))]),
  ];
  return renderTable([{ title: say(locale, 'columnField') }, ...shown.map(({ key }) => ({ title: key }))], rows);
}

/** How many records {@link sideBySide} leaves out. */
function leftOut({ memberCount }: RecordGroup): number {
  return Math.max(0, memberCount - MOST_SIDE_BY_SIDE);
}

function valueText({ values }: GroupMember, role: MatchRole): string {
  const value = values[role] ?? '–';
  return typeof value === 'string' ? value : value.masked;
}

function countText({ uses }: GroupMember, use: RecordUse): string {
  return String(uses[use] ?? '–');
}
