import { createMasker, type Defect } from '@erp-audit/core';
import { describe, expect, it } from 'vitest';
import { confidentialRoute } from './route-defects.ts';

const KEY = new Uint8Array(32).fill(7);
const { mask } = createMasker(KEY);
const CONFIDENTIAL = { department: 'internal-audit', rules: ['PRM-006'], people: ['li.wei', 'admin'] };
const route = confidentialRoute({ confidential: CONFIDENTIAL }, KEY);

function defect(change: Partial<Defect>): Defect {
  const nothing = { severity: 'high', evidence: {}, value: null, recordUrl: null, department: 'sales' } as const;
  return { key: ['1', 'M1'], subjects: [['1', 'M1']], label: 'x', ...nothing, ...change };
}
function departmentOf(code: string, entity: 'user' | 'material', change: Partial<Defect>): string | undefined {
  return route({ code, entity }, [defect(change)])[0]?.department;
}

describe('the confidential route', () => {
  it('takes every defect of a rule that is named so', () => {
    expect(departmentOf('PRM-006', 'user', {})).toBe('internal-audit');
  });

  it('takes a defect whose evidence holds the masked login of a listed person, also within a list', () => {
    expect(departmentOf('PRM-003', 'user', { evidence: { login: mask('li.wei') } })).toBe('internal-audit');
    expect(departmentOf('OWN-004', 'material', { evidence: { by: ['x', mask('admin')] } })).toBe('internal-audit');
  });

  it('takes a defect whose evidence holds such a login in clear, and whose account is keyed by it', () => {
    expect(departmentOf('OWN-004', 'material', { evidence: { by: 'li.wei' } })).toBe('internal-audit');
    expect(departmentOf('PRM-003', 'user', { key: ['-', 'admin'], subjects: [] })).toBe('internal-audit');
  });

  it('compares logins exactly', () => {
    for (const login of ['LI.WEI', 'li.wei ', 'li.weiwei', 'li'])
      expect(departmentOf('PRM-003', 'user', { evidence: { login: mask(login), also: login } })).toBe('sales');
  });

  it('leaves everything else where it was: a material that is called like a person is none', () => {
    expect(departmentOf('OPN-001', 'material', { key: ['1', 'admin'], subjects: [['1', 'admin']] })).toBe('sales');
    expect(departmentOf('OPN-001', 'material', { department: undefined })).toBeUndefined();
  });

  it('changes nothing where none is configured', () => {
    const defects = [defect({ evidence: { login: mask('li.wei') } })];
    expect(confidentialRoute({ confidential: undefined }, KEY)({ code: 'PRM-006', entity: 'user' }, defects)).toBe(
      defects,
    );
  });
});
