import { joinSql, raw, type Sql, sql } from '@erp-audit/core';
import { columnOf, compileExpression, type ExpressionScope } from './compile-expression.ts';
import type { CheckEnvironment, RowCheck } from './define-kind.ts';
import type { Expression } from './expression.ts';
import { fieldsOf } from './expression-fields.ts';
import type { MappedEntity } from './mapped-model.ts';

/** Alias of the table of judged records. */
export const JUDGED = 'j';
/** Aliases of what is counted by the raw fields, and of the same with units. */
const COUNTED = 'c';
const PLACED = 'p';

/** One sum of a statement that counts. */
export interface CountColumn {
  readonly name: string;
  readonly sql: Sql;
  /** Counts the records in scope of a member: where all of these are 0, so is everything else. */
  readonly isScope?: boolean;
}

export interface ScopeGroups {
  /** Fields of the record that its groups are made of. */
  readonly fields: readonly string[];
  /** Column with the unit of a member's records; undefined where they have none. */
  unit(member: number): string | undefined;
  /** The counts of `judged`, for each group. */
  statement(counts: readonly CountColumn[], judged: Sql): Sql;
}

/**
 * By what the records in scope are told apart: their company and, where departments own units, the unit that would act
 * on them. A unit that is looked up, such as that of the owner, is looked up once for each owner, not for each record:
 * records are counted by the fields first.
 */
export function scopeGroups(
  entity: MappedEntity,
  members: readonly { readonly checks: readonly RowCheck[] }[],
  environment: CheckEnvironment & { readonly routesByOrgUnit?: boolean | undefined },
): ScopeGroups {
  const { dialect, routesByOrgUnit = false } = environment;
  /** Units that are looked up, and those that stand in the record. */
  const units = new Map<string, Expression>();
  const own = new Set<string>();
  const columns = members.map(({ checks }) => {
    const unit = routesByOrgUnit ? actingUnit(entity, checks[0]) : undefined;
    if (unit === undefined) return undefined;
    if (typeof unit === 'string') {
      own.add(unit);
      return unit;
    }
    const key = JSON.stringify(unit);
    units.set(key, unit);
    return `unit_${[...units.keys()].indexOf(key)}`;
  });
  const isShared = environment.tables.stored?.isShared(entity.name) === true;
  const fields = [...new Set([...(isShared ? [] : ['company']), ...own, ...fieldsOf(...units.values())])];
  const id = (name: string) => dialect.identifier(name);
  return {
    fields,
    unit: (member) => columns[member],
    statement(counts, judged) {
      const of = (name: string) => columnOf({ dialect, alias: JUDGED }, name);
      const sums = counts.map((count) => sql`${count.sql} as ${id(count.name)}`);
      // Grouping by what is the same in every record costs as much as any other grouping.
      const shared = isShared ? [sql`${dialect.literal('-', 'text')} as ${id('company')}`] : [];
      const list = [...shared, ...fields.map((field) => sql`${of(field)} as ${id(field)}`), ...sums];
      const groups = fields.length === 0 ? raw('') : sql` group by ${joinSql(fields.map(of), ', ')}`;
      const byFields = sql`select ${joinSql(list, ', ')} from ${judged}${groups}`;
      if (units.size === 0) return byFields;
      return byUnits({ own: ['company', ...own], units: [...units.values()], counts, byFields }, entity, environment);
    },
  };
}

interface UnitSums {
  /** Fields that stay groups as they are. */
  readonly own: readonly string[];
  readonly units: readonly Expression[];
  readonly counts: readonly CountColumn[];
  readonly byFields: Sql;
}

function byUnits(
  { own, units, counts, byFields }: UnitSums,
  { name }: MappedEntity,
  environment: CheckEnvironment,
): Sql {
  const { dialect, tables, asOf } = environment;
  const id = (column: string) => dialect.identifier(column);
  const scope: ExpressionScope = { dialect, tables, entity: name, alias: COUNTED, asOf };
  const columns = [...own, ...units.map((_, index) => `unit_${index}`)];
  const placed = [
    ...own.map((field) => sql`${columnOf(scope, field)} as ${id(field)}`),
    ...units.map((unit, index) => sql`${compileExpression(unit, scope).sql} as ${id(`unit_${index}`)}`),
    ...counts.map((count) => sql`${columnOf(scope, count.name)} as ${id(count.name)}`),
  ];
  const of = (column: string) => columnOf({ dialect, alias: PLACED }, column);
  const list = [
    ...columns.map((column) => sql`${of(column)} as ${id(column)}`),
    ...counts.map((count) => sql`sum(${of(count.name)}) as ${id(count.name)}`),
  ];
  const inScope = counts
    .filter(({ isScope }) => isScope === true)
    .map((count) => sql`${columnOf(scope, count.name)} > 0`);
  const each = sql`select ${joinSql(placed, ', ')} from (${byFields}) ${raw(COUNTED)} where ${joinSql(inScope, ' or ')}`;
  return sql`select ${joinSql(list, ', ')} from (${each}) ${raw(PLACED)} group by ${joinSql(columns.map(of), ', ')}`;
}

/** As defects are routed: the unit the check names, else the record's own. */
function actingUnit(entity: MappedEntity, check: RowCheck | undefined): Expression | undefined {
  const own = entity.fields.has('org_unit_key') ? 'org_unit_key' : undefined;
  const named = check?.orgUnit;
  if (named === undefined || named === own) return own;
  return own === undefined ? named : { coalesce: [named, own] };
}
