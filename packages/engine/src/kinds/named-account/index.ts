import { defineKind } from '../../define-kind.ts';
import { checkNames } from './names.ts';
import { planNamedAccount } from './plan.ts';
import { NamedAccountParams } from './schema.ts';

/** Accounts that their name gives away: names of places and functions instead of people, and those that an ERP is delivered with. */
export const kind = defineKind<NamedAccountParams>({
  id: 'named-account',
  params: NamedAccountParams,
  check: checkNames,
  lessWhen: {
    patterns: 'shorter',
    morePatterns: 'shorter',
    logins: 'shorter',
    registered: 'longer',
    deliveredLogins: 'off',
    dialogOnly: 'on',
  },
  readsDefaultLogins: true,
  plan: planNamedAccount,
});
