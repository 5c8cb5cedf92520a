import type { World } from '../world.ts';

const DEPARTMENTS: readonly (readonly [no: string, name: string, english: string, parent: string | null])[] = [
  ['D00', '总经办', 'General management', null],
  ['D10', '销售部', 'Sales', 'D00'],
  ['D11', '海外销售组', 'Export sales', 'D10'],
  ['D12', '大客户组', 'Key accounts', 'D10'],
  ['D20', '采购部', 'Procurement', 'D00'],
  ['D30', '仓储物流部', 'Warehouse and logistics', 'D00'],
  ['D31', '苏州仓库', 'Suzhou warehouse', 'D30'],
  ['D32', '斯图加特仓库', 'Stuttgart warehouse', 'D30'],
  ['D40', '财务部', 'Finance', 'D00'],
  ['D50', '研发工程部', 'Engineering', 'D00'],
  ['D51', '主数据组', 'Master data', 'D50'],
  ['D60', '生产部', 'Production', 'D00'],
  ['D61', '机加车间', 'Machining', 'D60'],
  ['D70', '信息部', 'Information technology', 'D00'],
  ['D80', '人力资源部', 'Human resources', 'D00'],
];

export function addDepartments(world: World): void {
  for (const [dept_no, name, name_en, parent_no] of DEPARTMENTS) {
    world.insert('dept', { dept_no, name, name_en, parent_no, in_use: 'Y' });
  }
}
