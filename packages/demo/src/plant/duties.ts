import { daysBefore, timeBefore } from '../nights.ts';
import type { Plan } from '../plan.ts';

const CODE = 'PRM-006';

interface Grant {
  readonly user: string;
  readonly role: string;
  /** Pairs of the shipped matrix that this one role completes, by what the person held before. */
  readonly pairs: readonly string[];
}

const GRANTS: readonly Grant[] = [
  { user: 'U203', role: 'VENDOR_MASTER', pairs: ['S01'] },
  { user: 'U408', role: 'PAYMENT', pairs: ['S11'] },
  { user: 'U302', role: 'STOCK_ADJUST', pairs: ['S26', 'S27'] },
  { user: 'U103', role: 'PRICE_MASTER', pairs: ['S19'] },
  { user: 'U406', role: 'GL_POST', pairs: ['S33'] },
  { user: 'U701', role: 'ROLE_ADMIN', pairs: ['S35'] },
];

/** Gives a role to a user and logs the conflicts that it completes. */
export function grant(plan: Plan, { user, role, pairs }: Grant): void {
  plan.insert('app_user_role', {
    user_id: user,
    role_code: role,
    valid_to: null,
    granted_at: timeBefore(40),
    granted_by: 'U702',
  });
  for (const pair of pairs) plan.defect(CODE, 'user', ['-', user, pair], `${role} granted on top`);
}

function plantNearMisses(plan: Plan): void {
  plan.insert('app_user_role', {
    user_id: 'U202',
    role_code: 'PO_APPROVAL',
    valid_to: daysBefore(1),
    granted_at: timeBefore(30),
    granted_by: 'U702',
  });
  plan.nearMiss(CODE, 'user', ['-', 'U202', 'S06'], 'stood in until yesterday');
  plan.nearMiss(CODE, 'user', ['-', 'U490', 'S11'], 'the account is locked');
  plan.nearMiss(CODE, 'user', ['-', 'U902', 'S09'], 'the account of an interface');
  grant(plan, { user: 'U201', role: 'STOCK_COUNT', pairs: [] });
  plan.nearMiss(CODE, 'user', ['-', 'U201', 'S08'], 'two functions that do not conflict');
}

/** People who hold both sides of a forbidden pair. */
export function plantDuties(plan: Plan): void {
  for (const granted of GRANTS) grant(plan, granted);
  plantNearMisses(plan);
}
