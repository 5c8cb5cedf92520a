import type { Link } from '../night/explained-groups.ts';
import type { VerdictIndex } from '../verdict-index.ts';
import type { FoundEdges } from './edges.ts';

/** Finds the links that hold groups together. */
export class SpanningLinks {
  readonly #found: FoundEdges;
  /** Pairs that a person said are one, by the first of both. */
  readonly #said = new Map<number, Link[]>();

  constructor(found: FoundEdges, verdicts: ReturnType<VerdictIndex['holding']>) {
    this.#found = found;
    for (const { pair, verdict } of verdicts.values())
      if (verdict === 'same') this.#said.set(pair[0], [...(this.#said.get(pair[0]) ?? []), pair]);
  }

  /** Links that connect all members of a group, the strongest possible ones. */
  of(members: readonly number[]): readonly Link[] {
    const { edges, edgesOf } = this.#found;
    const inside = new Set(members);
    const said = members.flatMap((member) => (this.#said.get(member) ?? []).filter(([, other]) => inside.has(other)));
    const links = members.flatMap((member) =>
      edgesOf(member).flatMap((edge) => {
        const other = edges.others[edge] ?? 0;
        return edges.ones[edge] === member && inside.has(other)
          ? [{ pair: [member, other] as const, probability: edges.probabilities[edge] ?? 0 }]
          : [];
      }),
    );
    links.sort((one, other) => other.probability - one.probability);
    return span(members, [...said, ...links.map(({ pair }) => pair)]);
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
