import type { GroupMember, MatchVerdict, RecordGroup } from '@erp-audit/core';

type Verdict = MatchVerdict['verdict'];

/** What holds of every two members of a group that are listed. */
export function verdictOnAll({ members }: RecordGroup, verdict: Verdict): readonly MatchVerdict[] {
  return members.flatMap((left, at) => members.slice(at + 1).map((right) => pairOf(left, right, verdict)));
}

/**
 * What holds of pairs, where people say of members how they stand to the one that is kept. Whoever is another party than
 * that one is another one than all who are the same as it.
 * @param answers - By the key of a member; what is said of the kept one itself is passed over.
 */
export function verdictsOnMembers(group: RecordGroup, answers: ReadonlyMap<string, Verdict>): readonly MatchVerdict[] {
  const kept = group.members.find(({ key }) => key === group.survivor) ?? group.members[0];
  if (kept === undefined) return [];
  const judged = group.members.flatMap((member) => {
    const verdict = answers.get(member.key);
    return verdict === undefined || member === kept ? [] : [{ member, verdict }];
  });
  const same = judged.filter(({ verdict }) => verdict === 'same').map(({ member }) => member);
  return judged.flatMap(({ member, verdict }) => [
    pairOf(kept, member, verdict),
    ...(verdict === 'same' ? [] : same.map((other) => pairOf(other, member, verdict))),
  ]);
}

function pairOf(left: GroupMember, right: GroupMember, verdict: Verdict): MatchVerdict {
  return { ids: [left.id, right.id], fingerprints: [left.fingerprint, right.fingerprint], verdict };
}
