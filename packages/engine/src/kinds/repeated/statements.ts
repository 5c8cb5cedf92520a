import { type EvidenceValue, joinSql, type NamedQuery, type Row, raw, type Sql, sql } from '@erp-audit/core';
import { columnOf, compilePredicate, fieldType } from '../../compile-expression.ts';
import { textOf } from '../../defect-builder.ts';
import type { CheckEnvironment, DefectDraft, SetStatements } from '../../define-kind.ts';
import { documentNumber } from '../../document-number.ts';
import type { Predicate } from '../../expression.ts';
import { fieldsOf } from '../../expression-fields.ts';
import { judgedStatements } from '../../judged-statements.ts';
import { keyColumns, type MappedEntity } from '../../mapped-model.ts';
import { requireFeature, withQueries } from '../../missing-feature.ts';
import { numberText } from '../../number-text.ts';
import { namesOneOf } from '../../same-record.ts';
import type { RepeatedParams, Way } from './schema.ts';

/** A way with what of its restriction is mapped. */
interface ComparedWay extends Way {
  readonly where: Predicate;
}

/** What the plan decided. */
export interface RepeatedCheck {
  readonly params: RepeatedParams;
  readonly entity: MappedEntity;
  readonly ways: readonly (readonly [string, ComparedWay])[];
  readonly scope: Predicate;
  /** Fields shown, routed by, or at stake. */
  readonly shown: readonly string[];
}

/** Records that are compared; each way reads them twice. */
const COMPARED = 'compared';

/**
 * Within each way, documents with the same values stand in a row by date: whoever has one before it, near enough, repeats
 * it. So each record is compared with one other, however many are alike.
 */
export function repeatedStatements(check: RepeatedCheck, environment: CheckEnvironment): SetStatements {
  const { dialect } = environment;
  requireFeature(dialect, 'windows');
  const queries: NamedQuery[] = [
    { name: COMPARED, body: comparedRows(check, environment) },
    ...check.ways.map(([, way], nth) => ({ name: `pairs_${nth}`, body: pairs(way, nth, environment) })),
  ];
  const unit = check.shown.includes('org_unit_key') ? { unit: 'org_unit_key' } : {};
  const draft = (row: Row) => draftOf(row, check, environment);
  const statements = judgedStatements({ judged: judgedRows(check, environment), ...unit, draft }, environment);
  const key = ['company', ...keyColumns(check.entity)];
  return {
    ...statements,
    counts: withQueries(dialect, queries, statements.counts),
    rows: withQueries(dialect, queries, statements.rows),
    rowsOf: ({ subjects }, column) => namesOneOf(dialect, column, key, subjects),
  };
}

/** `same_n_m` are the values of way n, all null where the way does not look at the record; `document`, and the `day` that orders. */
function comparedRows(check: RepeatedCheck, environment: CheckEnvironment): Sql {
  const { dialect, tables, asOf } = environment;
  const { params, entity, ways, shown } = check;
  const id = (name: string) => dialect.identifier(name);
  const column = (name: string) => columnOf({ dialect, alias: 'r' }, name);
  const scope = { dialect, tables, entity: entity.name, alias: 'r', asOf };
  const envelope = ['company', ...keyColumns(entity), 'label', 'url', ...shown];
  const values = ways.flatMap(([, way], nth) => {
    const within = (value: Sql) => sql`case when ${compilePredicate(way.where, scope)} then ${value} end`;
    const fields = way.same.map((field) => column(field));
    const all = way.number === undefined ? fields : [...fields, documentNumber(dialect, column(way.number))];
    return all.map((value, at) => sql`${within(value)} as ${id(`same_${nth}_${at}`)}`);
  });
  const judged =
    params.judged === undefined ? sql`1` : sql`case when ${compilePredicate(params.judged, scope)} then 1 else 0 end`;
  const list = [
    ...envelope.map((name) => sql`${column(name)} as ${id(name)}`),
    ...values,
    sql`${column(params.date)} as ${id('day')}`,
    sql`${column(params.document ?? 'key_1')} as ${id('document')}`,
    sql`${judged} as ${id('is_judged')}`,
  ];
  const compared = ways.flatMap(([, way]) => [...way.same, ...(way.number === undefined ? [] : [way.number])]);
  const read = fieldsOf(check.scope, params.judged, ...ways.map(([, way]) => way.where));
  const columns = [...new Set([...envelope, ...compared, ...read, params.date, params.document ?? 'key_1'])];
  return sql`select ${joinSql(list, ', ')} from ${tables.table(entity.name, columns, 'r')} where ${compilePredicate(check.scope, scope)}`;
}

