import type { ComparedRange } from '../compare/compare-range.ts';
import { groupPlaces } from '../records/group-places.ts';
import { compareDigests } from '../records/order-of-digests.ts';

/** Links of two records, in order of their first. */
export interface Edges {
  readonly ones: Int32Array;
  readonly others: Int32Array;
  readonly probabilities: Float64Array;
}

/** Links that groups are made of. */
export interface FoundEdges {
  /** What pairs say beside each other, where two tables are linked; else what they say by themselves. */
  readonly edges: Edges;
  /** Numbers of the edges that begin at a record. */
  edgesOf(record: number): number[];
}

/** A range whose patterns have got their probabilities. */
export interface JudgedRange {
  readonly range: ComparedRange;
  /** By number of the pattern within the range. */
  readonly probabilities: Float64Array;
}

/** Pairs that are as probable as `least` or more. */
export function edgesFrom(ranges: readonly JudgedRange[], least: number): Edges {
  const kept = ranges.reduce((count, range) => count + countFrom(range, least), 0);
  const edges = emptyEdges(kept);
  let next = 0;
  for (const { range, probabilities } of ranges) {
    const firsts = firstsOf(range);
    for (let at = 0; at < firsts.length; at++) {
      const probability = probabilities[range.numbers[at] ?? 0] ?? 0;
      if (probability < least) continue;
      edges.ones[next] = firsts[at] ?? 0;
      edges.others[next] = range.others[at] ?? 0;
      edges.probabilities[next++] = probability;
    }
  }
  return edges;
}

function countFrom({ range, probabilities }: JudgedRange, least: number): number {
  return range.numbers.reduce((count, number) => ((probabilities[number] ?? 0) >= least ? count + 1 : count), 0);
}

/** The first record of each pair. */
function firstsOf({ records, counts, others }: ComparedRange): Int32Array {
  const firsts = new Int32Array(others.length);
  let at = 0;
  counts.forEach((count, index) => {
    firsts.fill(records[index] ?? 0, at, at + count);
    at += count;
  });
  return firsts;
}

/** The same in order of their first record, which is the lower one, and of their second; the result depends on no other order. */
export function inOrderOfRecords({ ones, others, probabilities }: Edges, count: number): Edges {
  const lower = ones.map((one, edge) => Math.min(one, others[edge] ?? 0));
  const { starts, places } = groupPlaces(lower, count);
  const upper = (edge: number) => Math.max(ones[edge] ?? 0, others[edge] ?? 0);
  for (let record = 0; record < count; record++) {
    const [from, to] = [starts[record] ?? 0, starts[record + 1] ?? 0];
    if (to > from + 1) places.subarray(from, to).sort((a, b) => upper(a) - upper(b));
  }
  const ordered = emptyEdges(ones.length);
  for (let at = 0; at < places.length; at++) {
    const edge = places[at] ?? 0;
    ordered.ones[at] = lower[edge] ?? 0;
    ordered.others[at] = upper(edge);
    ordered.probabilities[at] = probabilities[edge] ?? 0;
  }
  return ordered;
}

/** The surest first; where they are equally sure, in an order that does not depend on the one in which records came. */
export function compareStrength(
  { ones, others, probabilities }: Edges,
  digests: Int32Array,
): (one: number, other: number) => number {
  function first(edge: number, isFirst: boolean): number {
    const [a, b] = [ones[edge] ?? 0, others[edge] ?? 0];
    return compareDigests(digests, a, b) < 0 === isFirst ? a : b;
  }
  return (one, other) =>
    (probabilities[other] ?? 0) - (probabilities[one] ?? 0) ||
    compareDigests(digests, first(one, true), first(other, true)) ||
    compareDigests(digests, first(one, false), first(other, false));
}

/** So many links from 0 to 0. */
export function emptyEdges(count: number): Edges {
  return { ones: new Int32Array(count), others: new Int32Array(count), probabilities: new Float64Array(count) };
}

/** Numbers of the edges that begin at a record. */
export function edgesAt({ ones }: Edges): (record: number) => number[] {
  return (record) => {
    let low = 0;
    let high = ones.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((ones[middle] ?? 0) < record) low = middle + 1;
      else high = middle;
    }
    const found: number[] = [];
    for (let edge = low; edge < ones.length && ones[edge] === record; edge++) found.push(edge);
    return found;
  };
}
