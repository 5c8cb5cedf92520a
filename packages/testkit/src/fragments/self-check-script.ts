import { type Dialect, joinSql, raw, type Sql, type SqlValue, wholeStatement } from '@erp-audit/core';
import { layOut } from '../sql-layout.ts';
import { casesOn, foundSql, givenTable } from './case-statement.ts';
import { expectedOn, type FragmentCase, limitOn } from './fragment-case.ts';
import { FRAGMENT_TABLES } from './index.ts';
import { asServerText, concatenated, fromNothing, nativeRow, nativeType } from './native-value.ts';

/** How a script is written for the client that runs it. */
export interface ScriptStyle {
  /** Lines before the statements: what it is, how to run it, settings of the client. */
  readonly head: readonly string[];
  /** What ends a statement. */
  readonly terminator: string;
}

/** Cases that one select checks as rows of one list: same fragment, same types. */
type Batch = readonly FragmentCase[];

/**
 * A script of single selects that any account may run: one a fragment, which gives the cases that are wrong with what
 * was expected and found, and a last one that gives `PASS n/n` or `FAIL k/n`.
 */
export function selfCheckScript(dialect: Dialect, { head, terminator }: ScriptStyle): string {
  const tables = FRAGMENT_TABLES.map((table) => ({ table, cases: casesOn(table, dialect) })).filter(
    ({ cases }) => cases.length > 0,
  );
  const text = (query: Sql) => `${layOut(inlined(query, dialect))}${terminator}`;
  const statements = tables.map(({ table, cases }) => {
    const limits = table.cases.flatMap((each) => limitNote(each, dialect));
    return [`-- ${table.fragment}: ${cases.length}`, ...limits, text(wrongCases(cases, dialect))].join('\n');
  });
  const all = tables.flatMap(({ cases }) => cases);
  return [head.join('\n'), ...statements, `-- all: ${all.length}`, text(verdict(all, dialect)), ''].join('\n\n');
}

function limitNote(each: FragmentCase, dialect: Dialect): string[] {
  const limit = limitOn(each, dialect);
  if (limit === undefined) return [];
  return [`-- known limit, "${each.name}"${limit.expected === undefined ? ', left out' : ''}: ${limit.because}`];
}

function inlined(query: Sql, dialect: Dialect): string {
  const { chunks } = wholeStatement(query, dialect);
  return chunks.map((chunk) => (typeof chunk === 'string' ? chunk : dialect.inlineLiteral(chunk.value))).join('');
}

function wrongCases(cases: readonly FragmentCase[], dialect: Dialect): Sql {
  const column = (name: string) => joinSql([raw('c'), dialect.identifier(name)], '.');
  const columns = joinSql(['name', 'expected', 'found'].map(column), ', ');
  const list = judged(cases, dialect, ['name', 'expected', 'found', 'is_right']);
  return joinSql(
    [raw('select '), columns, raw(' from ('), list, raw(') c where '), column('is_right'), raw(' = 0')],
    '',
  );
}

function verdict(cases: readonly FragmentCase[], dialect: Dialect): Sql {
  const total = String(cases.length);
  const right = joinSql([raw('sum(c'), dialect.identifier('is_right')], '.');
  const list = judged(cases, dialect, ['is_right']);
  const failed = concatenated(
    [raw("'FAIL '"), asServerText(joinSql([right, raw(')')], ''), dialect), raw(`'/${total}'`)],
    dialect,
  );
  return joinSql(
    [
      raw('select case when '),
      right,
      raw(`) = ${total} then 'PASS ${total}/${total}' else `),
      failed,
      raw(' end as '),
      dialect.identifier('self_check'),
      raw(' from ('),
      list,
      raw(') c'),
    ],
    '',
  );
}

/** One row a case with the wanted columns. */
function judged(cases: readonly FragmentCase[], dialect: Dialect, wanted: readonly string[]): Sql {
  const types = grouped(cases, (each) => (each.type === 'list' ? each.name : `${each.type} ${each.emptyIsNull}`));
  const selects = [...types.values()].map((alike) => judgedAlike(alike, dialect, wanted));
  return joinSql(selects, ' union all ');
}

function judgedAlike(alike: readonly FragmentCase[], dialect: Dialect, wanted: readonly string[]): Sql {
  const [first] = alike as readonly [FragmentCase];
  const of = (name: string) => joinSql([raw('f'), dialect.identifier(name)], '.');
  const isText = first.type === 'text' || first.type === 'list';
  const shown: Readonly<Record<string, Sql>> = {
    name: of('name'),
    expected: isText ? of('expected') : dialect.asText(of('expected')),
    found: isText
      ? concatenated([asServerText(of('found'), dialect), dialect.literal('|', 'text')], dialect)
      : dialect.asText(of('found')),
    is_right: isRight(first, of('found'), of('expected'), dialect),
  };
  const columns = wanted.map((name) => joinSql([shown[name] ?? raw('null'), dialect.identifier(name)], ' as '));
  const isNamed = wanted.includes('name');
  const found = joinSql(
    batches(alike).map((batch) => foundRows(batch, dialect, isNamed)),
    ' union all ',
  );
  return joinSql([raw('select '), joinSql(columns, ', '), raw(' from ('), found, raw(') f')], '');
}

