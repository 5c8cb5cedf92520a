import type { MatchBand, MatchedPair, MatchGroup, MatchRecord, OutsidePair } from '@erp-audit/core';
import { spanningLinks } from '../cluster/spanning-links.ts';
import { survivorOf } from '../cluster/survivor.ts';
import { levelsOf } from '../compare/comparisons.ts';
import { PairComparer } from '../compare/pair-comparer.ts';
import { scoreOf } from '../learn/model.ts';
import { probabilityOf } from '../learn/probability.ts';
import type { ExplainedGroup, Link } from '../night/explained-groups.ts';
import type { RecordStore } from '../night/record-store.ts';
import { type Features, fillRows } from '../records/features.ts';
import { fingerprintOf } from '../records/fingerprint.ts';
import type { Searched } from '../search.ts';
import { pairKey, type VerdictIndex } from '../verdict-index.ts';
import { evidenceOf, relatedSentence, sentenceOf } from './explain-pair.ts';

const SAME_FROM = 0.95;

export interface ToExplain {
  readonly features: Features;
  readonly found: Searched;
  readonly store: RecordStore;
}

/** Tells groups of places with their records, and why they are groups. */
export class GroupExplainer {
  readonly #input: ToExplain;
  readonly #verdicts: ReturnType<VerdictIndex['holding']>;
  readonly #comparer: PairComparer;

  constructor(input: ToExplain, verdicts: ReturnType<VerdictIndex['holding']>) {
    this.#input = input;
    this.#verdicts = verdicts;
    this.#comparer = new PairComparer(input.features);
  }

  explain({ isRelated, members, links }: ExplainedGroup, id: string): MatchGroup {
    const records = this.#read(members);
    const needed = isRelated ? links : spanningLinks(members, this.#input.found, this.#verdicts);
    const pairs = needed.map(([one, other]) => this.#pair(one, other, records, !isRelated));
    const sorted = pairs.sort((one, other) => other.probability - one.probability);
    return {
      id,
      band: isRelated ? 'related' : bandOf(sorted),
      members: [...records.values()].map((record) => ({ ...record, fingerprint: fingerprintOf(record) })),
      pairs: sorted,
      survivor: isRelated ? '' : survivorOf([...records.values()]),
      ...(isRelated ? {} : { related: links.map((link) => this.#outside(link)) }),
    };
  }

  #read(members: readonly number[]): ReadonlyMap<number, MatchRecord> {
    return new Map(members.map((member) => [member, this.#input.store.read(member)]));
  }

  #outside([member, other]: Link): OutsidePair {
    const outside = this.#input.store.read(other);
    const records = new Map([
      [member, this.#input.store.read(member)],
      [other, outside],
    ]);
    return { ...this.#pair(member, other, records, false), outside };
  }

  #pair(one: number, other: number, records: ReadonlyMap<number, MatchRecord>, isDuplicate: boolean): MatchedPair {
    const { features, found } = this.#input;
    const { weights, prior } = found.model;
    fillRows(features, Int32Array.of(one, other));
    const levels = levelsOf(this.#comparer.pattern(one, other));
    const [a, b] = [records.get(one), records.get(other)];
    const evidence = a === undefined || b === undefined ? [] : evidenceOf(levels, weights, a, b);
    const verdict = this.#verdicts.get(pairKey(one, other))?.verdict;
    const probability = probabilityOf(scoreOf(levels, weights, prior));
    return {
      ids: [a?.id ?? '', b?.id ?? ''],
      probability,
      band: isDuplicate ? bandOfPair(verdict, probability) : 'related',
      ...(verdict === undefined ? {} : { verdict }),
      evidence,
      text: isDuplicate ? sentenceOf(evidence) : relatedSentence(levels, evidence, verdict !== undefined),
    };
  }
}

function bandOfPair(verdict: MatchedPair['verdict'], probability: number): MatchBand {
  return verdict === 'same' || probability >= SAME_FROM ? 'same' : 'probable';
}

function bandOf(pairs: readonly MatchedPair[]): MatchBand {
  return pairs.every(({ band }) => band === 'same') ? 'same' : 'probable';
}
