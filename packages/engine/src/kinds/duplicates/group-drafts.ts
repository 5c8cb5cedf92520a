import {
  type GroupMember,
  groupEvidence,
  type LocalizedText,
  type Masker,
  type MatchBand,
  type MatchedPair,
  type MatchGroup,
  type MatchRole,
  type RecordUse,
  type Row,
} from '@erp-audit/core';
import { textOf } from '../../defect-builder.ts';
import type { DefectDraft } from '../../define-kind.ts';
import { identifies } from '../../identifying-text.ts';
import { areLinked } from '../../linked-records.ts';
import { isOneFamily } from '../../one-family.ts';
import type { DraftTerms } from './draft-terms.ts';
import { type LinkedPart, linkedParts } from './linked-parts.ts';
import { companyOf, isOther, keyOf, SHARED, usesSum } from './matched-row.ts';
import type { RowReader } from './row-reader.ts';

/** Members named in the evidence; the total is always told. */
const MOST_MEMBERS_LISTED = 50;
const MOST_REASONS = 5;
const LEAST_IDENTIFIER = 5;
/** Steps by which a group is less severe than the rule says. */
const LOWERED: Readonly<Record<MatchBand, number>> = { same: 0, probable: 1, related: 2 };

interface Member {
  readonly id: string;
  readonly fingerprint: string;
  readonly row: Row;
}

/** How findings are made. */
export interface Drafting {
  readonly terms: DraftTerms;
  readonly masker: Masker;
  readonly rowOf: RowReader;
}

/** The findings of one group: parts that hang together by what the rule reports, each in every company it touches. */
export function groupDrafts(group: MatchGroup, drafting: Drafting): readonly DefectDraft[] {
  const { terms, rowOf } = drafting;
  const all = new Map(group.members.map((record): [string, Member] => [record.id, { ...record, row: rowOf(record) }]));
  return linkedParts(group, terms.bands).flatMap((part, nth) => {
    const members = part.ids.flatMap((id) => all.get(id) ?? []);
    // A group that falls apart is told apart by the first record of each further part.
    const name = nth === 0 ? group.id : `${group.id} ${part.ids[0]}`;
    return [...byCompany(members)].flatMap(([company, own]): DefectDraft[] => {
      if (!isFinding(own, terms)) return [];
      const related = relatedTo(group, own, company, drafting);
      return [draftOf({ company, name, part, members: own, survivor: group.survivor, related }, drafting)];
    });
  });
}

/** A shared record counts in every company of the group; shared records alone are a group of their own. */
function byCompany(members: readonly Member[]): ReadonlyMap<string, readonly Member[]> {
  const companies = [...new Set(members.map(({ row }) => companyOf(row)))].toSorted();
  return new Map(
    companies.map((company) => [
      company,
      members.filter(({ row }) => [company, SHARED].includes(companyOf(row))).toSorted(byKey),
    ]),
  );
}

function byKey(a: Member, b: Member): number {
  const [x, y] = [sortText(a), sortText(b)];
  return x < y ? -1 : Number(x > y);
}

/** Records of ours first. */
function sortText({ row, id }: Member): string {
  return `${isOther(row) ? 1 : 0} ${keyOf(row)} ${id}`;
}

function isFinding(members: readonly Member[], { unlessSame, isLinking, allowSameParent }: DraftTerms): boolean {
  if (members.length < 2 || unlessSame.some((told, at) => haveSame(told, members, at))) return false;
  if (isLinking) return isUnlinked(members);
  if (!allowSameParent) return true;
  return !isOneFamily(new Map(members.map(({ row }) => [keyOf(row), textOf(row['parent_key']) ?? keyOf(row)])));
}

/** Records of both sides that do not know each other. */
function isUnlinked(members: readonly Member[]): boolean {
  const rows = members.map(({ row }) => row);
  return new Set(rows.map(isOther)).size === 2 && !areLinked(rows, isOther);
}

function haveSame(told: string | readonly string[], members: readonly Member[], at: number): boolean {
  const norms = new Set(members.map(({ row }) => textOf(row[`identifier_${at}`])));
  const [norm = null] = norms;
  if (norms.size > 1 || norm === null) return false;
  return typeof told !== 'string' || identifies(norm, LEAST_IDENTIFIER);
}

interface Part {
  readonly company: string;
  readonly name: string;
  readonly part: LinkedPart;
  readonly members: readonly Member[];
  readonly survivor: string;
  readonly related: readonly LocalizedText[];
}

