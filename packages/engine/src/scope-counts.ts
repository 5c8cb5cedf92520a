import { joinSql, type Sql, sql } from '@erp-audit/core';
import { columnOf, compilePredicate, type ExpressionScope } from './compile-expression.ts';
import type { Predicate } from './expression.ts';
import { fieldsOf, looksElsewhere } from './expression-fields.ts';
import { isNeverNull } from './never-null.ts';
import { normalsOf } from './normal-text.ts';
import { type CountColumn, JUDGED } from './scope-groups.ts';
import { type AskedCheck, isAlways } from './stored-forms.ts';

interface Checks {
  readonly checks: readonly AskedCheck[];
}

/** Names of the columns of a member. */
export interface CountedMember {
  /** Its records in scope. */
  readonly inScope: string;
  /** Those that cannot be judged; undefined where all can. */
  readonly notEvaluable: string | undefined;
  /** Whether the fields of the records are enough to count them. */
  readonly isOfFields: boolean;
}

/** What is counted for some members. */
export interface ScopeCounts {
  /** Each count once, however many members have it. */
  readonly columns: readonly CountColumn[];
  readonly members: readonly CountedMember[];
  /** Columns of the counted records, 1 or 0. */
  readonly tests: readonly { readonly name: string; readonly sql: Sql }[];
  /** Fields that the counts read of the counted records. */
  readonly fields: readonly string[];
  /** What the tests read of the records. */
  readonly nodes: readonly Predicate[];
}

/** A condition on a record, with what it reads. */
interface Counted {
  readonly nodes: readonly Predicate[];
  sql(scope: ExpressionScope): Sql;
}

/**
 * Counts of records. A condition on fields of the record is asked where it is counted; one that looks at other records
 * becomes a column before that, as not every database counts by a subquery.
 * @param scope - Of the records that are read.
 */
export function scopeCounts(members: readonly Checks[], scope: ExpressionScope): ScopeCounts {
  const counts = new DistinctCounts(scope);
  const named = members.map(({ checks }) => {
    const open = checks.map(openOf).filter((each) => each !== undefined);
    const conditions = [...checks.map(scopeOf), ...open];
    return {
      isOfFields: conditions.every(isOfFields),
      inScope: counts.name(checks.map(scopeOf), true),
      notEvaluable: open.length === 0 ? undefined : counts.name(open, false),
    };
  });
  return {
    columns: counts.columns,
    tests: counts.tests,
    nodes: counts.nodes,
    fields: [...counts.fields],
    members: named,
  };
}

function isOfFields({ nodes }: Counted): boolean {
  return !looksElsewhere(nodes) && normalsOf(nodes, true).length === 0;
}

class DistinctCounts {
  readonly columns: CountColumn[] = [];
  readonly tests: { readonly name: string; readonly sql: Sql }[] = [];
  readonly nodes: Predicate[] = [];
  readonly fields = new Set<string>();
  readonly #scope: ExpressionScope;
  /** Names by the text of the count, or of the condition. */
  readonly #names = new Map<string, string>();

  constructor(scope: ExpressionScope) {
    this.#scope = scope;
  }

  /** Name of the count of records that satisfy one of the conditions. */
  name(conditions: readonly Counted[], isScope: boolean): string {
    const isEvery = conditions.some(({ nodes }) => nodes.length === 0);
    const { dialect } = this.#scope;
    const count = isEvery
      ? sql`count(*)`
      : dialect.countWhere(
          joinSql(
            conditions.map((condition) => this.#test(condition)),
            ' or ',
          ),
        );
    const key = `${isScope} ${JSON.stringify(count.chunks)}`;
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const name = `${isScope ? 'scope' : 'open'}_${this.columns.length}`;
    this.#names.set(key, name);
    this.columns.push({ name, sql: count, isScope });
    return name;
  }

  #test(condition: Counted): Sql {
    const { nodes } = condition;
    if (isOfFields(condition)) {
      for (const field of fieldsOf(...nodes)) this.fields.add(field);
      return sql`(${condition.sql({ ...this.#scope, alias: JUDGED })})`;
    }
    const test = sql`case when ${condition.sql(this.#scope)} then 1 else 0 end`;
    const key = JSON.stringify(test.chunks);
    const name = this.#names.get(key) ?? `t_${this.tests.length}`;
    if (!this.#names.has(key)) {
      this.#names.set(key, name);
      this.tests.push({ name, sql: test });
      this.nodes.push(...nodes);
    }
    return sql`${columnOf({ ...this.#scope, alias: JUDGED }, name)} = 1`;
  }
}

/** Records that are in scope, or of which that cannot be told; without nodes where that is every record. */
function scopeOf({ scope, inScope, maybeInScope }: AskedCheck): Counted {
  if (isNeverNull(scope)) {
    return { nodes: isAlways(inScope) ? [] : [inScope], sql: (of) => compilePredicate(inScope, of) };
  }
  return {
    nodes: isAlways(maybeInScope) ? [] : [maybeInScope],
    sql: (of) => sql`case when not (${compilePredicate(maybeInScope, of)}) then 0 else 1 end = 1`,
  };
}

/** Records that cannot be judged; undefined where every record can. */
function openOf({ scope, inScope, maybeInScope, isDefect, maybeDefect, unknown }: AskedCheck): Counted | undefined {
  const isScopeKnown = isNeverNull(scope);
  if (unknown === undefined && isScopeKnown) return undefined;
  const { isNull, isEnough = false } = unknown ?? {};
  if (isScopeKnown && isEnough && isNull !== undefined) {
    if (isAlways(inScope)) return { nodes: [isNull], sql: (of) => compilePredicate(isNull, of) };
    return {
      nodes: [inScope, isNull],
      sql: (of) => sql`${compilePredicate(inScope, of)} and ${compilePredicate(isNull, of)}`,
    };
  }
  const asked = isEnough ? [] : [isDefect, maybeDefect];
  return {
    nodes: [
      inScope,
      ...(isScopeKnown ? [] : [maybeInScope]),
      ...(unknown === undefined ? [] : [...(isNull === undefined ? [] : [isNull]), ...asked]),
    ],
    sql: (of) => {
      const otherwise = isScopeKnown
        ? sql`else 0`
        : sql`when not (${compilePredicate(maybeInScope, of)}) then 0 else 1`;
      return sql`case when ${compilePredicate(inScope, of)} then ${unknownSql()} ${otherwise} end = 1`;

      function unknownSql(): Sql {
        if (unknown === undefined) return sql`0`;
        const told = sql`case when ${compilePredicate(isDefect, of)} then 0 when not (${compilePredicate(maybeDefect, of)}) then 0 else 1 end`;
        if (isNull === undefined) return told;
        return sql`case when ${compilePredicate(isNull, of)} then ${isEnough ? sql`1` : told} else 0 end`;
      }
    },
  };
}
