import type { CalendarDate } from '@erp-audit/core';
import { profileTables, type Rule } from '@erp-audit/engine';
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
import { openSource } from '../project/open-source.ts';
import type { Project, ProjectSource } from '../project/project.ts';
import { sourceDay } from '../project/source-day.ts';
import { chooseSources } from '../run/plan-run.ts';
import { attempt, type FailedIdea, failedIdea } from './attempt.ts';
import { type CountContext, countIdeas, countRepeated, exampleKeys, frequentValues } from './count-ideas.ts';
import { checkedAsUnique, isRuleAlready, mappedRecords } from './mapped-records.ts';
import { type ShippedRuleHint, shippedHints } from './shipped-hints.ts';
import type { SuggestOptions } from './suggest-options.ts';

/** An idea that holds, with keys of records it finds, masked. */
export interface SuggestedRule extends JudgedIdea {
  readonly examples: readonly string[];
  readonly keyParts: number;
}

export interface SourceSuggestions {
  readonly source: string;
  readonly asOf: CalendarDate;
  /** Most worth first. */
  readonly rules: readonly SuggestedRule[];
  readonly shipped: readonly ShippedRuleHint[];
  /** What could not be counted, by name. */
  readonly failed: readonly FailedIdea[];
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
  const asOf = options.asOf ?? sourceDay(project, source, options.clock);
  const open = await openSource(project, source, options.log, asOf);
  try {
    const tables = profileTables(source.profile, open.dialect, timezone);
    const context = { source: open, tables, asOf, signal: options.signal };
    const counted: (readonly [RuleIdea, IdeaCount])[] = [];
    const failed: FailedIdea[] = [];
    const records = mappedRecords(source);
    for (const [done, each] of records.entries()) {
      options.onProgress?.({ source: source.name, done, planned: records.length, rule: each.entity });
      const result = await countAll(context, each, source.rules);
      counted.push(...result.counted);
      failed.push(...result.failed);
    }
    const judged = judgeIdeas(counted).filter((each) => !isRuleAlready(each, source.rules));
    const rules = await withExamples(context, judged, records, failed);
    const shipped = await shippedHints(project, source, open, asOf, options);
    return { source: source.name, asOf, rules, failed, shipped };
  } finally {
    await open.close();
  }
}

interface Counted {
  readonly counted: readonly (readonly [RuleIdea, IdeaCount])[];
  readonly failed: readonly FailedIdea[];
}

/** All ideas about one entity, counted. */
async function countAll(context: CountContext, records: MappedRecords, rules: readonly Rule[]): Promise<Counted> {
  const failed: FailedIdea[] = [];
  const lists: RuleIdea[] = [];
  for (const field of listFields(records)) {
    const probe = listProbe(records, field);
    const values = await attempt(probe, failed, () => frequentValues(context, probe, field, MOST_VALUES));
    const idea = values === undefined ? undefined : valueIdea(records, field, values);
    if (idea !== undefined) lists.push(idea);
  }
  const result = await countIdeas(context, [...ideasFor(records), ...lists]);
  const counted = [...result.counted];
  for (const idea of repeatedIdeas(records, checkedAsUnique(records.entity, rules))) {
    const count = await attempt(idea, failed, () => countRepeated(context, idea));
    if (count !== undefined) counted.push([idea, count]);
  }
  return { counted, failed: [...failed, ...result.failed.map(({ idea, error }) => failedIdea(idea, error))] };
}

async function withExamples(
  context: CountContext,
  judged: readonly JudgedIdea[],
  records: readonly MappedRecords[],
  failed: FailedIdea[],
): Promise<readonly SuggestedRule[]> {
  const rules: SuggestedRule[] = [];
  for (const each of judged) {
    const own = records.find(({ entity }) => entity === each.idea.entity);
    if (own === undefined) continue;
    const examples = await attempt(each.idea, failed, () => exampleKeys(context, each.idea, own));
    rules.push({ ...each, keyParts: own.keyParts, examples: examples ?? [] });
  }
  return rules;
}
