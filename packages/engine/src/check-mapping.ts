import {
  AuditError,
  type EntityName,
  entityOf,
  isEntityName,
  joinSql,
  type Masker,
  type Row,
  type Source,
  type Sql,
  sql,
} from '@erp-audit/core';
import { columnOf, fieldType } from './compile-expression.ts';
import { keyColumns, type MappedEntity, type MappedModel } from './mapped-model.ts';
import { type MappingSuspicion, mappingSuspicions } from './mapping-suspicions.ts';
import { nullDateColumn } from './null-date.ts';
import type { Profile } from './profile.ts';
import { profileModel, profileTables } from './profile-tables.ts';

const SAMPLE_ROWS = 5;
const MOST_NULL_SHARE = 0.5;
const MOST_UNMAPPED_SHARE = 0.01;
const LEAST_HIT_SHARE = 0.99;

/** `fail` makes rules refuse the entity; `warn` deserves a look. */
export type MappingVerdict = 'pass' | 'warn' | 'fail';

/** One mapped field as its records show it. */
export interface FieldCheck {
  readonly field: string;
  readonly verdict: MappingVerdict;
  readonly nullShare: number;
  /** True where a null is a fault of the mapping rather than of the data. */
  readonly required: boolean;
  readonly verified: string | undefined;
  /** Earliest and latest date, of date fields. */
  readonly range?: readonly [string | null, string | null];
  /** Share of records whose date is one that the profile declares as null, of date fields where it declares any. */
  readonly nullDateShare?: number;
  /** Share of references that name a record, of fields with `references`. */
  readonly hitShare?: number;
}

/** What the self-test found out about one mapped entity. */
export interface EntityCheck {
  readonly entity: EntityName;
  readonly verdict: MappingVerdict;
  readonly records: number;
  readonly fields: readonly FieldCheck[];
  /** Raw status codes; `status` null means the profile does not map the code. */
  readonly statuses: readonly {
    readonly raw: string | null;
    readonly status: string | null;
    readonly records: number;
  }[];
  /** A few records, every text masked. */
  readonly samples: readonly Readonly<Record<string, string | null>>[];
  /** What deserves a look though nothing proves it wrong. */
  readonly suspicions: readonly MappingSuspicion[];
  /** Why the entity could not be read; the other parts are empty then. */
  readonly error?: string;
}

export interface CheckMappingOptions {
  readonly source: Source;
  readonly profile: Profile;
  /** Default: every mapped entity. */
  readonly entities?: readonly EntityName[];
  readonly timezone: string;
  readonly masker: Masker;
}

/** The self-test of a mapping, entity by entity. An entity that cannot be read is a failed check, not an error. */
export async function* checkMapping(request: CheckMappingOptions): AsyncGenerator<EntityCheck> {
  const model = profileModel(request.profile);
  for (const name of request.entities ?? Object.keys(request.profile.entities).filter(isEntityName)) {
    const entity = model.entity(name);
    if (entity === undefined) continue;
    try {
      yield await checkEntity(request, model, entity);
    } catch (error) {
      if (!(error instanceof AuditError)) throw error;
      const empty = { records: 0, fields: [], statuses: [], samples: [], suspicions: [] };
      yield { entity: name, verdict: 'fail', ...empty, error: error.message };
    }
  }
}

async function checkEntity(
  request: CheckMappingOptions,
  model: MappedModel,
  entity: MappedEntity,
): Promise<EntityCheck> {
  const { source, profile, timezone } = request;
  const tables = profileTables(profile, source.dialect, timezone);
  const fields = [...keyColumns(entity), ...entity.fields];
  const label = `self-test ${entity.name}`;
  const table = tables.table(entity.name, fields, 'r');
  const columns = fields.flatMap((field, index) => factColumns(request, model, entity, field, index));
  const [facts = {}] = await source.rows(
    sql`select count(*) as ${source.dialect.identifier('records')}, ${joinSql(columns, ', ')} from ${table}`,
    { label },
  );
  const records = Number(facts['records'] ?? 0);
  const statuses = await statusesOf(request, entity);
  const nullDates = await nullDateCounts(request, entity);
  const checks = fields.map((field, index) => {
    const declared = nullDates.get(field);
    const check = fieldCheck(profile, entity, field, index, facts, records);
    return declared === undefined ? check : { ...check, nullDateShare: records === 0 ? 0 : declared / records };
  });
  const unmapped = statuses.filter(({ raw, status }) => raw !== null && status === null);
  const unmappedRecords = unmapped.reduce((sum, each) => sum + each.records, 0);
  const verdicts = checks.map((check) => check.verdict);
  return {
    entity: entity.name,
    verdict:
      unmappedRecords > records * MOST_UNMAPPED_SHARE
        ? 'fail'
        : worst(records === 0 ? [...verdicts, 'warn'] : verdicts),
    records,
    fields: checks,
    statuses,
    samples: await samplesOf(request, entity, fields),
    suspicions: mappingSuspicions(profile, { entity: entity.name, records, fields: checks, statuses }),
  };
}

function worst(verdicts: readonly MappingVerdict[]): MappingVerdict {
  if (verdicts.includes('fail')) return 'fail';
  return verdicts.includes('warn') ? 'warn' : 'pass';
}

