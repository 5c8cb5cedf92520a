import type { MatchSubject } from '@erp-audit/core';
import { Clusters } from '../cluster/cluster.ts';
import type { Edges } from '../cluster/edges.ts';
import { recordsContradict } from '../compare/measure-conflict.ts';
import type { Features } from '../records/features.ts';

export interface Quality {
  readonly threshold: number;
  /** Shares of pairs, after groups are closed: two members of one group are a pair. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * Groups records by these links, and compares the groups with the truth.
 * @param except - pairs that do not count, whatever is found or true of them
 */
export type Measure = (
  edges: Edges,
  threshold: number,
  except?: readonly (readonly [number, number])[],
) => Omit<Quality, 'threshold'>;

export function qualityOf(features: Features, subject: MatchSubject, truth: Int32Array): Measure {
  const { side, identity, branch } = features.columns;
  const contradict = recordsContradict(features, subject);
  return (edges, threshold, except = []) => {
    const clusters = new Clusters({
      ...{ count: features.count, digests: features.digests, edges, threshold, contradict },
      ...{ identities: identity, branches: branch, apart: new Map(), together: [] },
    });
    const found = Int32Array.from(truth.keys(), (record) => clusters.root(record));
    return scores(found, truth, side, except);
  };
}

/** Pairs that are one; of two linked tables only pairs across count. */
export function truePairs({ columns }: Features, truth: Int32Array): number {
  return pairsOf(truth, columns.side);
}

function scores(
  found: Int32Array,
  truth: Int32Array,
  side: Int32Array,
  except: readonly (readonly [number, number])[],
): Omit<Quality, 'threshold'> {
  const both = new Map<string, number>();
  const joint = Int32Array.from(found, (group, record) => {
    const key = `${group} ${truth[record]}`;
    if (!both.has(key)) both.set(key, both.size);
    return both.get(key) ?? 0;
  });
  const [said = 0, all = 0, right = 0] = [found, truth, joint].map(
    (groups) => pairsOf(groups, side) - except.filter(([one, other]) => groups[one] === groups[other]).length,
  );
  return {
    precision: said === 0 ? 1 : right / said,
    recall: all === 0 ? 1 : right / all,
    f1: said + all === 0 ? 1 : (2 * right) / (said + all),
  };
}

function pairsOf(groups: Int32Array, side: Int32Array): number {
  const counts = new Map<number, [number, number]>();
  const isLinkage = side.some((value) => value !== 0);
  groups.forEach((group, record) => {
    const count = counts.get(group) ?? [0, 0];
    count[isLinkage && side[record] === 2 ? 1 : 0]++;
    counts.set(group, count);
  });
  let pairs = 0;
  for (const [left, right] of counts.values()) pairs += isLinkage ? left * right : (left * (left - 1)) / 2;
  return pairs;
}
