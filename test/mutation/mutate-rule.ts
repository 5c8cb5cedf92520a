import { readFileSync } from 'node:fs';
import { type CaseResult, type CheckPlan, KINDS, type Kind, type Rule, testRule } from '@erp-audit/engine';
import { caseText, trialMatching } from '@erp-audit/testkit';
import { vi } from 'vitest';
import { parse } from 'yaml';
import type { MutatedSource } from './mutated-source.ts';
import { mutatedPlan, planMutants } from './plan-mutants.ts';
import { type RuleParts, ruleParts } from './rule-parts.ts';
import { type TreeMutant, treeMutants, withMutant } from './tree-mutants.ts';

const matching = trialMatching();

/** Where a change is made: in the file of a rule, in what a kind plans by default or beyond it, or in the statements it writes. */
export type Layer = 'rule' | 'plan' | 'statement';

/** One change, and how the cases of a rule are run with it. */
export interface Mutant {
  readonly layer: Layer;
  /** Unique in its rule, or for what kinds plan and write in its kind. */
  readonly name: string;
  /** Whether a case fails with it, or gives anything else than what was reviewed. */
  isKilled(): Promise<boolean>;
}

/** A rule with what its cases give unchanged, as it is reviewed in full. */
interface Judged {
  readonly rule: Rule;
  readonly kind: Kind;
  readonly mutated: MutatedSource;
  readonly reviewed: readonly string[];
}

/** Every mutant of a rule, of what its kind plans for it, and of the statements of its kind. */
export async function mutantsOf(rule: Rule, mutated: MutatedSource): Promise<readonly Mutant[]> {
  const kind = KINDS.get(rule.kind);
  if (kind === undefined) throw new Error(`${rule.id} is of no kind`);
  const plans: CheckPlan[] = [];
  const params: unknown[] = [rule.params];
  const statements = new Set<string>();
  const keep: Planner = (plan, given) => {
    plans.push(plan);
    if (given !== rule.params) params.push(given);
    return plan;
  };
  mutated.gather(statements);
  const results = await planning(kind, keep, () => testRule(rule, mutated.source, { matching }));
  mutated.gather(undefined);
  const failed = results.filter(({ passed }) => !passed);
  if (failed.length > 0) throw new Error(`${rule.id} fails unchanged: ${failed[0]?.name}`);
  const judged = { rule, kind, mutated, reviewed: results.map(caseText) };
  const isSet = plans.some(({ type }) => type === 'set');
  return [
    ...ruleMutants(judged),
    ...mutantsOfPlans(judged, plans, ruleParts(rule, params)),
    ...(isSet ? [...statements].map((name) => statementMutant(judged, name)) : []),
  ];
}

function ruleMutants(judged: Judged): Mutant[] {
  const { rule, kind } = judged;
  const written = writtenParams(rule);
  const bands = typeof rule.severity === 'string' ? [] : treeMutants(rule.severity);
  return [
    ...treeMutants(rule.params)
      .map((mutant) => ({ mutant, changed: withMutant(rule.params, mutant) }))
      .filter(({ changed }) => isLoadable(rule, kind, changed))
      .map(({ mutant, changed }) => {
        const isDefault = mutant.path[0] !== undefined && !written.includes(String(mutant.path[0]));
        const at = isDefault ? (['plan', 'default'] as const) : (['rule', 'params'] as const);
        return ruleMutant(judged, at, mutant, { ...rule, params: changed });
      }),
    ...bands.map((mutant) => {
      const severity = withMutant(rule.severity, mutant) as Rule['severity'];
      return ruleMutant(judged, ['rule', 'severity'], mutant, { ...rule, severity });
    }),
  ];
}

/** Names of the parameters that the file of a rule writes; the others have the defaults of its kind. */
function writtenParams({ file }: Rule): readonly string[] {
  const { params = {} } = parse(readFileSync(file, 'utf8')) as { readonly params?: object };
  return Object.keys(params);
}

/** A change that no rule file may hold is no mutant. */
function isLoadable(rule: Rule, kind: Kind, params: unknown): boolean {
  if (!kind.params.safeParse(rule.params).success) return true;
  const parsed = kind.params.safeParse(params);
  return parsed.success && (kind.check?.(parsed.data, { file: rule.file, entities: rule.entities }) ?? []).length === 0;
}

function ruleMutant(
  judged: Judged,
  [layer, place]: readonly [Layer, string],
  { path, change }: TreeMutant,
  rule: Rule,
): Mutant {
  return { layer, name: `${[place, ...path].join('.')}: ${change}`, isKilled: () => isNoticed({ ...judged, rule }) };
}

/** What the kind plans beyond what stands in the rule. */
function mutantsOfPlans(judged: Judged, plans: readonly CheckPlan[], parts: RuleParts): Mutant[] {
  const names = new Set(plans.flatMap((plan) => planMutants(plan, parts)));
  return [...names].map((name) => {
    const changed: Planner = (plan) => mutatedPlan(plan, name, parts);
    return { layer: 'plan', name, isKilled: () => planning(judged.kind, changed, () => isNoticed(judged)) };
  });
}

function statementMutant(judged: Judged, name: string): Mutant {
  const { mutated } = judged;
  const isKilled = async () => {
    mutated.mutate(name);
    try {
      return await isNoticed(judged);
    } finally {
      mutated.mutate(undefined);
    }
  };
  return { layer: 'statement', name, isKilled };
}

type Planner = (plan: CheckPlan, params: unknown) => CheckPlan;

/** Does something while every plan of a kind is changed. */
async function planning<Result>(kind: Kind, changed: Planner, work: () => Promise<Result>): Promise<Result> {
  const plan = kind.plan;
  const spy = vi.spyOn(kind, 'plan');
  spy.mockImplementation((context) => changed(plan.call(kind, context), context.params));
  try {
    return await work();
  } finally {
    spy.mockRestore();
  }
}

/** A statement that the database refuses, or a plan that cannot be made, is noticed as well as a wrong finding. */
async function isNoticed({ rule, mutated, reviewed }: Judged): Promise<boolean> {
  let at = 0;
  const differs = (result: CaseResult) => caseText(result) !== reviewed[at++];
  let isDifferent = false;
  try {
    await testRule(rule, mutated.source, { matching, until: (result) => (isDifferent ||= differs(result)) });
  } catch {
    return true;
  }
  return isDifferent;
}
