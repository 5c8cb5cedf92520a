import { entityOf } from '@erp-audit/core';
import type { CheckPlan, EntityRead, PlanContext } from '../../define-kind.ts';
import { readsOf } from '../../expression-fields.ts';
import { mappedEntity, mappedRestriction, optionalFields, unmapped, unmappedReads } from '../../plan-fields.ts';
import type { UnitConversionParams } from './schema.ts';
import { unitConversionStatements } from './statements.ts';

/** A line whose unit is not the base unit of its material, with no conversion between the two for it or for all. */
export function planUnitConversion({ params, model, entity: name }: PlanContext<UnitConversionParams>): CheckPlan {
  const { uom, material_key } = entityOf(name).fields;
  if (uom === undefined || material_key === undefined)
    return { type: 'skipped', reason: 'unsupported', detail: `unit-conversion on ${name}` };
  const line = mappedEntity(model, name, ['uom', 'material_key']);
  if ('reason' in line) return line;
  const material = mappedEntity(model, 'material', ['base_uom']);
  if ('reason' in material) return material;
  const conversion = mappedEntity(model, 'uom_conversion', ['from_uom', 'to_uom']);
  if ('reason' in conversion) return conversion;
  const [missing] = unmappedReads(model, line, params.where);
  if (missing !== undefined) return unmapped(name, missing);
  const { where } = mappedRestriction(model, line, params.where, params.whereMapped);
  const byMaterial = conversion.fields.has('material_key');
  const reads: EntityRead[] = [
    ...readsOf(name, ...where),
    { entity: name, fields: ['uom', 'material_key'] },
    { entity: 'material', fields: ['base_uom'] },
    { entity: 'uom_conversion', fields: ['from_uom', 'to_uom', ...(byMaterial ? ['material_key'] : [])] },
  ];
  const shown = optionalFields(line, ['qty', 'order_date', 'org_unit_key']);
  return {
    type: 'set',
    reads,
    partial: [],
    statements: (environment) =>
      unitConversionStatements({ params, line, scope: { and: [...where] }, byMaterial, shown }, environment),
  };
}
