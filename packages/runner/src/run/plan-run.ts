import { AuditError, nearestWord } from '@erp-audit/core';
import { type CheckPlan, planTargets, type Rule, targetDefinition } from '@erp-audit/engine';
import type { PlannedTarget, RunSpec } from '@erp-audit/store';
import { NAMED, notOneOf } from '../config/check-references.ts';
import { governanceOffice } from '../project/governance-office.ts';
import type { Project, ProjectSource } from '../project/project.ts';
import { matchesRule } from '../rules/match-rule.ts';

export interface RunPlan {
  readonly sources: readonly ProjectSource[];
  readonly targets: readonly PlannedTarget[];
  /** Rules of the sources that are loaded and do not run, with the status that says why. */
  readonly notRun: NonNullable<RunSpec['notRun']>;
}

/**
 * What a run will check, known before anything is opened.
 * @throws AuditError `ARGUMENT_INVALID` for a source that is not configured or a pattern that no rule matches.
 */
export function planRun(project: Project, sourceNames: readonly string[], patterns: readonly string[]): RunPlan {
  const sources = chooseSources(project, sourceNames);
  checkPatterns(project, patterns);
  const targets = sources.flatMap((source) => planSource(project, source, patterns));
  const notRun = sources.flatMap(({ name, rules }) =>
    rules
      .filter(({ status }) => status === 'draft' || status === 'retired')
      .map(({ code, status }) => ({ source: name, code, status })),
  );
  return { sources, targets, notRun };
}

/**
 * The sources of these names; a source with account sets is all of them. No name means all sources.
 * @throws AuditError `ARGUMENT_INVALID` for a name that is not configured.
 */
export function chooseSources(project: Project, names: readonly string[]): readonly ProjectSource[] {
  const known = new Set(project.sources.flatMap(({ name, base }) => [name, base]));
  const unknown = names.find((name) => !known.has(name));
  if (unknown !== undefined)
    throw new AuditError('ARGUMENT_INVALID', notOneOf(NAMED.source, unknown, [...known]), { command: 'run' });
  if (names.length === 0) return project.sources;
  return project.sources.filter(({ name, base }) => names.includes(name) || names.includes(base));
}

function checkPatterns(project: Project, patterns: readonly string[]): void {
  const dead = patterns.find((pattern) => !project.rules.some((rule) => matchesRule(rule, pattern)));
  if (dead === undefined) return;
  const families = project.rules.map((rule) => `${rule.id.split('/')[0]}/**`);
  const known = [...project.rules.flatMap((rule) => [rule.id, rule.code]), ...families];
  const near = nearestWord(dead, known);
  const message = {
    en: `There is no rule "${dead}". ${near === undefined ? 'List them with "erp-audit rules list".' : `Did you mean "${near}"?`}`,
    'zh-CN': `没有规则 "${dead}"。${near === undefined ? '可用 "erp-audit rules list" 列出。' : `您是否指 "${near}"?`}`,
  };
  throw new AuditError('ARGUMENT_INVALID', message, { command: 'run' });
}

function planSource(project: Project, source: ProjectSource, patterns: readonly string[]): readonly PlannedTarget[] {
  const chosen =
    patterns.length === 0
      ? source.rules
      : source.rules.filter((rule) => patterns.some((pattern) => matchesRule(rule, pattern)));
  const departments = project.config.departments;
  const office = governanceOffice(departments);
  const planned = planTargets(chosen, source.profile, { organisationCountry: project.config.organisation.country });
  return planned.map((target) => {
    const { rule, entity, entities, plan } = target;
    const department = departments.find(({ id }) => id === rule.department)?.id ?? office.id;
    return {
      source: source.name,
      code: rule.code,
      entity,
      rule,
      ruleHash: rule.ruleHash,
      contentHash: rule.contentHash,
      mappingHash: source.profile.mappingHash(entities.length === 0 ? [entity] : entities),
      department,
      definition: targetDefinition(target, source.profile, department),
      ...ageBands(rule, plan),
      ...passingEvidence(plan),
    };
  });
}

function passingEvidence(plan: CheckPlan): Pick<PlannedTarget, 'passingEvidence'> {
  const names = plan.type === 'skipped' ? undefined : plan.passingEvidence;
  return names === undefined ? {} : { passingEvidence: names };
}

function ageBands({ severity }: Rule, plan: CheckPlan): Pick<PlannedTarget, 'ageBands'> {
  const isByAge = plan.type !== 'skipped' && plan.bandsSince === 'first_seen';
  return isByAge && typeof severity !== 'string' ? { ageBands: severity } : {};
}
