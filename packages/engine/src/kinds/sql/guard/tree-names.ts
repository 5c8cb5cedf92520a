import { ENTITIES, isEntityName } from '@erp-audit/core';
import type { TreeNode } from './parser.ts';

/** Columns that every entity has beside its fields. */
const ENVELOPE = [
  'company',
  'label',
  'url',
  'status',
  'status_raw',
  ...Array.from({ length: 9 }, (_, n) => `key_${n + 1}`),
];

/** What a query names itself; all in lower case. */
export interface TreeNames {
  /** Tables as columns may be written with them. */
  readonly tables: ReadonlySet<string>;
  /** Fields of the entities that are read. */
  readonly fields: ReadonlySet<string>;
  /** Nodes that look like columns but are pieces of names. */
  readonly parts: ReadonlySet<unknown>;
}

export function isNode(value: unknown): value is TreeNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The pieces of a name: `a.b` is a list of two. */
export function textsOf(list: unknown): readonly string[] {
  return (Array.isArray(list) ? list : []).map((piece) => {
    const own = isNode(piece) && isNode(piece['Identifier']) ? piece['Identifier'] : piece;
    return isNode(own) ? String(own['value'] ?? '') : '';
  });
}

/** Every name of a table, a named query or an alias anywhere in a query. */
export function namesOf(query: TreeNode): TreeNames {
  const nodes = [...nodesOf(query)];
  const tables = new Set(nodes.flatMap(tablesNamedBy).map((name) => name.toLowerCase()));
  const pieces = nodes.flatMap(({ name }) => (Array.isArray(name) ? name : [])).filter(isNode);
  return {
    tables,
    fields: new Set([...tables].flatMap(fieldsOf)),
    parts: new Set(pieces.map((piece) => piece['Identifier'])),
  };
}

/** Every node of a tree, from the root on. */
function* nodesOf(value: unknown): Generator<TreeNode> {
  if (Array.isArray(value)) for (const item of value) yield* nodesOf(item);
  if (!isNode(value)) return;
  yield value;
  for (const part of Object.values(value)) yield* nodesOf(part);
}

function tablesNamedBy(node: TreeNode): readonly string[] {
  const table = isNode(node['Table']) ? textsOf(node['Table']['name']).slice(-1) : [];
  const alias = isNode(node['alias']) ? node['alias']['name'] : undefined;
  return isNode(alias) ? [...table, String(alias['value'] ?? '')] : table;
}

function fieldsOf(table: string): readonly string[] {
  const entity = table.startsWith('e_') ? table.slice(2) : '';
  return isEntityName(entity) ? [...ENVELOPE, ...Object.keys(ENTITIES[entity].fields)] : [];
}
