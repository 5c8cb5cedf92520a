import {
  AuditError,
  type CalendarDate,
  type CheckOutcome,
  type CheckTarget,
  type Clock,
  createMasker,
  type Defect,
  type EntityName,
  firesOnNearlyAll,
  type Log,
  raw,
  type Severity,
  type Source,
} from '@erp-audit/core';
import {
  type AuditEvent,
  auditSource,
  type MatchingSetup,
  planTargets,
  type Rule,
  readOrgUnits,
} from '@erp-audit/engine';
import type { Store } from '@erp-audit/store';
import { confidentialRoute } from '../confidential/route-defects.ts';
import { openTrialMatching } from '../matching/with-trial-matching.ts';
import { governanceOffice } from '../project/governance-office.ts';
import { openSource } from '../project/open-source.ts';
import type { Project, ProjectSource } from '../project/project.ts';
import { sourceDay } from '../project/source-day.ts';
import { departmentByOrgUnit } from '../run/department-by-org-unit.ts';
import { chooseSources } from '../run/plan-run.ts';
import { type Explanation, explainOn } from './explain-rule.ts';
import { EffectCounter, type PreviewEffect } from './preview-effect.ts';
import { type RuleSettings, withSettings } from './rule-settings.ts';

/** Rows shown of each entity. */
export const PREVIEW_ROWS = 20;

export interface PreviewOptions {
  readonly rule: Rule;
  /** What is to be tried out instead of what the file and the configuration say. */
  readonly settings: RuleSettings;
  /** Names of sources; empty means every source that the rule is for. */
  readonly sources: readonly string[];
  readonly asOf: CalendarDate | undefined;
  readonly store: Store;
  readonly key: Uint8Array;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/** Findings that one department would get. */
export interface DepartmentShare {
  readonly department: string;
  readonly findings: number;
  readonly severities: Readonly<Partial<Record<Severity, number>>>;
}

/** A defect with the department that would get it. */
export interface PreviewRow extends Omit<Defect, 'department'> {
  readonly department: string;
}

/** What one rule would do on one entity of one source. */
export interface RulePreview {
  readonly source: string;
  readonly entity: EntityName;
  readonly asOf: CalendarDate;
  readonly outcome: CheckOutcome;
  /** It fires on more than 95 % of its scope. */
  readonly suspect: boolean;
  /** The first findings, with personal values masked. */
  readonly rows: readonly PreviewRow[];
  readonly departments: readonly DepartmentShare[];
  readonly effect: PreviewEffect;
  /** The statement that finds the records; undefined where the rule asks none here. */
  readonly explanation: Explanation | undefined;
  /** The planner's estimate for it in the database's own unit; undefined where it gives none. */
  readonly planCost: number | undefined;
}

/**
 * What a rule would find and change, whatever its status: the sources are read as in a run, the store is only looked at.
 * @throws AuditError `ARGUMENT_INVALID` for an unknown source or one the rule is not for, `RULE_INVALID` for settings
 * that are not possible, `SOURCE_*`.
 */
export async function* previewRule(project: Project, options: PreviewOptions): AsyncGenerator<RulePreview> {
  const changed = withSettings(options.rule, project.config, options.settings);
  // Planned as a rule that runs, also where it is a draft or retired.
  const rule: Rule = { ...changed, status: 'pilot' };
  const sources = chooseSources(project, options.sources).filter(({ rules }) =>
    rules.some(({ code }) => code === rule.code),
  );
  if (sources.length === 0) throw noSource(project, rule);
  for (const source of sources) yield* previewOn(project, source, rule, options);
}

function noSource({ sources }: Project, { code }: Rule): AuditError {
  const names = sources.filter(({ rules }) => rules.some((rule) => rule.code === code)).map(({ name }) => name);
  const message = {
    en: `Rule ${code} is not for this source; it is for: ${names.join(', ') || '-'}.`,
    'zh-CN': `规则 ${code} 不适用于该数据源；适用的数据源：${names.join('、') || '-'}。`,
  };
  return new AuditError('ARGUMENT_INVALID', message, { command: 'rules preview' });
}

async function* previewOn(
  project: Project,
  source: ProjectSource,
  rule: Rule,
  options: PreviewOptions,
): AsyncGenerator<RulePreview> {
  const asOf = options.asOf ?? sourceDay(project, source, options.clock);
  const open = await openSource(project, source, options.log, asOf);
  try {
    const context: PreviewContext = { project, source, rule, options, asOf, open };
    const previews = new Map(rule.entities.map((entity) => [entity, new TargetPreview(context, entity)]));
    for await (const event of previewEvents(context)) {
      options.signal.throwIfAborted();
      if (!('target' in event) || event.type === 'started') continue;
      await previews.get(event.target.entity)?.take(event);
    }
    for (const preview of previews.values()) yield await preview.result();
  } finally {
    await open.close();
  }
}

interface PreviewContext {
  readonly project: Project;
  readonly source: ProjectSource;
  readonly rule: Rule;
  readonly options: PreviewOptions;
  readonly asOf: CalendarDate;
  readonly open: Source;
}

async function* previewEvents(context: PreviewContext): AsyncGenerator<AuditEvent> {
  const { project, options } = context;
  const verdictsOf = (target: CheckTarget) => options.store.verdicts.list(target);
  const trial = await openTrialMatching({ matching: project.config.matching, verdictsOf });
  try {
    yield* trialEvents(context, trial.matching);
  } finally {
    await trial.close();
  }
}

async function* trialEvents(
  { project, source, rule, options, asOf, open }: PreviewContext,
  matching: MatchingSetup,
): AsyncGenerator<AuditEvent> {
  const { departments, organisation, workingCalendar } = project.config;
  const isRouted = departments.some(({ orgUnits }) => orgUnits.length > 0);
  const parents = isRouted ? await readOrgUnits(open, source.profile, options.signal) : new Map<string, string>();
  yield* auditSource({
    source: open,
    sourceName: source.name,
    profile: source.profile,
    rules: [rule],
    asOf,
    timezone: organisation.timezone,
    organisationCountry: organisation.country,
    workingCalendar,
    hasDepartment: (id) => departments.some((department) => department.id === id),
    routesByOrgUnit: isRouted,
    departmentOf: departmentByOrgUnit(departments, parents),
    recordUrlBase: source.config.recordUrl,
    masker: createMasker(options.key),
    usualRecords: new Map(),
    matching,
    signal: options.signal,
    log: options.log,
  });
}

type TargetEvent = Exclude<AuditEvent, { readonly type: 'entity' | 'started' }>;

/** Collects what is shown of one target; its memory does not grow with the findings. */
class TargetPreview {
  readonly #context: PreviewContext;
  readonly #target: CheckTarget;
  readonly #standard: string;
  #rows: PreviewRow[] = [];
  #departments = new Map<string, Map<Severity, number>>();
  #effect: EffectCounter;
  #outcome: CheckOutcome | undefined;

