import { expect, test } from 'vitest';
import { planCost } from './plan-cost.ts';

const costOf = (plan: unknown) => planCost({ EXPLAIN: JSON.stringify(plan) });

test('MySQL and MariaDB 11 give a cost of their own', () => {
  expect(costOf({ query_block: { cost_info: { query_cost: '12.75' }, table: { rows: 3 } } })).toBe(12.75);
  expect(costOf({ query_block: { cost: 0.5, nested_loop: [{ table: { rows: 7 } }] } })).toBe(0.5);
});

test('without one, it is the rows that are read: each table as often as the rows before it ask', () => {
  const loop = [{ table: { rows: 100, filtered: 10 } }, { table: { rows: 5, filtered: 100 } }];
  expect(costOf({ query_block: { nested_loop: loop } })).toBe(100 + 10 * 5);
  const derived = { table: { rows: 2, materialized: { query_block: { nested_loop: [{ table: { rows: 40 } }] } } } };
  expect(
    costOf({ query_block: { nested_loop: [derived], subqueries: [{ query_block: { table: { rows: 3 } } }] } }),
  ).toBe(45);
});

test('a plan without tables has none, and neither has an answer that is no plan', () => {
  expect(costOf({ query_block: { message: 'No tables used' } })).toBeUndefined();
  expect(planCost(undefined)).toBeUndefined();
});
