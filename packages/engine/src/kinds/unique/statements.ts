import { joinSql, raw, type Sql, sql } from '@erp-audit/core';
import { columnOf, compilePredicate } from '../../compile-expression.ts';
import type { CheckEnvironment, SetStatements } from '../../define-kind.ts';
import type { MappedEntity } from '../../mapped-model.ts';
import { requireFeature, withQueries } from '../../missing-feature.ts';
import { IS_ACTIVE, optionalFields } from '../../plan-fields.ts';
import { hasTexts, namesOneOf } from '../../same-record.ts';
import { groupDrafts } from './groups.ts';
import type { UniqueParams } from './schema.ts';

/** What the plan decided. */
export interface UniqueCheck {
  readonly params: UniqueParams;
  readonly entity: MappedEntity;
  /** Mapped identifiers. */
  readonly identifiers: readonly string[];
}

const SHARED = '-';
/** Rows whose norm occurs more than once; read twice, so that a database computes the norms once and joins few rows. */
const REPEATED = 'repeated';

/**
 * Groups of parties with one norm within a company. A shared record counts in every company that has the norm;
 * a group of shared records only is one group of its own.
 */
export function uniqueStatements(check: UniqueCheck, environment: CheckEnvironment): SetStatements {
  const { dialect } = environment;
  const id = (name: string) => dialect.identifier(name);
  requireFeature(dialect, 'windows');
  const repeated = { name: REPEATED, body: repeatedRows(check, environment) };
  const named = (use: Sql) => withQueries(dialect, [repeated], use);
  const members = memberRows(check, environment);
  const order = joinSql(
    ['company', 'identifier', 'norm', 'member_company', 'key_1'].map((name) => columnOf({ dialect, alias: 'g' }, name)),
    ', ',
  );
  const fields = { params: check.params, personal: check.entity.personal };
  return {
    counts: named(
      sql`select p.${id('in_scope')}, p.${id('not_evaluable')}, g.${id('row_count')} from ${parties(check, environment)} cross join (select count(*) as ${id('row_count')} from (${members}) n) g`,
    ),
    rows: named(sql`select g.* from (${members}) g order by ${order}`),
    defects: (rows) => groupDrafts(rows, fields, environment),
    rowsOf: ({ key, subjects }, column) =>
      sql`${hasTexts(dialect, column, { company: key[0], identifier: key[1] })} and ${namesOneOf(dialect, column, ['member_company', 'key_1'], subjects)}`,
  };
}

/** Parties in scope, and those without any identifier, of which nobody can tell. */
function parties({ entity, identifiers }: UniqueCheck, environment: CheckEnvironment): Sql {
  const { dialect, tables } = environment;
  const id = (name: string) => dialect.identifier(name);
  const scope = { dialect, tables, entity: entity.name, alias: 'r', asOf: environment.asOf };
  const blank = compilePredicate({ and: identifiers.map((identifier) => ({ blank: identifier })) }, scope);
  const table = tables.table(entity.name, ['status', ...identifiers], 'r');
  return sql`(select count(*) as ${id('in_scope')}, ${dialect.countWhere(blank)} as ${id('not_evaluable')} from ${table} where ${compilePredicate(IS_ACTIVE, scope)}) p`;
}

/** Every member of every group, with the company the group belongs to. */
function memberRows(check: UniqueCheck, environment: CheckEnvironment): Sql {
  const { dialect } = environment;
  const id = (name: string) => dialect.identifier(name);
  const shared = dialect.literal(SHARED, 'text');
  const shown = shownColumns(check).map((name) => sql`, b.${id(name)}`);
  const join = sql`b.${id('identifier')} = c.${id('identifier')} and b.${id('norm')} = c.${id('norm')} and (b.${id('company')} = c.${id('company')} or b.${id('company')} = ${shared})`;
  const group = sql`partition by c.${id('company')}, c.${id('identifier')}, c.${id('norm')}`;
  const rank = sql`dense_rank() over (${group} order by b.${id('party')})`;
  const rows = sql`select c.${id('company')}, c.${id('identifier')}, c.${id('norm')}, b.${id('company')} as ${id('member_company')}, b.${id('party')} as ${id('party')}${joinSql(shown, '')}, ${rank} as ${id('nth_party')} from (select distinct ${id('company')}, ${id('identifier')}, ${id('norm')} from ${raw(REPEATED)} a) c join ${raw(REPEATED)} b on ${join}`;
  const own = sql`partition by t.${id('company')}, t.${id('identifier')}, t.${id('norm')}`;
  return sql`select * from (select t.*, max(t.${id('nth_party')}) over (${own}) as ${id('distinct_parties')} from (${rows}) t) u where u.${id('distinct_parties')} > 1`;
}

function repeatedRows(check: UniqueCheck, environment: CheckEnvironment): Sql {
  const id = (name: string) => environment.dialect.identifier(name);
  const same = sql`count(*) over (partition by e.${id('identifier')}, e.${id('norm')})`;
  const counted = sql`select e.*, ${same} as ${id('rows_of_norm')} from ${identifierRows(check, environment)} e`;
  return sql`select * from (${counted}) f where f.${id('rows_of_norm')} > 1`;
}

/** One row per active record and identifier it has; `party` is the record, or its parent where that counts as the same. */
function identifierRows(check: UniqueCheck, environment: CheckEnvironment): Sql {
  const parts = check.identifiers.map((identifier) => identifierPart(check, identifier, environment));
  return sql`(${joinSql(parts, ' union all ')})`;
}

function identifierPart(check: UniqueCheck, identifier: string, environment: CheckEnvironment): Sql {
  const { dialect, tables } = environment;
  const id = (name: string) => dialect.identifier(name);
  const column = (name: string) => columnOf({ dialect, alias: 'r' }, name);
  const { entity, params } = check;
  const hasParent = params.allowSameParent && entity.fields.has('parent_key');
  const columns = ['company', 'status', identifier, ...shownColumns(check), ...(hasParent ? ['parent_key'] : [])];
  const scope = { dialect, tables, entity: entity.name, alias: 'r', asOf: environment.asOf };
  const parent = column('parent_key');
  const party = hasParent
    ? sql`case when ${dialect.isBlank(parent)} then ${column('key_1')} else ${parent} end`
    : column('key_1');
  const shown = shownColumns(check).map((name) => sql`, ${column(name)}`);
  const norm = dialect.asText(dialect.normalIdentifier(column(identifier)));
  const inner = sql`select ${column('company')}, ${dialect.literal(identifier, 'text')} as ${id('identifier')}, ${norm} as ${id('norm')}, ${party} as ${id('party')}${joinSql(shown, '')} from ${tables.table(entity.name, columns, 'r')} where ${compilePredicate(IS_ACTIVE, scope)}`;
  return sql`select * from (${inner}) ${raw('i')} where i.${id('norm')} is not null`;
}

function shownColumns({ entity }: UniqueCheck): readonly string[] {
  return ['key_1', 'label', 'url', ...optionalFields(entity, ['org_unit_key', 'open_documents'])];
}
