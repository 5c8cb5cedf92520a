import type { MatchBand, MatchedPair, MatchGroup } from '@erp-audit/core';
import { expect, test } from 'vitest';
import { linkedParts } from './linked-parts.ts';

const TEXT = { en: 'alike', 'zh-CN': '相似' };

function pair(a: string, b: string, band: MatchBand, probability: number): MatchedPair {
  return { ids: [a, b], band, probability, evidence: [], text: TEXT };
}

function group(...pairs: readonly MatchedPair[]): MatchGroup {
  const ids = [...new Set(pairs.flatMap((each) => each.ids))];
  const members = ids.map((id) => ({ id, values: {}, fingerprint: id }));
  return { id: 'g', band: 'related', members, pairs, survivor: ids[0] ?? '' };
}

const shown = (parts: ReturnType<typeof linkedParts>) =>
  parts.map(({ ids, band, probability }) => [ids.join(' '), band, probability]);

test('a group is as sure as the weakest link that holds it together, not as any link in it', () => {
  const found = group(pair('a', 'b', 'same', 0.99), pair('b', 'c', 'same', 0.98), pair('a', 'c', 'probable', 0.6));
  expect(shown(linkedParts(found, ['same', 'probable']))).toEqual([['a b c', 'same', 0.98]]);
  const weak = group(pair('a', 'b', 'same', 0.99), pair('b', 'c', 'probable', 0.7));
  expect(shown(linkedParts(weak, ['same', 'probable']))).toEqual([['a b c', 'probable', 0.7]]);
});

test('links that are not reported hold nothing together: what is left may be several groups, or none', () => {
  const found = group(
    ...[pair('c', 'd', 'same', 0.97), pair('a', 'b', 'probable', 0.8)],
    ...[pair('b', 'c', 'related', 0.3), pair('d', 'e', 'related', 0.2)],
  );
  expect(shown(linkedParts(found, ['same', 'probable']))).toEqual([
    ['a b', 'probable', 0.8],
    ['c d', 'same', 0.97],
  ]);
  expect(shown(linkedParts(found, ['same']))).toEqual([['c d', 'same', 0.97]]);
  expect(shown(linkedParts(found, ['related']))).toHaveLength(2);
  expect(linkedParts(group(pair('a', 'b', 'related', 0.2)), ['same', 'probable'])).toEqual([]);
});
