import { CALENDAR_UNITS, type CalendarDate, type CalendarUnit, ENTITIES, type EntityName } from '@erp-audit/core';
import { z } from 'zod';
import type { KeyRange } from './key-range.ts';
import { expected } from './yaml/expected.ts';

const dateText = z.iso.date();
const scalar = z.union([z.string(), z.number(), z.boolean()]);

/** A value of one record: a field by name, a literal, or a computation over them. Null in, null out, except `coalesce` and `least`. */
export type Expression =
  | string
  | number
  | boolean
  | { readonly field: string }
  | { readonly value: string | number | boolean }
  | { readonly date: string }
  /** Whole calendar days from a date to the as-of. */
  | { readonly age: Expression }
  /** The first that is not null. */
  | { readonly coalesce: readonly Expression[] }
  /** The least of those that are not null. */
  | { readonly least: readonly Expression[] }
  /** The greatest of those that are not null; where a rule says so, of those that the ERP has. */
  | { readonly greatest: readonly Expression[] }
  /** As `coalesce`, of those that the ERP has. */
  | { readonly firstOf: readonly Expression[] }
  /** A number, text or boolean that the rule names among its parameters. */
  | { readonly parameter: string }
  /** The last day of the month before that of the as-of. */
  | { readonly monthEnd: true }
  /** A date moved by whole days. */
  | { readonly addDays: readonly [Expression, number] }
  /** The first day of the month of a date, or the Monday of its week. */
  | { readonly startOf: readonly [Expression, CalendarUnit] }
  /** Text in lower case and NFKC, without white space and zero-width characters at both ends. */
  | { readonly normal: Expression }
  | { readonly add: readonly [Expression, Expression] }
  | { readonly subtract: readonly [Expression, Expression] }
  | { readonly multiply: readonly [Expression, Expression] }
  /** Null where the divisor is 0. */
  | { readonly divide: readonly [Expression, Expression] }
  | { readonly abs: Expression }
  /** Whole calendar days from the first date to the second. */
  | { readonly days: readonly [Expression, Expression] }
  /** The value of the first condition that is true, else `else`; null without. */
  | { readonly case: readonly CaseBranch[]; readonly else?: Expression | undefined }
  /** A field of the record of another entity that an expression names by its key; null where there is none. */
  | { readonly lookup: readonly [Expression, EntityName, string] }
  /** One value over the records of another entity that name this one. */
  | { readonly total: Total };

/**
 * The least, greatest or summed-up value of a field, or the count, of the records of another entity whose field `by` is
 * `of` (the own key where nothing is said), and that satisfy `where`. Null where there is none, but a count of 0.
 */
export interface Total {
  readonly entity: EntityName;
  readonly by: string;
  readonly of?: Expression | undefined;
  readonly where?: Predicate | undefined;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly sum?: string | undefined;
  readonly count?: true | undefined;
}

/** A list that the rule names among its parameters. */
export interface ListParameter {
  readonly parameter: string;
}

interface CaseBranch {
  readonly when: Predicate;
  readonly value: Expression;
}

/** Records of another entity that name this one: whose field `by` is its key, and that satisfy `where`. */
export interface Having {
  readonly entity: EntityName;
  readonly by: string;
  readonly where?: Predicate | undefined;
}

/** Some record of an entity has the stored value `is` of this one in its column `by`, and satisfies a condition. */
export interface FoundRecords {
  readonly entity: EntityName;
  readonly by: string;
  readonly is: string;
  readonly where: Predicate | undefined;
}

/** What the engine makes of conditions where it knows how records are stored; never written in files. */
export type StoredPredicate =
  /** A stored key lies in the range that the keys of an entity fill. Never null. */
  | {
      readonly within: {
        readonly column: string;
        readonly entity: EntityName;
        readonly range: KeyRange;
        /** Whether the column may hold no key. */
        readonly isNullable: boolean;
      };
    }
  /** Never null. */
  | { readonly exists: FoundRecords }
  /** Another record of the entity has the same value in the field. Never null. */
  | { readonly repeated: string }
  /** A stored text is one of some; null where the column is. */
  | { readonly listed: { readonly column: string; readonly values: readonly string[] } }
  /** A stored text matches a pattern that no text with a blank at its end could match; null where the column is. */
  | { readonly fits: { readonly column: string; readonly pattern: string } }
  /** True where a stored date, which may be infinite, is a calendar date that compares so. */
  | { readonly dated: { readonly column: string; readonly operator: DateOperator; readonly date: CalendarDate } }
  /** A condition on one column of which the database must not believe that hardly a record satisfies it. Never null. */
  | { readonly likely: { readonly column: string; readonly condition: Predicate } };

export type DateOperator = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';

/**
 * A condition on one record. Three-valued: null where an input is null, except `isNull`, `blank`, `names` and `has`,
 * which are never null.
 */
