import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_BALANCE } from './balance.ts';
import {
  closureRate,
  coverage,
  medianDaysToResolution,
  overduePenalty,
  type RuleFigures,
  ruleScore,
  weekScore,
  wilsonLowerBound,
} from './score.ts';
import { SEVERITIES, type Severity } from './severity.ts';

const NOTHING_DUE = { overdue: 0, notOverdue: 0, closedOnTime: 0 };

function figures(code: string, severity: Severity, inScope: number, defective: number, overdue = 0): RuleFigures {
  const gross = { defectiveGross: defective, overdueGross: overdue };
  return { code, severity, checked: 1, inScope, defective, overdue, ...gross };
}

/** The worked example: two critical rules, one high, two medium. */
function example(overdue: boolean): readonly RuleFigures[] {
  return [
    figures('PRM-001', 'critical', 400, 2, overdue ? 2 : 0),
    figures('DUP-001', 'critical', 9000, 4, overdue ? 4 : 0),
    figures('PRC-006', 'high', 15_000, 12),
    figures('OPN-001', 'medium', 6000, 180),
    figures('INC-002', 'medium', 2500, 310),
  ];
}

describe('The score of a rule', () => {
  it('is 50 for a critical one whose defects are in time, 0 when all are overdue, 100 without any', () => {
    expect(ruleScore('critical', 400, 2, 0)).toBe(50);
    expect(ruleScore('critical', 400, 2, 1)).toBe(25);
    expect(ruleScore('critical', 400, 2, 2)).toBe(0);
    expect(ruleScore('critical', 400, 0, 0)).toBe(100);
  });

  it.each([
    ['high', 15_000, 12, 98.2],
    ['medium', 6000, 180, 80],
    ['medium', 2500, 310, 39.8],
    ['low', 1000, 250, 32.8],
  ] as const)('is, for %s with %i records of which %i are defective, %d', (severity, inScope, defective, score) => {
    expect(ruleScore(severity, inScope, defective, 0)).toBeCloseTo(score, 1);
  });

  it('is not given for fewer than 30 records, but for critical ones always', () => {
    expect(ruleScore('high', 29, 3, 0)).toBeNull();
    expect(ruleScore('high', 30, 0, 0)).toBe(100);
    expect(ruleScore('critical', 29, 3, 0)).toBe(50);
  });

  it('is never given for no data', () => {
    for (const severity of SEVERITIES) expect(ruleScore(severity, 0, 0, 0)).toBeNull();
  });

  it('never rises with one more defective record', () => {
    const cases = fc.record({
      severity: fc.constantFrom(...SEVERITIES.filter((each) => each !== 'critical')),
      inScope: fc.integer({ min: 30, max: 100_000 }),
      defective: fc.nat(1000),
    });
    fc.assert(
      fc.property(cases, ({ severity, inScope, defective }) => {
        const [before, after] = [defective, defective + 1].map((count) => ruleScore(severity, inScope, count, 0) ?? 0);
        expect(after).toBeLessThanOrEqual(before ?? 0);
      }),
    );
  });
});

describe('The score of a week', () => {
  it('is 59.7 in the worked example while the critical findings are in time', () => {
    const week = weekScore(example(false), NOTHING_DUE, 0);
    expect(week.score).toBeCloseTo(59.7, 1);
    expect(week).toMatchObject({ coverage: 1, penalty: 0, criticalOverdue: 0 });
  });

  it('is 25.2 when they are overdue, before the penalty', () => {
    expect(weekScore(example(true), NOTHING_DUE, 6).score).toBeCloseTo(25.2, 1);
  });

  it('is not stated while less than 90 % of the weighted rules were checked', () => {
    const failed: RuleFigures = { ...figures('PRM-005', 'high', 0, 0), checked: 0 };
    const week = weekScore([...example(false), failed], NOTHING_DUE, 0);
    expect(week.coverage).toBeCloseTo(29 / 34);
    expect(week).toMatchObject({ score: null, gross: null });
    expect(weekScore([...example(false), { ...failed, severity: 'medium' }], NOTHING_DUE, 0).score).toBeCloseTo(
      59.7,
      1,
    );
  });

  it('does not count the defects of a rule that was not checked', () => {
    const failed: RuleFigures = { ...figures('INC-009', 'low', 100, 90), checked: 0 };
    expect(weekScore([...example(false), failed], NOTHING_DUE, 0).score).toBeCloseTo(59.7, 1);
  });

  it('shows beside it what it would be if waived defects were defects', () => {
    const waived = { ...figures('DUP-002', 'high', 1000, 0), defectiveGross: 10 };
    const week = weekScore([waived], NOTHING_DUE, 0);
    expect(week.score).toBe(100);
    expect(week.gross).toBeCloseTo(80);
  });

  it('never falls below 0', () => {
    const lost = [figures('PRM-001', 'critical', 400, 2, 2)];
    expect(weekScore(lost, { overdue: 20, notOverdue: 0, closedOnTime: 0 }, 2).score).toBe(0);
  });
});

describe('The penalty', () => {
  it('is 0 when nothing was ever due', () => expect(overduePenalty(NOTHING_DUE)).toBe(0));

  it('does not rise by closing the fresh findings: 10 open of which 5 are overdue, then the 5 fresh ones closed', () => {
    expect(overduePenalty({ overdue: 5, notOverdue: 5, closedOnTime: 0 })).toBe(10);
    expect(overduePenalty({ overdue: 5, notOverdue: 0, closedOnTime: 5 })).toBe(10);
  });
});

describe('Coverage', () => {
  it('counts a rule in part as half, weighted by severity', () => {
    const rules = [
      { severity: 'critical', checked: 0.5 },
      { severity: 'high', checked: 1 },
      { severity: 'low', checked: 0 },
    ] as const;
    expect(coverage(rules)).toBeCloseTo(10 / 16);
    expect(coverage([])).toBe(0);
  });
});

describe('The closure rate', () => {
  it('is resolved of what was open, came, came back or was handed over; gone records are no closure', () => {
    const balance = { ...EMPTY_BALANCE, openBefore: 80, new: 10, reopened: 5, transferredIn: 8, transferredOut: 3 };
    expect(closureRate({ ...balance, resolved: 25, disappeared: 40 })).toBe(0.25);
    expect(closureRate(EMPTY_BALANCE)).toBeNull();
  });
});

describe('The median of days to resolution', () => {
  it('counts open findings until today and no longer', () => {
    const durations = [
      { days: 2, resolved: 1, censored: 0 },
      { days: 3, resolved: 0, censored: 2 },
      { days: 9, resolved: 1, censored: 0 },
      { days: 20, resolved: 0, censored: 1 },
    ];
    expect(medianDaysToResolution(durations)).toBe(9);
    const quarters = [1, 2, 5, 5].map((days) => ({ days, resolved: 1, censored: 0 }));
    expect(medianDaysToResolution(quarters)).toBe(2);
  });

  it('is not reached while more than half are open', () => {
    expect(
      medianDaysToResolution([
        { days: 1, resolved: 4, censored: 0 },
        { days: 9, resolved: 0, censored: 6 },
      ]),
    ).toBeNull();
    expect(medianDaysToResolution([])).toBeNull();
  });
});

describe('The Wilson bound', () => {
  it('is what tables give', () => {
    expect(wilsonLowerBound(45, 50)).toBeCloseTo(0.7864, 3);
    expect(wilsonLowerBound(0, 30)).toBeCloseTo(0, 10);
    expect(wilsonLowerBound(0, 0)).toBeNull();
  });
});
