import type { EntityName } from '@erp-audit/core';
import type { CheckPlan } from './define-kind.ts';
import { KINDS } from './kinds/index.generated.ts';
import type { MappedModel } from './mapped-model.ts';
import type { Profile } from './profile.ts';
import { profileModel } from './profile-tables.ts';
import type { Rule } from './rule.ts';

/** One rule on one entity, with what it reads, or why it will not be checked. */
export interface PlannedTarget {
  readonly rule: Rule;
  readonly entity: EntityName;
  readonly plan: CheckPlan;
  /** Entities whose records the check reads, its own first; empty when skipped. */
  readonly entities: readonly EntityName[];
}

export interface PlanOptions {
  /** ISO 3166-1 alpha-2 of the organisation; undefined where not configured. */
  readonly organisationCountry?: string | undefined;
  /** Logins that the ERP is delivered with; those of the profile, where there is one. */
  readonly defaultLogins?: readonly string[] | undefined;
}

/**
 * What will be checked with a profile, known without opening a source: one target per rule and entity,
 * in the order of the rules. Retired and draft rules are left out.
 */
export function planTargets(rules: readonly Rule[], profile: Profile, options: PlanOptions = {}): PlannedTarget[] {
  const model = profileModel(profile);
  return rules
    .filter((rule) => rule.status === 'active' || rule.status === 'pilot')
    .flatMap((rule) => planRule(rule, model, profile.functions, { ...options, defaultLogins: profile.defaultLogins }));
}

/** The targets of one rule over a model. */
export function planRule(
  rule: Rule,
  model: MappedModel,
  functions: Profile['functions'],
  { organisationCountry, defaultLogins }: PlanOptions,
): PlannedTarget[] {
  const kind = KINDS.get(rule.kind);
  return rule.entities.map((entity) => {
    const plan: CheckPlan = kind?.plan({
      rule,
      params: rule.params,
      entity,
      model,
      functions,
      organisationCountry,
      defaultLogins,
    }) ?? { type: 'skipped', reason: 'unsupported', detail: rule.kind };
    // A check may do without its own entity: where an ERP keeps no balances of stock, they are summed up.
    const own = model.entity(entity) === undefined ? [] : [entity];
    const entities = plan.type === 'skipped' ? [] : [...new Set([...own, ...plan.reads.map((read) => read.entity)])];
    return { rule, entity, plan, entities };
  });
}
