import {
  AuditError,
  type Dialect,
  type DialectId,
  ENTITIES,
  type EntityName,
  isEntityName,
  joinSql,
  type LocalizedText,
  type NamedQuery,
  raw,
  type Sql,
  type SqlValue,
  sentenceIn,
  sql,
} from '@erp-audit/core';
import type { CheckEnvironment, CheckPlan, EntityRead, PlanContext, SetStatements } from '../../define-kind.ts';
import { ENVELOPE, keyColumns, type MappedEntity, type MappedModel } from '../../mapped-model.ts';
import { withQueries } from '../../missing-feature.ts';
import { unmapped } from '../../plan-fields.ts';
import { hasTexts } from '../../same-record.ts';
import { defectsOf, resultColumns } from './defects.ts';
import { fragmentSql, noFragment } from './fragments.ts';
import { guardSql, guardWords } from './guard/index.ts';
import type { Problem } from './guard/problem.ts';
import { PRODUCTS } from './guard/products.ts';
import { writtenQueries } from './named-queries.ts';
import { placeInFile } from './place.ts';
import { sqlFor, writtenFor } from './rule-sql.ts';
import type { SqlParams } from './schema.ts';
import { type Segment, segmentsOf } from './template.ts';

/** A defect is a row of the admin's SELECT; the rule's own entity says whether its record is still there. */
export function planSql(context: PlanContext<SqlParams>): CheckPlan {
  const { params, model } = context;
  const own = model.entity(context.entity);
  if (own === undefined) return unmapped(context.entity);
  if (params.key.length < own.keyParts + 1) {
    return {
      type: 'skipped',
      reason: 'not_configured',
      detail: `key: company and ${own.keyParts} key part(s) of ${own.name}`,
    };
  }
  const reads = readsOf(textsOf(params).join('\n'), model);
  const missing = reads.find((read) => model.entity(read.entity) === undefined);
  if (missing !== undefined) return unmapped(missing.entity);
  const absent = unmappedField(textsOf(params), reads, model);
  if (absent !== undefined) return unmapped(absent.entity, absent.field);
  return {
    type: 'set',
    reads,
    partial: [],
    unsupported: (dialect) => unsupported(params, dialect),
    statements: (environment) => statements(context, own, reads, environment),
  };
}

/** Why a dialect has no text, or cannot read the one for all; a text of its own was judged when the rule was loaded. */
function unsupported(params: SqlParams, dialect: DialectId): LocalizedText | undefined {
  const text = sqlFor(params, dialect);
  if (text === undefined) return notWrittenFor(params, dialect);
  const [problem] = guardWords(text, dialect).problems;
  return problem === undefined ? undefined : placed(text, problem);
}

function notWrittenFor(params: SqlParams, dialect: DialectId): LocalizedText {
  const products = writtenFor(params).map((each) => PRODUCTS[each]);
  return {
    en: `its SQL is written for ${products.join(', ')}, not for ${PRODUCTS[dialect]}`,
    'zh-CN': `其 SQL 为 ${products.join('、')} 编写，不适用于 ${PRODUCTS[dialect]}`,
  };
}

function placed(text: string, { at, message }: Problem): LocalizedText {
  const { line, column } = placeInFile('', text, at);
  return {
    en: `line ${line}, column ${column} of its SQL: ${message.en}`,
    'zh-CN': `其 SQL 第 ${line} 行第 ${column} 列：${message['zh-CN']}`,
  };
}

function textsOf({ sql: text }: SqlParams): string[] {
  if (text === undefined) return [];
  return typeof text === 'string' ? [text] : Object.values(text);
}

