import { hash } from 'node:crypto';
import type { CalendarDate } from './calendar-date.ts';
import type { EntityName } from './entity.ts';
import type { EscalationLevel } from './escalation.ts';
import type { LocalizedText } from './locale.ts';
import type { Severity } from './severity.ts';

/** A personal value: shown masked, compared by keyed hash, never stored in clear. */
export interface MaskedValue {
  readonly masked: string;
  readonly hash: string;
}

export type EvidenceValue = string | number | boolean | null | MaskedValue | readonly (string | MaskedValue)[];
/** What was seen, by name of the canonical field or measure. */
export type Evidence = Readonly<Record<string, EvidenceValue>>;

/** One rule on one entity of one source: the unit that is checked, counted and kept. */
export interface CheckTarget {
  readonly source: string;
  readonly code: string;
  readonly entity: EntityName;
}

/** One defect as a checker saw it in one run; one per failing record (or group, or conflict). */
export interface Defect {
  /** Identity within rule, entity and source: exact ERP spelling, company first. Never a name, a position or a personal number. */
  readonly key: readonly string[];
  /**
   * Records (company and key parts) the defect is about. When the defect is no longer found it counts as resolved
   * if any of them is still there and active, else as disappeared.
   */
  readonly subjects: readonly (readonly string[])[];
  /** For people; masked where personal. */
  readonly label: string;
  readonly severity: Severity;
  /** Department from the record's own org unit; undefined where the record names none that a department owns. */
  readonly department: string | undefined;
  readonly evidence: Evidence;
  /** Names the evidence, where it was written down before: then it is read when it is asked for, which may cost more. */
  readonly evidenceDigest?: string;
  /** Money at stake in company currency as exact decimal text, or null when unknown. */
  readonly value: string | null;
  readonly recordUrl: string | null;
  /**
   * Label of the role that stands for whoever created the record: the one that fewest people hold of those that at
   * least five hold. Absent where the record names no creator or none of the creator's roles is that large.
   */
  readonly creatorRole?: string | undefined;
}

/** Lowercase hex SHA-256 of the canonical JSON of [code, entity, source, ...key parts]: the lasting id of a finding. */
export function findingId(target: CheckTarget, key: readonly string[]): string {
  return findingIds(target)(JSON.stringify(key));
}

/** As {@link findingId}, for many keys of one target. @returns a function of the JSON text of a key, which has at least one part. */
export function findingIds(target: CheckTarget): (key: string) => string {
  const head = `${JSON.stringify([target.code, target.entity, target.source]).slice(0, -1)},`;
  return (key) => hash('sha256', head + key.slice(1));
}

const HASH = /^[0-9a-f]{64}$/;
const HASH_SHOWN = 8;

/** The key of a finding without its company, for people: blank parts are left out, hashes are cut to what tells them apart. */
export function keyForPeople(key: readonly string[]): string {
  return key
    .slice(1)
    .filter((part) => part !== '')
    .map((part) => (HASH.test(part) ? `${part.slice(0, HASH_SHOWN)}…` : part))
    .join(' / ');
}

/** States of a finding. The first four count as open. */
export const FINDING_STATES = [
  'open',
  'acknowledged',
  'claimed_fixed',
  'reopened',
  'resolved',
  'disappeared',
  'out_of_scope',
  'waived',
  'inactive',
] as const;
export type FindingState = (typeof FINDING_STATES)[number];

export const OPEN_STATES = ['open', 'acknowledged', 'claimed_fixed', 'reopened'] as const satisfies FindingState[];

export const STATE_TEXTS: Readonly<Record<FindingState, LocalizedText>> = {
  open: { en: 'Open', 'zh-CN': '未处理' },
  acknowledged: { en: 'Acknowledged', 'zh-CN': '已受理' },
  claimed_fixed: { en: 'Reported as fixed', 'zh-CN': '已申报整改' },
  reopened: { en: 'Reopened', 'zh-CN': '重新打开' },
  resolved: { en: 'Resolved', 'zh-CN': '已解决' },
  disappeared: { en: 'Record gone', 'zh-CN': '记录已消失' },
  out_of_scope: { en: 'Out of scope', 'zh-CN': '不再适用' },
  waived: { en: 'Waived', 'zh-CN': '已豁免' },
  inactive: { en: 'Rule retired', 'zh-CN': '规则已停用' },
};

/** A finding as it is kept: one per lasting id. */
export interface Finding extends CheckTarget {
  readonly id: string;
  readonly rule: string;
  readonly key: readonly string[];
  readonly label: string;
  readonly department: string;
  readonly severity: Severity;
  readonly state: FindingState;
  /** Found by the first checked run of the rule (or of a changed rule) on the source: no due date. */
  readonly baseline: boolean;
  readonly firstSeen: CalendarDate;
  /** As-of of the last run that found it; derived, an unchanged finding is not written. */
  readonly lastSeen: CalendarDate;
  readonly dueAt: CalendarDate | null;
  /** Who must move next; only a run or a person raises it, and it falls back only when the finding ends. */
  readonly escalation: EscalationLevel;
  /** Grows with every change of the finding; a returned answer to an older revision is stale. */
  readonly revision: number;
  /** How often it came back. */
  readonly reopened: number;
  readonly evidence: Evidence;
  readonly value: string | null;
  readonly recordUrl: string | null;
}
