import type { EntityName, RuleReason } from '@erp-audit/core';
import { type EntityCheck, mappingFault, planTargets, type Rule } from '@erp-audit/engine';
import type { Project, ProjectSource } from '../project/project.ts';

/** What a run would do with one rule on one entity of a source. */
export interface RuleReadiness {
  readonly rule: Rule;
  readonly entity: EntityName;
  /** `stopped`: planned, but the self-test of the mapping forbids it. `skipped`: something is not mapped or not set. */
  readonly state: 'ready' | 'stopped' | 'skipped';
  /** Undefined where the rule is ready. */
  readonly reason: RuleReason | undefined;
  /** Field, parameter or fault the reason is about. */
  readonly detail: string;
  /** What is left out although the rule is ready: fields that are not mapped. */
  readonly partial: readonly string[];
}

/** Every active or pilot rule of a source, judged by its plan and by the self-test of its mapping. */
export function ruleReadiness(
  project: Project,
  { rules, profile }: ProjectSource,
  mapping: readonly EntityCheck[],
): readonly RuleReadiness[] {
  const checks = new Map(mapping.map((check) => [check.entity, check]));
  const planned = planTargets(rules, profile, { organisationCountry: project.config.organisation.country });
  return planned.map((target) => {
    const { rule, entity, plan } = target;
    const none = { rule, entity, partial: [] };
    if (plan.type === 'skipped') return { ...none, state: 'skipped', reason: plan.reason, detail: plan.detail };
    const fault = mappingFault(target, checks);
    if (fault !== undefined) return { ...none, state: 'stopped', reason: 'mapping_unreliable', detail: fault };
    return { rule, entity, state: 'ready', reason: undefined, detail: '', partial: plan.partial };
  });
}
