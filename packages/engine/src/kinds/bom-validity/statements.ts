import { joinSql, type Row, raw, type Sql, sql } from '@erp-audit/core';
import { columnOf, compileExpression } from '../../compile-expression.ts';
import { creatorColumns } from '../../creators/creator-column.ts';
import { textOf } from '../../defect-builder.ts';
import type { CheckEnvironment, DefectDraft, SetStatements } from '../../define-kind.ts';
import type { Expression } from '../../expression.ts';
import { judgedStatements } from '../../judged-statements.ts';
import type { MappedEntity } from '../../mapped-model.ts';
import { NO_TEXT, textOrNone } from '../../no-text.ts';
import type { BomValidityParams } from './schema.ts';

/** What the plan decided. */
export interface BomValidityCheck {
  readonly params: BomValidityParams;
  readonly material: MappedEntity;
  /** `is_made`, where it is mapped. */
  readonly made: readonly string[];
  /** Mapped of: `bom_key`, `valid_from`, `valid_to`, `plant`, `usage` of a bill. */
  readonly told: readonly string[];
  /** Mapped of: `org_unit_key`, `owner_key` of the material. */
  readonly shown: readonly string[];
  readonly orgUnit: Expression | undefined;
}

/** Bills that have not ended are rolled up once to materials, and once to pairs that overlap. */
export function bomValidityStatements(check: BomValidityCheck, environment: CheckEnvironment): SetStatements {
  return judgedStatements(
    {
      judged: judged(check, environment),
      unit: 'acting_unit',
      draft: (row) => draftOf(row, check, environment),
    },
    environment,
  );
}

/** One row per material in scope, or per plant and use with several bills. */
function judged(check: BomValidityCheck, environment: CheckEnvironment): Sql {
  const { dialect, tables, asOf } = environment;
  const id = (name: string) => dialect.identifier(name);
  const m = (name: string) => columnOf({ dialect, alias: 'm' }, name);
  const creator = creatorColumns('material', environment);
  const columns = ['company', 'key_1', 'label', 'url', 'status', ...check.made, ...check.shown, ...creator];
  const scope = { dialect, tables, entity: 'material', alias: 'm', asOf } as const;
  const unit =
    check.orgUnit === undefined ? dialect.literal(null, 'text') : compileExpression(check.orgUnit, scope).sql;
  const hasMade = check.made.length > 0;
  const isMade = sql`${m('is_made')} = ${dialect.literal(true, 'boolean')}`;
  const unmade = hasMade
    ? sql` when ${isMade} and coalesce(p.is_current, 0) = 0 then 1 when ${m('is_made')} is null and p.parent_key is null then 2`
    : sql``;
  const inScope = hasMade ? sql` or ${m('is_made')} is null or ${isMade}` : sql``;
  const shown = ['company', 'key_1', 'label', 'url', ...creator].map((name) => sql`${m(name)} as ${id(name)}`);
  const overlap = overlapParts(check, environment);
  return sql`select ${joinSql(shown, ', ')}, ${unit} as acting_unit${overlap.columns}, case${overlap.verdict}${unmade} else 0 end as verdict
 from ${tables.table('material', [...new Set(columns)], 'm')}
 left join (${parents(check, environment)}) p on p.parent_key = ${m('key_1')}${overlap.join}
 where ${m('status')} = ${dialect.literal('open', 'text')} and (p.parent_key is not null${inScope})`;
}

const OVERLAP = ['bill_company', 'plant', 'bom_usage', 'bills', 'first_bill', 'last_bill'];

/** What finds overlaps; nothing where bills have no numbers, for they cannot be told apart then. */
function overlapParts(check: BomValidityCheck, environment: CheckEnvironment) {
  if (!check.told.includes('bom_key')) return { columns: sql``, verdict: sql``, join: sql`` };
  const m = (name: string) => columnOf({ dialect: environment.dialect, alias: 'm' }, name);
  const columns = OVERLAP.map((name) => sql`, o.${raw(name)} as ${raw(name)}`);
  return {
    columns: joinSql(columns, ''),
    verdict: sql` when o.parent_key is not null then 1`,
    join: sql`\n left join (${overlaps(check, environment)}) o on o.parent_key = ${m('key_1')}`,
  };
}

/** Materials with a bill that has not ended, and whether one is valid today. */
function parents(check: BomValidityCheck, environment: CheckEnvironment): Sql {
  const { dialect, asOf } = environment;
  const today = dialect.literal(asOf, 'date');
  return sql`select v.parent_key as parent_key, max(case when v.valid_from > ${today} then 0 else 1 end) as is_current from (${bills(check, environment)}) v group by v.parent_key`;
}

