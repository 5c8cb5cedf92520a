import { type CalendarDate, createMasker, type EntityName, type RuleReason, type Source } from '@erp-audit/core';
import {
  type EntityCheck,
  mappingFault,
  type PlannedTarget,
  type Profile,
  planTargets,
  type Rule,
  unsupportedTargets,
} from '@erp-audit/engine';
import { loadConfiguredKey } from '../project/open-project.ts';
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

/** A source that could be opened, and the day it is looked at. */
export interface OpenedSource {
  readonly open: Source;
  readonly asOf: CalendarDate;
}

/**
 * Every active or pilot rule of a source, judged by its plan, by what its server can do, and by the self-test of its
 * mapping.
 * @param opened - undefined where the source could not be opened
 * @throws AuditError `SOURCE_*`
 */
export async function ruleReadiness(
  project: Project,
  { rules, profile }: ProjectSource,
  mapping: readonly EntityCheck[],
  opened: OpenedSource | undefined,
): Promise<readonly RuleReadiness[]> {
  const checks = new Map(mapping.map((check) => [check.entity, check]));
  const planned = planTargets(rules, profile, { organisationCountry: project.config.organisation.country });
  const unsupported = await unsupportedBy(project, profile, planned, opened);
  return planned.map((target) => {
    const { rule, entity, plan } = target;
    const none = { rule, entity, partial: [] };
    const missing = unsupported.get(target);
    if (missing !== undefined) return { ...none, state: 'skipped', reason: 'unsupported', detail: missing };
    if (plan.type === 'skipped') return { ...none, state: 'skipped', reason: plan.reason, detail: plan.detail };
    const fault = mappingFault(target, checks);
    if (fault !== undefined) return { ...none, state: 'stopped', reason: 'mapping_unreliable', detail: fault };
    return { rule, entity, state: 'ready', reason: undefined, detail: '', partial: plan.partial };
  });
}

async function unsupportedBy(
  { config }: Project,
  profile: Profile,
  planned: readonly PlannedTarget[],
  opened: OpenedSource | undefined,
): Promise<ReadonlyMap<PlannedTarget, string>> {
  if (opened === undefined) return new Map();
  const { open: source, asOf } = opened;
  const masker = createMasker(await loadConfiguredKey(config));
  return unsupportedTargets({ source, profile, asOf, timezone: config.organisation.timezone, masker }, planned);
}
