import { joinSql, raw, type Sql, sql } from '@erp-audit/core';
import { columnOf, compilePredicate, fieldType } from '../../compile-expression.ts';
import type { CheckEnvironment, SetStatements } from '../../define-kind.ts';
import type { Predicate } from '../../expression.ts';
import { fieldsOf } from '../../expression-fields.ts';
import { identifierText } from '../../joined-text.ts';
import type { MappedEntity } from '../../mapped-model.ts';
import { requireFeature, withQueries } from '../../missing-feature.ts';
import { IS_ACTIVE, optionalFields } from '../../plan-fields.ts';
import { hasTexts, namesOneOf } from '../../same-record.ts';
import { askedForTruth } from '../../stored-forms.ts';
import { groupDrafts } from './groups.ts';
import type { UniqueParams } from './schema.ts';

/** What a record is told by. */
export interface Identifier {
  readonly name: string;
  readonly fields: readonly string[];
  /** Texts that are compared as people read them, not by their letters and digits. */
  readonly isText: boolean;
  /** Field of the other side it is compared with. */
  readonly other?: string | undefined;
}

/** The entity on the other side, and what of its and our fields names a record over there. */
export interface OtherSide {
  readonly entity: MappedEntity;
  readonly ownLink: string | undefined;
  readonly otherLink: string | undefined;
}

/** What the plan decided. */
export interface UniqueCheck {
  readonly params: UniqueParams;
  readonly entity: MappedEntity;
  /** Mapped identifiers. */
  readonly identifiers: readonly Identifier[];
  readonly side: OtherSide | undefined;
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
    ['company', 'identifier', 'norm', 'side', 'member_company', 'key_1'].map((name) =>
      columnOf({ dialect, alias: 'g' }, name),
    ),
    ', ',
  );
  const fields = {
    params: check.params,
    personal: check.entity.personal,
    othersPersonal: check.side?.entity.personal ?? new Set<string>(),
    hasLinks: check.params.across?.links !== undefined,
    secret: new Set(check.identifiers.filter((each) => isSecret(each, check)).map(({ name }) => name)),
  };
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

/** Whether an identifier names a person on one of the sides. */
function isSecret({ fields, other }: Identifier, { entity, side }: UniqueCheck): boolean {
  return fields.some((field) => entity.personal.has(field)) || side?.entity.personal.has(other ?? '') === true;
}

/** Parties in scope, and those without any identifier, of which nobody can tell. */
function parties(check: UniqueCheck, environment: CheckEnvironment): Sql {
  const { entity, identifiers } = check;
  const where = inScope(check, environment);
  const { dialect, tables } = environment;
  const id = (name: string) => dialect.identifier(name);
  const scope = { dialect, tables, entity: entity.name, alias: 'r', asOf: environment.asOf };
  const heads = identifiers.map(({ fields }) => fields[0] ?? '');
  const blank = compilePredicate({ and: heads.map((field) => ({ blank: field })) }, scope);
  const table = tables.table(entity.name, [...new Set(['key_1', ...heads, ...fieldsOf(where)])], 'r');
  return sql`(select count(*) as ${id('in_scope')}, ${dialect.countWhere(blank)} as ${id('not_evaluable')} from ${table} where ${compilePredicate(where, scope)}) p`;
}

function inScope({ entity, params: { where } }: UniqueCheck, environment: CheckEnvironment): Predicate {
  return askedForTruth(entity.name, where === undefined ? IS_ACTIVE : { and: [IS_ACTIVE, where] }, environment);
}

/** Every member of every group, with the company the group belongs to. */
function memberRows(check: UniqueCheck, environment: CheckEnvironment): Sql {
  const { dialect } = environment;
  const id = (name: string) => dialect.identifier(name);
  const shared = dialect.literal(SHARED, 'text');
  const shown = [...shownColumns(check), 'link', 'side'].map((name) => sql`, b.${id(name)}`);
  const join = sql`b.${id('identifier')} = c.${id('identifier')} and b.${id('norm')} = c.${id('norm')} and (b.${id('company')} = c.${id('company')} or b.${id('company')} = ${shared})`;
  const group = sql`partition by c.${id('company')}, c.${id('identifier')}, c.${id('norm')}`;
  const rank = sql`dense_rank() over (${group} order by b.${id('party')})`;
  const rows = sql`select c.${id('company')}, c.${id('identifier')}, c.${id('norm')}, b.${id('company')} as ${id('member_company')}, b.${id('party')} as ${id('party')}${joinSql(shown, '')}, ${rank} as ${id('nth_party')} from (select distinct ${id('company')}, ${id('identifier')}, ${id('norm')} from ${raw(REPEATED)} a) c join ${raw(REPEATED)} b on ${join}`;
  const own = sql`partition by t.${id('company')}, t.${id('identifier')}, t.${id('norm')}`;
  const extent = (name: string) =>
    sql`, min(t.${id(name)}) over (${own}) as ${id('first_of_them')}, max(t.${id(name)}) over (${own}) as ${id('last_of_them')}`;
  return sql`select * from (select t.*${extent(check.side === undefined ? 'nth_party' : 'side')} from (${rows}) t) u where u.${id('first_of_them')} < u.${id('last_of_them')}`;
}

