import { joinSql, type Row, type Sql, sql } from '@erp-audit/core';
import { columnOf, compilePredicate } from '../../compile-expression.ts';
import { textOf } from '../../defect-builder.ts';
import type { CheckEnvironment, DefectDraft, SetStatements } from '../../define-kind.ts';
import type { Predicate } from '../../expression.ts';
import { fieldsOf } from '../../expression-fields.ts';
import { judgedStatements } from '../../judged-statements.ts';
import { keyColumns, type MappedEntity } from '../../mapped-model.ts';
import { numberText } from '../../number-text.ts';
import { namesOneOf } from '../../same-record.ts';
import type { ClosedPeriodParams } from './schema.ts';

/** What the plan decided. */
export interface ClosedPeriodCheck {
  readonly params: ClosedPeriodParams;
  readonly entity: MappedEntity;
  readonly period: MappedEntity;
  readonly scope: Predicate;
  /** Mapped fields that are shown with a posting, and the unit that acts. */
  readonly shown: readonly string[];
  /** Mapped of: `amount`, `value`. */
  readonly money: readonly string[];
}

/** Company, day posted to and day entered: many postings share them, so that each is held against the periods once. */
const DAYS = ['company', 'posted', 'entered'] as const;

export function closedPeriodStatements(check: ClosedPeriodCheck, environment: CheckEnvironment): SetStatements {
  const { dialect } = environment;
  const { entity, shown } = check;
  const keys = ['company', ...keyColumns(entity)];
  const judged = judgedStatements(
    {
      judged: judgedPostings(check, environment),
      ...(shown.includes('org_unit_key') ? { unit: 'org_unit_key' } : {}),
      draft: (row) => draftOf(row, check, environment),
    },
    environment,
  );
  return { ...judged, rowsOf: ({ subjects }, column) => namesOneOf(dialect, column, keys, subjects) };
}

/** A period the ERP calls closed without saying when, and a day no period holds, cannot be judged. */
function judgedPostings(check: ClosedPeriodCheck, environment: CheckEnvironment): Sql {
  const { dialect } = environment;
  const text = (value: string) => dialect.literal(value, 'text');
  const of = (alias: string) => (name: string) => columnOf({ dialect, alias }, name);
  const [q, v] = [of('q'), of('v')];
  const same = DAYS.map((name) => sql`${v(name)} = ${q(name)}`);
  const verdict = sql`case when ${q('scoped')} = 0 then 2 when ${v('late')} = 1 then 1 when ${v('unknown')} = 0 then 0 else 2 end`;
  const reason = sql`case when ${v('closed')} = 1 then ${text('closed')} else ${text('reopened')} end`;
  const told = toldOf(check.period).map((name) => sql`${v(name)} as ${dialect.identifier(`period_${name}`)}`);
  return sql`select q.*, ${joinSql(told, ', ')}, ${reason} as reason, ${verdict} as verdict from (${postings(check, environment)}) q left join (${daysJudged(check, environment)}) v on ${joinSql(same, ' and ')}`;
}

/** What is in scope, and what may be: nobody knows the state of a posting whose code is not mapped, or when it was entered. */
function postings({ params, entity, scope, shown, money }: ClosedPeriodCheck, environment: CheckEnvironment): Sql {
  const { dialect, tables, asOf } = environment;
  const id = (name: string) => dialect.identifier(name);
  const r = (name: string) => columnOf({ dialect, alias: 'r' }, name);
  const own = [...new Set(['company', ...keyColumns(entity), 'label', 'url', ...shown, ...money])];
  const fields = [...new Set([...own, params.date, params.entered, ...fieldsOf(scope)])];
  const columns = [
    ...own.map((name) => sql`${r(name)} as ${id(name)}`),
    sql`${r(params.date)} as ${id('posted')}`,
    sql`${r(params.entered)} as ${id('entered')}`,
  ];
  const inScope = compilePredicate(scope, { dialect, tables, asOf, entity: entity.name, alias: 'r' });
  const scoped = sql`case when ${inScope} then 1 else 0 end as ${id('scoped')}`;
  const isPossible = sql`case when not (${inScope}) then 0 else 1 end = 1`;
  return sql`select ${joinSql([...columns, scoped], ', ')} from ${tables.table(entity.name, fields, 'r')} where ${isPossible}`;
}