export type Predicate =
  | { readonly and: readonly Predicate[] }
  | { readonly or: readonly Predicate[] }
  | { readonly not: Predicate }
  | { readonly eq: readonly [Expression, Expression] }
  | { readonly ne: readonly [Expression, Expression] }
  | { readonly gt: readonly [Expression, Expression] }
  | { readonly ge: readonly [Expression, Expression] }
  | { readonly lt: readonly [Expression, Expression] }
  | { readonly le: readonly [Expression, Expression] }
  | { readonly in: readonly [Expression, readonly (string | number | boolean)[] | ListParameter] }
  /** A key names a record of another entity, one that satisfies a condition where one is given. */
  | { readonly names: readonly [Expression, EntityName, Predicate?] }
  /** Some record of another entity names this one and satisfies a condition. */
  | { readonly has: Having }
  /** This and the next are planned by kinds, not written in files. What SQL can tell of a defect that our side decides: true where the dialect has no patterns. */
  | { readonly suspected: Predicate }
  /** Always null: it cannot be told. */
  | { readonly unknown: true }
  | StoredPredicate
  | { readonly isNull: Expression }
  /** Null, or nothing left after NFKC and removal of white space and zero-width characters at both ends. */
  | { readonly blank: Expression }
  /** The whole text matches a pattern. */
  | { readonly matches: readonly [Expression, string] };

const entityName = z.enum(Object.keys(ENTITIES) as [EntityName]);
const expression: z.ZodType<Expression> = z.lazy(() => Expression);
const pair = z.tuple([expression, expression]);
const listParameter = z.strictObject({ parameter: z.string().min(1) });

const Total: z.ZodType<Total> = z
  .strictObject({
    entity: entityName,
    by: z.string().min(1),
    of: expression.optional(),
    where: z.lazy(() => Predicate).optional(),
    min: z.string().min(1).optional(),
    max: z.string().min(1).optional(),
    sum: z.string().min(1).optional(),
    count: z.literal(true).optional(),
  })
  .refine(({ min, max, sum, count }) => [min, max, sum, count].filter((each) => each !== undefined).length === 1, {
    error: expected({ en: 'one of min, max, sum and count', 'zh-CN': 'min、max、sum、count 中的一个' }),
  });

export const Expression: z.ZodType<Expression> = z
  .union([
    z.string().min(1),
    z.number(),
    z.boolean(),
    z.strictObject({ field: z.string().min(1) }),
    z.strictObject({ value: scalar }),
    z.strictObject({ date: dateText }),
    z.strictObject({ age: expression }),
    z.strictObject({ coalesce: z.array(expression).min(1) }),
    z.strictObject({ least: z.array(expression).min(1) }),
    z.strictObject({ greatest: z.array(expression).min(1) }),
    z.strictObject({ firstOf: z.array(expression).min(1) }),
    z.strictObject({ parameter: z.string().min(1) }),
    z.strictObject({ monthEnd: z.literal(true) }),
    z.strictObject({ addDays: z.tuple([expression, z.int()]) }),
    z.strictObject({ startOf: z.tuple([expression, z.enum(CALENDAR_UNITS)]) }),
    z.strictObject({ normal: expression }),
    z.strictObject({ add: pair }),
    z.strictObject({ subtract: pair }),
    z.strictObject({ multiply: pair }),
    z.strictObject({ divide: pair }),
    z.strictObject({ abs: expression }),
    z.strictObject({ days: pair }),
    z.strictObject({
      case: z.array(z.strictObject({ when: z.lazy(() => Predicate), value: expression })).min(1),
      else: expression.optional(),
    }),
    z.strictObject({ lookup: z.tuple([expression, entityName, z.string().min(1)]) }),
    z.strictObject({ total: Total }),
  ])
  .meta({ id: 'Expression', description: 'A field name, a number, or a computation over them.' });

const predicate: z.ZodType<Predicate> = z.lazy(() => Predicate);

export const Predicate: z.ZodType<Predicate> = z
  .union([
    z.strictObject({ and: z.array(predicate).min(1) }),
    z.strictObject({ or: z.array(predicate).min(1) }),
    z.strictObject({ not: predicate }),
    z.strictObject({ eq: pair }),
    z.strictObject({ ne: pair }),
    z.strictObject({ gt: pair }),
    z.strictObject({ ge: pair }),
    z.strictObject({ lt: pair }),
    z.strictObject({ le: pair }),
    z.strictObject({ in: z.tuple([expression, z.union([z.array(scalar).min(1), listParameter])]) }),
    z.strictObject({ isNull: expression }),
    z.strictObject({ blank: expression }),
    z.strictObject({ matches: z.tuple([expression, z.string().min(1)]) }),
    z.strictObject({ names: z.tuple([expression, entityName]) }),
    z.strictObject({ names: z.tuple([expression, entityName, predicate]) }),
    z.strictObject({ has: z.strictObject({ entity: entityName, by: z.string().min(1), where: predicate.optional() }) }),
  ])
  .meta({ id: 'Predicate', description: 'A condition on one record, as a tree of operators.' });
