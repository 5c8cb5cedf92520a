import type { Row } from '@erp-audit/core';

interface PlanNode {
  readonly [name: string]: unknown;
}

/**
 * The cost in the JSON form of a plan: `query_cost` of MySQL, `cost` of MariaDB 11. MariaDB before gives none; there it
 * is the number of rows that the plan reads, each table as often as the rows before it ask for it.
 */
export function planCost(row: Row | undefined): number | undefined {
  const [text] = Object.values(row ?? {});
  if (typeof text !== 'string') return undefined;
  const plan = JSON.parse(text) as PlanNode;
  const block = plan['query_block'];
  const own = isNode(block) ? (costInfo(block) ?? numberOf(block['cost'])) : undefined;
  return own ?? rowsRead(plan);
}

function costInfo(block: PlanNode): number | undefined {
  const info = block['cost_info'];
  return isNode(info) ? numberOf(info['query_cost']) : undefined;
}

/** Of this node and all below; the steps of a nested loop multiply. */
function rowsRead(node: unknown): number | undefined {
  if (Array.isArray(node)) return sum(node.map(rowsRead));
  if (!isNode(node)) return undefined;
  const { nested_loop: loop, ...others } = node;
  const own = numberOf(node['rows']);
  return sum([own, ...Object.values(others).map(rowsRead), Array.isArray(loop) ? loopRows(loop) : undefined]);
}

function loopRows(steps: readonly unknown[]): number {
  let rounds = 1;
  let total = 0;
  for (const step of steps) {
    total += rounds * (rowsRead(step) ?? 0);
    const table = isNode(step) ? step['table'] : undefined;
    if (!isNode(table)) continue;
    rounds *= Math.max(1, ((numberOf(table['rows']) ?? 1) * (numberOf(table['filtered']) ?? 100)) / 100);
  }
  return total;
}

function sum(parts: readonly (number | undefined)[]): number | undefined {
  const known = parts.filter((part) => part !== undefined);
  return known.length === 0 ? undefined : known.reduce((total, part) => total + part, 0);
}

function isNode(value: unknown): value is PlanNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' || typeof value === 'number' ? Number(value) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}
