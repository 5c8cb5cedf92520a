import { DIALECTS, type DialectId } from '@erp-audit/core';
import { describe, expect, it } from 'vitest';
import { guardSql } from './guard/index.ts';
import { writtenQueries } from './named-queries.ts';
import { readTemplate } from './template.ts';

const COMMON = `
  with late as (
    select l.company, l.order_key, count(*) as n, sum(l.qty - coalesce(l.qty_received, 0)) as qty
    from {{purchase_order_line}} l
    where {{age l.due_date}} > :days and l.status in ('open', 'in_progress') and not {{blank l.order_key}}
    group by l.company, l.order_key
    having count(*) > 1
  )
  select o.company, o.key_1, o.order_date, x.n, x.qty,
    case when x.qty >= 100 then 'much' else 'little' end as size_of_it,
    row_number() over (partition by o.company order by x.qty) as place
  from {{purchase_order}} o join late x on x.company = o.company and x.order_key = o.key_1
  where lower(o.currency) <> 'cny' and not exists (select 1 from {{purchase_order}} p where p.key_1 = o.contract_key)
`;

describe('the subset that every database reads', () => {
  it.each(DIALECTS)('passes on %s', async (dialect) => {
    expect((await guardSql(COMMON, dialect)).problems).toEqual([]);
  });
});

const entity = 'from {{purchase_order}} o where';
const FOREIGN: readonly [text: string, dialect: DialectId, place: string, advice: string][] = [
  [`select o.amount::int as a ${entity} 1 = 1`, 'mysql', '::int', 'cast(x as type)'],
  [`select o.no || 'x' as a ${entity} 1 = 1`, 'mssql', "|| 'x'", 'concat'],
  [`select o.no ${entity} o.no ilike 'a%'`, 'oracle', "ilike 'a%'", 'lower(x) like'],
  [`select o.no ${entity} o.amount > 1 limit 5`, 'mssql', 'limit 5', 'each row is a finding'],
  [`select o.no ${entity} o.amount > 1 limit 5`, 'oracle', 'limit 5', 'FETCH FIRST'],
  [`select count(*) filter (where o.amount > 1) as n ${entity} 1 = 1`, 'mysql', 'filter (', 'sum(case when'],
  [`select o.no ${entity} o.order_date < :asOf - 7`, 'mysql', ':asOf - 7', '{{age x}}'],
  [`select o.no ${entity} o.order_date + 7 < :asOf`, 'mssql', 'order_date + 7', '{{age x}}'],
  [`select o.key_1 from {{purchase_order_line}} o where o.is_blanket`, 'mssql', 'is_blanket', 'x = :yes'],
  [`select o.key_1 from {{purchase_order_line}} o where o.is_blanket = true`, 'oracle', 'true', 'x = :yes'],
  [`select o.no ${entity} o.no <> ''`, 'oracle', "''", 'is not null'],
  ['select o.no from {{purchase_order}} as o', 'oracle', 'as o', 'remove it'],
  ['select o."no" from {{purchase_order}} o', 'oracle', '"no" from', 'without quotes'],
  ['select o.`no` from {{purchase_order}} o', 'postgres', '`no` from', 'bare name'],
  [`select string_agg(o.no, ',') as a ${entity} 1 = 1`, 'mysql', 'string_agg', 'group_concat'],
  [`select length(o.no) as a ${entity} 1 = 1`, 'mssql', 'length(', 'write len'],
  [`select ifnull(o.no, 'x') as a ${entity} 1 = 1`, 'postgres', 'ifnull(', 'coalesce'],
  [`select cast(o.no as text) as a ${entity} 1 = 1`, 'mysql', 'text)', 'decimal(p, s)'],
  [`select cast(o.no as integer) as a ${entity} 1 = 1`, 'mysql', 'integer)', 'decimal(p, s)'],
  [`select o.no ${entity} 1 = 1 order by o.no`, 'mssql', 'order by', 'findings have their own order'],
  [`select o.no ${entity} o.order_date > date '2026-01-01'`, 'mssql', "date '2026", 'cast('],
  [`select o.no ${entity} o.order_date > :asOf - interval '7 days'`, 'oracle', "'7 days'", "interval '1' day"],
  ['select top 5 o.no from {{purchase_order}} o', 'postgres', 'select top', 'SQL Server only'],
  [`select mod(o.amount, 2) as a ${entity} o.amount % 2 = 1`, 'oracle', '% 2', 'mod(a, b)'],
];

describe('what one database writes and another cannot read', () => {
  it.each(FOREIGN)('%s on %s is named with its place and what to write', async (text, dialect, place, advice) => {
    const { problems } = await guardSql(text, dialect);
    expect(problems.map(({ at }) => text.slice(at))).toContainEqual(
      expect.stringMatching(new RegExp(`^${escaped(place)}`)),
    );
    expect(problems.map(({ message }) => message.en).join(' ')).toContain(advice);
    for (const { message } of problems) expect(message['zh-CN']).toMatch(/\p{Script=Han}/u);
  });

  it('is told behind Chinese text at the character it begins at', async () => {
    const text = "select '供应商𠮷' as 名称, o.amount::int as a from {{purchase_order}} o";
    const [problem] = (await guardSql(text, 'oracle')).problems;
    expect(text.slice(problem?.at)).toMatch(/^::int/);
  });
});

function escaped(text: string): string {
  return text.replaceAll(/[()[\]{}*+?.|^$\\]/g, '\\$&');
}

describe('queries named at the start', () => {
  it('are taken off a text, with columns, comments and brackets in them', () => {
    const text = "with a (x, y) as (select 1, ')' from t), b as ( select x from a /* ) */ ) select * from b";
    const { plain, tokens } = readTemplate(text, 'mssql');
    const { queries, rest } = writtenQueries(plain, tokens);
    expect(queries.map(({ name, columns, from, to }) => [name, columns, plain.slice(from, to).trim()])).toEqual([
      ['a', ['x', 'y'], "select 1, ')' from t"],
      ['b', undefined, 'select x from a'],
    ]);
    expect(plain.slice(rest)).toBe('select * from b');
  });

  it('are none where a text has none', () => {
    const { plain, tokens } = readTemplate('select 1', 'oracle');
    expect(writtenQueries(plain, tokens)).toEqual({ queries: [], rest: 0 });
  });
});
