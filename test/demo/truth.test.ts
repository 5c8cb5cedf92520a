import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { createDemoErp, DEMO_WEEKS, type PlantedDefect, type Truth } from '@erp-audit/demo';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AuditResult, auditDemo, keyAsFound, shippedRules } from './audit-demo.ts';

/** The whole claim: `ERP_AUDIT_TEST_DEMO_SCALES=0.1,1 ERP_AUDIT_TEST_DEMO_WEEKS=0,1,4,7,10,11`. */
const SCALES = numbers(process.env['ERP_AUDIT_TEST_DEMO_SCALES'] ?? '0.02');
const WEEKS = numbers(process.env['ERP_AUDIT_TEST_DEMO_WEEKS'] ?? '0,1,11');
const SEEDS = [1, 2, 3];
const LEAST_NEAR_MISSES = 3;
const MINUTES = 60_000;

/** Every rule that is shipped. */
const CODES = [
  ...[
    'DUP-001',
    'DUP-002',
    'DUP-009',
    'EXA-001',
    'INC-001',
    'INC-002',
    'INC-004',
    'INC-008',
    'OPN-001',
    'OPN-004',
    'OPN-006',
    'OPN-008',
  ],
  ...['OWN-001', 'OWN-003', 'OWN-005', 'PRC-006', 'PRM-001', 'PRM-002', 'PRM-003', 'PRM-005', 'PRM-006'],
  ...['STL-001', 'STL-002'],
];

function numbers(list: string): number[] {
  return list.split(',').map(Number);
}

interface AuditedWeek {
  readonly truth: Truth;
  readonly result: AuditResult;
}

interface Figures {
  readonly scale: number;
  readonly seed: number;
  readonly weeks: {
    readonly asOf: string;
    readonly planted: number;
    readonly found: number;
    readonly nearMisses: number;
  }[];
}

const figures: Figures[] = [];
const root = mkdtempSync(path.join(tmpdir(), 'demo-truth-'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
  const file = process.env['ERP_AUDIT_TEST_EVIDENCE'];
  const evidence = { machine: `${cpus().length} cores, Node ${process.version}`, rules: CODES.length, runs: figures };
  if (file !== undefined) writeFileSync(file, `${JSON.stringify(evidence, null, 2)}\n`);
});

async function auditWeeks(directory: string, seed: number, scale: number): Promise<ReadonlyMap<number, AuditedWeek>> {
  const weeks = new Map<number, AuditedWeek>();
  const erp = await createDemoErp({ directory, seed, scale });
  for (;;) {
    if (WEEKS.includes(erp.week))
      weeks.set(erp.week, { truth: erp.truth, result: await auditDemo(directory, erp.asOf) });
    if (erp.week === DEMO_WEEKS.length - 1) return weeks;
    await erp.liveOneWeek({ write: WEEKS.includes(erp.week + 1) });
  }
}

it('every rule that is shipped is one of those whose defects are planted, and none is missing', () => {
  expect(
    shippedRules()
      .map(({ code }) => code)
      .sort(),
  ).toEqual(CODES.toSorted());
});

describe.each(SCALES.flatMap((scale) => SEEDS.map((seed) => ({ scale, seed }))))(
  'scale $scale, seed $seed',
  ({ scale, seed }) => {
    let weeks: ReadonlyMap<number, AuditedWeek>;
    beforeAll(async () => {
      weeks = await auditWeeks(path.join(root, `演示 ${scale} ${seed}`), seed, scale);
      const counted = [...weeks.values()].map(({ truth, result }) => ({
        ...{ asOf: truth.asOf, planted: truth.defects.length },
        ...{ found: result.found.length, nearMisses: truth.nearMisses.length },
      }));
      figures.push({ scale, seed, weeks: counted });
    }, 10 * MINUTES);

    function week(index: number): AuditedWeek {
      const one = weeks.get(index);
      if (one === undefined) throw new RangeError(`week ${index}`);
      return one;
    }

    it.each(WEEKS)('every rule is checked to its end in week %i', (index) => {
      const unchecked = [...week(index).result.states].filter(([, state]) => state !== 'checked');
      expect(unchecked).toEqual([]);
    });

    it.each(WEEKS)('week %i finds exactly what was planted, and each once', (index) => {
      const { truth, result } = week(index);
      const planted = new Map<string, PlantedDefect>(truth.defects.map((defect) => [keyAsFound(defect), defect]));
      const found = new Set(result.found);
      expect(found.size).toBe(result.found.length);
      const missed = [...planted]
        .filter(([key]) => !found.has(key))
        .map(([, { code, key, how }]) => ({ code, key, how }));
      const invented = [...found].filter((key) => !planted.has(key));
      expect({ missed, invented }).toEqual({ missed: [], invented: [] });
    });

    it.each(WEEKS)('week %i passes over every near miss', (index) => {
      const { truth, result } = week(index);
      const found = new Set(result.found);
      expect(
        truth.nearMisses.filter((miss) => found.has(keyAsFound(miss))).map(({ code, how }) => ({ code, how })),
      ).toEqual([]);
    });

    it('has defects and at least three near misses of every rule', () => {
      const { truth } = week(WEEKS[0] ?? 0);
      const few = CODES.filter(
        (code) =>
          truth.nearMisses.filter((miss) => miss.code === code).length < LEAST_NEAR_MISSES ||
          !truth.defects.some((defect) => defect.code === code),
      );
      expect(few).toEqual([]);
    });
  },
);
