import { defineKind } from '../../define-kind.ts';
import { planRoleCount } from './plan.ts';
import { RoleCountParams } from './schema.ts';

/** Users with far more roles than others in their job, or with roles that they do not use. */
export const kind = defineKind<RoleCountParams>({
  id: 'role-count',
  params: RoleCountParams,
  lessWhen: { percentile: 'greater', minUsers: 'greater', unusedDays: 'greater' },
  plan: planRoleCount,
});
