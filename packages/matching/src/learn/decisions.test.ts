import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMPARISONS, type ComparisonName } from '../compare/comparisons.ts';
import type { DecidedPair } from './decided-pairs.ts';
import { farthest, isTaughtBy, learnFromDecisions } from './decisions.ts';
import { type Model, NEVER } from './model.ts';

const MOST_MOVED = 2;

const shipped: Model = {
  prior: -12,
  weights: COMPARISONS.map(({ levels }) => levels.map(({ m, u }, level) => (level === 0 ? 0 : Math.log2(m) - u))),
};

function at(name: ComparisonName): number {
  return COMPARISONS.findIndex((comparison) => comparison.name === name);
}

function levelsWith(said: Readonly<Partial<Record<ComparisonName, number>>>): number[] {
  return COMPARISONS.map(({ name }) => said[name] ?? 0);
}

function pairs(isOne: boolean, said: Parameters<typeof levelsWith>[0], length: number): DecidedPair[] {
  return Array.from({ length }, () => ({ levels: levelsWith(said), isOne, count: 1 }));
}

const anyLevels = fc.tuple(...COMPARISONS.map(({ levels }) => fc.nat(levels.length - 1)));
const anyPairs = fc.array(fc.record({ levels: anyLevels, isOne: fc.boolean(), count: fc.constant(1) }), {
  minLength: 0,
  maxLength: 80,
});

describe('weights that people teach', () => {
  test('without decisions, with few, or with decisions of one kind, the model is the same', () => {
    expect(learnFromDecisions(shipped, [])).toBe(shipped);
    const same = pairs(true, { name: 1, phone: 4 }, 200);
    expect(learnFromDecisions(shipped, same)).toBe(shipped);
    expect(learnFromDecisions(shipped, [...same, ...pairs(false, { name: 1, street: 1 }, 9)])).toBe(shipped);
    expect(learnFromDecisions(shipped, [...same, ...pairs(false, { name: 1, street: 1 }, 10)])).not.toBe(shipped);
  });

  test('what stands in pairs that are one comes to speak for it, what stands in the others against it', () => {
    const decided = [...pairs(true, { name: 1, phone: 4 }, 60), ...pairs(false, { name: 1, email: 4 }, 60)];
    const { weights, taught } = learnFromDecisions(shipped, decided);
    expect(taught?.decisions).toBe(120);
    expect(weights[at('phone')]?.[4]).toBeGreaterThan(shipped.weights[at('phone')]?.[4] ?? 0);
    expect(weights[at('email')]?.[4]).toBeLessThan(shipped.weights[at('email')]?.[4] ?? 0);
    // Nothing was decided of addresses.
    expect(weights[at('street')]).toEqual(shipped.weights[at('street')]);
  });

  test('that most of what is asked is one, or most is not, says nothing of the table', () => {
    const rare = learnFromDecisions(shipped, [
      ...pairs(true, { name: 1, phone: 4 }, 300),
      ...pairs(false, { name: 1, phone: 4 }, 15),
    ]);
    expect(rare.prior).toBe(shipped.prior);
    expect(farthest(shipped, rare)).toBeLessThan(0.25);
  });

  test('whatever is decided, weights stay near, and what is fixed stays', () => {
    fc.assert(
      fc.property(anyPairs, (decided) => {
        const model = learnFromDecisions(shipped, decided);
        expect(farthest(shipped, model)).toBeLessThanOrEqual(MOST_MOVED + 1e-9);
        expect(model.prior).toBe(shipped.prior);
        for (const name of ['tax', 'together', 'area'] as const)
          expect(model.weights[at(name)]).toEqual(shipped.weights[at(name)]);
        expect(model.weights.flat().every(Number.isFinite)).toBe(true);
        expect(learnFromDecisions(shipped, decided)).toEqual(model);
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  test('things that can never be one stay so', () => {
    const never: Model = {
      ...shipped,
      weights: shipped.weights.map((row, index) =>
        index === at('spec') ? row.map((weight, level) => (level === 6 ? NEVER : weight)) : row,
      ),
    };
    const decided = [...pairs(true, { name: 1, spec: 6 }, 50), ...pairs(false, { name: 1, spec: 1 }, 50)];
    expect(learnFromDecisions(never, decided).weights[at('spec')]?.[6]).toBe(NEVER);
  });

  test('a kept model is compared anew once decisions would move it, and when they are taken back', () => {
    const decided = [...pairs(true, { name: 1, phone: 4 }, 60), ...pairs(false, { name: 1, email: 4 }, 60)];
    const taught = learnFromDecisions(shipped, decided);
    expect(isTaughtBy(shipped, [])).toBe(true);
    expect(isTaughtBy(shipped, decided)).toBe(false);
    expect(isTaughtBy(taught, decided)).toBe(true);
    expect(isTaughtBy(taught, decided.slice(0, -1))).toBe(true);
    expect(isTaughtBy(taught, [])).toBe(false);
  });
});