/** Entities a text stands on, with every column of theirs whose name occurs in it: one too many costs nothing. */
function readsOf(text: string, model: MappedModel): EntityRead[] {
  const names = new Set([...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map((match) => match[1] ?? ''));
  const words = new Set(text.toLowerCase().match(/[a-z_]\w*/g));
  const star = /(?:^|[\s,(.])\*(?=\s*(?:,|from\b|\)?$))/im.test(text);
  return [...names].filter(isEntityName).map((name) => {
    const mapped = model.entity(name);
    const columns = mapped === undefined ? [] : [...ENVELOPE, ...keyColumns(mapped), ...mapped.fields];
    return { entity: name, fields: columns.filter((column) => star || words.has(column)) };
  });
}

/** A column `alias.field` that the canonical model has, but the profile does not map on any entity of the text. */
function unmappedField(
  texts: readonly string[],
  reads: readonly EntityRead[],
  model: MappedModel,
): { entity: EntityName; field: string } | undefined {
  const qualified = new Set(
    texts.flatMap((text) => [...text.matchAll(/\b\w+\.([a-z_]\w*)\b/g)].map((match) => match[1])),
  );
  for (const { entity } of reads) {
    const field = Object.keys(ENTITIES[entity].fields).find(
      (name) => qualified.has(name) && !reads.some((read) => hasField(read.entity, name, model)),
    );
    if (field !== undefined) return { entity, field };
  }
  return undefined;
}

function hasField(entity: EntityName, field: string, model: MappedModel): boolean {
  return Object.hasOwn(ENTITIES[entity].fields, field) && model.entity(entity)?.fields.has(field) === true;
}

async function statements(
  { params, rule }: PlanContext<SqlParams>,
  own: MappedEntity,
  reads: readonly EntityRead[],
  environment: CheckEnvironment,
): Promise<SetStatements> {
  const { dialect, tables } = environment;
  const written = await compile(rule.id, params, environment);
  const entities = reads.map(({ entity, fields }) => ({
    name: tableName(entity),
    body: tables.select(entity, fields),
  }));
  const found = { name: 'erp_audit_found', body: written.body };
  const named = (use: Sql) => withQueries(dialect, [...entities, ...written.queries, found], use);
  const columns = resultColumns(params, dialect);
  const order = params.key.map((_, index) => dialect.identifier(`key_${index}`));
  return {
    counts: named(
      sql`select (select count(*) from ${tables.table(own.name, [], 'subjects')}) as in_scope, 0 as not_evaluable, count(*) as row_count from erp_audit_found`,
    ),
    rows: named(sql`select ${joinSql(columns, ', ')} from erp_audit_found order by ${joinSql(order, ', ')}`),
    rowsOf: ({ key }, column) => rowsWithKey(dialect, column, key),
    defects: (rows) => defectsOf(rows, rule.id, params, own, personalColumns(params, reads, environment), environment),
  };
}

/** A row without a company counts as shared. */
function rowsWithKey(
  dialect: Dialect,
  column: (name: string) => Sql,
  [company = '', ...parts]: readonly string[],
): Sql {
  const others = Object.fromEntries(parts.map((part, index) => [`key_${index + 1}`, part]));
  const shared = sql`coalesce(${dialect.asText(column('key_0'))}, ${dialect.literal('-', 'text')})`;
  const condition = sql`${shared} = ${dialect.literal(company, 'text')}`;
  return parts.length === 0 ? condition : sql`${condition} and ${hasTexts(dialect, column, others)}`;
}

/** The admin's text as SQL, with the queries it names where the database takes them at the start only. */
interface Compiled {
  readonly body: Sql;
  readonly queries: readonly NamedQuery[];
}

/** Nobody's SQL runs that was not read first. @throws AuditError `RULE_INVALID` */
async function compile(rule: string, params: SqlParams, environment: CheckEnvironment): Promise<Compiled> {
  const { dialect } = environment;
  const text = sqlFor(params, dialect.id);
  if (text === undefined) throw cannotRun(rule, notWrittenFor(params, dialect.id));
  const { template, problems } = await guardSql(text, dialect.id);
  const [problem] = problems;
  if (problem !== undefined) throw cannotRun(rule, placed(text, problem));
  const part = (from?: number, to?: number) =>
    joinSql(
      segmentsOf(template, from, to).map((segment) => fragment(rule, segment, params, environment)),
      '',
    );
  // Where queries can read themselves by a word, they can also stand within others, and their names stay apart.
  if (dialect.withKeyword === 'with recursive') return { body: part(), queries: [] };
  const { queries, rest } = writtenQueries(template.plain, template.tokens);
  return {
    body: part(rest),
    queries: queries.map(({ name, columns, from, to }) => ({
      ...{ name, body: part(from, to) },
      ...(columns === undefined ? {} : { columns }),
    })),
  };
}

function cannotRun(rule: string, why: LocalizedText): AuditError {
  const message = {
    en: `Rule "${rule}" cannot run: ${sentenceIn('en', why)}`,
    'zh-CN': `规则 "${rule}" 无法运行：${sentenceIn('zh-CN', why)}`,
  };
  return new AuditError('RULE_INVALID', message, { file: `${rule}.yaml` });
}

function fragment(rule: string, segment: Segment, params: SqlParams, { dialect, asOf }: CheckEnvironment): Sql {
  if (segment.type === 'text') return raw(segment.text);
  if (segment.type === 'entity') return raw(tableName(segment.name));
  if (segment.type === 'fragment') {
    const found = fragmentSql(segment.name, segment.column, dialect, asOf);
    if (found === undefined) throw cannotRun(rule, noFragment(segment.name));
    return found;
  }
  if (segment.name === 'asOf') return dialect.literal(asOf, 'date');
  const value: SqlValue = params.parameters[segment.name] ?? null;
  return dialect.literal(value, literalType(value));
}

function literalType(value: SqlValue): 'text' | 'number' | 'boolean' {
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'boolean' : 'text';
}

/** Unlike every table of the ERP, so that an entity never hides the table it is made of. */
function tableName(entity: string): string {
  return `erp_audit_${entity}`;
}

function personalColumns(
  params: SqlParams,
  reads: readonly EntityRead[],
  { model }: CheckEnvironment,
): ReadonlySet<string> {
  const fields = reads.flatMap(({ entity }) => [...(model.entity(entity)?.personal ?? [])]);
  return new Set([...params.personal, ...fields]);
}