/** One row per document and its values, with the document before it and the day of that. */
function pairs(way: Way, nth: number, { dialect }: CheckEnvironment): Sql {
  const id = (name: string) => dialect.identifier(name);
  const same = sameColumns(way, nth);
  const of = (alias: string) => (name: string) => columnOf({ dialect, alias }, name);
  const group = ['company', ...same, 'document'].map(of('c'));
  const known = joinSql(
    [...same, 'document', 'day'].map((name) => sql`${of('c')(name)} is not null`),
    ' and ',
  );
  const documents = sql`select ${joinSql(group, ', ')}, min(${of('c')('day')}) as ${id('day')} from ${raw(COMPARED)} c where ${known} group by ${joinSql(group, ', ')}`;
  const partition = joinSql(['company', ...same].map(of('d')), ', ');
  const before = (name: string) =>
    sql`lag(${of('d')(name)}) over (partition by ${partition} order by ${of('d')('day')}, ${of('d')('document')})`;
  return sql`select d.*, ${before('document')} as ${id('earlier')}, ${before('day')} as ${id('earlier_day')} from (${documents}) d`;
}

function judgedRows(check: RepeatedCheck, environment: CheckEnvironment): Sql {
  const { dialect } = environment;
  const id = (name: string) => dialect.identifier(name);
  const record = (name: string) => columnOf({ dialect, alias: 'b' }, name);
  const joins = check.ways.map(([, way], nth) => {
    const same = ['company', ...sameColumns(way, nth), 'document'];
    const on = same.map((name) => sql`${columnOf({ dialect, alias: `p${nth}` }, name)} = ${record(name)}`);
    return sql` left join ${raw(`pairs_${nth}`)} ${raw(`p${nth}`)} on ${joinSql(on, ' and ')}`;
  });
  const hits = check.ways.map(([, way], nth) => hit(way, nth, environment));
  const earlier = hits.map((isHit, nth) => {
    return sql`, case when ${isHit} then ${columnOf({ dialect, alias: `p${nth}` }, 'earlier')} end as ${id(`earlier_${nth}`)}`;
  });
  const unknown = check.ways.map(([, way], nth) => {
    const open = [...sameColumns(way, nth), 'document', 'day'].map((name) => sql`${record(name)} is null`);
    return sql`(${joinSql(open, ' or ')})`;
  });
  const verdict = sql`case when ${joinSql(hits, ' or ')} then 1 when ${joinSql(unknown, ' and ')} then 2 else 0 end`;
  return sql`select b.*${joinSql(earlier, '')}, ${verdict} as verdict from ${raw(COMPARED)} b${joinSql(joins, '')} where ${record('is_judged')} = 1`;
}

/** Never null. */
function hit({ withinDays }: Way, nth: number, { dialect, asOf }: CheckEnvironment): Sql {
  const column = (name: string) => columnOf({ dialect, alias: `p${nth}` }, name);
  const found = sql`${column('earlier')} is not null`;
  if (withinDays === undefined) return sql`(${found})`;
  const age = (name: string) => dialect.ageInDays(column(name), asOf);
  return sql`(${found} and ${age('earlier_day')} - ${age('day')} <= ${dialect.literal(withinDays, 'number')})`;
}

function sameColumns({ same, number }: Way, nth: number): readonly string[] {
  return Array.from({ length: same.length + (number === undefined ? 0 : 1) }, (_, at) => `same_${nth}_${at}`);
}

function draftOf(row: Row, { entity, params, ways, shown }: RepeatedCheck, { masker }: CheckEnvironment): DefectDraft {
  const key = ['company', ...keyColumns(entity)].map((part) => textOf(row[part]) ?? '');
  const label = textOf(row['label']) ?? key.at(-1) ?? '';
  const found = ways.flatMap(([name], nth) => {
    const earlier = textOf(row[`earlier_${nth}`]);
    return earlier === null ? [] : [{ name, earlier }];
  });
  const evidence = shown
    .filter((field) => field !== 'org_unit_key')
    .map((field): [string, EvidenceValue] => {
      const isNumber = fieldType(entity.name, field) === 'number';
      const value = isNumber ? numberText(row[field]) : textOf(row[field]);
      return [field, value !== null && entity.personal.has(field) ? masker.mask(value) : value];
    });
  return {
    key,
    subjects: [key],
    label: entity.personal.has('label') ? masker.mask(label).masked : label,
    evidence: {
      ways: found.map(({ name }) => name),
      repeats: [...new Set(found.map(({ earlier }) => earlier))],
      ...Object.fromEntries(evidence),
    },
    orgUnitKey: textOf(row['org_unit_key']),
    value: params.value === undefined ? null : numberText(row[params.value]),
    urlPath: textOf(row['url']),
  };
}
