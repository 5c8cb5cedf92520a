import type { Locale, RuleResult } from '@erp-audit/core';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { printRuleResults } from './rule-results-table.ts';

type Session = Parameters<typeof printRuleResults>[0];

function printed(result: Partial<RuleResult>, locale: Locale = 'en', columns?: number): string {
  const lines: string[] = [];
  const io = { columns, environment: { NO_COLOR: '1' } };
  const session = { locale, io, print: (text: string) => lines.push(text) } as unknown as Session;
  const whole = { code: 'DUP-001', rule: 'r', entity: 'supplier', source: 'erp', state: 'checked', partial: [] };
  printRuleResults(session, [{ ...whole, inScope: 10, found: 0, suspect: false, ...result } as RuleResult], new Map());
  return lines.join('\n');
}

describe('the results of a run', () => {
  it('say by name which check had nothing to look at', () => {
    expect(printed({ inScope: 0 })).toContain('no record was in scope: DUP-001 Supplier');
    expect(printed({ inScope: 1 })).not.toContain('no record was in scope');
  });

  it('say what to do about a suspect one', () => {
    expect(printed({ suspect: true })).toMatch(/Suspect: .*DUP-001 Supplier/);
    expect(printed({ suspect: false })).not.toContain('Suspect');
  });

  it.each(['en', 'zh-CN'] as const)('fit a terminal of 100 columns in %s, and lose no number', (locale) => {
    const rule = 'unclosed-orders/purchase-order-line-that-is-overdue-and-was-not-closed';
    const moved = { new: 12, baseline: 0, reopened: 3, resolved: 44, disappeared: 2, outOfScope: 0, waived: 1 };
    const result = { rule, inScope: 1_234_567, found: 54_321, ...moved, suspect: true };
    const table = printed(result, locale, 100).split('\n');
    expect(Math.max(...table.map((line) => stringWidth(line)))).toBeLessThanOrEqual(100);
    expect(table[1]).toMatch(/1234567 +54321 +15 +47$/);
    expect(printed(result, locale)).toMatch(/1234567 +54321 +12 +· +3 +44 +3/);
  });
});
