import { defineKind } from '../../define-kind.ts';
import { planUnitConversion } from './plan.ts';
import { UnitConversionParams } from './schema.ts';

/** Lines in a unit that nothing converts to the base unit of their material. */
export const kind = defineKind<UnitConversionParams>({
  id: 'unit-conversion',
  params: UnitConversionParams,
  lessWhen: { ignoreUnits: 'longer' },
  plan: planUnitConversion,
});
