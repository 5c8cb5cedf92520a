import { isEntityName } from '@erp-audit/core';
import type { Rule } from '@erp-audit/engine';
import type { Tree } from './tree-mutants.ts';

/** What a rule brings into the plans of its kind. */
export interface RuleParts {
  /** A condition or an expression of the rule, also where a kind has left out what the profile does not map. */
  includes(node: Tree): boolean;
  /** A word or a number that stands in the rule, or the name of a reference, which profiles declare. */
  hasWord(value: string | number): boolean;
}

/** Words that kinds write themselves, whether rules write them too or not. */
const OWN_WORDS: readonly (string | number)[] = [
  'status',
  'open',
  'company',
  'org_unit_key',
  'owner_key',
  'user',
  0,
  1,
];

/** @param given - Parameters of the rule and of its cases. */
export function ruleParts({ severity }: Rule, given: readonly Tree[]): RuleParts {
  const parts = [...given.map(withNamedValues), severity].flatMap(partsOf);
  const nodes = new Map(parts.filter(isNode).map((node) => [JSON.stringify(node), node]));
  const words = new Set<unknown>([...parts, ...[...nodes.values()].flatMap(Object.keys)]);
  const known = new Map<string, boolean>();
  return {
    includes: (node) => {
      const text = JSON.stringify(node);
      const found = known.get(text) ?? [...nodes.values()].some((part) => isPruned(node, part));
      known.set(text, found);
      return found;
    },
    hasWord: (value) => (words.has(value) || isOfProfile(value)) && !OWN_WORDS.includes(value),
  };
}

function isOfProfile(value: string | number): boolean {
  return typeof value === 'string' && (value.endsWith('_key') || isEntityName(value));
}

function partsOf(tree: Tree): Tree[] {
  return typeof tree === 'object' && tree !== null ? [tree, ...Object.values(tree).flatMap(partsOf)] : [tree];
}

function isNode(tree: Tree): tree is Parts {
  return typeof tree === 'object' && tree !== null && !Array.isArray(tree);
}

/** Parameters with their named values filled in, as kinds read them. */
function withNamedValues(params: Tree): Tree {
  const named = (params as { readonly parameters?: Readonly<Record<string, unknown>> } | null)?.parameters ?? {};
  const text = JSON.stringify(params ?? null).replaceAll(/\{"parameter":"(\w+)"\}/g, (_, name: string) => {
    const value = named[name];
    return JSON.stringify(Array.isArray(value) ? value : { value });
  });
  return [params, JSON.parse(text)];
}

/** Whether a tree is another one, or what is left of it without some operands. */
function isPruned(tree: Tree, whole: Tree): boolean {
  if (Array.isArray(tree)) return Array.isArray(whole) && isSubsequence(tree, whole);
  if (!isNode(tree) || !isNode(whole)) return tree === whole;
  const keys = Object.keys(tree);
  return (
    keys.length === Object.keys(whole).length && keys.every((key) => key in whole && isPruned(tree[key], whole[key]))
  );
}

type Parts = Readonly<Record<string, Tree>>;

function isSubsequence(list: readonly Tree[], whole: readonly Tree[]): boolean {
  if (list.length === 0) return whole.length === 0;
  let at = 0;
  for (const part of whole) if (at < list.length && isPruned(list[at], part)) at += 1;
  return at === list.length;
}
