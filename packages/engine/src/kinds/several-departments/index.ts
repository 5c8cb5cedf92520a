import { defineKind } from '../../define-kind.ts';
import { planSeveralDepartments } from './plan.ts';
import { SeveralDepartmentsParams } from './schema.ts';

/** Master data of one kind that more than one department enters. */
export const kind = defineKind<SeveralDepartmentsParams>({
  id: 'several-departments',
  params: SeveralDepartmentsParams,
  lessWhen: { share: 'greater', minCreations: 'greater', graceAccounts: 'longer' },
  plan: planSeveralDepartments,
});
