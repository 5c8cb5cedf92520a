import { AuditError, type Dialect, type EntityName, isEntityName, joinSql, raw, type Sql, sql } from '@erp-audit/core';
import { fieldType } from './compile-expression.ts';
import type { EntityTables, MappedEntity, MappedModel } from './mapped-model.ts';
import { withQueries } from './missing-feature.ts';
import { normalField } from './normal-text.ts';
import { nullDateField } from './null-date.ts';
import type { EntityMapping, Profile } from './profile.ts';
import type { SqlText } from './profile-file.ts';

/** What a profile maps, as planning sees it. */
export function profileModel(profile: Profile): MappedModel {
  const mapped = new Map<EntityName, MappedEntity>();
  for (const [name, mapping] of Object.entries(profile.entities)) {
    if (isEntityName(name) && mapping !== undefined) mapped.set(name, mappedEntity(name, mapping));
  }
  return { entity: (name) => mapped.get(name) };
}

function mappedEntity(name: EntityName, mapping: EntityMapping): MappedEntity {
  const fields = Object.entries(mapping.fields);
  return {
    name,
    keyParts: mapping.key.length,
    fields: new Set([...fields.map(([field]) => field), ...(mapping.status === undefined ? [] : ['status'])]),
    personal: new Set([
      ...fields.filter(([, field]) => field.personal !== undefined).map(([field]) => field),
      ...(mapping.label?.personal === undefined ? [] : ['label']),
    ]),
    references: new Map(
      fields.flatMap(([field, { references }]) => (references === undefined ? [] : [[field, references] as const])),
    ),
  };
}

/** SQL of a profile's entities on a source; dates are those of `timezone`. */
export function profileTables(profile: Profile, dialect: Dialect, timezone: string): EntityTables {
  const select = (name: EntityName, columns: readonly string[]): Sql => {
    const mapping = profile.entities[name];
    if (mapping === undefined) throw objectMissing(profile, name);
    const compiler = new EntityCompiler(profile, name, mapping, dialect, timezone);
    const list = columns.map((column) => sql`${compiler.column(column)} as ${dialect.identifier(column)}`);
    const where = mapping.where === undefined ? raw('') : sql` where ${compiler.text(mapping.where, 'where')}`;
    const columnsList = list.length === 0 ? raw('1 as one') : joinSql(list, ', ');
    return compiler.named(sql`select ${columnsList} from ${compiler.text(mapping.from, 'from')}${where}`);
  };
  return {
    select,
    table: (name, columns, alias) => sql`(${select(name, [...new Set(columns)])}) ${raw(alias)}`,
  };
}

function objectMissing(profile: Profile, what: string): AuditError {
  const message = {
    en: `Profile "${profile.id}" does not map ${what}.`,
    'zh-CN': `配置档案 "${profile.id}" 未映射 ${what}。`,
  };
  return new AuditError('PROFILE_INVALID', message, { file: profile.file });
}

class EntityCompiler {
  readonly #profile: Profile;
  readonly #name: EntityName;
  readonly #mapping: EntityMapping;
  readonly #dialect: Dialect;
  readonly #timezone: string;

  constructor(profile: Profile, name: EntityName, mapping: EntityMapping, dialect: Dialect, timezone: string) {
    this.#profile = profile;
    this.#name = name;
    this.#mapping = mapping;
    this.#dialect = dialect;
    this.#timezone = timezone;
  }

