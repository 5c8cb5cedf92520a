import { defineKind } from '../../define-kind.ts';
import { planAccountWithoutPerson } from './plan.ts';
import { AccountWithoutPersonParams } from './schema.ts';

/** Accounts at a screen that belong to no employee and that nobody answers for. */
export const kind = defineKind<AccountWithoutPersonParams>({
  id: 'account-without-person',
  params: AccountWithoutPersonParams,
  lessWhen: { registeredServices: 'longer' },
  plan: planAccountWithoutPerson,
});