/** Plants and uses of a material with two bills whose times overlap. A blank plant or use is one of its own. */
function overlaps(check: BomValidityCheck, environment: CheckEnvironment): Sql {
  const { dialect } = environment;
  const before = (from: Sql, to: Sql) => sql`(${from} is null or ${to} is null or ${from} <= ${to})`;
  const allowed = check.params.allowedUsages.map((usage) => dialect.literal(usage, 'text'));
  const restricted = allowed.length === 0 ? sql`` : sql` and a.bom_usage not in (${joinSql(allowed, ', ')})`;
  return sql`select a.parent_key as parent_key, a.company as bill_company, a.plant as plant, a.bom_usage as bom_usage, count(distinct a.bom_key) as bills,
 min(a.bom_key) as first_bill, max(a.bom_key) as last_bill
 from (${bills(check, environment)}) a
 join (${bills(check, environment)}) b on b.parent_key = a.parent_key and b.company = a.company and b.plant = a.plant and b.bom_usage = a.bom_usage
 where a.bom_key <> b.bom_key and ${before(sql`a.valid_from`, sql`b.valid_to`)} and ${before(sql`b.valid_from`, sql`a.valid_to`)}${restricted}
 group by a.parent_key, a.company, a.plant, a.bom_usage`;
}

/** Active bills that have not ended: valid from the first day of their lines to the last, null where that is open. */
function bills({ told }: BomValidityCheck, { dialect, tables, asOf }: CheckEnvironment): Sql {
  const x = (name: string) => columnOf({ dialect, alias: 'x' }, name);
  const none = dialect.literal(NO_TEXT, 'text');
  const text = (name: string) => (told.includes(name) ? sql`coalesce(${x(name)}, ${none})` : none);
  const date = (name: string) => (told.includes(name) ? x(name) : dialect.literal(null, 'date'));
  const table = tables.table('bom', ['company', 'parent_key', 'status', ...told], 'x');
  const lasts = told.includes('valid_to')
    ? sql` and (${x('valid_to')} is null or ${x('valid_to')} >= ${dialect.literal(asOf, 'date')})`
    : sql``;
  const rows = sql`select ${x('company')} as company, ${x('parent_key')} as parent_key, ${text('bom_key')} as bom_key, ${text('plant')} as plant, ${text('usage')} as bom_usage,
 ${date('valid_from')} as valid_from, ${date('valid_to')} as valid_to from ${table} where ${x('status')} = ${dialect.literal('open', 'text')} and ${x('parent_key')} is not null${lasts}`;
  const open = (name: 'valid_from' | 'valid_to', extreme: Sql) =>
    sql`case when count(y.${dialect.identifier(name)}) = count(*) then ${extreme} end`;
  return sql`select y.company as company, y.parent_key as parent_key, y.bom_key as bom_key, y.plant as plant, y.bom_usage as bom_usage,
 ${open('valid_from', sql`min(y.valid_from)`)} as valid_from, ${open('valid_to', sql`max(y.valid_to)`)} as valid_to from (${rows}) y
 group by y.company, y.parent_key, y.bom_key, y.plant, y.bom_usage`;
}

function draftOf(row: Row, { material }: BomValidityCheck, { masker }: CheckEnvironment): DefectDraft {
  const company = textOf(row['company']) ?? '-';
  const key = textOf(row['key_1']) ?? '';
  const label = textOf(row['label']) ?? key;
  const billCompany = textOf(row['bill_company']);
  const place = billCompany === null ? NOWHERE : overlapAt(row);
  return {
    key: [billCompany ?? company, key, place.reason, place.plant, place.usage],
    subjects: [[company, key]],
    label: material.personal.has('label') ? masker.mask(label).masked : label,
    evidence: billCompany === null ? { reason: place.reason } : place,
    orgUnitKey: textOf(row['acting_unit']),
    createdBy: textOf(row['created_by']),
    urlPath: textOf(row['url']),
  };
}

const NOWHERE = { reason: 'no_valid_bom', plant: '', usage: '' };

function overlapAt(row: Row) {
  return {
    reason: 'overlap',
    plant: textOrNone(row['plant']),
    usage: textOrNone(row['bom_usage']),
    bills: Number(row['bills']),
    first_bill: textOrNone(row['first_bill']),
    last_bill: textOrNone(row['last_bill']),
  };
}
