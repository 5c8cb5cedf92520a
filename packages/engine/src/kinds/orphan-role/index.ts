import { defineKind } from '../../define-kind.ts';
import { planOrphanRole } from './plan.ts';
import { OrphanRoleParams } from './schema.ts';

/** Roles that nobody holds, that give nothing, or that nobody answers for. */
export const kind = defineKind<OrphanRoleParams>({
  id: 'orphan-role',
  params: OrphanRoleParams,
  lessWhen: { unusedDays: 'greater', checks: 'shorter', exceptions: 'longer' },
  plan: planOrphanRole,
});
