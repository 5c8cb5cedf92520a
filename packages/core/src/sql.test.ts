import { expect, test } from 'vitest';
import { joinSql, raw, renderSql, sql, withQuery } from './sql.ts';

const STYLE = { placeholder: (position: number) => `$${position}`, withKeyword: 'with recursive' } as const;
const roles = { name: 'roles', columns: ['id'], body: sql`select id from role where kind = ${'A'}` };

test('values become parameters in the order of the text', () => {
  const some = joinSql([sql`a = ${1}`, sql`b = ${'x'}`], ' and ');
  expect(renderSql(sql`select ${raw('c')} from t where ${some}`, STYLE)).toEqual({
    text: 'select c from t where a = $1 and b = $2',
    values: [1, 'x'],
  });
});

test('a named query stands once at the start, wherever and however often it is read', () => {
  const table = withQuery(roles, raw('(select * from roles) r'));
  expect(renderSql(sql`select ${7} from ${table} join ${joinSql([table], ', ')} on true`, STYLE)).toEqual({
    text: 'with recursive roles (id) as (select id from role where kind = $1) select $2 from (select * from roles) r join (select * from roles) r on true',
    values: ['A', 7],
  });
});

test('a named query that reads another comes after it', () => {
  const held = { name: 'held', body: withQuery(roles, raw('select id from roles')) };
  const { text } = renderSql(withQuery(held, raw('select * from held')), { ...STYLE, withKeyword: 'with' });
  expect(text).toBe(
    'with roles (id) as (select id from role where kind = $1), held as (select id from roles) select * from held',
  );
});

test('one name for two queries is refused', () => {
  const other = { name: 'roles', body: raw('select 1') };
  const both = sql`${withQuery(roles, raw('a'))}${withQuery(other, raw('b'))}`;
  expect(() => renderSql(both, STYLE)).toThrow('two different queries are named roles');
});
