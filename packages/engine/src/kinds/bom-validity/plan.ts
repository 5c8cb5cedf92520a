import type { CheckPlan, EntityRead, PlanContext } from '../../define-kind.ts';
import { mappedEntity, optionalFields, ownUnit } from '../../plan-fields.ts';
import type { BomValidityParams } from './schema.ts';
import { bomValidityStatements } from './statements.ts';

/** An active material that is made, without a bill that is valid today; or with two bills for one plant and use. */
export function planBomValidity({ params, model, entity: name }: PlanContext<BomValidityParams>): CheckPlan {
  if (name !== 'material') return { type: 'skipped', reason: 'unsupported', detail: `bom-validity on ${name}` };
  const material = mappedEntity(model, name, ['status']);
  if ('reason' in material) return material;
  const bom = mappedEntity(model, 'bom', ['parent_key', 'status']);
  if ('reason' in bom) return bom;
  const made = optionalFields(material, ['is_made']);
  const told = optionalFields(bom, ['bom_key', 'valid_from', 'valid_to', 'plant', 'usage']);
  const toldOf = (field: string) => told.includes(field);
  if (made.length === 0 && !toldOf('bom_key'))
    return { type: 'skipped', reason: 'unmapped', detail: 'material.is_made' };
  const reads: EntityRead[] = [
    { entity: 'material', fields: ['status', ...made] },
    { entity: 'bom', fields: ['parent_key', 'status', ...told] },
  ];
  const shown = optionalFields(material, ['org_unit_key', 'owner_key']);
  return {
    type: 'set',
    reads,
    partial: [...(made.length === 0 ? ['is_made'] : []), ...(toldOf('bom_key') ? [] : ['bom.bom_key'])],
    statements: (environment) =>
      bomValidityStatements({ params, material, made, told, shown, orgUnit: ownUnit(model, material) }, environment),
  };
}
