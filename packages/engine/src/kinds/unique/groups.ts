import type { MaskedValue, Row } from '@erp-audit/core';
import { textOf } from '../../defect-builder.ts';
import type { CheckEnvironment, DefectDraft } from '../../define-kind.ts';
import { identifies } from '../../identifying-text.ts';
import { SEPARATOR } from '../../joined-text.ts';
import { areLinked } from '../../linked-records.ts';
import { isOneFamily } from '../../one-family.ts';
import type { UniqueParams } from './schema.ts';

/** Members named in the evidence; the total is always told. */
const MOST_MEMBERS_LISTED = 50;

/** What the plan decided about the entity. */
export interface GroupFields {
  readonly params: UniqueParams;
  readonly personal: ReadonlySet<string>;
  /** Of the entity on the other side. */
  readonly othersPersonal: ReadonlySet<string>;
  /** Records may name their counterpart on the other side. */
  readonly hasLinks: boolean;
  /** Identifiers that are shown masked. */
  readonly secret: ReadonlySet<string>;
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

function* draftOf(group: Group, fields: GroupFields, { masker }: CheckEnvironment): Generator<DefectDraft> {
  const { params, secret } = fields;
  const { minLength, placeholders } = params;
  const norm = group.norm.split(SEPARATOR)[0] ?? '';
  if (!identifies(norm, minLength, placeholders) || isOneParty(group, fields)) return;
  const labelOf = (row: Row): string => {
    const label = textOf(row['label']) ?? '';
    const personal = isOther(row) ? fields.othersPersonal : fields.personal;
    return personal.has('label') ? masker.mask(label).masked : label;
  };
  const own = group.listed.filter((row) => !isOther(row));
  const named = (rows: readonly Row[]) =>
    rows.map((row) => `${textOf(row['key_1']) ?? ''} ${labelOf(row)}`.trim()).toSorted();
  const subjects = own.map((row) => [textOf(row['member_company']) ?? '-', textOf(row['key_1']) ?? '']);
  const [first] = own;
  const others = group.members - 1;
  const value: string | MaskedValue = secret.has(group.identifier) ? masker.mask(group.norm) : group.norm;
  yield {
    key: [group.company, group.identifier, masker.hash(group.norm)],
    subjects,
    label: `${first === undefined ? '' : labelOf(first)} (+${others})`,
    evidence: {
      identifier: group.identifier,
      value,
      members: named(own),
      ...(params.across === undefined ? {} : { others: named(group.listed.filter(isOther)) }),
      member_count: group.members,
    },
    orgUnitWeights: group.weights,
    urlPath: first === undefined ? null : textOf(first['url']),
  };
}

function isOther(row: Row): boolean {
  return Number(row['side'] ?? 0) === 1;
}

/** Whether nothing is wrong with a group: its records belong together, and the ERP says so. */
function isOneParty(group: Group, { params, hasLinks }: GroupFields): boolean {
  if (params.across !== undefined) return hasLinks && isLinked(group);
  // Whose a record is was compared by the database.
  return params.party === undefined && leadsToOne(group);
}

/** Whether records of both sides know each other; of a group too large to be listed nobody looks. */
function isLinked({ listed, members }: Group): boolean {
  return members <= listed.length && areLinked(listed, isOther);
}

/** Whether all members lead up to one parent; of a group too large to be listed nobody looks. */
function leadsToOne({ listed, members }: Group): boolean {
  if (members > listed.length) return false;
  return isOneFamily(new Map(listed.map((row) => [textOf(row['key_1']) ?? '', textOf(row['party']) ?? ''])));
}
