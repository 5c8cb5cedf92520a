import {
  type AuditError,
  type CalendarDate,
  joinSql,
  maskText,
  type Row,
  raw,
  type Source,
  type Sql,
  sql,
} from '@erp-audit/core';
import {
  columnOf,
  compilePredicate,
  type EntityTables,
  type ExpressionScope,
  fieldsOf,
  Predicate,
} from '@erp-audit/engine';
import type { IdeaCount, MappedRecords, RuleIdea } from '@erp-audit/profiler';
import { costsOneIdea } from './attempt.ts';

/** What counting needs of one open source. */
export interface CountContext {
  readonly source: Source;
  readonly tables: EntityTables;
  readonly asOf: CalendarDate;
  readonly signal: AbortSignal;
}

export interface CountedIdeas {
  readonly counted: readonly (readonly [RuleIdea, IdeaCount])[];
  /** Ideas that the database could not count, with the reason. */
  readonly failed: readonly { readonly idea: RuleIdea; readonly error: AuditError }[];
}

const ALIAS = 'r';
const IDEAS_A_STATEMENT = 60;
const EXAMPLES = 3;

/** Counts all ideas about one entity with one pass over its records; ideas that break a pass are counted alone. */
export async function countIdeas(context: CountContext, ideas: readonly RuleIdea[]): Promise<CountedIdeas> {
  const counted: (readonly [RuleIdea, IdeaCount])[] = [];
  const failed: { readonly idea: RuleIdea; readonly error: AuditError }[] = [];
  for (let start = 0; start < ideas.length; start += IDEAS_A_STATEMENT)
    await countTogether(context, ideas.slice(start, start + IDEAS_A_STATEMENT), counted, failed);
  return { counted, failed };
}

async function countTogether(
  context: CountContext,
  ideas: readonly RuleIdea[],
  counted: (readonly [RuleIdea, IdeaCount])[],
  failed: { readonly idea: RuleIdea; readonly error: AuditError }[],
): Promise<void> {
  try {
    const row = await countRow(context, ideas);
    ideas.forEach((idea, index) => {
      counted.push([idea, { inScope: Number(row[`s${index}`]), found: Number(row[`f${index}`]) }]);
    });
  } catch (error) {
    const [only, ...others] = ideas;
    if (!costsOneIdea(error) || only === undefined) throw error;
    if (others.length === 0) failed.push({ idea: only, error });
    else for (const idea of ideas) await countTogether(context, [idea], counted, failed);
  }
}

async function countRow(context: CountContext, ideas: readonly RuleIdea[]): Promise<Row> {
  const { source, tables, signal } = context;
  const [first] = ideas;
  if (first === undefined) return {};
  const conditions = ideas.map(conditionsOf);
  const columns = new Set(conditions.flatMap(({ where, defect }) => fieldsOf(where, defect)));
  const parts = conditions.flatMap(({ where, defect }, index) => {
    const scope = scopeOf(context, first.entity);
    const inScope = compilePredicate(where, scope);
    const isDefect = compilePredicate(defect, scope);
    return [
      sql`${source.dialect.countWhere(inScope)} as ${raw(`s${index}`)}`,
      sql`${source.dialect.countWhere(sql`${inScope} and ${isDefect}`)} as ${raw(`f${index}`)}`,
    ];
  });
  const from = tables.table(first.entity, columns.size === 0 ? ['company'] : [...columns], ALIAS);
  const label = `suggestions for ${first.entity}`;
  const [row = {}] = await source.rows(sql`select ${joinSql(parts, ', ')} from ${from}`, { label, signal });
  return row;
}

/** How many records have a value that another record of their company has too, of those that have one. */
export async function countRepeated(context: CountContext, idea: RuleIdea): Promise<IdeaCount> {
  const { source, signal } = context;
  const { field, from, where } = repeatedParts(context, idea);
  const groups = sql`select count(*) as n from ${from} where ${where} group by ${companyAnd(context, idea, field)}`;
  const query = sql`select sum(n) as filled, sum(case when n > 1 then n else 0 end) as found from (${groups}) g`;
  const [row = {}] = await source.rows(query, { label: `suggestions for ${idea.entity}`, signal });
  return { inScope: Number(row['filled'] ?? 0), found: Number(row['found'] ?? 0) };
}