function factColumns(
  { source, profile, timezone }: CheckMappingOptions,
  model: MappedModel,
  entity: MappedEntity,
  field: string,
  index: number,
): Sql[] {
  const { dialect } = source;
  const column = columnOf({ dialect, alias: 'r' }, field);
  const named = (expression: Sql, name: string) => sql`${expression} as ${dialect.identifier(`${name}_${index}`)}`;
  const facts = [named(dialect.countWhere(sql`${column} is null`), 'null')];
  if (fieldType(entity.name, field) === 'date') {
    const ends = (end: Sql) => dialect.asText(end);
    facts.push(named(ends(sql`min(${column})`), 'min'), named(ends(sql`max(${column})`), 'max'));
  }
  const referenced = entity.references.get(field);
  if (referenced !== undefined && model.entity(referenced) !== undefined) {
    const keys = profileTables(profile, dialect, timezone).select(referenced, ['key_1']);
    facts.push(named(dialect.countWhere(sql`${column} in (${keys})`), 'hits'));
  }
  return facts;
}

function fieldCheck(
  profile: Profile,
  entity: MappedEntity,
  field: string,
  index: number,
  facts: Row,
  records: number,
): FieldCheck {
  const nulls = Number(facts[`null_${index}`] ?? 0);
  const required = field.startsWith('key_') || entityOf(entity.name).fields[field]?.required === true;
  const nullShare = records === 0 ? 0 : nulls / records;
  const filled = records - nulls;
  const hits = facts[`hits_${index}`];
  const hitShare = hits === undefined || filled === 0 ? undefined : Number(hits) / filled;
  const isMissed = hitShare !== undefined && hitShare < LEAST_HIT_SHARE;
  const range = [facts[`min_${index}`], facts[`max_${index}`]] as const;
  return {
    field,
    verdict: required && nullShare > MOST_NULL_SHARE ? 'fail' : isMissed ? 'warn' : 'pass',
    nullShare,
    required,
    verified: profile.entities[entity.name]?.fields[field]?.verified,
    ...(range[0] === undefined ? {} : { range: [textOrNull(range[0]), textOrNull(range[1])] as const }),
    ...(hitShare === undefined ? {} : { hitShare }),
  };
}

/** Records whose stored date is a declared null date, by date field; empty where the profile declares none. */
async function nullDateCounts(
  { source, profile, timezone }: CheckMappingOptions,
  entity: MappedEntity,
): Promise<ReadonlyMap<string, number>> {
  const dates = [...entity.fields].filter((field) => fieldType(entity.name, field) === 'date');
  if (profile.nullDates.length === 0 || dates.length === 0) return new Map();
  const { dialect } = source;
  const counts = dates.map((field, index) => {
    const isDeclared = sql`${columnOf({ dialect, alias: 'r' }, nullDateColumn(field))} is not null`;
    return sql`${dialect.countWhere(isDeclared)} as ${dialect.identifier(`declared_${index}`)}`;
  });
  const table = profileTables(profile, dialect, timezone).table(entity.name, dates.map(nullDateColumn), 'r');
  const query = sql`select ${joinSql(counts, ', ')} from ${table}`;
  const [row] = await source.rows(query, { label: `self-test ${entity.name}` });
  return new Map(dates.map((field, index) => [field, Number(row?.[`declared_${index}`] ?? 0)]));
}

function textOrNull(value: Row[string] | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}

async function statusesOf(request: CheckMappingOptions, entity: MappedEntity): Promise<EntityCheck['statuses']> {
  if (!entity.fields.has('status')) return [];
  const { source, profile, timezone } = request;
  const { dialect } = source;
  const of = (name: string) => columnOf({ dialect, alias: 'r' }, name);
  const table = profileTables(profile, dialect, timezone).table(entity.name, ['status_raw', 'status'], 'r');
  const columns = sql`${of('status_raw')}, ${of('status')}`;
  const query = sql`select ${columns}, count(*) as ${dialect.identifier('records')} from ${table} group by ${columns}`;
  const most = dialect.firstRows(query, 100, sql`${dialect.identifier('records')} desc`);
  const rows = await source.rows(most, { label: `self-test ${entity.name}` });
  return rows.map((row) => ({
    raw: textOrNull(row['status_raw']),
    status: textOrNull(row['status']),
    records: Number(row['records']),
  }));
}

async function samplesOf(
  { source, profile, timezone, masker }: CheckMappingOptions,
  entity: MappedEntity,
  fields: readonly string[],
): Promise<EntityCheck['samples']> {
  const tables = profileTables(profile, source.dialect, timezone);
  const query = source.dialect.firstRows(tables.select(entity.name, ['company', ...fields]), SAMPLE_ROWS);
  const rows = await source.rows(query, { label: `self-test ${entity.name}` });
  const shown = (field: string, value: Row[string] | undefined) => {
    const text = textOrNull(value);
    const isText = fieldType(entity.name, field) === 'text' && field !== 'company' && field !== 'status';
    return text !== null && isText && !field.startsWith('key_') ? masker.mask(text).masked : text;
  };
  return rows.map((row) =>
    Object.fromEntries(['company', ...fields].map((field) => [field, shown(field, row[field])])),
  );
}
