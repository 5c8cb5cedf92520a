import { describe, expect, it } from 'vitest';
import { buildNights, cleanDataset } from './build.ts';
import { creditCodeCheck } from './identifiers.ts';
import { defectKey } from './truth.ts';

const SEED = 7;

describe('the demo ERP', () => {
  it('is the same for the same seed and another for another', () => {
    expect(buildNights(SEED)).toEqual(buildNights(SEED));
    expect(buildNights(SEED)[0].rows).not.toEqual(buildNights(SEED + 1)[0].rows);
  });

  it('has a few hundred records of master data and orders', () => {
    const data = cleanDataset(SEED);
    expect([data.customer.length, data.supplier.length, data.item.length, data.po_line.length]).toEqual([
      72, 48, 112, 288,
    ]);
  });

  it('gives clean Chinese partners unique unified social credit codes with the right check character', () => {
    const data = cleanDataset(SEED);
    const codes = [...data.customer, ...data.supplier].filter((row) => row.country === 'CN').map((row) => row.tax_no);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code?.slice(17)).toBe(creditCodeCheck(code?.slice(0, 17) ?? ''));
  });

  it('knows the check character of a published code', () => {
    expect(creditCodeCheck('91350100M000100Y4')).toBe('3');
  });

  it('plants defects for every shipped rule on every night', () => {
    for (const night of buildNights(SEED)) {
      const codes = new Set(night.truth.defects.map((defect) => defect.code));
      expect([...codes].sort()).toEqual([
        'DUP-001',
        'EXA-001',
        'INC-001',
        'INC-008',
        'OPN-001',
        'OWN-005',
        'PRM-006',
        'STL-001',
      ]);
    }
  });

  it('never names the same finding as a defect and as a near miss', () => {
    const [first] = buildNights(SEED);
    const defects = new Set(first.truth.defects.map(defectKey));
    for (const miss of first.truth.nearMisses) expect(defects.has(defectKey(miss)), miss.how).toBe(false);
  });

  it('repairs, retires and adds on the second day, and breaks repaired records again on the third', () => {
    const [first, second, third] = buildNights(SEED).map(({ truth }) => new Set(truth.defects.map(defectKey)));
    const ended = [...(first ?? [])].filter((key) => !second?.has(key));
    const added = [...(second ?? [])].filter((key) => !first?.has(key));
    const back = [...(third ?? [])].filter((key) => first?.has(key) && !second?.has(key));
    expect(ended.length).toBeGreaterThanOrEqual(8);
    expect(added.length).toBeGreaterThanOrEqual(6);
    expect(back).toHaveLength(3);
  });
});
