/** Parameters and predicates as they stand in a rule or a plan. */
export type Tree = unknown;

/** One change of a tree: the node at `path` becomes `to`, or is taken away where `to` is absent. */
export interface TreeMutant {
  readonly path: readonly (string | number)[];
  /** What is changed, in a few words; with the path it names the mutant. */
  readonly change: string;
  readonly from: Tree;
  readonly to: Tree;
  /** What an `and`, an `or` or a choice loses. */
  readonly operand?: Tree;
}

type Node = Readonly<Record<string, Tree>>;

const SWAPPED: Readonly<Record<string, string>> = {
  gt: 'ge',
  ge: 'gt',
  lt: 'le',
  le: 'lt',
  eq: 'ne',
  ne: 'eq',
  and: 'or',
  or: 'and',
  add: 'subtract',
  subtract: 'add',
  multiply: 'divide',
  least: 'greatest',
  greatest: 'least',
  min: 'max',
  max: 'min',
};

/** Conditions that `not` turns round; a comparison has its opposite among {@link SWAPPED}. */
const TURNED = ['isNull', 'blank', 'names', 'has', 'in', 'matches'];

/** Every small change of a tree: numbers, operators, lists, flags, nulls. */
export function treeMutants(tree: Tree, path: readonly (string | number)[] = []): TreeMutant[] {
  const own: Own = (change, to, operand) => ({
    ...{ path, change, from: tree, to },
    ...(operand === undefined ? {} : { operand }),
  });
  if (typeof tree === 'number') return steps(tree).map((to) => own(`${tree} -> ${to}`, to));
  if (typeof tree === 'boolean') return [own(`${tree} -> ${!tree}`, !tree)];
  if (Array.isArray(tree)) return [...shortened(tree, own), ...within(tree.entries(), path)];
  if (!isNode(tree)) return [];
  const keys = Object.keys(tree);
  return [
    ...(keys.length === 1 ? nodeMutants(tree, own) : namedMutants(tree, own)),
    ...within(Object.entries(tree), path),
  ];
}

/** The tree with one node changed; what is not on its way is shared. */
export function withMutant(tree: Tree, { path, to }: Pick<TreeMutant, 'path' | 'to'>): Tree {
  const [step, ...rest] = path;
  if (step === undefined) return to;
  if (Array.isArray(tree)) return tree.map((part, at) => (at === step ? withMutant(part, { path: rest, to }) : part));
  return { ...(tree as Node), [step]: withMutant((tree as Node)[step], { path: rest, to }) };
}

/** One step of the last digit up and down: 30 gives 29 and 31, 0.02 gives 0.01 and 0.03. */
function steps(value: number): readonly number[] {
  const digits = Number.isInteger(value)
    ? 0
    : Math.max(value.toFixed(9).replace(/0+$/, '').split('.')[1]?.length ?? 0, 1);
  const step = 10 ** -digits;
  return [Number((value - step).toFixed(digits)), Number((value + step).toFixed(digits))];
}

type Own = (change: string, to: Tree, operand?: Tree) => TreeMutant;

/** Lists of words and numbers lose one of them, each in turn. Operands of a comparison are no list. */
function shortened(list: readonly Tree[], own: Own): TreeMutant[] {
  const isList = list.length > 1 && (list.every((part) => typeof part === 'string') || list.every(isNamed));
  if (!isList) return [];
  return list.map((part, at) =>
    own(
      `without ${shown(part)}`,
      list.filter((_, index) => index !== at),
    ),
  );
}

/** A part of a list such as the pairs of a matrix. */
function isNamed(part: Tree): boolean {
  return isNode(part) && ('id' in part || 'name' in part);
}

function nodeMutants(node: Node, own: Own): TreeMutant[] {
  const [[operator, operands] = ['', undefined]] = Object.entries(node);
  const mutants: TreeMutant[] = [];
  const other = SWAPPED[operator];
  const isAlone = Array.isArray(operands) && operands.length < 2;
  if (other !== undefined && !isAlone) mutants.push(own(`${operator} -> ${other}`, { [other]: operands }));
  if (TURNED.includes(operator)) mutants.push(own(`not ${operator}`, { not: node }));
  if (operator === 'not') mutants.push(own('without not', operands));
  const loses = ['and', 'or', 'coalesce', 'firstOf', 'least', 'greatest', 'case'].includes(operator);
  if (loses && Array.isArray(operands) && operands.length > 1) {
    for (const [at, part] of operands.entries()) {
      const rest = operands.filter((_, index) => index !== at);
      mutants.push(own(`${operator} without ${shown(part)}`, { [operator]: rest }, part));
    }
  }
  return mutants;
}

/** Of named reasons one is taken away; of a total or `has` the condition. */
function namedMutants(node: Node, own: Own): TreeMutant[] {
  const without = (name: string) => Object.fromEntries(Object.entries(node).filter(([key]) => key !== name));
  const isSum = 'entity' in node && 'by' in node;
  const mutants = isSum && 'where' in node ? [own('without where', without('where'))] : [];
  const reasons = isNode(node['reasons']) ? Object.keys(node['reasons']) : [];
  for (const name of reasons.length > 1 ? reasons : []) {
    const rest = Object.fromEntries(Object.entries(node['reasons'] as Node).filter(([key]) => key !== name));
    mutants.push(own(`without reason ${name}`, { ...node, reasons: rest }));
  }
  for (const [from, to] of [
    ['min', 'max'],
    ['max', 'min'],
  ] as const) {
    if (isSum && from in node) mutants.push(own(`${from} -> ${to}`, { ...without(from), [to]: node[from] }));
  }
  return mutants;
}

function within(parts: Iterable<readonly [string | number, Tree]>, path: TreeMutant['path']): TreeMutant[] {
  return [...parts].flatMap(([key, part]) => treeMutants(part, [...path, key]));
}

function isNode(tree: Tree): tree is Node {
  return typeof tree === 'object' && tree !== null && !Array.isArray(tree);
}

/** A part of a tree as a name of a mutant has it. */
function shown(part: Tree): string {
  const text = isNode(part) && 'id' in part ? String(part['id']) : JSON.stringify(part);
  return text.length > 90 ? `${text.slice(0, 90)}…` : text;
}
