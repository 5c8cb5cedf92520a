import type { Features } from '../records/features.ts';
import { compareStrength, type FoundEdges } from './edges.ts';

type Link = readonly [one: number, other: number];

/** What decides which likely links are between related records, and no duplicates. */
export interface RelatedInput {
  readonly features: Features;
  readonly found: FoundEdges;
  readonly threshold: number;
  /** Pairs of which a person said that they are related. */
  readonly said: readonly Link[];
  /** Whether a person said that two records are different. */
  isApart(one: number, other: number): boolean;
}

/**
 * Links of records that are as likely as duplicates and are none: a branch and its head office, two branches, two firms
 * with valid registrations of their own. What people call related comes first, then the likeliest.
 */
export function relatedLinks({ features, found, threshold, said, isApart }: RelatedInput): readonly Link[] {
  const { branch, identity } = features.columns;
  const { ones, others, probabilities } = found.edges;
  const edges: number[] = [];
  probabilities.forEach((probability, edge) => {
    const [one, other] = [ones[edge] ?? 0, others[edge] ?? 0];
    if (probability < threshold || isApart(one, other)) return;
    const [a, b] = [identity[one] ?? 0, identity[other] ?? 0];
    if (branch[one] !== branch[other] || (a !== 0 && b !== 0 && a !== b)) edges.push(edge);
  });
  edges.sort(compareStrength(found.edges, features.digests));
  return [...said, ...edges.map((edge): Link => [ones[edge] ?? 0, others[edge] ?? 0])];
}

/**
 * Records that hang together by such links, with enough links to connect them.
 * @param groupOf - The group of duplicates a record is in; a link within one, or a second one between two, adds nothing.
 */
export function relatedGroups(
  links: readonly Link[],
  groupOf: (record: number) => number,
): readonly (readonly Link[])[] {
  const parent = new Map<number, number>();
  const root = (name: number): number => {
    let at = name;
    for (let above = parent.get(at); above !== undefined && above !== at; above = parent.get(at)) at = above;
    return at;
  };
  const needed = links.filter(([one, other]) => {
    const [a, b] = [root(groupOf(one)), root(groupOf(other))];
    if (a === b) return false;
    parent.set(a, b);
    return true;
  });
  const groups = new Map<number, Link[]>();
  for (const link of needed) {
    const name = root(groupOf(link[0]));
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [link]);
    else group.push(link);
  }
  return [...groups.values()];
}
