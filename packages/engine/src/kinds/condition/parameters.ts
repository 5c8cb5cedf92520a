import type { ConditionParams } from './schema.ts';

type Values = NonNullable<ConditionParams['parameters']>;

/** Names that conditions use as `{ param: name }`, each once. */
export function namedParameters(node: unknown): string[] {
  const names = new Set<string>();
  collect(node, names);
  return [...names];
}

function collect(node: unknown, names: Set<string>): void {
  if (typeof node !== 'object' || node === null) return;
  const name = parameterName(node);
  if (name === undefined) for (const part of Object.values(node)) collect(part, names);
  else names.add(name);
}

/** The same with the values in the places of their names, but for those that are not given; a text becomes a literal, never a field. */
export function withValues<Node>(node: Node, values: Values): Node {
  return replaced(node, values) as Node;
}

function replaced(node: unknown, values: Values): unknown {
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) return node.map((part) => replaced(part, values));
  const name = parameterName(node);
  if (name === undefined) {
    return Object.fromEntries(Object.entries(node).map(([key, part]) => [key, replaced(part, values)]));
  }
  const value = values[name] ?? null;
  if (value === null) return node;
  return typeof value === 'string' ? { value } : value;
}

function parameterName(node: object): string | undefined {
  return 'param' in node && typeof node.param === 'string' ? node.param : undefined;
}
