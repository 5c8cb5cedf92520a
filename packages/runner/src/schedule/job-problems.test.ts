import type { Anomaly, RuleResult } from '@erp-audit/core';
import { expect, test } from 'vitest';
import { anomalyProblems, problemsOf } from './job-problems.ts';

const ANOMALY: Anomaly = { measure: 'found', value: 900, low: 0, high: 40, usual: 20, season: 'weekday', nights: 12 };

function resultOf(code: string, changes: Partial<RuleResult> = {}): RuleResult {
  const nothing = { notEvaluable: 0, partial: [], durationMs: 0, suspect: false };
  const moved = { new: 0, baseline: 0, reopened: 0, resolved: 0, disappeared: 0, outOfScope: 0, waived: 0 };
  const target = { source: 'erp', code, entity: 'customer', rule: code } as const;
  return { ...target, state: 'checked', inScope: 1, found: 0, ...nothing, ...moved, ...changes };
}

test('an unusual count is one problem of its rule, the same every night, and nothing that was not checked', () => {
  const results = [resultOf('OPN-001', { anomalies: [ANOMALY] }), resultOf('OPN-002')];
  const [problem, ...others] = anomalyProblems(results);
  expect([problem?.kind, problem?.subject, others]).toEqual(['anomaly', 'erp/OPN-001', []]);
  expect(problem?.text.en).toBe('OPN-001 on source erp: Findings: 900, expected 0 to 40 by the same day of the week.');
  expect(problem?.text['zh-CN']).toBe('数据源 erp 的 OPN-001：发现数 900，按同一星期几预期为 0 至 40。');
  const later = anomalyProblems([resultOf('OPN-001', { anomalies: [{ ...ANOMALY, value: 950 }] })]);
  expect(later.map(({ subject }) => subject)).toEqual(['erp/OPN-001']);
  expect(problemsOf(results)).toEqual([]);
});

test('many unusual rules of a source have one cause and are one problem', () => {
  const many = Array.from({ length: 6 }, (_, index) => resultOf(`OPN-00${index}`, { anomalies: [ANOMALY] }));
  expect(anomalyProblems(many).map(({ kind, subject }) => `${kind} ${subject}`)).toEqual(['anomaly erp']);
  expect(anomalyProblems(many.slice(1))).toHaveLength(5);
});
