import type { RuleDefinition } from '@erp-audit/core';
import { describe, expect, test } from 'vitest';
import { definitionOf } from '../../fixtures/definition.ts';
import { compareDefinitions } from './compare-definitions.ts';

type Rule = RuleDefinition['rule'];

function ruleChange(before: Partial<Rule>, after: Partial<Rule>) {
  return compareDefinitions(definitionOf(before), definitionOf(after));
}

describe('two definitions of a rule', () => {
  test('are equal where only texts for people or the file differ', () => {
    const title = { en: 'Other', 'zh-CN': '其他' };
    const after = { ...definitionOf({ title }), source: { text: '# comment', hash: 'other' } };
    expect(compareDefinitions(definitionOf({}), after)).toEqual([]);
  });

  test('ask less with a lower severity, and more with a higher one', () => {
    expect(ruleChange({ severity: 'high' }, { severity: 'low' })).toEqual([
      { kind: 'severity', name: null, before: 'high', after: 'low', weaker: true },
    ]);
    expect(ruleChange({ severity: 'low' }, { severity: 'high' })).toMatchObject([{ weaker: false }]);
  });

  test('are compared band by band: a higher limit is weaker, a change to both sides is neither', () => {
    const bands = (medium: number, high: number) =>
      [
        { over: medium, severity: 'medium' },
        { over: high, severity: 'high' },
      ] as const;
    expect(ruleChange({ severity: bands(30, 90) }, { severity: bands(60, 90) })).toMatchObject([{ weaker: true }]);
    expect(ruleChange({ severity: bands(30, 90) }, { severity: bands(30, 60) })).toMatchObject([{ weaker: false }]);
    expect(ruleChange({ severity: bands(30, 90) }, { severity: bands(60, 80) })).toMatchObject([{ weaker: null }]);
  });

  test('ask less with more days to fix, also against the days that follow from the severity', () => {
    expect(ruleChange({ dueDays: 10 }, { dueDays: 20 })).toMatchObject([{ kind: 'due_days', weaker: true }]);
    expect(ruleChange({ severity: 'critical', dueDays: undefined }, { severity: 'critical', dueDays: 5 })).toEqual([
      { kind: 'due_days', name: null, before: null, after: '5', weaker: true },
    ]);
  });

  test('ask less as a pilot, and nobody can say of another department', () => {
    expect(ruleChange({ status: 'active' }, { status: 'pilot' })).toMatchObject([{ kind: 'status', weaker: true }]);
    const moved = { ...definitionOf({}), department: 'logistics' };
    expect(compareDefinitions(definitionOf({}), moved)).toEqual([
      { kind: 'department', name: null, before: 'sales', after: 'logistics', weaker: null },
    ]);
  });

  test.each([
    ['a higher limit', 'maxAgeDays', 30, 60, true],
    ['a lower limit', 'maxAgeDays', 60, 30, false],
    ['a limit that was not there', 'maxAgeDays', undefined, 60, null],
    ['a shorter look-back', 'lookBackDays', 30, 10, true],
    ['a longer list of exceptions', 'graceAccounts', ['a'], ['a', 'b'], true],
    ['a shorter list of exceptions', 'graceAccounts', ['a', 'b'], ['b'], false],
    ['another entry in place of one', 'graceAccounts', ['a'], ['b'], null],
    ['fewer fields, by entity', 'fields', { customer: ['name', 'city'] }, { customer: ['name'] }, true],
    ['a switch turned off', 'includeSuperusers', true, false, true],
    ['a condition of which the kind says nothing', 'where', { eq: ['a', 1] }, { eq: ['a', 2] }, null],
    ['an entry that is gone', 'fields', { customer: ['name'], supplier: ['name'] }, { customer: ['name'] }, true],
    ['an entry that is new', 'fields', { customer: ['name'] }, { customer: ['name'], supplier: ['name'] }, false],
    ['a list in place of the built-in one', 'graceAccounts', undefined, ['a'], null],
    ['a part of a setting', 'fallback', { date: 'd', leadDays: 30 }, { date: 'd', leadDays: 60 }, true],
  ])('say of %s what it means', (_, name, before, after, weaker) => {
    const changes = ruleChange({ params: { [name]: before } }, { params: { [name]: after } });
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ kind: 'parameter', weaker });
  });

  test('name the fields the rule rests on one by one, all others of the entity together', () => {
    const before = definitionOf({});
    const customer = {
      table: { from: 'res_partner p', where: 'p.active and p.customer' },
      fields: { name: 'p.label', city: 'upper(p.city)', email: 'lower(p.email)' },
    };
    const after = { ...before, profile: { ...before.profile, entities: { customer } } };
    expect(compareDefinitions(before, after)).toEqual([
      { kind: 'mapping', name: 'customer.where', before: 'p.active', after: 'p.active and p.customer', weaker: null },
      { kind: 'mapping', name: 'customer.name', before: 'p.name', after: 'p.label', weaker: null },
      {
        kind: 'mapping',
        name: 'customer: city, email',
        before: '{"city":"p.city","email":"p.email"}',
        after: '{"city":"upper(p.city)","email":"lower(p.email)"}',
        weaker: null,
      },
    ]);
  });

  test('ask less without a field, and where the rule is skipped for it', () => {
    const before = definitionOf({});
    const { name: _, ...fields } = before.profile.entities['customer']?.fields ?? {};
    const entities = { customer: { table: before.profile.entities['customer']?.table ?? {}, fields } };
    const skipped = { reason: 'unmapped', detail: 'customer.name' };
    const after = { ...before, reads: {}, skipped, profile: { ...before.profile, entities } };
    expect(compareDefinitions(before, after)).toEqual([
      { kind: 'mapping', name: 'customer.name', before: 'p.name', after: null, weaker: true },
      {
        kind: 'mapping',
        name: 'customer.name',
        before: 'checked',
        after: 'skipped: unmapped customer.name',
        weaker: true,
      },
    ]);
  });
});
