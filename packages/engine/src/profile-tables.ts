import {
  AuditError,
  type Dialect,
  type EntityName,
  isEntityName,
  joinSql,
  raw,
  type Sql,
  type StoredTypes,
  sql,
  type ValueType,
} from '@erp-audit/core';
import { fieldType } from './compile-expression.ts';
import type { EntityTables, MappedEntity, MappedModel } from './mapped-model.ts';
import { withQueries } from './missing-feature.ts';
import { normalField } from './normal-text.ts';
import { nullDateField } from './null-date.ts';
import type { EntityMapping, Profile } from './profile.ts';
import type { SqlText } from './profile-file.ts';
import { columnOfBare, columnOfMapped, plainColumn } from './stored-column.ts';
import type { StoredEntities } from './stored-entity.ts';

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

const NOTHING_STORED: StoredEntities = new Map();

/**
 * SQL of a profile's entities on a source; dates are those of `timezone`.
 * @param stored - How the source stores them, where it was asked; it makes the SQL cheaper and changes no answer.
 */
export function profileTables(
  profile: Profile,
  dialect: Dialect,
  timezone: string,
  stored: StoredEntities = NOTHING_STORED,
): EntityTables {
  const select = (name: EntityName, columns: readonly string[]): Sql => {
    const mapping = profile.entities[name];
    if (mapping === undefined) throw objectMissing(profile, name);
    const types = stored.get(name)?.types ?? new Map<string, string>();
    const compiler = new EntityCompiler(profile, name, mapping, { dialect, timezone, types });
    const list = columns.map((column) => sql`${compiler.column(column)} as ${dialect.identifier(column)}`);
    const where = mapping.where === undefined ? raw('') : sql` where ${compiler.text(mapping.where, 'where')}`;
    const columnsList = list.length === 0 ? raw('1 as one') : joinSql(list, ', ');
    return compiler.named(sql`select ${columnsList} from ${compiler.text(mapping.from, 'from')}${where}`);
  };
  const table: EntityTables['table'] = (name, columns, alias) =>
    sql`(${select(name, [...new Set(columns)])}) ${raw(alias)}`;
  return stored.size === 0 ? { select, table } : { select, table, ...knownOf(profile, dialect, stored) };
}

function objectMissing(profile: Profile, what: string): AuditError {
  const message = {
    en: `Profile "${profile.id}" does not map ${what}.`,
    'zh-CN': `配置档案 "${profile.id}" 未映射 ${what}。`,
  };
  return new AuditError('PROFILE_INVALID', message, { file: profile.file });
}

function knownOf(
  { entities, nullDates }: Profile,
  { stored: types }: Dialect,
  stored: StoredEntities,
): Pick<EntityTables, 'stored'> {
  return {
    stored: {
      // A number that is stored as text is compared as a number.
      comparesAs: (name, column) =>
        isAsMapped(name, column) ? types?.comparesAs(stored.get(name)?.types.get(column) ?? '') : undefined,
      hasUniqueKey: (name) => stored.get(name)?.hasUniqueKey === true,
      isNeverNull: (name, column) => {
        const isFilled = stored.get(name)?.filled.has(column) === true;
        return isFilled && keepsNulls(types, fieldType(name, column), stored.get(name)?.types.get(column));
      },
      isDate: (name, column) => {
        const type = stored.get(name)?.types.get(column);
        return nullDates.length === 0 && fieldType(name, column) === 'date' && types?.isDate(type ?? '') === true;
      },
      statusCodes: (name) => {
        const type = stored.get(name)?.types.get('status_raw');
        const map = entities[name]?.status?.map;
        return types?.comparesAs(type ?? '') === 'text' && map !== undefined ? statusCodes(map) : undefined;
      },
      isShared: (name) => entities[name] !== undefined && entities[name].company === undefined,
      isMapped: (name, column) => entities[name] !== undefined && textOf(entities[name], column) !== undefined,
    },
  };
}

