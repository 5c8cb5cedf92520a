import type { Department } from '@erp-audit/core';
import { describe, expect, it } from 'vitest';
import { departmentByOrgUnit } from './department-by-org-unit.ts';

const department = (id: string, ...orgUnits: string[]): Department => ({
  id,
  name: { en: id, 'zh-CN': id },
  governance: false,
  orgUnits,
});
const DEPARTMENTS = [department('sales', 'D10'), department('export', 'D11')];

/** D1 > D10 > (D11 > D111, D12 > D121), and D20 and D21 are each other's parent. */
const PARENTS = new Map<string, string | null>([
  ['D1', null],
  ['D10', 'D1'],
  ['D11', 'D10'],
  ['D111', 'D11'],
  ['D12', 'D10'],
  ['D121', 'D12'],
  ['D20', 'D21'],
  ['D21', 'D20'],
  ['D30', 'D99'],
]);

describe('the department of an org unit', () => {
  it.each([
    ['a listed unit', 'D10', 'sales'],
    ['a unit below a listed one', 'D12', 'sales'],
    ['a unit two levels below', 'D121', 'sales'],
    ['a listed unit below a listed one', 'D11', 'export'],
    ['the nearest of two ancestors', 'D111', 'export'],
    ['a unit above all listed ones', 'D1', undefined],
    ['units that are each other’s parent', 'D20', undefined],
    ['a unit whose parent does not exist', 'D30', undefined],
    ['a unit that does not exist', 'D77', undefined],
  ])('%s: %s belongs to %s', (_what, unit, expected) => {
    const departmentOf = departmentByOrgUnit(DEPARTMENTS, PARENTS);
    expect(departmentOf(unit)).toBe(expected);
    expect(departmentOf(unit)).toBe(expected);
  });

  it('is the listed one only where the source knows no parents', () => {
    const departmentOf = departmentByOrgUnit(DEPARTMENTS, new Map());
    expect([departmentOf('D10'), departmentOf('D12')]).toEqual(['sales', undefined]);
  });

  it('is found through a long chain of parents', () => {
    const chain = Array.from({ length: 50_000 }, (_, index) => [`U${index}`, `U${index + 1}`] as const);
    const departmentOf = departmentByOrgUnit([department('top', 'U50000')], new Map(chain));
    expect(departmentOf('U0')).toBe('top');
  });
});