  text(text: SqlText, what: string): Sql {
    if (typeof text === 'string') return raw(text);
    const own = (text as Readonly<Record<string, string | undefined>>)[this.#dialect.id];
    if (own === undefined) throw objectMissing(this.#profile, `${this.#name}.${what} for ${this.#dialect.id}`);
    return raw(own);
  }

  /** A select with the named queries that its FROM reads. */
  named(select: Sql): Sql {
    const queries = Object.entries(this.#mapping.with).map(([name, { columns, sql: body }]) => {
      return { name, columns, body: this.text(body, `with.${name}`) };
    });
    return withQueries(this.#dialect, queries, select);
  }

  column(column: string): Sql {
    const part = /^key_(\d+)$/.exec(column)?.[1];
    if (part !== undefined) return this.#textColumn(this.#mapping.key[Number(part) - 1], 'key');
    if (column === 'company') return this.#company();
    if (column === 'label') return this.#label();
    if (column === 'url') return this.#textColumn(this.#mapping.url, 'url');
    if (column === 'status_raw') return this.#textColumn(this.#mapping.status?.of, 'status');
    if (column === 'status') return this.#status();
    const normal = normalField(column);
    if (normal !== undefined) return this.#dialect.normalText(this.column(normal));
    const dateField = nullDateField(column);
    return dateField === undefined ? this.#field(column) : this.#nullDate(dateField);
  }

  #textColumn(text: SqlText | undefined, what: string): Sql {
    if (text === undefined) return this.#dialect.literal(null, 'text');
    return this.#dialect.asText(sql`(${this.text(text, what)})`);
  }

  #company(): Sql {
    const shared = this.#dialect.literal('-', 'text');
    if (this.#mapping.company === undefined) return shared;
    return sql`coalesce(${this.#textColumn(this.#mapping.company, 'company')}, ${shared})`;
  }

  #label(): Sql {
    const { label, key } = this.#mapping;
    const lastKey = this.#textColumn(key.at(-1), 'key');
    return label === undefined ? lastKey : sql`coalesce(${this.#textColumn(label.sql, 'label')}, ${lastKey})`;
  }

  #status(): Sql {
    const { status } = this.#mapping;
    if (status === undefined) return this.#dialect.literal(null, 'text');
    const of = this.#textColumn(status.of, 'status');
    const cases = Object.entries(status.map).map(([code, word]) => {
      const isCode = code === '' ? sql`${of} is null` : sql`${of} = ${this.#dialect.literal(code, 'text')}`;
      return sql`when ${isCode} then ${this.#dialect.literal(word, 'text')}`;
    });
    return sql`case ${joinSql(cases, ' ')} end`;
  }

  #field(column: string): Sql {
    const field = this.#mapping.fields[column];
    if (field === undefined) throw objectMissing(this.#profile, `${this.#name}.${column}`);
    const expression = sql`(${this.text(field.sql, column)})`;
    const type = fieldType(this.#name, column);
    if (type === 'text') return this.#dialect.asText(expression);
    if (type === 'number') return this.#dialect.asNumber(expression);
    if (type === 'boolean') return this.#dialect.asBoolean(expression);
    return this.#date(expression, field.storageTimezone ?? this.#profile.storageTimezone);
  }

  #date(expression: Sql, storageTimezone: string | undefined): Sql {
    const date = this.#dialect.asDate(expression, storageTimezone, this.#timezone);
    if (this.#profile.nullDates.length === 0) return date;
    return sql`case when ${this.#storedDate(expression)} in (${this.#nullDates()}) then null else ${date} end`;
  }

  #nullDate(column: string): Sql {
    const field = this.#mapping.fields[column];
    if (field === undefined) throw objectMissing(this.#profile, `${this.#name}.${column}`);
    if (this.#profile.nullDates.length === 0) return this.#dialect.literal(null, 'date');
    const stored = this.#storedDate(sql`(${this.text(field.sql, column)})`);
    return sql`case when ${stored} in (${this.#nullDates()}) then ${stored} end`;
  }

  #nullDates(): Sql {
    const dates = this.#profile.nullDates.map((nullDate) => this.#dialect.literal(nullDate, 'date'));
    return joinSql(dates, ', ');
  }

  /** The declared day is the stored one: moved into another zone it could become the day before. */
  #storedDate(expression: Sql): Sql {
    return this.#dialect.asDate(expression, undefined, this.#timezone);
  }
}