function repeatedRows(check: UniqueCheck, environment: CheckEnvironment): Sql {
  const id = (name: string) => environment.dialect.identifier(name);
  const same = sql`count(*) over (partition by e.${id('identifier')}, e.${id('norm')})`;
  const counted = sql`select e.*, ${same} as ${id('rows_of_norm')} from ${identifierRows(check, environment)} e`;
  return sql`select * from (${counted}) f where f.${id('rows_of_norm')} > 1`;
}

/** One row per active record and identifier it has; `party` is the record, or its parent where that counts as the same. */
function identifierRows(check: UniqueCheck, environment: CheckEnvironment): Sql {
  const parts = check.identifiers.flatMap((identifier) => [
    identifierPart(check, identifier, environment),
    ...(check.side === undefined ? [] : [otherPart(check, check.side, identifier, environment)]),
  ]);
  return sql`(${joinSql(parts, ' union all ')})`;
}

function identifierPart(check: UniqueCheck, identifier: Identifier, environment: CheckEnvironment): Sql {
  const { dialect } = environment;
  const column = (name: string) => columnOf({ dialect, alias: 'r' }, name);
  const { entity, params, side } = check;
  const link = side?.ownLink;
  const parent = params.party ?? (params.allowSameParent && entity.fields.has('parent_key') ? 'parent_key' : undefined);
  const party =
    parent === undefined
      ? column('key_1')
      : sql`case when ${dialect.isBlank(column(parent))} then ${column('key_1')} else ${column(parent)} end`;
  const shown = shownColumns(check).map((name) => [name, column(name)] as const);
  const more = [link, parent].filter((field) => field !== undefined);
  const where = inScope(check, environment);
  const columns = [...new Set(['company', ...identifier.fields, ...shownColumns(check), ...more, ...fieldsOf(where)])];
  const norm = identifierText(identifier.fields.map(column), identifier.isText, environment.dialect);
  const cells = { identifier, norm, party, link: link === undefined ? undefined : column(link), side: 0 };
  return sideRows({ entity, columns, shown, cells, where }, environment);
}

/** Records of the other side have neither unit nor documents that decide who acts. */
function otherPart(
  check: UniqueCheck,
  { entity, otherLink }: OtherSide,
  identifier: Identifier,
  environment: CheckEnvironment,
): Sql {
  const { dialect } = environment;
  const column = (name: string) => columnOf({ dialect, alias: 'r' }, name);
  const field = identifier.other ?? identifier.name;
  const shown = shownColumns(check).map((name) => {
    const type = fieldType(check.entity.name, name);
    const isThere = ['key_1', 'label', 'url'].includes(name);
    return [name, isThere ? column(name) : dialect.literal(null, type)] as const;
  });
  const where = askedForTruth(entity.name, IS_ACTIVE, environment);
  const links = otherLink === undefined ? [] : [otherLink];
  const columns = [...new Set(['company', 'key_1', 'label', 'url', field, ...links, ...fieldsOf(where)])];
  const norm = identifierText([column(field)], identifier.isText, environment.dialect);
  const link = otherLink === undefined ? undefined : column(otherLink);
  const cells = { identifier, norm, party: column('key_1'), link, side: 1 };
  return sideRows({ entity, columns, shown, cells, where }, environment);
}

interface SideRows {
  readonly entity: MappedEntity;
  readonly columns: readonly string[];
  readonly shown: readonly (readonly [string, Sql])[];
  readonly cells: {
    readonly identifier: Identifier;
    readonly norm: Sql;
    readonly party: Sql;
    readonly link: Sql | undefined;
    readonly side: number;
  };
  readonly where: Predicate;
}

function sideRows({ entity, columns, shown, cells, where }: SideRows, environment: CheckEnvironment): Sql {
  const { dialect, tables, asOf } = environment;
  const id = (name: string) => dialect.identifier(name);
  const scope = { dialect, tables, entity: entity.name, alias: 'r', asOf };
  const list = [
    sql`${columnOf(scope, 'company')} as ${id('company')}`,
    sql`${dialect.literal(cells.identifier.name, 'text')} as ${id('identifier')}`,
    sql`${cells.norm} as ${id('norm')}`,
    sql`${cells.party} as ${id('party')}`,
    ...shown.map(([name, value]) => sql`${value} as ${id(name)}`),
    sql`${cells.link ?? dialect.literal(null, 'text')} as ${id('link')}`,
    sql`${dialect.literal(cells.side, 'number')} as ${id('side')}`,
  ];
  const inner = sql`select ${joinSql(list, ', ')} from ${tables.table(entity.name, columns, 'r')} where ${compilePredicate(where, scope)}`;
  return sql`select * from (${inner}) ${raw('i')} where i.${id('norm')} is not null`;
}

function shownColumns({ entity }: UniqueCheck): readonly string[] {
  return ['key_1', 'label', 'url', ...optionalFields(entity, ['org_unit_key', 'open_documents'])];
}
