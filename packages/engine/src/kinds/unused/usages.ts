import type { EntityName } from '@erp-audit/core';

/** How a material is used by the records of another entity. */
export interface Usage {
  readonly entity: EntityName;
  /** Fields without which the use cannot be told. */
  readonly inputs: readonly string[];
  /** Fields that name the material. */
  readonly materials: readonly string[];
  /** `order`: while its status is open, and it has a last order; `structure`: while it is valid; `plan`: while it is there. */
  readonly type: 'order' | 'structure' | 'plan';
}

const order = { inputs: ['material_key', 'status'], materials: ['material_key'], type: 'order' } as const;

/** Everything that keeps a material alive besides stock and movements. */
export const USAGES: readonly Usage[] = [
  { entity: 'sales_order_line', ...order },
  { entity: 'purchase_order_line', ...order },
  { entity: 'work_order', ...order },
  {
    entity: 'bom',
    inputs: ['parent_key', 'component_key', 'status'],
    materials: ['parent_key', 'component_key'],
    type: 'structure',
  },
  { entity: 'planned_movement', inputs: ['material_key'], materials: ['material_key'], type: 'plan' },
];
