import type { Evidence, EvidenceValue, MaskedValue } from './finding.ts';
import type { Locale, LocalizedText } from './locale.ts';
import { bilingualDetail, reasonDetailIn } from './reason-detail.ts';
import { MATCH_ROLES, type MatchBand, type MatchRole } from './record-matcher.ts';

/** What hangs on a record: a merge touches it. `bom` is a bill of materials it stands in. */
export const RECORD_USES = ['order', 'invoice', 'open_item', 'work_order', 'bom'] as const;
export type RecordUse = (typeof RECORD_USES)[number];

/** A record of a group, as it was found. */
export interface GroupMember {
  /** Of the record in the matcher; what people said of it is kept under it. */
  readonly id: string;
  /** Changes with any compared field. */
  readonly fingerprint: string;
  /** Its key in the ERP without the company. */
  readonly key: string;
  /** What was compared; masked where personal, null where blank. */
  readonly values: Readonly<Partial<Record<MatchRole, string | MaskedValue | null>>>;
  /** Documents and the like that name it. */
  readonly uses: Readonly<Partial<Record<RecordUse, number>>>;
}

/** Records that are one, or may be, as a finding tells of them. */
export interface RecordGroup {
  readonly band: MatchBand;
  /** Percent. */
  readonly likelihood: number;
  /** All of them, also those that are not listed. */
  readonly memberCount: number;
  /** In the order of their keys. */
  readonly members: readonly GroupMember[];
  /** Key of the member that is proposed to be kept; empty where all stay. */
  readonly survivor: string;
  /** Sentences for a clerk, the strongest first. */
  readonly why: readonly LocalizedText[];
  /** Records outside that belong to them and are no duplicates, such as a branch: which, and why not. */
  readonly related: readonly LocalizedText[];
}

/**
 * Names in the evidence of a group that change from night to night although nobody touched its records. They are kept
 * up to date, and are no reason to say that the finding changed or that a waiver ends.
 */
export const PASSING_GROUP_EVIDENCE: readonly string[] = [
  'likelihood',
  'survivor',
  'why',
  'related',
  ...RECORD_USES.map((use) => `${use}_count`),
];

/** A group as evidence: one list for each compared field and use, in the order of the members; blanks are empty texts. */
export function groupEvidence(group: RecordGroup): Evidence {
  const { members } = group;
  const columns: [string, EvidenceValue][] = [];
  for (const role of MATCH_ROLES) {
    const cells = members.map(({ values }) => values[role] ?? '');
    if (cells.some((cell) => cell !== '')) columns.push([role, cells]);
  }
  for (const use of RECORD_USES) {
    const counts = members.map(({ uses }) => uses[use]);
    if (counts.some((count) => count !== undefined)) {
      columns.push([`${use}_count`, counts.map((count) => String(count ?? 0))]);
    }
  }
  return {
    band: group.band,
    members: members.map(({ key }) => key),
    member_count: group.memberCount,
    ...Object.fromEntries(columns),
    survivor: group.survivor,
    likelihood: group.likelihood,
    why: group.why.map(bilingualDetail),
    ...(group.related.length === 0 ? {} : { related: group.related.map(bilingualDetail) }),
    member_ids: members.map(({ id }) => id),
    fingerprints: members.map(({ fingerprint }) => fingerprint),
  };
}

type Cells = readonly (string | MaskedValue)[];

/** The group that an evidence tells of; undefined where it tells of something else. */
export function recordGroupOf(evidence: Evidence): RecordGroup | undefined {
  const { band, member_ids: ids, members: keys, fingerprints } = evidence;
  if (typeof band !== 'string' || !isList(ids) || !isList(keys) || !isList(fingerprints)) return undefined;
  const members = ids.map(
    (id, at): GroupMember => ({
      id: textAt([id], 0),
      key: textAt(keys, at),
      fingerprint: textAt(fingerprints, at),
      values: Object.fromEntries(MATCH_ROLES.flatMap((role) => cellOf(role, evidence[role], at))),
      uses: Object.fromEntries(
        RECORD_USES.flatMap((use) => {
          const counts = evidence[`${use}_count`];
          return isList(counts) ? [[use, Number(textAt(counts, at))]] : [];
        }),
      ),
    }),
  );
  const { likelihood, member_count: count, survivor, why, related } = evidence;
  return {
    band: band as MatchBand,
    likelihood: typeof likelihood === 'number' ? likelihood : 0,
    memberCount: typeof count === 'number' ? count : members.length,
    members,
    survivor: typeof survivor === 'string' ? survivor : textAt(keys, 0),
    why: sentences(why),
    related: sentences(related),
  };
}

