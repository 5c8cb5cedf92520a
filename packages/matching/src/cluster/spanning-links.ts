import type { Searched } from '../search.ts';
import type { VerdictIndex } from '../verdict-index.ts';

/** Links that connect all members of a group, the strongest possible ones. */
export function spanningLinks(
  members: readonly number[],
  found: Searched,
  verdicts: ReturnType<VerdictIndex['holding']>,
): (readonly [number, number])[] {
  const inside = new Set(members);
  const said = [...verdicts.values()].filter(
    ({ pair, verdict }) => verdict === 'same' && inside.has(pair[0]) && inside.has(pair[1]),
  );
  const links = members.flatMap((member) =>
    found.edgesOf(member).flatMap((edge) => {
      const other = found.edges.others[edge] ?? 0;
      return found.edges.ones[edge] === member && inside.has(other)
        ? [{ pair: [member, other] as const, probability: found.edges.probabilities[edge] ?? 0 }]
        : [];
    }),
  );
  links.sort((one, other) => other.probability - one.probability);
  return span(members, [...said.map(({ pair }) => pair), ...links.map(({ pair }) => pair)]);
}

function span(
  members: readonly number[],
  links: readonly (readonly [number, number])[],
): (readonly [number, number])[] {
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