/** One row a company and pair of days. Periods of an ERP are few, and so are the days. */
function daysJudged(check: ClosedPeriodCheck, environment: CheckEnvironment): Sql {
  const { dialect } = environment;
  const id = (name: string) => dialect.identifier(name);
  const of = (alias: string) => (name: string) => columnOf({ dialect, alias }, name);
  const [q, p, d] = [of('q'), of('p'), of('d')];
  const days = joinSql(DAYS.map(q), ', ');
  const known = sql`select ${days} from (${postings(check, environment)}) q where ${q('entered')} is not null group by ${days}`;
  const shared = dialect.literal('-', 'text');
  const holds = sql`(${p('company')} = ${d('company')} or ${p('company')} = ${shared}) and ${p('from_date')} <= ${d('posted')} and ${p('to_date')} >= ${d('posted')}`;
  const { late, closed, unknown } = verdicts(environment, check.period);
  const least = (name: string) => sql`min(case when ${late} then ${p(name)} end)`;
  const flag = (condition: Sql) => sql`max(case when ${condition} then 1 else 0 end)`;
  const columns = [
    ...DAYS.map(d),
    sql`${flag(late)} as ${id('late')}`,
    sql`${flag(closed)} as ${id('closed')}`,
    sql`${flag(sql`${p('key_1')} is null or ${unknown}`)} as ${id('unknown')}`,
    ...toldOf(check.period).map((name) => sql`${least(name)} as ${id(name)}`),
  ];
  return sql`select ${joinSql(columns, ', ')} from (${known}) d left join (${periods(check, environment)}) p on ${holds} group by ${joinSql(DAYS.map(d), ', ')}`;
}

/** What is shown of a period. */
function toldOf({ fields }: MappedEntity): readonly string[] {
  return ['label', 'closed_at', ...['reopened_at'].filter((name) => fields.has(name))];
}

/** Periods for adjustments are there to be posted to after the close. */
function periods({ period }: ClosedPeriodCheck, { dialect, tables }: CheckEnvironment): Sql {
  const n = (name: string) => columnOf({ dialect, alias: 'n' }, name);
  const has = (name: string) => period.fields.has(name);
  const fields = ['company', 'key_1', 'from_date', 'to_date', ...toldOf(period), ...['status'].filter(has)];
  const columns = fields.map((name) => sql`${n(name)} as ${dialect.identifier(name)}`);
  const isRegular = has('is_adjustment')
    ? sql` where (${n('is_adjustment')} is null or ${n('is_adjustment')} = ${dialect.literal(false, 'boolean')})`
    : sql``;
  return sql`select ${joinSql(columns, ', ')} from ${tables.table('period', [...fields, ...['is_adjustment'].filter(has)], 'n')}${isRegular}`;
}

/**
 * `late`: before the day of entry the period was closed, or by then it was opened again; `closed`: it was closed at that
 * time. On the day a period is closed or opened nobody can tell what came first: that of closing is still open, that of
 * opening is not.
 */
function verdicts({ dialect }: CheckEnvironment, { fields }: MappedEntity) {
  const p = (name: string) => columnOf({ dialect, alias: 'p' }, name);
  const entered = columnOf({ dialect, alias: 'd' }, 'entered');
  const [closedAt, openedAt] = [p('closed_at'), p('reopened_at')];
  const isClosed = sql`${p('status')} = ${dialect.literal('closed', 'text')}`;
  const unknown = fields.has('status') ? sql`(${closedAt} is null and ${isClosed})` : sql`1 = 0`;
  const before = sql`${closedAt} < ${entered}`;
  if (!fields.has('reopened_at')) return { late: before, closed: before, unknown };
  const isShut = sql`(${openedAt} is null or ${openedAt} > ${entered} or ${openedAt} <= ${closedAt})`;
  return { late: sql`(${before} or ${openedAt} <= ${entered})`, closed: sql`(${before} and ${isShut})`, unknown };
}

function draftOf(
  row: Row,
  { params, entity, shown, money }: ClosedPeriodCheck,
  { masker }: CheckEnvironment,
): DefectDraft {
  const key = ['company', ...keyColumns(entity)].map((name) => textOf(row[name]) ?? '');
  const label = textOf(row['label']) ?? key.at(-1) ?? '';
  const masked = (field: string, value: string | null) =>
    value !== null && entity.personal.has(field) ? masker.mask(value) : value;
  const fields = shown.filter((field) => field !== 'org_unit_key');
  const amount = money.map((field) => numberText(row[field] ?? null)).find((value) => value !== null) ?? null;
  return {
    key,
    subjects: [key],
    label: entity.personal.has('label') ? masker.mask(label).masked : label,
    evidence: {
      reason: textOf(row['reason']),
      [params.date]: textOf(row['posted']),
      [params.entered]: textOf(row['entered']),
      period: textOf(row['period_label']),
      closed_at: textOf(row['period_closed_at']),
      reopened_at: textOf(row['period_reopened_at']),
      ...Object.fromEntries(fields.map((field) => [field, masked(field, textOf(row[field]))])),
    },
    orgUnitKey: textOf(row['org_unit_key']),
    value: amount === null ? null : amount.replace(/^-/, ''),
    urlPath: textOf(row['url']),
  };
}
