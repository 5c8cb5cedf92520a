import type { LocalizedText } from '@erp-audit/core';
import type { OrgUnit } from '@erp-audit/engine';

/** A department of a new configuration. */
export interface NewDepartment {
  readonly id: string;
  readonly name: LocalizedText;
  readonly orgUnits: readonly OrgUnit[];
}

interface Candidate {
  readonly id: string;
  readonly name: LocalizedText;
  readonly words: RegExp;
  /** Written also where the source names no such org unit, because shipped rules go to it. */
  readonly always?: true;
}

const CANDIDATES: readonly Candidate[] = [
  {
    id: 'procurement',
    name: { en: 'Procurement', 'zh-CN': '采购部' },
    words: /purchas|procure|buying|sourcing|einkauf|采购|供应链/i,
    always: true,
  },
  {
    id: 'sales',
    name: { en: 'Sales', 'zh-CN': '销售部' },
    words: /sales|vertrieb|verkauf|销售|营销|市场/i,
    always: true,
  },
  {
    id: 'warehouse',
    name: { en: 'Warehouse', 'zh-CN': '仓储部' },
    words: /warehous|logisti|\bstock|\blager|仓储|仓库|物流/i,
    always: true,
  },
  {
    id: 'finance',
    name: { en: 'Finance', 'zh-CN': '财务部' },
    words: /financ|accounting|controlling|buchhalt|财务|会计/i,
  },
  {
    id: 'engineering',
    name: { en: 'Engineering', 'zh-CN': '研发工程部' },
    words: /engineer|research|entwicklung|研发|工程|技术/i,
  },
  {
    id: 'production',
    name: { en: 'Production', 'zh-CN': '生产部' },
    words: /production|manufactur|produktion|生产|制造|车间/i,
  },
  { id: 'it', name: { en: 'Information technology', 'zh-CN': '信息部' }, words: /\bIT\b|information (tech|sys)|信息/i },
  {
    id: 'hr',
    name: { en: 'Human resources', 'zh-CN': '人力资源部' },
    words: /human res|personnel|personal(abteilung)?$|\bHR\b|人力|人事/i,
  },
];

/**
 * Departments for a new configuration, with the org units of the source whose names say so. A unit below a matched one
 * of the same department is left out: it belongs to it anyway.
 */
export function matchDepartments(units: readonly OrgUnit[]): readonly NewDepartment[] {
  const owner = new Map(units.map((unit) => [unit.key, CANDIDATES.find(({ words }) => words.test(unit.name))?.id]));
  return CANDIDATES.map(({ id, name, always }) => ({
    ...{ id, name, always },
    orgUnits: units.filter(({ key, parent }) => owner.get(key) === id && (parent === null || owner.get(parent) !== id)),
  }))
    .filter(({ always, orgUnits }) => always === true || orgUnits.length > 0)
    .map(({ id, name, orgUnits }) => ({ id, name, orgUnits }));
}
