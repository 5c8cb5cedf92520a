import type { CalendarDate } from '@erp-audit/core';
import type { RuleFacts, Store } from '@erp-audit/store';
import { describe, expect, test } from 'vitest';
import { evaluateRule, MINUTES_PER_FINDING, needsApprover } from './evaluate-rule.ts';

const day = (text: string) => text as CalendarDate;
const GOOD: RuleFacts = {
  ...{ runs: 4, firstAsOf: day('2026-06-01'), lastAsOf: day('2026-06-29'), slowestSeconds: 3, inScope: 1_000 },
  ...{ notEvaluable: 0, found: 100, suspect: false, open: 100, openBy: { sales: 100 }, arrived: 24 },
  ...{ arrivedBy: { sales: 24 }, resolved: 0, findings: 120, answers: {}, falsePositives: 0 },
};

function evaluate(changes: Partial<RuleFacts>, sample?: { readonly judged: number; readonly wrong: number }) {
  const facts = { ...GOOD, ...changes };
  const store = { ruleLife: { facts: async () => facts } } as unknown as Pick<Store, 'ruleLife'>;
  return evaluateRule(store, { code: 'TST-001' }, { sample, minutesPerFinding: MINUTES_PER_FINDING });
}

describe('a pilot', () => {
  test('has shown what it must with thirty findings judged and one of them wrong, and not with two', async () => {
    expect((await evaluate({}, { judged: 30, wrong: 1 })).precision?.lowerBound).toBeCloseTo(0.8333, 3);
    expect((await evaluate({}, { judged: 30, wrong: 1 })).unmet).toEqual([]);
    expect((await evaluate({}, { judged: 30, wrong: 2 })).unmet).toEqual(['precision']);
    expect((await evaluate({}, { judged: 29, wrong: 0 })).unmet).toEqual(['judged']);
  });

  test('of fewer findings is judged by all of them, and by their plain share', async () => {
    expect((await evaluate({ findings: 10 }, { judged: 10, wrong: 2 })).unmet).toEqual([]);
    expect((await evaluate({ findings: 10 }, { judged: 10, wrong: 3 })).unmet).toEqual(['precision']);
    expect((await evaluate({ findings: 10 }, { judged: 9, wrong: 0 })).unmet).toContain('judged');
    expect((await evaluate({ findings: 0 })).unmet).toEqual([]);
  });

  test('counts answers that say the defect is real, and approved waivers that say it is none', async () => {
    const answers = { fixed: 20, will_fix: 8, exception_requested: 2, false_positive: 4, not_ours: 9 };
    const { precision } = await evaluate({ answers, falsePositives: 1 });
    expect(precision).toMatchObject({ basis: 'answers', judged: 31, wrong: 1 });
  });

  test.each([
    ['runs', { runs: 1 }],
    ['runs', { lastAsOf: day('2026-06-07') }],
    ['time', { slowestSeconds: 60.1 }],
    ['suspect', { suspect: true }],
  ] as const)('lacks %s with %o', async (criterion, changes) => {
    expect((await evaluate(changes, { judged: 30, wrong: 0 })).unmet).toEqual([criterion]);
  });

  test('of six days is enough work to clear, and of a week tells what comes new', async () => {
    const [before] = (await evaluate({ lastAsOf: day('2026-06-07') })).departments;
    expect(before).toMatchObject({ department: 'sales', open: 100, weeklyFindings: null, weeklyHours: null });
    expect(before?.backlogHours).toBeCloseTo(16.67, 2);
    const [after] = (await evaluate({})).departments;
    expect(after).toMatchObject({ weeklyFindings: 6, weeklyHours: 1 });
  });
});

test('what reaches departments, or no longer does, needs an approver', () => {
  expect(needsApprover('draft', 'pilot')).toBe(false);
  expect(needsApprover('pilot', 'active')).toBe(true);
  expect(needsApprover('active', 'retired')).toBe(true);
  expect(needsApprover('pilot', 'retired')).toBe(false);
});
