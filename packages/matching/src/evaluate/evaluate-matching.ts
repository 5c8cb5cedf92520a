import type { LocalizedText, MatchRecord, MatchSubject } from '@erp-audit/core';
import type { Edges } from '../cluster/edges.ts';
import { levelsOf } from '../compare/comparisons.ts';
import { PairComparer } from '../compare/pair-comparer.ts';
import { evidenceOf, sentenceOf } from '../explain/explain-pair.ts';
import type { PairEngine } from '../pair-engine.ts';
import { DEFAULT_THRESHOLD } from '../search.ts';
import { type SearchedRecords, searchRecords } from '../search-records.ts';
import { type Quality, qualityOf, truePairs } from './quality.ts';
import { type TaughtQuality, taughtBy } from './taught-quality.ts';

const BINS = 10;
/** Pairs that are surely two say nothing of how well the matcher knows itself. */
const LEAST_BINNED = 0.01;
const THRESHOLDS = [0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.999];
/** Errors shown of each kind. */
const WORST = 10;

/** A record of which it is known what it is. */
export interface LabelledRecord {
  readonly record: MatchRecord;
  /** Records with the same are one. */
  readonly cluster: string;
}

/** A pair on which the matcher was sure and wrong. */
export interface WorstError {
  readonly ids: readonly [string, string];
  readonly probability: number;
  readonly isOne: boolean;
  /** What the matcher saw. */
  readonly text: LocalizedText;
}

interface CalibrationBin {
  readonly pairs: number;
  /** Mean probability that was said, and share that is one; null where there are no pairs. */
  readonly said: number | null;
  readonly so: number | null;
}

export interface Evaluation {
  readonly records: number;
  readonly truePairs: number;
  readonly comparedPairs: number;
  readonly own: Quality;
  readonly best: Quality;
  /** Of compared pairs by what was said of them, from 0 to 0.1 up to from 0.9 to 1. */
  readonly calibration: readonly CalibrationBin[];
  /** Mean distance between what is said and what is so, over ten bins of the compared pairs from 0.01 on. */
  readonly calibrationError: number;
  readonly worst: readonly WorstError[];
  /** Where decisions were asked for. */
  readonly taught?: TaughtQuality;
}

export interface EvaluationOptions {
  readonly subject: MatchSubject;
  readonly threshold?: number;
  /** So many pairs are decided by the labels, to see what the rest gains. */
  readonly decisions?: number;
  /** What compares; threads of this process where absent. */
  readonly engine?: PairEngine;
}

/** Matches a labelled table as it would any other, and compares the result with the labels; they are used for nothing else, but for decisions. */
export async function evaluateMatching(
  table: AsyncIterable<readonly LabelledRecord[]>,
  { subject, threshold = DEFAULT_THRESHOLD, decisions, engine }: EvaluationOptions,
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
  const { features, found } = await searchRecords(unlabelled(), subject, hooks, { engine });
  const { edges, comparedPairs } = found;
  const truth = Int32Array.from(labels);
  const measure = qualityOf(features, subject, truth);
  const quality = (threshold: number): Quality => ({ threshold, ...measure(edges, threshold) });
  const calibration = calibrationBins(edges, truth);
  const all = THRESHOLDS.map(quality);
  const [first = quality(DEFAULT_THRESHOLD)] = all;
  return {
    ...{ records: features.count, truePairs: truePairs(features, truth), comparedPairs },
    own: quality(threshold),
    best: all.reduce((best, one) => (one.f1 > best.f1 ? one : best), first),
    calibration,
    calibrationError: errorOf(calibration),
    worst: worstErrors({ features, found }, truth, ids),
    ...(decisions === undefined ? {} : { taught: taughtBy({ features, found }, truth, decisions, measure) }),
  };
}

function ignore(): void {}

function isOne({ ones, others }: Edges, edge: number, truth: Int32Array): boolean {
  return truth[ones[edge] ?? 0] === truth[others[edge] ?? 0];
}

function calibrationBins(edges: Edges, truth: Int32Array): CalibrationBin[] {
  const bins = Array.from({ length: BINS }, () => ({ pairs: 0, said: 0, so: 0 }));
  edges.probabilities.forEach((probability, edge) => {
    const bin = bins[Math.min(BINS - 1, Math.floor(probability * BINS))];
    if (bin === undefined || probability < LEAST_BINNED) return;
    bin.pairs++;
    bin.said += probability;
    if (isOne(edges, edge, truth)) bin.so++;
  });
  return bins.map(({ pairs, said, so }) =>
    pairs === 0 ? { pairs, said: null, so: null } : { pairs, said: said / pairs, so: so / pairs },
  );
}

function errorOf(bins: readonly CalibrationBin[]): number {
  const all = bins.reduce((sum, { pairs }) => sum + pairs, 0);
  return (
    bins.reduce((sum, { pairs, said, so }) => sum + pairs * Math.abs((said ?? 0) - (so ?? 0)), 0) / Math.max(1, all)
  );
}

/** Of each kind of error the surest ones. */
function worstErrors(
  { features, found }: Pick<SearchedRecords, 'features' | 'found'>,
  truth: Int32Array,
  ids: readonly string[],
): WorstError[] {
  const { edges, model } = found;
  const comparer = new PairComparer(features);
  const wrong = Array.from(edges.probabilities.keys()).filter(
    (edge) => isOne(edges, edge, truth) !== (edges.probabilities[edge] ?? 0) >= DEFAULT_THRESHOLD,
  );
  function surest(isLink: boolean): number[] {
    const sign = isLink ? -1 : 1;
    return wrong
      .filter((edge) => isOne(edges, edge, truth) !== isLink)
      .sort((one, other) => sign * ((edges.probabilities[one] ?? 0) - (edges.probabilities[other] ?? 0)))
      .slice(0, WORST);
  }
  return [...surest(true), ...surest(false)].map((edge) => {
    const one = edges.ones[edge] ?? 0;
    const other = edges.others[edge] ?? 0;
    const evidence = evidenceOf(levelsOf(comparer.pattern(one, other)), model.weights, UNSEEN, UNSEEN);
    return {
      ids: [ids[one] ?? '', ids[other] ?? ''],
      probability: edges.probabilities[edge] ?? 0,
      isOne: isOne(edges, edge, truth),
      text: sentenceOf(evidence),
    };
  });
}

const UNSEEN: MatchRecord = { id: '', values: {} };
