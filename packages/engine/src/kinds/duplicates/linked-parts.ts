import type { MatchBand, MatchedPair, MatchGroup } from '@erp-audit/core';

/** Records that hang together by links of some bands. */
export interface LinkedPart {
  /** In the order of their ids. */
  readonly ids: readonly string[];
  /** That of the weakest link which is needed to hold it together. */
  readonly band: MatchBand;
  readonly probability: number;
  /** Its links, strongest first. */
  readonly pairs: readonly MatchedPair[];
}

const STRENGTH: Readonly<Record<MatchBand, number>> = { related: 0, probable: 1, same: 2 };

/** What is left of a group by the links of these bands; records that no such link holds are left out. */
export function linkedParts(group: MatchGroup, bands: readonly MatchBand[]): readonly LinkedPart[] {
  const pairs = group.pairs.filter(({ band }) => bands.includes(band)).toSorted(stronger);
  const heads = new Map<string, string>();
  const headOf = (id: string): string => {
    let head = id;
    for (let next = heads.get(head); next !== undefined && next !== head; next = heads.get(head)) head = next;
    return head;
  };
  const needed = pairs.filter(({ ids: [a, b] }) => {
    const [x, y] = [headOf(a), headOf(b)];
    if (x === y) return false;
    heads.set(x, y);
    return true;
  });
  const parts = new Map<string, MatchedPair[]>();
  for (const pair of pairs) {
    const head = headOf(pair.ids[0]);
    parts.set(head, [...(parts.get(head) ?? []), pair]);
  }
  return [...parts]
    .map(([head, links]): LinkedPart => {
      const weakest = needed.findLast(({ ids: [a] }) => headOf(a) === head) ?? links[0];
      return {
        ids: [...new Set(links.flatMap(({ ids }) => ids))].toSorted(),
        band: weakest?.band ?? group.band,
        probability: weakest?.probability ?? 0,
        pairs: links,
      };
    })
    .toSorted((a, b) => ((a.ids[0] ?? '') < (b.ids[0] ?? '') ? -1 : 1));
}

function stronger(a: MatchedPair, b: MatchedPair): number {
  return STRENGTH[b.band] - STRENGTH[a.band] || b.probability - a.probability;
}
