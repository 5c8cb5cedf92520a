import type { MaskedValue, Row } from '@erp-audit/core';
import { textOf } from '../../defect-builder.ts';
import type { CheckEnvironment, DefectDraft } from '../../define-kind.ts';
import { isPlaceholder, PLACEHOLDERS } from '../../placeholder.ts';
import type { UniqueParams } from './schema.ts';

/** Members named in the evidence; the total is always told. */
const MOST_MEMBERS_LISTED = 50;

/** What the plan decided about the entity. */
export interface GroupFields {
  readonly params: UniqueParams;
  readonly personal: ReadonlySet<string>;
}

interface Group {
  readonly company: string;
  readonly identifier: string;
  readonly norm: string;
  members: number;
  readonly listed: Row[];
  readonly weights: Map<string, number>;
}

/** Rows ordered by company, identifier and norm become one draft a group; only one group is held at a time. */
export async function* groupDrafts(
  rows: AsyncIterable<Row>,
  fields: GroupFields,
  environment: CheckEnvironment,
): AsyncGenerator<DefectDraft> {
  let group: Group | undefined;
  for await (const row of rows) {
    if (group === undefined || !belongsTo(row, group)) {
      if (group !== undefined) yield* draftOf(group, fields, environment);
      group = startGroup(row);
    }
    addMember(group, row);
  }
  if (group !== undefined) yield* draftOf(group, fields, environment);
}

function startGroup(row: Row): Group {
  return {
    company: textOf(row['company']) ?? '-',
    identifier: textOf(row['identifier']) ?? '',
    norm: textOf(row['norm']) ?? '',
    members: 0,
    listed: [],
    weights: new Map(),
  };
}

function belongsTo(row: Row, group: Group): boolean {
  return row['company'] === group.company && row['identifier'] === group.identifier && row['norm'] === group.norm;
}

function addMember(group: Group, row: Row): void {
  group.members += 1;
  if (group.listed.length < MOST_MEMBERS_LISTED) group.listed.push(row);
  const unit = textOf(row['org_unit_key']);
  const documents = Number(row['open_documents'] ?? 0);
  if (unit !== null && documents > 0) group.weights.set(unit, (group.weights.get(unit) ?? 0) + documents);
}

function* draftOf(
  group: Group,
  { params, personal }: GroupFields,
  { masker }: CheckEnvironment,
): Generator<DefectDraft> {
  if (!isIdentifier(group.norm, params) || isOneFamily(group)) return;
  const labelOf = (row: Row): string => {
    const label = textOf(row['label']) ?? '';
    return personal.has('label') ? masker.mask(label).masked : label;
  };
  const subjects = group.listed.map((row) => [textOf(row['member_company']) ?? '-', textOf(row['key_1']) ?? '']);
  const members = group.listed.map((row) => `${textOf(row['key_1']) ?? ''} ${labelOf(row)}`.trim());
  const [first] = group.listed;
  const others = group.members - 1;
  const value: string | MaskedValue = personal.has(group.identifier) ? masker.mask(group.norm) : group.norm;
  yield {
    key: [group.company, group.identifier, masker.hash(group.norm)],
    subjects,
    label: `${first === undefined ? '' : labelOf(first)} (+${others})`,
    evidence: { identifier: group.identifier, value, members: members.toSorted(), member_count: group.members },
    orgUnitWeights: group.weights,
    urlPath: first === undefined ? null : textOf(first['url']),
  };
}

/** Whether all members lead up to one parent; of a group too large to be listed nobody looks. */
function isOneFamily({ listed, members }: Group): boolean {
  if (members > listed.length) return false;
  const parents = new Map(listed.map((row) => [textOf(row['key_1']) ?? '', textOf(row['party']) ?? '']));
  return new Set([...parents.keys()].map((key) => headOf(key, parents))).size < 2;
}

/** The end of the chain of parents; where it goes round in a circle, the first of the circle by name. */
function headOf(key: string, parents: ReadonlyMap<string, string>): string {
  const seen = [key];
  for (let parent = parents.get(key); parent !== undefined && parent !== seen.at(-1); parent = parents.get(parent)) {
    const start = seen.indexOf(parent);
    if (start >= 0) return seen.slice(start).toSorted()[0] ?? key;
    seen.push(parent);
  }
  return seen.at(-1) ?? key;
}

/** Whether a norm identifies anybody: long enough, not one character over and over, not a placeholder. */
function isIdentifier(norm: string, { minLength, placeholders }: UniqueParams): boolean {
  if (norm.length < minLength || new Set(norm).size < 2) return false;
  return !placeholders || !isPlaceholder(norm, PLACEHOLDERS);
}