function batches(cases: readonly FragmentCase[]): Batch[] {
  const sameFinds = grouped(cases, (each) => each.find);
  const typesOf = (each: FragmentCase) => Object.values(each.given).map(nativeType).join(', ');
  return [...sameFinds.values()].flatMap((same) => [...grouped(same, typesOf).values()]);
}

function grouped<Key>(cases: readonly FragmentCase[], keyOf: (each: FragmentCase) => Key): Map<Key, FragmentCase[]> {
  const groups = new Map<Key, FragmentCase[]>();
  for (const each of cases) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return groups;
}

/** Rows with `name`, `expected` and `found`. */
function foundRows(batch: Batch, dialect: Dialect, isNamed: boolean): Sql {
  const [first] = batch as readonly [FragmentCase];
  const found = joinSql([foundSql(first, dialect), dialect.identifier('found')], ' as ');
  const names = isNamed ? ['name', 'expected'] : ['expected'];
  const known = names.map((name) => joinSql([raw('i'), dialect.identifier(name)], '.'));
  const given = joinSql(
    batch.map((each) => givenRow(each, dialect, isNamed)),
    ' union all ',
  );
  if (Object.keys(first.given).length > 0) {
    return joinSql(
      [raw('select '), joinSql([...known, found], ', '), raw(' from '), givenTable(first, given, dialect, names)],
      '',
    );
  }
  return joinSql(
    [raw('select '), joinSql([...knownColumns(first, dialect, isNamed), found], ', '), fromNothing(dialect)],
    '',
  );
}

function knownColumns(each: FragmentCase, dialect: Dialect, isNamed: boolean): Sql[] {
  const name = joinSql([raw(dialect.inlineLiteral(each.name)), dialect.identifier('name')], ' as ');
  const expected = expectedSql(each, expectedOn(each, dialect) ?? null, dialect);
  const column = joinSql([expected, dialect.identifier('expected')], ' as ');
  return isNamed ? [name, column] : [column];
}

function givenRow(each: FragmentCase, dialect: Dialect, isNamed: boolean): Sql {
  const row = nativeRow(each.given, dialect, knownColumns(each, dialect, isNamed));
  if (row === undefined) throw new Error(`${each.name} has values that ${dialect.id} cannot hold`);
  return row;
}

/** Texts end in a mark, so that blanks behind them count. */
function expectedSql({ type }: FragmentCase, value: SqlValue, dialect: Dialect): Sql {
  if (type === 'boolean') return dialect.literal(value === null ? null : Number(value), 'number');
  if (type === 'number' || type === 'date') return dialect.literal(value, type);
  return dialect.literal(value === null ? null : `${value}|`, 'text');
}

function isRight({ type, emptyIsNull, accepts = [] }: FragmentCase, found: Sql, expected: Sql, dialect: Dialect): Sql {
  const marked = (value: Sql) => concatenated([value, dialect.literal('|', 'text')], dialect);
  const nulls = joinSql([found, raw(' is null and '), expected, raw(' is null')], '');
  const conditions = [nulls];
  if (type === 'text') conditions.push(joinSql([marked(found), expected], ' = '));
  else if (type === 'list') conditions.push(isOneOf(marked(sortable(found, dialect)), accepts, dialect));
  else conditions.push(joinSql([found, expected], ' = '));
  // A server may give no list where it would be empty.
  if (type === 'list' && accepts.includes('[]')) conditions.push(joinSql([found, raw(' is null')], ''));
  if (emptyIsNull === true) {
    conditions.push(
      joinSql([expected, raw(' is null and '), marked(found), raw(' = '), dialect.literal('|', 'text')], ''),
    );
  }
  const branches = joinSql(
    conditions.map((condition) => joinSql([raw('when '), condition, raw(' then 1')], '')),
    ' ',
  );
  return joinSql([raw('case '), branches, raw(' else 0 end')], '');
}

function isOneOf(list: Sql, accepted: readonly string[], dialect: Dialect): Sql {
  const texts = accepted.map((each) => dialect.literal(`${each}|`, 'text'));
  return joinSql([list, raw(' in ('), joinSql(texts, ', '), raw(')')], '');
}

/** A JSON array as text without the blanks that some servers write between its values. */
function sortable(list: Sql, dialect: Dialect): Sql {
  return joinSql([raw('replace('), asServerText(list, dialect), raw(", ', ', ',')")], '');
}
