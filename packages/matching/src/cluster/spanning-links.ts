import type { Link } from '../night/explained-groups.ts';
import type { VerdictIndex } from '../verdict-index.ts';
import { compareStrength, type FoundEdges } from './edges.ts';

/** Finds the links that hold groups together. */
export class SpanningLinks {
  readonly #found: FoundEdges;
  /** Pairs that a person said are one, by the first of both. */
  readonly #said = new Map<number, Link[]>();

  readonly #compare: (one: number, other: number) => number;

  /** @param digests - of the records, see `writeDigest` */
  constructor(found: FoundEdges, digests: Int32Array, verdicts: ReturnType<VerdictIndex['holding']>) {
    this.#found = found;
    this.#compare = compareStrength(found.edges, digests);
    for (const { pair, verdict } of verdicts.values())
      if (verdict === 'same') this.#said.set(pair[0], [...(this.#said.get(pair[0]) ?? []), pair]);
  }

  /** Links that connect all members of a group, the strongest possible ones. */
  of(members: readonly number[]): readonly Link[] {
    const [one, other] = members;
    // Most groups are pairs; their records are together because of the one link that there is.
    if (members.length === 2 && one !== undefined && other !== undefined) return [[one, other]];
    const { edges, edgesOf } = this.#found;
    const inside = new Set(members);
    const said = members.flatMap((member) => (this.#said.get(member) ?? []).filter(([, other]) => inside.has(other)));
    const links = members.flatMap((member) =>
      edgesOf(member).filter((edge) => edges.ones[edge] === member && inside.has(edges.others[edge] ?? 0)),
    );
    links.sort(this.#compare);
    return span(members, [...said, ...links.map((edge): Link => [edges.ones[edge] ?? 0, edges.others[edge] ?? 0])]);
  }
}

function span(members: readonly number[], links: readonly Link[]): readonly Link[] {
  const parent = new Map(members.map((member) => [member, member]));
  function root(member: number): number {
    let at = member;
    for (let above = parent.get(at) ?? at; above !== at; above = parent.get(at) ?? at) at = above;
    return at;
  }
  return links.filter(([one, other]) => {
    const [a, b] = [root(one), root(other)];
    if (a === b) return false;
    parent.set(a, b);
    return true;
  });
}