function isList(value: EvidenceValue | undefined): value is Cells {
  return Array.isArray(value);
}

function textAt(cells: Cells, at: number): string {
  const cell = cells[at];
  return typeof cell === 'string' ? cell : '';
}

function cellOf(
  role: MatchRole,
  cells: EvidenceValue | undefined,
  at: number,
): [MatchRole, string | MaskedValue | null][] {
  if (!isList(cells)) return [];
  const cell = cells[at] ?? '';
  return [[role, cell === '' ? null : cell]];
}

function sentences(details: EvidenceValue | undefined): readonly LocalizedText[] {
  return isList(details) ? details.map((_, at) => sentence(textAt(details, at))) : [];
}

function sentence(detail: string): LocalizedText {
  const text = (locale: Locale) => reasonDetailIn(locale, detail);
  return { en: text('en'), 'zh-CN': text('zh-CN') };
}

/** How sure it is that the records are one. */
export const BAND_TEXTS: Readonly<Record<MatchBand, LocalizedText>> = {
  same: { en: 'Certainly the same', 'zh-CN': '确定重复' },
  probable: { en: 'Probably the same', 'zh-CN': '很可能重复' },
  related: { en: 'Related, not the same', 'zh-CN': '有关联但不重复' },
};

/** How sure it is that the records are one, in percent where that is the question: of related ones it is not. */
export function certaintyText({ band, likelihood }: Pick<RecordGroup, 'band' | 'likelihood'>, locale: Locale): string {
  const text = BAND_TEXTS[band][locale];
  if (band === 'related') return text;
  return locale === 'en' ? `${text} (${likelihood} %)` : `${text}（${likelihood}%）`;
}

export const MATCH_ROLE_TEXTS: Readonly<Record<MatchRole, LocalizedText>> = {
  name: { en: 'Name', 'zh-CN': '名称' },
  tax_id: { en: 'Tax id', 'zh-CN': '税号' },
  phone: { en: 'Phone', 'zh-CN': '电话' },
  email: { en: 'E-mail', 'zh-CN': '邮箱' },
  street: { en: 'Street', 'zh-CN': '街道地址' },
  city: { en: 'City', 'zh-CN': '城市' },
  postcode: { en: 'Postcode', 'zh-CN': '邮编' },
  country: { en: 'Country', 'zh-CN': '国家' },
  bank_account: { en: 'Bank account', 'zh-CN': '银行账号' },
  date: { en: 'Date', 'zh-CN': '日期' },
  spec: { en: 'Specification', 'zh-CN': '规格' },
  maker_part: { en: "Maker's part number", 'zh-CN': '制造商料号' },
};

export const RECORD_USE_TEXTS: Readonly<Record<RecordUse, LocalizedText>> = {
  order: { en: 'Orders', 'zh-CN': '订单' },
  invoice: { en: 'Invoices', 'zh-CN': '发票' },
  open_item: { en: 'Open items', 'zh-CN': '未清项' },
  work_order: { en: 'Work orders', 'zh-CN': '生产工单' },
  bom: { en: 'Bills of materials', 'zh-CN': 'BOM' },
};

export const VERDICTS = ['same', 'different', 'related'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What people answer about records that look alike. */
export const VERDICT_TEXTS: Readonly<Record<Verdict, LocalizedText>> = {
  same: { en: 'Same', 'zh-CN': '相同' },
  different: { en: 'Different', 'zh-CN': '不同' },
  related: { en: 'Related', 'zh-CN': '有关联' },
};
