import { describe, expect, it } from 'vitest';
import { segmentsOf } from '../template.ts';
import { guardPostgres } from './index.ts';

const refused = (text: string) => guardPostgres(text).problems.map((problem) => problem.message.en);
const place = (text: string) => text.slice(guardPostgres(text).problems[0]?.at);

describe('what a rule may say', () => {
  it.each([
    'select 1 as x',
    "select o.no, sum(l.qty) over (partition by o.no) from {{purchase_order}} o join lines l on l.x = o.x where o.no ~ '^A' ",
    'with recursive t as (select 1 as n union all select n + 1 from t where n < 5) select n from t',
    'select a from t union select b from u except select c from v order by 1 limit 5',
    "select extract(year from d), position('a' in b), trim(c), coalesce(e, f), cast(g as date), h::text from t",
    "select j ->> 'a', jsonb_path_query_first(j, '$.x'), array[1,2], (row(1,2)).* from t, lateral unnest(a) u",
    'select case when a is null then 1 else 2 end from t where exists (select 1 from u) and b in (1, 2) and c between 1 and 2',
    "select d from t where d < :asOf - make_interval(days => :maxDays) and note <> ':no parameter' -- :none",
    'select count(*) filter (where a) , grouping(b) from t group by rollup (b)',
  ])('accepts %s', (text) => {
    expect(refused(text)).toEqual([]);
  });

  it.each([
    'insert into t values (1)',
    'update t set a = 1',
    'delete from t',
    'merge into t using u on t.a = u.a when matched then delete',
    'truncate t',
    'drop table t',
    'create table x as select 1',
    'alter table t add b int',
    'grant select on t to public',
    "copy t to '/tmp/x'",
    "copy (select 1) to program 'sh'",
    'call p()',
    'do $$ begin perform 1; end $$',
    "set work_mem = '1GB'",
    'begin',
    'lock table t',
    'vacuum t',
    'explain analyze delete from t',
    'prepare p as select 1',
    'listen x',
    "notify x, 'y'",
    'refresh materialized view v',
    '',
    '   -- only a comment',
    'select 1; select 2',
    'select 1; drop table t',
    'select a from t tablesample system (10)',
    'select 1 into t',
    'select * into temp x from t',
    'select 1 union select 2 into t',
    'with d as (delete from t returning *) select * from d',
    'with i as (insert into t values (1) returning a) select a from i',
    'with u as (update t set a = 2 returning a) select a from u',
    'select (with d as (delete from t returning a) select a from d)',
    'select a from t for update',
    'select a from t for share skip locked',
    'select a from (select a from t for no key update) x',
    'select a from t where a in (select b from u for key share)',
    'select a from t union (select b from u for update)',
    "select nextval('s')",
    "select setval('s', 1)",
    'select pg_sleep(100)',
    'select pg_catalog.pg_sleep(100)',
    'select "pg_sleep"(1)',
    "select dblink('a', 'b')",
    "select * from dblink('a', 'b') as t(x int)",
    "select dblink_exec('a', 'drop table t')",
    'select lo_unlink(1)',
    "select lo_import('/etc/passwd')",
    'select pg_terminate_backend(1)',
    'select pg_cancel_backend(1)',
    "select set_config('a', 'b', false)",
    "select pg_read_file('/etc/passwd')",
    "select pg_ls_dir('/')",
    'select pg_advisory_lock(1)',
    'select pg_reload_conf()',
    "select pg_logical_emit_message(false, 'a', 'b')",
    "select query_to_xml('delete from t', true, false, '')",
    'select * from my_schema.my_function()',
    'select my_function(a) from t',
    'select mine.lower(a) from t',
    'select a from t order by pg_sleep(1)',
    'select a from t limit (select pg_sleep(1))',
    'select a from t join u on pg_sleep(1) is null',
    'select sum(a) over (order by pg_sleep(1)) from t',
    'select a from t window w as (order by nextval(1))',
    'select count(*) filter (where pg_sleep(1) is null) from t',
    "select a from t where b = any (array[nextval('s')])",
    'select now()',
    'select current_date',
    'select current_user',
    'select age(d) from t',
    'select a from t where b = $1',
    'select (((',
    "select 'open",
    'select a b c d',
  ])('refuses %s', (text) => {
    expect(refused(text).length).toBeGreaterThan(0);
  });
});

describe('where it is wrong', () => {
  it('points at a function behind Chinese text, counted in characters', () => {
    expect(place("select '供应商' as 名称, pg_sleep(1)")).toBe('pg_sleep(1)');
  });

  it('points at a syntax error behind Chinese text and a character outside the basic plane', () => {
    expect(place("select '供应商𠮷' as x frm t where")).toBe('frm t where');
  });

  it('points at the second statement', () => {
    expect(place("select '一'; drop table t").trim()).toBe('drop table t');
  });

  it('points at the word that would change a table', () => {
    expect(place("with d as (delete from 订单 returning *) select '好' from d")).toBe(
      "delete from 订单 returning *) select '好' from d",
    );
  });

  it('finds parameters only where SQL would see them', () => {
    const { template } = guardPostgres(
      'select a::date, \':b\', "c:d" from {{customer}} x where a > :asOf and b=:n /* :z */',
    );
    const named = segmentsOf(template).filter((segment) => segment.type !== 'text');
    expect(named.map((segment) => `${segment.type} ${segment.name}`)).toEqual([
      'entity customer',
      'parameter asOf',
      'parameter n',
    ]);
  });

  it('names the result columns, also of a union, and says when a star hides them', () => {
    expect(guardPostgres('select a, t.b, c as d, max(e) from t union select 1, 2, 3, 4').columns).toEqual([
      'a',
      'b',
      'd',
      'max',
    ]);
    expect(guardPostgres('select t.*, 1 as x from t').columns).toBeUndefined();
  });
});
