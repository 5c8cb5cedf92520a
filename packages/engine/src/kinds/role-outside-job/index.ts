import { defineKind } from '../../define-kind.ts';
import { planRoleOutsideJob } from './plan.ts';
import { RoleOutsideJobParams } from './schema.ts';

/** Roles that the catalogue of the organisation does not give to the job of their holder. */
export const kind = defineKind<RoleOutsideJobParams>({
  id: 'role-outside-job',
  params: RoleOutsideJobParams,
  lessWhen: { catalogue: 'longer', everyone: 'longer', graceDays: 'greater' },
  plan: planRoleOutsideJob,
});
