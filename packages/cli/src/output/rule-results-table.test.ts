import type { RuleResult } from '@erp-audit/core';
import { describe, expect, it } from 'vitest';
import { printRuleResults } from './rule-results-table.ts';

type Session = Parameters<typeof printRuleResults>[0];

function printed(result: Partial<RuleResult>): string {
  const lines: string[] = [];
  const session = { locale: 'en', io: {}, print: (text: string) => lines.push(text) } as unknown as Session;
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
});