/** Whether a column is a text and nothing stands in for it where it is null, as for a company or a label. */
function isAsMapped(name: EntityName, column: string): boolean {
  return fieldType(name, column) === 'text' && column !== 'company' && column !== 'label';
}

/** Whether a value becomes null only where what is stored is null: texts may be blank, and dates infinite. */
function keepsNulls(types: StoredTypes | undefined, type: ValueType, storedType = ''): boolean {
  return type === 'number' || type === 'boolean' || types?.comparesAs(storedType) === 'whole';
}

/** Codes without blanks at their end with the words they stand for; undefined where no code stands for something, too. */
function statusCodes(map: Readonly<Record<string, string>>): ReadonlyMap<string, string> | undefined {
  const codes = new Map<string, string>();
  for (const [code, word] of Object.entries(map)) {
    const canonical = code.replace(/ +$/, '');
    // The first of two codes that differ in blanks alone decides.
    if (!codes.has(canonical)) codes.set(canonical, word);
  }
  if (map[''] !== undefined) return undefined;
  codes.delete('');
  return codes;
}

/** What a profile names for a column; undefined where it names nothing. */
function textOf({ company, key, label, url, status, fields }: EntityMapping, column: string): SqlText | undefined {
  const part = /^key_(\d+)$/.exec(column)?.[1];
  if (part !== undefined) return key[Number(part) - 1];
  if (column === 'company') return company;
  if (column === 'label') return label?.sql;
  if (column === 'url') return url;
  return column === 'status_raw' ? status?.of : fields[column]?.sql;
}

/** What the SQL of an entity depends on besides its mapping. */
interface CompilerContext {
  readonly dialect: Dialect;
  readonly timezone: string;
  /** Names of stored types by column; those of others are not known. */
  readonly types: ReadonlyMap<string, string>;
}

class EntityCompiler {
  readonly #profile: Profile;
  readonly #name: EntityName;
  readonly #mapping: EntityMapping;
  readonly #dialect: Dialect;
  readonly #timezone: string;
  readonly #types: ReadonlyMap<string, string>;

  constructor(
    profile: Profile,
    name: EntityName,
    mapping: EntityMapping,
    { dialect, timezone, types }: CompilerContext,
  ) {
    this.#profile = profile;
    this.#name = name;
    this.#mapping = mapping;
    this.#dialect = dialect;
    this.#timezone = timezone;
    this.#types = types;
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
    if (/^key_\d+$/.test(column) || column === 'url' || column === 'status_raw') return this.#textColumn(column);
    if (column === 'company') return this.#company();
    if (column === 'label') return this.#label();
    if (column === 'status') return this.#status();
    const plain = plainColumn(column);
    if (plain !== undefined) return this.#comparable(plain);
    const bare = columnOfBare(column);
    if (bare !== undefined) return this.#bare(bare);
    const mapped = columnOfMapped(column);
    if (mapped !== undefined) return this.#stored(mapped);
    const normal = normalField(column);
    if (normal !== undefined) return this.#dialect.normalText(this.column(normal));
    const dateField = nullDateField(column);
    return dateField === undefined ? this.#field(column) : this.#nullDate(dateField);
  }

