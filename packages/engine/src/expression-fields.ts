import type { Expression, Predicate } from './expression.ts';

type Node = Expression | Predicate;

/** Canonical fields an expression or predicate reads, each once, in order of appearance. */
export function fieldsOf(...nodes: readonly (Node | undefined)[]): string[] {
  const fields = new Set<string>();
  for (const node of nodes) if (node !== undefined) collect(node, fields);
  return [...fields];
}

function collect(node: Node, fields: Set<string>): void {
  if (typeof node === 'string') fields.add(node);
  if (typeof node !== 'object') return;
  if ('field' in node) fields.add(node.field);
  else if ('matches' in node) collect(node.matches[0], fields);
  else if ('addDays' in node) collect(node.addDays[0], fields);
  else if ('living' in node) collect(node.living[0], fields);
  else if ('in' in node) collect(node.in[0], fields);
  else if (!('value' in node || 'date' in node || 'unknown' in node)) collectOperands(Object.values(node), fields);
}

function collectOperands(operands: readonly unknown[], fields: Set<string>): void {
  for (const operand of operands.flat()) collect(operand as Node, fields);
}
