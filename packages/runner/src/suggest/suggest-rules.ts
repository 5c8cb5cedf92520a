import {
  type AuditError,
  type CalendarDate,
  type Clock,
  calendarDateIn,
  createMasker,
  type EntityName,
  isEntityName,
  type Log,
  type RuleReason,
  type Source,
} from '@erp-audit/core';
import { auditSource, loadRules, planTargets, profileModel, profileTables, type Rule } from '@erp-audit/engine';
import {
  type IdeaCount,
  ideasFor,
  type JudgedIdea,
  judgeIdeas,
  listFields,
  listProbe,
  type MappedRecords,
  MOST_VALUES,
  type RuleIdea,
  repeatedIdeas,
  valueIdea,
} from '@erp-audit/profiler';
import { loadConfiguredKey } from '../open-project.ts';
import { openSource } from '../open-source.ts';
import { chooseSources } from '../plan-run.ts';
import type { Project, ProjectSource } from '../project.ts';
import { type CountContext, countIdeas, countRepeated, exampleKeys, frequentValues } from './count-ideas.ts';

export interface SuggestOptions {
  /** Names of the sources to look at; empty means all. */
  readonly sources: readonly string[];
  /** Else each source's own, else today. */
  readonly asOf: CalendarDate | undefined;
  /** Folder of the shipped rules. */
  readonly rulesDirectory: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/** An idea that holds, with keys of records it finds, masked. */
export interface SuggestedRule extends JudgedIdea {
  readonly examples: readonly string[];
  readonly keyParts: number;
}

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

export interface SourceSuggestions {
  readonly source: string;
  readonly asOf: CalendarDate;
  /** Most worth first. */
  readonly rules: readonly SuggestedRule[];
  readonly shipped: readonly ShippedRuleHint[];
  /** What could not be counted, by name. */
  readonly failed: readonly { readonly entity: EntityName; readonly id: string; readonly error: AuditError }[];
}

/**
 * Looks at the records of each chosen source through its profile: one pass over each entity, one over each short list.
 * @throws AuditError `ARGUMENT_INVALID` for an unknown source, `SOURCE_*` when one cannot be opened.
 */
export async function suggestRules(project: Project, options: SuggestOptions): Promise<readonly SourceSuggestions[]> {
  const all: SourceSuggestions[] = [];
  for (const source of chooseSources(project, options.sources)) all.push(await suggestFor(project, source, options));
  return all;
}

async function suggestFor(
  project: Project,
  source: ProjectSource,
  options: SuggestOptions,
): Promise<SourceSuggestions> {
  const { timezone } = project.config.organisation;
  const asOf = options.asOf ?? source.config.asOf ?? calendarDateIn(options.clock.now(), timezone);
  const open = await openSource(project, source, options.log);
  try {
    const tables = profileTables(source.profile, open.dialect, timezone);
    const context = { source: open, tables, asOf, signal: options.signal };
    const counted: (readonly [RuleIdea, IdeaCount])[] = [];
    const failed: SourceSuggestions['failed'][number][] = [];
    const records = mappedRecords(source);
    for (const each of records) {
      const result = await countIdeas(context, [...ideasFor(each), ...(await listIdeas(context, each))]);
      counted.push(...result.counted);
      for (const idea of repeatedIdeas(each, checkedAsUnique(each.entity, source.rules)))
        counted.push([idea, await countRepeated(context, idea)]);
      failed.push(...result.failed.map(({ idea, error }) => ({ entity: idea.entity, id: idea.id, error })));
    }
    const judged = judgeIdeas(counted).filter((each) => !isRuleAlready(each, source.rules));
    const rules = await withExamples(context, judged, records);
    return {
      source: source.name,
      asOf,
      rules,
      failed,
      shipped: await shippedHints(project, source, open, asOf, options),
    };
  } finally {
    await open.close();
  }
}

async function listIdeas(context: CountContext, records: MappedRecords): Promise<readonly RuleIdea[]> {
  const ideas: RuleIdea[] = [];
  for (const field of listFields(records)) {
    const values = await frequentValues(context, listProbe(records, field), field, MOST_VALUES);
    const idea = values === undefined ? undefined : valueIdea(records, field, values);
    if (idea !== undefined) ideas.push(idea);
  }
  return ideas;
}

async function withExamples(
  context: CountContext,
  judged: readonly JudgedIdea[],
  records: readonly MappedRecords[],
): Promise<readonly SuggestedRule[]> {
  const rules: SuggestedRule[] = [];
  for (const each of judged) {
    const own = records.find(({ entity }) => entity === each.idea.entity);
    if (own === undefined) continue;
    rules.push({ ...each, keyParts: own.keyParts, examples: await exampleKeys(context, each.idea, own) });
  }
  return rules;
}

function mappedRecords({ profile, rules }: ProjectSource): readonly MappedRecords[] {
  const model = profileModel(profile);
  const mapped = Object.keys(profile.entities)
    .filter(isEntityName)
    .flatMap((name) => model.entity(name) ?? []);
  const others = new Map(mapped.map(({ name, fields }) => [name, fields] as const));
  return mapped.map((each) => ({
    entity: each.name,
    fields: each.fields,
    keyParts: each.keyParts,
    personal: each.personal,
    references: each.references,
    others,
    covered: coveredFields(each.name, each.fields, rules),
  }));
}

/** Fields that a loaded rule on the entity names in its parameters as what must be filled or well formed. */
function coveredFields(entity: EntityName, fields: ReadonlySet<string>, rules: readonly Rule[]): ReadonlySet<string> {
  const own = rules.filter((rule) => rule.entities.includes(entity) && COVERING.has(rule.kind));
  const named = JSON.stringify(own.map(({ params }) => params));
  return new Set([...fields].filter((field) => named.includes(JSON.stringify(field))));
}

const COVERING = new Set(['required', 'format', 'ownership']);

/** Fields that a loaded rule keeps unique already. */
function checkedAsUnique(entity: EntityName, rules: readonly Rule[]): ReadonlySet<string> {
  const own = rules.filter((rule) => rule.kind === 'unique' && rule.entities.includes(entity));
  return new Set(
    own.flatMap(({ params }) => (params as { readonly identifiers?: readonly string[] }).identifiers ?? []),
  );
}

/** True where a loaded rule asks the very same of the same records; one that was written from a suggestion keeps its name. */
function isRuleAlready({ idea }: JudgedIdea, rules: readonly Rule[]): boolean {
  const own = rules.filter(({ entities }) => entities.includes(idea.entity));
  if (idea.check.kind === 'repeated') return own.some(({ id }) => id.endsWith(suggestionName(idea)));
  const defect = JSON.stringify(idea.check.defect);
  return own.some(
    ({ kind, params }) =>
      kind === 'condition' && JSON.stringify((params as { readonly defect?: unknown }).defect) === defect,
  );
}

/** The last part of the id of a rule that is written from an idea. */
export function suggestionName({ entity, id }: RuleIdea): string {
  return `${entity}-${id}`.replaceAll('_', '-');
}

/** Shipped rules that are skipped for want of something, and what those not included would find. */
async function shippedHints(
  project: Project,
  source: ProjectSource,
  open: Source,
  asOf: CalendarDate,
  { rulesDirectory, log, signal }: SuggestOptions,
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