  #textColumn(column: string): Sql {
    if (textOf(this.#mapping, column) === undefined) return this.#dialect.literal(null, 'text');
    return this.#dialect.asText(this.#stored(column), this.#types.get(column));
  }

  /** The expression of the ERP, as it is. */
  #stored(column: string): Sql {
    const text = textOf(this.#mapping, column);
    if (text === undefined) throw objectMissing(this.#profile, `${this.#name}.${column}`);
    return sql`(${this.text(text, column)})`;
  }

  #comparable(column: string): Sql {
    const storedType = this.#types.get(column);
    const expression = this.#stored(column);
    return storedType === undefined
      ? expression
      : (this.#dialect.stored?.comparable(expression, storedType) ?? expression);
  }

  #bare(column: string): Sql {
    const expression = this.#stored(column);
    const storedType = this.#types.get(column);
    if (storedType === undefined) return expression;
    return this.#dialect.stored?.bare(expression, storedType) ?? expression;
  }

  #company(): Sql {
    const shared = this.#dialect.literal('-', 'text');
    if (this.#mapping.company === undefined) return shared;
    return sql`coalesce(${this.#textColumn('company')}, ${shared})`;
  }

  #label(): Sql {
    const { label, key } = this.#mapping;
    const lastKey = this.#textColumn(`key_${key.length}`);
    return label === undefined ? lastKey : sql`coalesce(${this.#textColumn('label')}, ${lastKey})`;
  }

  #status(): Sql {
    const { status } = this.#mapping;
    if (status === undefined) return this.#dialect.literal(null, 'text');
    const of = this.#textColumn('status_raw');
    if (status.map[''] === undefined) return this.#plainStatus(of, status.map);
    const cases = Object.entries(status.map).map(([code, word]) => {
      const isCode = code === '' ? sql`${of} is null` : sql`${of} = ${this.#dialect.literal(code, 'text')}`;
      return sql`when ${isCode} then ${this.#dialect.literal(word, 'text')}`;
    });
    return sql`case ${joinSql(cases, ' ')} end`;
  }

  /** Asks for the code once, whatever the number of codes. */
  #plainStatus(text: Sql, codes: Readonly<Record<string, string>>): Sql {
    const { stored } = this.#dialect;
    const storedType = this.#types.get('status_raw') ?? '';
    const isText = stored?.comparesAs(storedType) === 'text';
    const of = isText ? this.#comparable('status_raw') : text;
    const codeOf = (code: string) => {
      const literal = this.#dialect.literal(code, 'text');
      return isText ? stored.comparable(literal, storedType) : literal;
    };
    const cases = Object.entries(codes).map(([code, word]) => {
      return sql`when ${codeOf(code)} then ${this.#dialect.literal(word, 'text')}`;
    });
    return sql`case ${of} ${joinSql(cases, ' ')} end`;
  }

  #field(column: string): Sql {
    const expression = this.#stored(column);
    const storedType = this.#types.get(column);
    const type = fieldType(this.#name, column);
    if (type === 'text') return this.#dialect.asText(expression, storedType);
    if (type === 'number') return this.#dialect.asNumber(expression);
    if (type === 'boolean') return this.#dialect.asBoolean(expression, storedType);
    return this.#date(column, expression);
  }

  #date(column: string, expression: Sql): Sql {
    const zone = this.#mapping.fields[column]?.storageTimezone ?? this.#profile.storageTimezone;
    const date = this.#dialect.asDate(expression, zone, this.#timezone, this.#types.get(column));
    if (this.#profile.nullDates.length === 0) return date;
    return sql`case when ${this.#storedDate(column, expression)} in (${this.#nullDates()}) then null else ${date} end`;
  }

  #nullDate(column: string): Sql {
    const field = this.#mapping.fields[column];
    if (field === undefined) throw objectMissing(this.#profile, `${this.#name}.${column}`);
    if (this.#profile.nullDates.length === 0) return this.#dialect.literal(null, 'date');
    const stored = this.#storedDate(column, sql`(${this.text(field.sql, column)})`);
    return sql`case when ${stored} in (${this.#nullDates()}) then ${stored} end`;
  }

  #nullDates(): Sql {
    const dates = this.#profile.nullDates.map((nullDate) => this.#dialect.literal(nullDate, 'date'));
    return joinSql(dates, ', ');
  }

  /** The declared day is the stored one: moved into another zone it could become the day before. */
  #storedDate(column: string, expression: Sql): Sql {
    return this.#dialect.asDate(expression, undefined, this.#timezone, this.#types.get(column));
  }
}
