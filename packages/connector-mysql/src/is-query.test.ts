import { expect, test } from 'vitest';
import { isQuery } from './is-query.ts';

test.each([
  'select 1',
  '  (select 1) union (select 2)',
  'with a as (select 1) select * from a',
  '-- what it is\n# of two kinds\n/* and more */ select 1',
  "select 'set; call' as text",
  'explain format=json select 1',
  'show grants',
  'select /*+ MAX_EXECUTION_TIME(10) */ 1',
])('is a query: %j', (text) => expect(isQuery(text)).toBe(true));

test.each([
  '',
  'set session transaction read write',
  'call close_orders()',
  'do release_all_locks()',
  'kill 7',
  'selection',
  '/*! delete */ from orders',
  "/*M!100100 set password = '' */",
  'select /*!50000 1 */',
  "select a from t into outfile 'x'",
  "select a from t INTO\n-- file\nDUMPFILE 'x'",
  'handler orders open',
])('is none, or more than one: %j', (text) => expect(isQuery(text)).toBe(false));
