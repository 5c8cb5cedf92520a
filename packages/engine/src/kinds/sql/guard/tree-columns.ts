import type { TreeNode } from './parser.ts';
import { isNode, textsOf } from './tree-names.ts';

/** Names of the columns of a query in lower case, or undefined where one is hidden by `*` or given by the database. */
export function resultColumns(query: TreeNode): readonly string[] | undefined {
  const { body } = query;
  return isNode(body) ? columnsOf(body) : undefined;
}

function columnsOf(body: TreeNode): readonly string[] | undefined {
  const { Select: select, SetOperation: operation, Query: inner } = body;
  if (isNode(inner)) return resultColumns(inner);
  if (isNode(operation)) return isNode(operation['left']) ? columnsOf(operation['left']) : undefined;
  const projection = isNode(select) ? select['projection'] : undefined;
  const names = (Array.isArray(projection) ? projection : [undefined]).map(columnName);
  return names.includes(undefined) ? undefined : names.filter((name) => name !== undefined);
}

function columnName(item: unknown): string | undefined {
  if (!isNode(item)) return undefined;
  const { ExprWithAlias: named, UnnamedExpr: plain } = item;
  if (isNode(named)) return isNode(named['alias']) ? String(named['alias']['value']).toLowerCase() : undefined;
  if (!isNode(plain)) return undefined;
  const { Identifier: bare, CompoundIdentifier: qualified } = plain;
  if (isNode(bare)) return String(bare['value']).toLowerCase();
  return Array.isArray(qualified) ? textsOf(qualified).at(-1)?.toLowerCase() : undefined;
}
