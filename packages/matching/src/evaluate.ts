import type { MatchRecord, MatchSubject } from '@erp-audit/core';
import { Clusters } from './cluster/cluster.ts';
import type { Edges } from './cluster/edges.ts';
import { DEFAULT_THRESHOLD } from './search.ts';
import { searchRecords } from './search-records.ts';

const BINS = 10;
/** Pairs that are surely two say nothing of how well the matcher knows itself. */
const LEAST_BINNED = 0.01;
const THRESHOLDS = [0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.999];
const WORST = 20;

/** A record of which it is known what it is. */
export interface LabelledRecord {
  readonly record: MatchRecord;
  /** Records with the same are one. */
  readonly cluster: string;
}

export interface Quality {
  readonly threshold: number;
  /** Shares of pairs, after groups are closed: two members of one group are a pair. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** A pair on which the matcher was sure and wrong. */
export interface WorstError {
  readonly ids: readonly [string, string];
  readonly probability: number;
  readonly isOne: boolean;
}

export interface Evaluation {
  readonly records: number;
  readonly truePairs: number;
  readonly comparedPairs: number;
  readonly own: Quality;
  readonly best: Quality;
  /** Mean distance between what is said and what is so, over ten bins of the compared pairs from 0.01 on. */
  readonly calibrationError: number;
  readonly worst: readonly WorstError[];
}

/** Matches a labelled table as it would any other, and compares the result with the labels; they are used for nothing else. */
export async function evaluateMatching(
  table: AsyncIterable<readonly LabelledRecord[]>,
  options: { readonly subject: MatchSubject; readonly threshold?: number },
): Promise<Evaluation> {
  const ids: string[] = [];
  const numbers = new Map<string, number>();
  const labels: number[] = [];
  async function* unlabelled(): AsyncGenerator<readonly MatchRecord[]> {
    for await (const batch of table) {
      for (const { record, cluster } of batch) {
        ids.push(record.id);
        if (!numbers.has(cluster)) numbers.set(cluster, numbers.size);
        labels.push(numbers.get(cluster) ?? 0);
      }
      yield batch.map(({ record }) => record);
    }
  }
  const hooks = { onProgress: ignore, breathe: async () => {} };
  const { features, found } = await searchRecords(unlabelled(), options.subject, hooks);
  const { edges, comparedPairs } = found;
  const truth = Int32Array.from(labels);
  const truePairs = pairsOf(truth);
  const { side, identity } = features.columns;
  function quality(threshold: number): Quality {
    const clusters = new Clusters({
      count: features.count,
      edges,
      threshold,
      identities: identity,
      apart: new Map(),
      together: [],
    });
    const found = Int32Array.from(truth.keys(), (record) => clusters.root(record));
    return { threshold, ...scores(found, truth, side, truePairs) };
  }
  const all = THRESHOLDS.map(quality);
  const [first = quality(DEFAULT_THRESHOLD)] = all;
  return {
    ...{ records: features.count, truePairs, comparedPairs },
    own: quality(options.threshold ?? DEFAULT_THRESHOLD),
    best: all.reduce((best, one) => (one.f1 > best.f1 ? one : best), first),
    calibrationError: calibrationError(edges, truth),
    worst: worstErrors(edges, truth, ids),
  };
}

function ignore(): void {}

function isOne({ ones, others }: Edges, edge: number, truth: Int32Array): boolean {
  return truth[ones[edge] ?? 0] === truth[others[edge] ?? 0];
}

/** Of two linked tables only pairs across count. */
function scores(found: Int32Array, truth: Int32Array, side: Int32Array, truePairs: number): Omit<Quality, 'threshold'> {
  const both = new Map<string, number>();
  const joint = Int32Array.from(found, (group, record) => {
    const key = `${group} ${truth[record]}`;
    if (!both.has(key)) both.set(key, both.size);
    return both.get(key) ?? 0;
  });
  const said = pairsOf(found, side);
  const right = pairsOf(joint, side);
  return {
    precision: said === 0 ? 1 : right / said,
    recall: truePairs === 0 ? 1 : right / truePairs,
    f1: said + truePairs === 0 ? 1 : (2 * right) / (said + truePairs),
  };
}

function pairsOf(groups: Int32Array, side?: Int32Array): number {
  const counts = new Map<number, [number, number]>();
  const isLinkage = side?.some((value) => value !== 0) === true;
  groups.forEach((group, record) => {
    const count = counts.get(group) ?? [0, 0];
    count[isLinkage && side[record] === 2 ? 1 : 0]++;
    counts.set(group, count);
  });
  let pairs = 0;
  for (const [left, right] of counts.values()) pairs += isLinkage ? left * right : (left * (left - 1)) / 2;
  return pairs;
}

function calibrationError(edges: Edges, truth: Int32Array): number {
  const bins = Array.from({ length: BINS }, () => ({ said: 0, so: 0 }));
  let all = 0;
  edges.probabilities.forEach((probability, edge) => {
    const bin = bins[Math.min(BINS - 1, Math.floor(probability * BINS))];
    if (bin === undefined || probability < LEAST_BINNED) return;
    all++;
    bin.said += probability;
    if (isOne(edges, edge, truth)) bin.so++;
  });
  return bins.reduce((sum, { said, so }) => sum + Math.abs(said - so), 0) / Math.max(1, all);
}

function worstErrors(edges: Edges, truth: Int32Array, ids: readonly string[]): WorstError[] {
  const errors: WorstError[] = [];
  edges.probabilities.forEach((probability, edge) => {
    const one = isOne(edges, edge, truth);
    if (one === probability >= DEFAULT_THRESHOLD) return;
    errors.push({
      ids: [ids[edges.ones[edge] ?? 0] ?? '', ids[edges.others[edge] ?? 0] ?? ''],
      probability,
      isOne: one,
    });
  });
  return errors
    .sort(
      (one, other) => Math.abs(other.probability - DEFAULT_THRESHOLD) - Math.abs(one.probability - DEFAULT_THRESHOLD),
    )
    .slice(0, WORST);
}
