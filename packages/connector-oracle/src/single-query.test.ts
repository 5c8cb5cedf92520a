import { expect, test } from 'vitest';
import { refuseAllButQueries } from './single-query.ts';

test.each([
  'select 1 from dual',
  '  \n-- what it does\n/* and why */ SELECT 1 from dual',
  'with held (role_id) as (select 1 from dual) select role_id from held',
  'with functions as (select 1 as n from dual) select n from functions',
  'with "FUNCTION" as (select 1 as n from dual) select n from "FUNCTION"',
])('%s is sent', (text) => {
  expect(() => refuseAllButQueries(text, 'r', 'erp')).not.toThrow();
});

test.each([
  '',
  '-- select 1 from dual',
  '/* select */',
  'selection',
  'update t set a = 1',
  'merge into t using s on (1 = 1) when matched then update set a = 1',
  'begin null; end;',
  'declare n number; begin null; end;',
  'create table t (id number)',
  'alter session set time_zone = local',
  'set transaction read write',
  'with function f return number is begin return 1; end; select f from dual',
  'with -- so\n procedure p is begin null; end; select 1 from dual',
  '(select 1 from dual)',
])('%s is refused', (text) => {
  expect(() => refuseAllButQueries(text, 'r', 'erp')).toThrow('is no query');
});
