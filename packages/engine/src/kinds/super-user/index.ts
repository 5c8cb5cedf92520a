import { defineKind } from '../../define-kind.ts';
import { planSuperUser } from './plan.ts';
import { SuperUserParams } from './schema.ts';

/** Accounts that may do everything, beyond the few that are meant to. */
export const kind = defineKind<SuperUserParams>({
  id: 'super-user',
  params: SuperUserParams,
  lessWhen: { allowedSuperusers: 'longer' },
  plan: planSuperUser,
});