function repeatedParts(context: CountContext, { entity, check }: RuleIdea) {
  if (check.kind !== 'repeated') throw new TypeError('the idea is not about repeated values');
  const scope = scopeOf(context, entity);
  const parsed = check.where === undefined ? ALL : Predicate.parse(check.where);
  const { field } = check;
  const columns = [...new Set(['company', field, ...fieldsOf(parsed)])];
  return {
    field,
    from: context.tables.table(entity, columns, ALIAS),
    where: sql`${columnOf(scope, field)} <> '' and ${compilePredicate(parsed, scope)}`,
  };
}

function companyAnd(context: CountContext, { entity }: RuleIdea, field: string): Sql {
  const scope = scopeOf(context, entity);
  return sql`${columnOf(scope, 'company')}, ${columnOf(scope, field)}`;
}

/** Keys of a few records that an idea finds, masked, the same ones every time. */
export async function exampleKeys(
  context: CountContext,
  idea: RuleIdea,
  { keyParts }: MappedRecords,
): Promise<readonly string[]> {
  const { source, signal } = context;
  const keys = Array.from({ length: keyParts }, (_, index) => `key_${index + 1}`);
  const scope = scopeOf(context, idea.entity);
  const list = joinSql(
    keys.map((key) => columnOf(scope, key)),
    ', ',
  );
  const query = sql`select ${list} from ${foundRecords(context, idea, keys)}`;
  const order = joinSql(
    keys.map((key) => source.dialect.identifier(key)),
    ', ',
  );
  const rows = await source.rows(source.dialect.firstRows(query, EXAMPLES, order), { label: 'examples', signal });
  return rows.map((row) => maskText(keys.map((key) => String(row[key])).join(' ')));
}

/** What stands after `from`: the records that an idea finds, under the alias. */
function foundRecords(context: CountContext, idea: RuleIdea, keys: readonly string[]): Sql {
  const { tables } = context;
  const { entity, check } = idea;
  const scope = scopeOf(context, entity);
  if (check.kind === 'condition') {
    const { where, defect } = conditionsOf(idea);
    const columns = [...new Set([...keys, 'company', ...fieldsOf(where, defect)])];
    const condition = sql`${compilePredicate(where, scope)} and ${compilePredicate(defect, scope)}`;
    return sql`${tables.table(entity, columns, ALIAS)} where ${condition}`;
  }
  const { field, from, where } = repeatedParts(context, idea);
  const company = columnOf(scope, 'company');
  const value = columnOf(scope, field);
  const values = sql`select ${company} as same_company, ${value} as same_value from ${from} where ${where}
    group by ${company}, ${value} having count(*) > 1`;
  const columns = [...new Set([...keys, 'company', field, ...whereFields(check.where)])];
  const again = check.where === undefined ? ALL : Predicate.parse(check.where);
  return sql`${tables.table(entity, columns, ALIAS)} join (${values}) same
    on same.same_company = ${company} and same.same_value = ${value} where ${compilePredicate(again, scope)}`;
}

function whereFields(where: unknown): readonly string[] {
  return where === undefined ? [] : fieldsOf(Predicate.parse(where));
}

function conditionsOf({ check, id }: RuleIdea): { readonly where: Predicate; readonly defect: Predicate } {
  if (check.kind !== 'condition') throw new TypeError(`${id} is not a condition`);
  return {
    where: check.where === undefined ? ALL : Predicate.parse(check.where),
    defect: Predicate.parse(check.defect),
  };
}

const ALL: Predicate = { and: [] };

function scopeOf({ source, tables, asOf }: CountContext, entity: RuleIdea['entity']): ExpressionScope {
  return { dialect: source.dialect, tables, entity, alias: ALIAS, asOf };
}

/** Values of a field among the records that an idea would look at, most frequent first; undefined where they are many. */
export async function frequentValues(
  context: CountContext,
  probe: RuleIdea,
  field: string,
  most: number,
): Promise<readonly { readonly value: string; readonly records: number }[] | undefined> {
  const { source, tables, signal } = context;
  const { where } = conditionsOf(probe);
  const scope = scopeOf(context, probe.entity);
  const value: Sql = columnOf(scope, field);
  const from = tables.table(probe.entity, [...new Set([field, ...fieldsOf(where)])], ALIAS);
  const grouped = sql`select ${value} as value, count(*) as n from ${from} where ${compilePredicate(where, scope)} group by ${value}`;
  const rows = await source.rows(source.dialect.firstRows(grouped, most + 1), { label: `values of ${field}`, signal });
  if (rows.length > most) return undefined;
  return rows
    .map((row) => ({ value: String(row['value']), records: Number(row['n']) }))
    .toSorted((a, b) => b.records - a.records || (a.value < b.value ? -1 : 1));
}
