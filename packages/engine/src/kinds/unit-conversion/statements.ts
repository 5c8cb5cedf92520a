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
import type { UnitConversionParams } from './schema.ts';

/** What the plan decided. */
export interface UnitConversionCheck {
  readonly params: UnitConversionParams;
  readonly line: MappedEntity;
  readonly scope: Predicate;
  /** Whether conversions may hold for one material only. */
  readonly byMaterial: boolean;
  /** Mapped of what is shown of a line, and its org unit. */
  readonly shown: readonly string[];
}

/** Each line is joined with its material, and with the conversions of that and those of all: distinct, so once each. */
export function unitConversionStatements(check: UnitConversionCheck, environment: CheckEnvironment): SetStatements {
  const unit = check.shown.includes('org_unit_key') ? { unit: 'org_unit_key' } : {};
  const draft = (row: Row) => draftOf(row, check, environment);
  const statements = judgedStatements({ judged: judged(check, environment), ...unit, draft }, environment);
  const key = ['company', ...keyColumns(check.line)];
  return { ...statements, rowsOf: ({ subjects }, column) => namesOneOf(environment.dialect, column, key, subjects) };
}

function judged(check: UnitConversionCheck, environment: CheckEnvironment): Sql {
  const { dialect, tables, asOf } = environment;
  const { line, scope, byMaterial, params } = check;
  const l = (name: string) => columnOf({ dialect, alias: 'l' }, name);
  const columns = [
    ...['company', ...keyColumns(line), 'label', 'url', 'uom', 'material_key'],
    ...check.shown,
    ...fieldsOf(scope),
  ];
  const materials = tables.table('material', ['key_1', 'base_uom'], 'm');
  const bases = sql`select m.key_1 as material_key, max(m.base_uom) as base_uom from ${materials} group by m.key_1`;
  const converts = (alias: 'g' | 'o') => {
    const c = (name: string) => columnOf({ dialect, alias }, name);
    return sql`${c('from_uom')} = ${l('uom')} and ${c('to_uom')} = b.base_uom`;
  };
  const own = byMaterial
    ? sql` left join (${conversions('own', check, environment)}) o on o.material_key = ${l('material_key')} and ${converts('o')}`
    : sql``;
  const found = byMaterial ? sql`(g.from_uom is not null or o.from_uom is not null)` : sql`g.from_uom is not null`;
  const ignored = params.ignoreUnits.map((name) => dialect.literal(name, 'text'));
  const isIgnored = ignored.length === 0 ? sql`` : sql` when ${l('uom')} in (${joinSql(ignored, ', ')}) then 0`;
  return sql`select l.*, b.base_uom as base_uom, case when ${l('uom')} is null then 2${isIgnored} when b.base_uom is null then 2 when ${l('uom')} = b.base_uom or ${found} then 0 else 1 end as verdict
 from ${tables.table(line.name, [...new Set(columns)], 'l')} left join (${bases}) b on b.material_key = ${l('material_key')}
 left join (${conversions('general', check, environment)}) g on ${converts('g')}${own}
 where ${l('material_key')} is not null and ${compilePredicate(scope, { dialect, tables, entity: line.name, alias: 'l', asOf })}`;
}

/** Pairs of units in both directions: of each material, or those that hold for all. */
function conversions(
  which: 'own' | 'general',
  { byMaterial }: UnitConversionCheck,
  { dialect, tables }: CheckEnvironment,
): Sql {
  const c = (name: string) => columnOf({ dialect, alias: 'c' }, name);
  const table = tables.table('uom_conversion', ['from_uom', 'to_uom', ...(byMaterial ? ['material_key'] : [])], 'c');
  const material = which === 'own' ? sql`${c('material_key')} as material_key, ` : sql``;
  const kept = byMaterial ? sql` and ${c('material_key')} is ${which === 'own' ? sql`not null` : sql`null`}` : sql``;
  const direction = (from: string, to: string) =>
    sql`select ${material}${c(from)} as from_uom, ${c(to)} as to_uom from ${table} where ${c(from)} is not null and ${c(to)} is not null${kept}`;
  return sql`${direction('from_uom', 'to_uom')} union ${direction('to_uom', 'from_uom')}`;
}

function draftOf(row: Row, { line, shown }: UnitConversionCheck, { masker }: CheckEnvironment): DefectDraft {
  const key = ['company', ...keyColumns(line)].map((part) => textOf(row[part]) ?? '');
  const label = textOf(row['label']) ?? key.at(-1) ?? '';
  return {
    key,
    subjects: [key],
    label: line.personal.has('label') ? masker.mask(label).masked : label,
    evidence: {
      material_key: textOf(row['material_key']),
      uom: textOf(row['uom']),
      base_uom: textOf(row['base_uom']),
      ...(shown.includes('qty') ? { qty: numberText(row['qty']) } : {}),
      ...(shown.includes('order_date') ? { order_date: textOf(row['order_date']) } : {}),
    },
    orgUnitKey: textOf(row['org_unit_key']),
    urlPath: textOf(row['url']),
  };
}
