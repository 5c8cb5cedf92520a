import { hashOf } from '@erp-audit/core';
import { type CheckPlan, KINDS, type Kind, type RowPlan, type Rule, testRule } from '@erp-audit/engine';
import { trialMatching } from '@erp-audit/testkit';
import { vi } from 'vitest';
import type { MutatedSource } from './mutated-source.ts';
import { type TreeMutant, treeMutants, withEveryNode, withMutant } from './tree-mutants.ts';

/** Where a change is made: in the file of a rule, in the predicates a kind plans, or in the statements it writes. */
export type Layer = 'rule' | 'plan' | 'statement';

/** One change, and how the cases of a rule are run with it. */
export interface Mutant {
  readonly layer: Layer;
  /** Unique in its rule, or for what kinds plan and write in its kind. */
  readonly name: string;
  /** Whether a case fails with it. */
  isKilled(): Promise<boolean>;
}

/** Parameters that decide how a finding is shown, valued and routed, not what is found or how grave it is. */
const NOT_JUDGED = ['evidence', 'value', 'orgUnit', 'routeBy'];

/** Every mutant of a rule, of what its kind plans for it, and of the statements of its kind. */
export async function mutantsOf(rule: Rule, mutated: MutatedSource): Promise<readonly Mutant[]> {
  const kind = KINDS.get(rule.kind);
  if (kind === undefined) throw new Error(`${rule.id} is of no kind`);
  const plans: CheckPlan[] = [];
  const others: CheckPlan[] = [];
  const statements = new Set<string>();
  mutated.gather(statements);
  const results = await planning(kind, (plan, isOwn) => keep(isOwn ? plans : others, plan), rule, mutated, false);
  mutated.gather(undefined);
  const failed = results.filter(({ passed }) => !passed);
  if (failed.length > 0) throw new Error(`${rule.id} fails unchanged: ${failed[0]?.name}`);
  const isSet = [...plans, ...others].some(({ type }) => type === 'set');
  return [
    ...ruleMutants(rule, kind, mutated),
    ...planMutants(rule, kind, plans.length > 0 ? plans : others, mutated),
    ...(isSet ? [...statements].map((name) => statementMutant(rule, name, mutated)) : []),
  ];
}

function keep(plans: CheckPlan[], plan: CheckPlan): CheckPlan {
  plans.push(plan);
  return plan;
}

function ruleMutants(rule: Rule, kind: Kind, mutated: MutatedSource): Mutant[] {
  const params = treeMutants(rule.params).filter(({ path }) => isJudged(path));
  const bands = typeof rule.severity === 'string' ? [] : treeMutants(rule.severity);
  const isValid = (changed: unknown) => isLoadable(rule, kind, changed);
  return [
    ...params
      .map((mutant) => ({ mutant, changed: withMutant(rule.params, mutant) }))
      .filter(({ changed }) => isValid(changed))
      .map(({ mutant, changed }) =>
        ruleMutant(['params', ...mutant.path], mutant, { ...rule, params: changed }, mutated),
      ),
    ...bands.map((mutant) => {
      const severity = withMutant(rule.severity, mutant) as Rule['severity'];
      return ruleMutant(['severity', ...mutant.path], mutant, { ...rule, severity }, mutated);
    }),
  ];
}

function isJudged(path: TreeMutant['path']): boolean {
  const names = path[0] === 'byEntity' ? path.slice(2) : path;
  return !NOT_JUDGED.includes(String(names[0]));
}

/** A change that no rule file may hold is no mutant. */
function isLoadable(rule: Rule, kind: Kind, params: unknown): boolean {
  if (!kind.params.safeParse(rule.params).success) return true;
  const parsed = kind.params.safeParse(params);
  return parsed.success && (kind.check?.(parsed.data, { file: rule.file, entities: rule.entities }) ?? []).length === 0;
}

function ruleMutant(path: TreeMutant['path'], { change }: TreeMutant, rule: Rule, mutated: MutatedSource): Mutant {
  return { layer: 'rule', name: `${path.join('.')}: ${change}`, isKilled: () => fails(() => run(rule, mutated)) };
}

/** What the kind plans beyond the predicates that stand in the rule. */
function planMutants(rule: Rule, kind: Kind, plans: readonly CheckPlan[], mutated: MutatedSource): Mutant[] {
  const written = writtenIn(rule);
  const byName = new Map<string, Mutant>();
  for (const check of plans.flatMap((plan) => (plan.type === 'rows' ? plan.checks : []))) {
    for (const { from, to, change } of [...treeMutants(check.scope), ...treeMutants(check.defect)]) {
      const node = JSON.stringify(from);
      if (typeof from !== 'object' || written.includes(node)) continue;
      const changed = (plan: CheckPlan) => (plan.type === 'rows' ? withNode(plan, node, to) : plan);
      const isKilled = () => fails(() => planning(kind, changed, rule, mutated, true));
      const name = `${change} in ${shortened(node)}`;
      byName.set(name, { layer: 'plan', name, isKilled });
    }
  }
  return [...byName.values()];
}

/** Long conditions are told apart by the hash of the rest. */
function shortened(node: string): string {
  return node.length > 160 ? `${node.slice(0, 160)}… ${hashOf(node).slice(0, 8)}` : node;
}

/** The text of the parameters, also with named ones filled in. */
function writtenIn({ params }: Rule): string {
  const text = JSON.stringify(params);
  const named = (params as { readonly parameters?: Readonly<Record<string, unknown>> }).parameters ?? {};
  const filled = text.replaceAll(/\{"parameter":"(\w+)"\}/g, (_, name: string) =>
    JSON.stringify({ value: named[name] }),
  );
  return text + filled;
}

function withNode(plan: RowPlan, node: string, to: unknown): RowPlan {
  const checks = plan.checks.map((check) => ({
    ...check,
    scope: withEveryNode(check.scope, node, to) as typeof check.scope,
    defect: withEveryNode(check.defect, node, to) as typeof check.defect,
  }));
  return { ...plan, checks };
}

function statementMutant(rule: Rule, name: string, mutated: MutatedSource): Mutant {
  const isKilled = async () => {
    mutated.mutate(name);
    try {
      return await fails(() => run(rule, mutated));
    } finally {
      mutated.mutate(undefined);
    }
  };
  return { layer: 'statement', name, isKilled };
}

const matching = trialMatching();

type Results = Awaited<ReturnType<typeof testRule>>;

function run(rule: Rule, { source }: MutatedSource): Promise<Results> {
  return testRule(rule, source, { untilFailed: true, matching });
}

/** Runs the cases of a rule with every plan of its kind changed; `isOwn` where the case sets no parameters. */
async function planning(
  kind: Kind,
  changed: (plan: CheckPlan, isOwn: boolean) => CheckPlan,
  rule: Rule,
  { source }: MutatedSource,
  untilFailed: boolean,
): Promise<Results> {
  const plan = kind.plan;
  const spy = vi.spyOn(kind, 'plan');
  spy.mockImplementation((context) => changed(plan.call(kind, context), context.params === rule.params));
  try {
    return await testRule(rule, source, { untilFailed, matching });
  } finally {
    spy.mockRestore();
  }
}

/** A statement that the database refuses, or a plan that cannot be made, is noticed as well as a wrong finding. */
async function fails(cases: () => Promise<Results>): Promise<boolean> {
  try {
    return (await cases()).some(({ passed }) => !passed);
  } catch {
    return true;
  }
}
