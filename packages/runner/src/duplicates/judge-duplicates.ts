import {
  type Actor,
  AuditError,
  type Finding,
  type MatchVerdict,
  type RecordGroup,
  recordGroupOf,
} from '@erp-audit/core';
import type { Store } from '@erp-audit/store';
import { verdictOnAll, verdictsOnMembers } from './group-verdicts.ts';

/** What somebody says of a group of records. */
interface DuplicatesAnswer {
  readonly verdict: MatchVerdict['verdict'];
  /** Keys of the members it is about, as they stand to the one that is kept; empty means all of them. */
  readonly members: readonly string[];
}

/** The group that a finding tells of. @throws AuditError `ARGUMENT_INVALID` where it tells of something else. */
export function requireGroup(finding: Finding, command: string): RecordGroup {
  const group = recordGroupOf(finding.evidence);
  if (group !== undefined) return group;
  const message = {
    en: `Finding ${finding.id.slice(0, 12)} of ${finding.code} is no group of records that look alike.`,
    'zh-CN': `${finding.code} 的问题 ${finding.id.slice(0, 12)} 不是疑似重复的记录组。`,
  };
  throw new AuditError('ARGUMENT_INVALID', message, { command });
}

/**
 * Keeps what somebody says of a group; it holds from the next run on, until what is compared of a record changes.
 * @returns how many pairs something new was said of.
 * @throws AuditError `ARGUMENT_INVALID` for a finding that is no group, or a key that is none of its members.
 */
export async function judgeDuplicates(
  store: Pick<Store, 'verdicts'>,
  finding: Finding,
  { verdict, members }: DuplicatesAnswer,
  by: Actor,
): Promise<number> {
  const command = 'duplicates review';
  const group = requireGroup(finding, command);
  const keys = new Set(group.members.map(({ key }) => key));
  const unknown = members.filter((key) => !keys.has(key));
  if (unknown.length > 0) throw noMember(unknown, [...keys], command);
  const answers = new Map(members.map((key) => [key, verdict] as const));
  const pairs = members.length === 0 ? verdictOnAll(group, verdict) : verdictsOnMembers(group, answers);
  return keepVerdicts(store, finding, pairs, by);
}

/** Keeps verdicts on pairs of the records of a finding. */
function keepVerdicts(
  store: Pick<Store, 'verdicts'>,
  { id, source, code, entity }: Finding,
  pairs: readonly MatchVerdict[],
  by: Actor,
): Promise<number> {
  return store.verdicts.judge({ target: { source, code, entity }, findingId: id, pairs, by });
}

function noMember(unknown: readonly string[], keys: readonly string[], command: string): AuditError {
  const message = {
    en: `${unknown.join(', ')} is no member of the group; its members are ${keys.join(', ')}.`,
    'zh-CN': `${unknown.join('、')} 不在该组内；组内成员：${keys.join('、')}。`,
  };
  return new AuditError('ARGUMENT_INVALID', message, { command });
}
