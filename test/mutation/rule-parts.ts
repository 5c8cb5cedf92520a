import type { Rule } from '@erp-audit/engine';
import type { Tree } from './tree-mutants.ts';

/** What a rule brings into the plans of its kind. */
export interface RuleParts {
  /** A condition or an expression of the rule, also where a kind has left out what the profile does not map. */
  includes(node: Tree): boolean;
  /** A word or a number that stands in the rule. */
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
  const nodes = new Map<string, Tree>();
  const words = new Set<string | number>();
  const gather = (tree: Tree): void => {
    if (typeof tree === 'string' || typeof tree === 'number') words.add(tree);
    if (typeof tree !== 'object' || tree === null) return;
    if (!Array.isArray(tree)) nodes.set(JSON.stringify(tree), tree);
    for (const key of Array.isArray(tree) ? [] : Object.keys(tree)) words.add(key);
    for (const part of Object.values(tree)) gather(part);
  };
  for (const params of given) gather(withNamedValues(params));
  gather(severity);
  const known = new Map<string, boolean>();
  return {
    includes: (node) => {
      const text = JSON.stringify(node);
      const found = known.get(text) ?? [...nodes.values()].some((part) => isPruned(node, part));
      known.set(text, found);
      return found;
    },
    hasWord: (value) => words.has(value) && !OWN_WORDS.includes(value),
  };
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
  if (typeof tree !== 'object' || tree === null) return tree === whole;
  if (typeof whole !== 'object' || whole === null || Array.isArray(whole)) return false;
  const keys = Object.keys(tree);
  return (
    keys.length === Object.keys(whole).length &&
    keys.every((key) => key in whole && isPruned((tree as Parts)[key], (whole as Parts)[key]))
  );
}

type Parts = Readonly<Record<string, Tree>>;

function isSubsequence(list: readonly Tree[], whole: readonly Tree[]): boolean {
  if (list.length === 0) return whole.length === 0;
  let at = 0;
  for (const part of whole) if (at < list.length && isPruned(list[at], part)) at += 1;
  return at === list.length;
}
