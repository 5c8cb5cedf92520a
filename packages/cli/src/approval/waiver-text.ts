import { type Locale, mayRead, WAIVER_NOTICE_DAYS, type Waiver } from '@erp-audit/core';
import type { DecisionContext } from '@erp-audit/runner';
import { say } from '../messages/index.ts';
import { lastAsOf } from './with-decisions.ts';

/** Last day of a waiver, for people. */
export function untilText(locale: Locale, { expires }: Pick<Waiver, 'expires'>): string {
  return expires ?? say(locale, 'waiverNoEnd');
}

/** Numbers of the waivers that end soon after the day of the last run. */
export async function endingSoon(context: Pick<DecisionContext, 'store'>): Promise<ReadonlySet<number>> {
  const asOf = await lastAsOf(context);
  if (asOf === undefined) return new Set();
  const ending = await context.store.waivers.expiring(asOf, WAIVER_NOTICE_DAYS);
  return new Set(ending.map(({ number }) => number));
}

/** Whether whoever sits at the machine may read the findings of all its departments. */
export function mayReadWaiver({ by, config }: Pick<DecisionContext, 'by' | 'config'>, waiver: Waiver): boolean {
  return waiver.departments.every((id) =>
    mayRead(
      by,
      config.departments.find((department) => department.id === id),
    ),
  );
}

const SHOWN_DEPARTMENTS = 3;

/** The first departments of a list, and how many more there are. */
export function someDepartments(departments: readonly string[]): string {
  const more = departments.length - SHOWN_DEPARTMENTS;
  return `${departments.slice(0, SHOWN_DEPARTMENTS).join(', ')}${more > 0 ? ` +${more}` : ''}`;
}
