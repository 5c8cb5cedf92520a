import type { MatchBand, MatchedPair, MatchGroup, MatchRecord, OutsidePair } from '@erp-audit/core';
import { survivorOf } from '../cluster/survivor.ts';
import { levelsOf } from '../compare/comparisons.ts';
import { PairComparer } from '../compare/pair-comparer.ts';
import { type Model, scoreOf } from '../learn/model.ts';
import { probabilityOf } from '../learn/probability.ts';
import { type Features, fillRows } from '../records/features.ts';
import { fingerprintOf } from '../records/fingerprint.ts';
import type { GroupToTell, LinkToTell } from '../tell/group-to-tell.ts';
import { evidenceOf, relatedSentence, sentenceOf } from './explain-pair.ts';

const SAME_FROM = 0.95;

export interface ToExplain {
  readonly features: Features;
  readonly model: Model;
}

/** Records by their places. */
export type RecordAt = (place: number) => MatchRecord;

/** Tells groups of places with their records, and why they are groups. */
export class GroupExplainer {
  readonly #input: ToExplain;
  readonly #comparer: PairComparer;

  constructor(input: ToExplain) {
    this.#input = input;
    this.#comparer = new PairComparer(input.features);
  }

  explain({ id, isRelated, members, pairs, outside }: GroupToTell, recordAt: RecordAt): MatchGroup {
    const records = members.map(recordAt).sort(byId);
    const told = pairs.map((pair) => this.#pair(pair, endsOf(pair, recordAt).sort(byId), !isRelated));
    const sorted = told.sort((one, other) => other.probability - one.probability);
    return {
      id,
      band: isRelated ? 'related' : bandOf(sorted),
      members: records.map((record) => ({ ...record, fingerprint: fingerprintOf(record) })),
      pairs: sorted,
      survivor: isRelated ? '' : survivorOf(records),
      ...(isRelated ? {} : { related: outside.map((link) => this.#outside(link, recordAt)) }),
    };
  }

  #outside(pair: LinkToTell, recordAt: RecordAt): OutsidePair {
    const [member, outside] = endsOf(pair, recordAt);
    return { ...this.#pair(pair, [member, outside], false), outside };
  }

  #pair({ link, verdict }: LinkToTell, [a, b]: Ends, isDuplicate: boolean): MatchedPair {
    const { features, model } = this.#input;
    const { weights, prior } = model;
    fillRows(features, Int32Array.from(link));
    const levels = levelsOf(this.#comparer.pattern(...link));
    const evidence = evidenceOf(levels, weights, a, b);
    const probability = probabilityOf(scoreOf(levels, weights, prior));
    return {
      ids: [a.id, b.id],
      probability,
      band: isDuplicate ? bandOfPair(verdict, probability) : 'related',
      ...(verdict === undefined ? {} : { verdict }),
      evidence,
      text: isDuplicate ? sentenceOf(evidence) : relatedSentence(levels, evidence, verdict !== undefined),
    };
  }
}

type Ends = [one: MatchRecord, other: MatchRecord];

function endsOf({ link }: LinkToTell, recordAt: RecordAt): Ends {
  return [recordAt(link[0]), recordAt(link[1])];
}

/** No order that depends on the one in which records came. */
function byId(one: MatchRecord, other: MatchRecord): number {
  return one.id < other.id ? -1 : Number(one.id > other.id);
}

function bandOfPair(verdict: MatchedPair['verdict'], probability: number): MatchBand {
  return verdict === 'same' || probability >= SAME_FROM ? 'same' : 'probable';
}

function bandOf(pairs: readonly MatchedPair[]): MatchBand {
  return pairs.every(({ band }) => band === 'same') ? 'same' : 'probable';
}
