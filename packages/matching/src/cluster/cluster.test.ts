import { expect, test } from 'vitest';
import { DIGEST } from '../records/record-digest.ts';
import { Clusters } from './cluster.ts';

const NONE = new Map<number, readonly number[]>();

/** Two groups whose records are surely one within each; of the pairs between them some are alike, and others are not. */
function groupsOf(size: number, alike: number): readonly number[] {
  const edges: [one: number, other: number, probability: number][] = [];
  for (let one = 0; one < size; one++)
    for (let other = one + 1; other < size; other++)
      for (const group of [0, size]) edges.push([group + one, group + other, 0.99]);
  for (let pair = 0; pair < size * size; pair++)
    edges.push([Math.floor(pair / size), size + (pair % size), pair < alike ? 0.9 : 0.001]);
  const clusters = new Clusters({
    ...{ count: 2 * size, threshold: 0.5, apart: NONE, together: [] },
    digests: new Int32Array(2 * size * DIGEST),
    ...{ identities: new Int32Array(2 * size), branches: new Int32Array(2 * size) },
    edges: {
      ones: Int32Array.from(edges, ([one]) => one),
      others: Int32Array.from(edges, ([, other]) => other),
      probabilities: Float64Array.from(edges, ([, , probability]) => probability),
    },
  });
  return clusters.groups().map(({ length }) => length);
}

test('small groups stay apart where most of the pairs between them are not alike', () => {
  expect(groupsOf(6, 6)).toEqual([6, 6]);
  expect(groupsOf(6, 15)).toEqual([12]);
});

test('among hundreds of pairs it is enough that many are alike', () => {
  expect(groupsOf(20, 60)).toEqual([40]);
  expect(groupsOf(20, 40)).toEqual([20, 20]);
});
