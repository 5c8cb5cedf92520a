import { type Dialect, joinSql, type Sql, sql } from '@erp-audit/core';
import { columnOf, compilePredicate, type ExpressionScope } from './compile-expression.ts';
import type { RowCheck } from './define-kind.ts';
import type { Expression, Predicate } from './expression.ts';
import { isNeverNull } from './never-null.ts';
import { type CountColumn, JUDGED } from './scope-groups.ts';
import { unknownWhen } from './unknown-when.ts';

interface Checks {
  readonly checks: readonly RowCheck[];
}

/** A column of the counted records: 1 where a check looks at the record, or cannot judge it. */
export interface Place {
  readonly member: number;
  readonly type: 'scope' | 'open';
  readonly name: string;
  readonly sql: Sql;
}

export function scopePlaces(members: readonly Checks[], scope: ExpressionScope): Place[] {
  return members.flatMap(({ checks }, member) =>
    checks.flatMap((check, c): Place[] => {
      const inScope = compilePredicate(check.scope, scope);
      const looked = isNeverNull(check.scope)
        ? sql`case when ${inScope} then 1 else 0 end`
        : sql`case when not (${inScope}) then 0 else 1 end`;
      const open = openSql(check, inScope, scope);
      const place = { member, type: 'scope', name: `s${member}_${c}`, sql: looked } as const;
      return open === undefined ? [place] : [place, { member, type: 'open', name: `o${member}_${c}`, sql: open }];
    }),
  );
}

/** 1 where the record cannot be judged; undefined where every record can. */
function openSql(check: RowCheck, inScope: Sql, scope: ExpressionScope): Sql | undefined {
  const unknown = unknownWhen(check.defect);
  const isScopeKnown = isNeverNull(check.scope);
  if (unknown === undefined)
    return isScopeKnown ? undefined : sql`case when ${inScope} then 0 when not (${inScope}) then 0 else 1 end`;
  const otherwise = isScopeKnown ? sql`else 0` : sql`when not (${inScope}) then 0 else 1`;
  const defect = compilePredicate(check.defect, scope);
  const asked = sql`case when ${defect} then 0 when not (${defect}) then 0 else 1 end`;
  if (unknown.inputs.length === 0) return sql`case when ${inScope} then ${asked} ${otherwise} end`;
  const isNull = compilePredicate({ or: unknown.inputs.map((input) => ({ isNull: input })) }, scope);
  const judged = unknown.isEnough ? sql`1` : asked;
  return sql`case when ${inScope} then case when ${isNull} then ${judged} else 0 end ${otherwise} end`;
}

/** What tells whether a record can be judged. */
export function unknownNodes(check: RowCheck): (Expression | Predicate)[] {
  const unknown = unknownWhen(check.defect);
  if (unknown === undefined) return [];
  return unknown.isEnough ? [...unknown.inputs] : [check.defect];
}

export function countColumns(
  members: readonly Checks[],
  places: readonly Place[],
  { dialect }: { readonly dialect: Dialect },
): CountColumn[] {
  const any = (member: number, type: Place['type']): Sql => {
    const own = places.filter((place) => place.member === member && place.type === type);
    if (own.length === 0) return sql`0`;
    const tests = own.map(({ name }) => sql`${columnOf({ dialect, alias: JUDGED }, name)} = 1`);
    return dialect.countWhere(joinSql(tests, ' or '));
  };
  return members.flatMap((_, m) => [
    { name: `scope_${m}`, isScope: true, sql: any(m, 'scope') },
    { name: `open_${m}`, sql: any(m, 'open') },
  ]);
}
