import { hashOf } from '@erp-audit/core';
import type { CheckPlan } from '@erp-audit/engine';
import type { RuleParts } from './rule-parts.ts';
import { type Tree, type TreeMutant, treeMutants, withMutant } from './tree-mutants.ts';

/** What of a check a kind plans as trees; the rest is decided on our side. */
const PLANNED = ['scope', 'defect', 'measure', 'value', 'severity', 'orgUnit', 'evidence'] as const;
/** What a rule brought, in the name of a mutant. */
const FROM_RULE = '·';
const LONGEST_NAME = 160;

type Check = Extract<CheckPlan, { type: 'rows' }>['checks'][number];

/**
 * Names of the changes of what a kind plans beyond the rule. A kind plans alike for every field, list and condition of a
 * rule: one mutant is one place of the kind, and changes everything that was planned there.
 */
export function planMutants(plan: CheckPlan, rule: RuleParts): readonly string[] {
  if (plan.type !== 'rows') return [];
  return plan.checks.flatMap((check) => PLANNED.flatMap((part) => named(check[part], rule).map(({ name }) => name)));
}

/** The plan with every place of a mutant changed. */
export function mutatedPlan(plan: CheckPlan, name: string, rule: RuleParts): CheckPlan {
  if (plan.type !== 'rows') return plan;
  const checks = plan.checks.map((check): Check => {
    const parts = PLANNED.filter((part) => check[part] !== undefined);
    return { ...check, ...Object.fromEntries(parts.map((part) => [part, mutatedTree(check[part], name, rule)])) };
  });
  return { ...plan, checks };
}

function mutatedTree(tree: Tree, name: string, rule: RuleParts): Tree {
  return named(tree, rule)
    .filter((mutant) => mutant.name === name)
    .toSorted((a, b) => b.mutant.path.length - a.mutant.path.length)
    .reduce((changed, { mutant }) => withMutant(changed, mutant), tree);
}

interface Named {
  readonly name: string;
  readonly mutant: TreeMutant;
}

const cache = new WeakMap<RuleParts, Map<string, readonly Named[]>>();

function named(tree: Tree, rule: RuleParts): readonly Named[] {
  const known = cache.get(rule) ?? new Map<string, readonly Named[]>();
  cache.set(rule, known);
  const text = JSON.stringify(tree ?? null);
  const found = known.get(text) ?? fresh(tree, rule);
  known.set(text, found);
  return found;
}

/** Of several changes alike at one node the first. */
function fresh(tree: Tree, rule: RuleParts): readonly Named[] {
  const byPlace = new Map<string, Named>();
  for (const mutant of treeMutants(tree)) {
    const { node, at } = nodeOf(tree, mutant.path);
    if (node === undefined || rule.includes(node)) continue;
    const name = nameOf(mutant, node, rule);
    const place = JSON.stringify([at, name]);
    if (name !== undefined && !byPlace.has(place)) byPlace.set(place, { name, mutant });
  }
  return [...byPlace.values()];
}

/** The condition or expression that a change is in, and how deep it lies. */
function nodeOf(tree: Tree, path: TreeMutant['path']): { readonly node: Tree; readonly at: TreeMutant['path'] } {
  let here = tree;
  let [node, depth]: [Tree, number] = [isNode(here) ? here : undefined, 0];
  for (const [index, step] of path.entries()) {
    here = (here as Readonly<Record<string, Tree>>)[step];
    if (isNode(here)) [node, depth] = [here, index + 1];
  }
  return { node, at: path.slice(0, depth) };
}

function isNode(tree: Tree): boolean {
  return typeof tree === 'object' && tree !== null && !Array.isArray(tree);
}

function nameOf({ change, from, operand }: TreeMutant, node: Tree, rule: RuleParts): string | undefined {
  // A list of words or a number of the rule is changed there; nothing can be known better than unknown.
  if (Array.isArray(from)) return undefined;
  if (typeof from === 'number' && rule.hasWord(from)) return undefined;
  if ('unknown' in (node as object)) return undefined;
  const [[operator, operands] = ['', undefined]] = Object.entries(node as object);
  if (operand !== undefined) return `${operator} without ${shortened(shapeOf(operand, rule))}`;
  const isJoining = (operator === 'and' || operator === 'or') && Array.isArray(operands);
  const place = isJoining ? `${operator} of ${shapeOf(operands[0], rule)}` : shapeOf(node, rule);
  return `${change} in ${shortened(place)}`;
}

/** A tree in which what the rule brings is alike. */
function shapeOf(tree: Tree, rule: RuleParts): string {
  if (typeof tree === 'string' || typeof tree === 'number')
    return rule.hasWord(tree) ? FROM_RULE : JSON.stringify(tree);
  if (typeof tree !== 'object' || tree === null) return JSON.stringify(tree);
  if (Array.isArray(tree)) {
    const parts = tree.map((part) => shapeOf(part, rule));
    return `[${parts.filter((part, at) => part !== FROM_RULE || parts[at - 1] !== FROM_RULE).join(',')}]`;
  }
  if (rule.includes(tree)) return FROM_RULE;
  const [[operator, operands] = ['', undefined]] = Object.entries(tree);
  if (operator === 'matches' || operator === 'in') return `${operator}[${shapeOf((operands as Tree[])[0], rule)},…]`;
  return Object.entries(tree)
    .map(([key, part]) => `${key} ${shapeOf(part, rule)}`)
    .join(' ');
}

/** Long conditions are told apart by the hash of the rest. */
function shortened(shape: string): string {
  return shape.length > LONGEST_NAME ? `${shape.slice(0, LONGEST_NAME)}… ${hashOf(shape).slice(0, 8)}` : shape;
}
