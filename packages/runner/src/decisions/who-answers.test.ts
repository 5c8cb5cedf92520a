import type { Actor, Department } from '@erp-audit/core';
import { describe, expect, it } from 'vitest';
import type { Approver } from '../config/approvers-config.ts';
import { governanceRefusals, memberRefusals } from './answer-transfer.ts';
import { approverWarnings } from './approver-warnings.ts';

const name = { en: 'x', 'zh-CN': 'x' };
const departments: readonly Department[] = [
  { id: 'office', name, governance: true, orgUnits: [] },
  { id: 'sales', name, governance: false, orgUnits: [], members: ['chen.jing'] },
];
const as = (osUser: string): Actor => ({ name: '陈静', osUser, host: 'desk' });
const wang: Approver = {
  ...{ id: 'wang', name: '王芳', osUser: 'wang', role: 'data_owner', departments: ['sales'], people: [] },
  ...{ severities: ['critical', 'high', 'medium', 'low'], maxDays: 365 },
};
const audit: Approver = { ...wang, id: 'audit', osUser: 'audit', role: 'internal_control', departments: ['office'] };
const lawsOf = (refusals: readonly { readonly law: string }[]) => refusals.map(({ law }) => law);

describe('a proposal that another department acts', () => {
  it('is answered by accounts that the department lists, not by names', () => {
    expect(memberRefusals(departments, 'sales', as('chen.jing'))).toEqual([]);
    expect(lawsOf(memberRefusals(departments, 'sales', as('zhang.wei')))).toEqual(['member']);
    expect(lawsOf(memberRefusals(departments, 'office', as('chen.jing')))).toEqual(['member']);
  });

  it('is decided by an approver of the governance office who is no admin', () => {
    const config = { approvers: [wang, audit], admins: [], departments };
    expect(governanceRefusals(config, as('audit'))).toEqual([]);
    expect(governanceRefusals({ ...config, approvers: [{ ...wang, departments: 'all' }] }, as('wang'))).toEqual([]);
    expect(lawsOf(governanceRefusals(config, as('wang')))).toEqual(['governance']);
    expect(lawsOf(governanceRefusals(config, as('chen.jing')))).toEqual(['approver']);
    expect(lawsOf(governanceRefusals({ ...config, admins: ['audit'] }, as('audit')))).toEqual(['admin']);
  });
});

describe('the doctor says of the approvers', () => {
  const warningsOf = (approvers: readonly Approver[], admins: readonly string[] = ['root']) =>
    approverWarnings({ approvers, admins }).map(({ en }) => en);

  it('nothing where both roles can approve what is critical and the admins are named', () => {
    expect(warningsOf([wang, audit])).toEqual([]);
  });

  it('that there are none', () => {
    expect(warningsOf([], [])).toEqual(['nobody can approve waivers: name approvers in the configuration']);
  });

  it('that one is an admin, that a role is missing, that no admin is named', () => {
    expect(warningsOf([wang, audit], ['wang'])[0]).toContain('approver "wang" can approve nothing');
    expect(warningsOf([wang])[0]).toContain('has the role internal_control');
    expect(warningsOf([wang, { ...audit, severities: ['low'] }])[0]).toContain('has the role internal_control');
    expect(warningsOf([wang, audit], [])[0]).toContain('admins is empty');
  });
});