  constructor(context: PreviewContext, entity: EntityName) {
    const { rule, source, project, options } = context;
    this.#context = context;
    this.#target = { source: source.name, code: rule.code, entity };
    const { departments } = project.config;
    this.#standard = departments.find(({ id }) => id === rule.department)?.id ?? governanceOffice(departments).id;
    this.#effect = new EffectCounter(options.store, this.#target);
  }

  async take(event: TargetEvent): Promise<void> {
    if (event.type === 'finished') this.#outcome = event.outcome;
    else if (event.type === 'defects') await this.#add(event.defects);
    else this.#restart();
  }

  #restart(): void {
    this.#rows = [];
    this.#departments = new Map();
    this.#effect = new EffectCounter(this.#context.options.store, this.#target);
  }

  async #add(defects: readonly Defect[]): Promise<void> {
    const { project, options } = this.#context;
    const routed = confidentialRoute(project.config, options.key)(this.#target, defects);
    for (const defect of routed) {
      const department = defect.department ?? this.#standard;
      if (this.#rows.length < PREVIEW_ROWS) this.#rows.push({ ...defect, department });
      const severities = this.#departments.get(department) ?? new Map<Severity, number>();
      severities.set(defect.severity, (severities.get(defect.severity) ?? 0) + 1);
      this.#departments.set(department, severities);
    }
    await this.#effect.add(defects);
  }

  async result(): Promise<RulePreview> {
    const { rule, source, project, asOf, open } = this.#context;
    const outcome = this.#outcome;
    if (outcome === undefined) throw new AuditError('INTERNAL_BUG', `${rule.code} ended without a result.`, {});
    const explanation = await this.#explanation(outcome);
    const { country } = project.config.organisation;
    const planned = planTargets([rule], source.profile, { organisationCountry: country });
    const entities = planned.find(({ entity }) => entity === this.#target.entity)?.entities ?? [];
    const read = entities.length === 0 ? [this.#target.entity] : entities;
    const hashes = { ruleHash: rule.ruleHash, mappingHash: source.profile.mappingHash(read) };
    return {
      ...{ source: source.name, entity: this.#target.entity, asOf, outcome, explanation },
      suspect: outcome.state === 'checked' && firesOnNearlyAll(outcome),
      rows: this.#rows,
      departments: [...this.#departments]
        .map(([department, severities]) => departmentShare(department, severities))
        .toSorted((a, b) => b.findings - a.findings),
      effect: await this.#effect.result(hashes),
      planCost:
        explanation === undefined || outcome.state !== 'checked'
          ? undefined
          : await open.planCost(raw(explanation.sql)),
    };
  }

  async #explanation({ state }: CheckOutcome): Promise<Explanation | undefined> {
    if (state === 'skipped') return undefined;
    const { project, source, rule, asOf, open, options } = this.#context;
    return explainOn(open, project, source, { rule, entity: this.#target.entity, asOf }, createMasker(options.key));
  }
}

function departmentShare(department: string, severities: ReadonlyMap<Severity, number>): DepartmentShare {
  const findings = [...severities.values()].reduce((sum, count) => sum + count, 0);
  return { department, findings, severities: Object.fromEntries(severities) };
}