/** Which records of the company belong to these and are no duplicates, and why not. */
function relatedTo(
  group: MatchGroup,
  members: readonly Member[],
  company: string,
  drafting: Drafting,
): readonly LocalizedText[] {
  const own = new Set(members.map(({ id }) => id));
  return (group.related ?? []).flatMap(({ ids: [member, other], outside, text: why }): LocalizedText[] => {
    if (!own.has(member) || own.has(other)) return [];
    const row = drafting.rowOf(outside);
    if (![company, SHARED].includes(companyOf(row))) return [];
    const named = `${keyOf(row)} ${labelOf(row, drafting)}`.trim();
    return [{ en: `${named}: ${why.en}`, 'zh-CN': `${named}：${why['zh-CN']}` }];
  });
}

function draftOf({ company, name, part, members, survivor, related }: Part, drafting: Drafting): DefectDraft {
  const listed = members.slice(0, MOST_MEMBERS_LISTED);
  const own = members.filter(({ row }) => !isOther(row));
  const [first] = own;
  const kept = part.band === 'related' ? undefined : (members.find(({ id }) => id === survivor) ?? mostUsed(own));
  return {
    key: [company, 'group', drafting.masker.hash(name)],
    subjects: own.slice(0, MOST_MEMBERS_LISTED).map(({ row }) => [companyOf(row), keyOf(row)]),
    label: `${first === undefined ? '' : labelOf(first.row, drafting)} (+${members.length - 1})`,
    lowered: LOWERED[part.band],
    evidence: groupEvidence({
      band: part.band,
      likelihood: Math.min(99, Math.round(part.probability * 100)),
      memberCount: members.length,
      members: listed.map((member) => shownMember(member, drafting)),
      survivor: kept === undefined ? '' : keyOf(kept.row),
      related,
      why: reasons(part.pairs, new Map(members.map(({ id, row }) => [id, row])), drafting),
    }),
    orgUnitWeights: weights(own),
    urlPath: first === undefined ? null : textOf(first.row['url']),
  };
}

function mostUsed(members: readonly Member[]): Member | undefined {
  return members.toSorted((a, b) => usesSum(b.row) - usesSum(a.row))[0];
}

function labelOf(row: Row, { terms, masker }: Drafting): string {
  const label = textOf(row['label']) ?? '';
  return terms.isLabelPersonal ? masker.mask(label).masked : label;
}

function isPersonal(role: MatchRole, row: Row, { personal }: DraftTerms): boolean {
  return (isOther(row) ? personal.other : personal.own).has(role);
}

function shownMember({ id, fingerprint, row }: Member, { terms, masker }: Drafting): GroupMember {
  const values = terms.roles.map((role) => {
    const text = textOf(row[`role_${role}`]);
    return [role, text !== null && isPersonal(role, row, terms) ? masker.mask(text) : text] as const;
  });
  const uses = terms.uses.flatMap((use): [RecordUse, number][] => {
    const count = textOf(row[`use_${use}`]);
    return count === null ? [] : [[use, Number(count)]];
  });
  return { id, fingerprint, key: keyOf(row), values: Object.fromEntries(values), uses: Object.fromEntries(uses) };
}

/** Units by the open documents of their records; where nobody counts these, by all that names the records. */
function weights(members: readonly Member[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { row } of members) {
    const unit = textOf(row['org_unit_key']);
    const documents = textOf(row['open_documents']) === null ? usesSum(row) : Number(row['open_documents']);
    if (unit !== null && documents > 0) sums.set(unit, (sums.get(unit) ?? 0) + documents);
  }
  return sums;
}

/** What the matcher says of the strongest pairs, without personal values; of more than two records, with their keys. */
function reasons(
  pairs: readonly MatchedPair[],
  rows: ReadonlyMap<string, Row>,
  { terms, masker }: Drafting,
): readonly LocalizedText[] {
  const told = pairs.flatMap(({ ids: [a, b], text }): LocalizedText[] => {
    const [left, right] = [rows.get(a), rows.get(b)];
    if (left === undefined || right === undefined) return [];
    const hidden = [left, right].flatMap((row) => personalTexts(row, terms));
    const shown = (sentence: string) =>
      hidden.reduce((all, value) => all.replaceAll(value, masker.mask(value).masked), sentence);
    if (rows.size === 2) return [{ en: shown(text.en), 'zh-CN': shown(text['zh-CN']) }];
    const names = [left, right].map(keyOf).toSorted().join(' – ');
    return [{ en: `${names}: ${shown(text.en)}`, 'zh-CN': `${names}：${shown(text['zh-CN'])}` }];
  });
  return told.slice(0, MOST_REASONS);
}

function personalTexts(row: Row, terms: DraftTerms): readonly string[] {
  return terms.roles
    .filter((role) => isPersonal(role, row, terms))
    .flatMap((role) => textOf(row[`role_${role}`]) ?? []);
}
