import type { MatchVerdict } from '@erp-audit/core';
import type { FoundEdges } from '../cluster/edges.ts';
import { SpanningLinks } from '../cluster/spanning-links.ts';
import type { ExplainedGroup, Link } from '../night/explained-groups.ts';
import { pairKey, type VerdictIndex } from '../verdict-index.ts';

/** A link, with what a person said of it. */
export interface LinkToTell {
  readonly link: Link;
  readonly verdict: MatchVerdict['verdict'] | undefined;
}

/** A group with all that it is told by beside its records, by their places. */
export interface GroupToTell {
  readonly id: string;
  /** Whether its records are only related, and no duplicates. */
  readonly isRelated: boolean;
  readonly members: readonly number[];
  /** Enough to connect all members. */
  readonly pairs: readonly LinkToTell[];
  /** Links of members to records outside; the member comes first. */
  readonly outside: readonly LinkToTell[];
}

/** Gives groups with what they are told by. */
export function groupsToTell(
  found: FoundEdges,
  digests: Int32Array,
  verdicts: ReturnType<VerdictIndex['holding']>,
): (group: ExplainedGroup, id: string) => GroupToTell {
  const spanning = new SpanningLinks(found, digests, verdicts);
  const said = (link: Link): LinkToTell => ({
    link,
    verdict: verdicts.size === 0 ? undefined : verdicts.get(pairKey(...link))?.verdict,
  });
  return ({ isRelated, members, links }, id) => ({
    ...{ id, isRelated, members },
    pairs: (isRelated ? links : spanning.of(members)).map(said),
    outside: isRelated ? [] : links.map(said),
  });
}

/** Records that a group is told with. */
export function recordsOf({ members, outside }: GroupToTell): readonly number[] {
  return outside.length === 0 ? members : [...members, ...outside.flatMap(({ link }) => link)];
}
