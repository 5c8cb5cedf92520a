import { type CalendarDate, createMasker, type EntityName, type RuleReason, type Source } from '@erp-audit/core';
import { auditSource, loadRules, planTargets, type Rule } from '@erp-audit/engine';
import { loadConfiguredKey } from '../project/open-project.ts';
import type { Project, ProjectSource } from '../project/project.ts';
import type { SuggestOptions } from './suggest-options.ts';

/** A shipped rule that would find something today, or that something keeps from running. */
export interface ShippedRuleHint {
  readonly rule: Rule;
  readonly entity: EntityName;
  /** `include`: it runs but is not among the rules of the source. Else why it is skipped. */
  readonly advice: 'include' | RuleReason;
  readonly detail: string;
  readonly inScope: number | undefined;
  readonly found: number | undefined;
}

/** Shipped rules that are skipped for want of something, and what those not included would find. */
export async function shippedHints(
  project: Project,
  source: ProjectSource,
  open: Source,
  asOf: CalendarDate,
  { rulesDirectory, log, signal }: Pick<SuggestOptions, 'rulesDirectory' | 'log' | 'signal'>,
): Promise<readonly ShippedRuleHint[]> {
  const { organisation } = project.config;
  const shipped = loadRules({ folders: [{ directory: rulesDirectory, name: '' }], include: ['**'] }).rules;
  const used = new Set(source.rules.map(({ code }) => code));
  const settings = { organisationCountry: organisation.country };
  const skipped = planTargets(source.rules, source.profile, settings).flatMap(({ rule, entity, plan }) =>
    plan.type === 'skipped'
      ? [{ rule, entity, advice: plan.reason, detail: plan.detail, inScope: undefined, found: undefined }]
      : [],
  );
  const unused = shipped.filter(({ code, id }) => !used.has(code) && !id.startsWith('examples/'));
  const events = auditSource({
    ...{ source: open, sourceName: source.name, profile: source.profile, rules: unused, asOf, log, signal },
    ...{ timezone: organisation.timezone, organisationCountry: organisation.country, usualRecords: new Map() },
    ...{ hasDepartment: () => false, departmentOf: () => undefined, recordUrlBase: undefined },
    masker: createMasker(await loadConfiguredKey(project.config)),
  });
  const found: ShippedRuleHint[] = [];
  for await (const event of events) {
    if (event.type !== 'finished' || event.outcome.state !== 'checked' || event.outcome.found === 0) continue;
    const rule = unused.find(({ code }) => code === event.target.code);
    const { inScope, found: count } = event.outcome;
    if (rule !== undefined)
      found.push({ rule, entity: event.target.entity, advice: 'include', detail: rule.id, inScope, found: count });
  }
  return [...found, ...skipped];
}
