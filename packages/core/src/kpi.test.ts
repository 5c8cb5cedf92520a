import { describe, expect, it } from 'vitest';
import { defectsPerThousand, newPerResolved, refutedShare, weightedOpen } from './kpi.ts';

describe('The key figures', () => {
  it('weigh open findings 10, 5, 2 and 1 by severity', () => {
    expect(weightedOpen({ critical: 2, high: 3, medium: 4, low: 5 })).toBe(20 + 15 + 8 + 5);
    expect(weightedOpen({ critical: 0, high: 0, medium: 0, low: 0 })).toBe(0);
  });

  it('tell defective records of 1,000 in scope: 5 for two leavers of 400 users, 124 for 310 of 2,500 suppliers', () => {
    expect(defectsPerThousand(2, 400)).toBeCloseTo(5);
    expect(defectsPerThousand(310, 2500)).toBeCloseTo(124);
    expect(defectsPerThousand(0, 0)).toBeNull();
  });

  it('set what came against what was resolved, and tell nothing where nothing was resolved', () => {
    expect(newPerResolved({ new: 10, reopened: 5, resolved: 10 })).toBe(1.5);
    expect(newPerResolved({ new: 3, reopened: 0, resolved: 0 })).toBeNull();
  });

  it('tell what share of the reports of "fixed" was refuted; those not judged yet count in neither', () => {
    expect(refutedShare({ confirmed: 71, refuted: 9 })).toBeCloseTo(9 / 80);
    expect(refutedShare({ confirmed: 0, refuted: 0 })).toBeNull();
  });
});
