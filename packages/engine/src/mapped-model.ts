import type { EntityName, Sql, StoredFamily } from '@erp-audit/core';

/** One entity as a profile maps it, or as the rows of a test give it: what planning needs to know about it. */
export interface MappedEntity {
  readonly name: EntityName;
  /** How many key parts its records have besides the company; 1 for master data. */
  readonly keyParts: number;
  /** Canonical fields that can be read, `status` included where a status is mapped. */
  readonly fields: ReadonlySet<string>;
  /** Fields with personal values: shown masked, never part of a key. */
  readonly personal: ReadonlySet<string>;
  /** Field to the entity whose living records it must name. */
  readonly references: ReadonlyMap<string, EntityName>;
}

/** What can be read of a source; unmapped entities are undefined. */
export interface MappedModel {
  entity(name: EntityName): MappedEntity | undefined;
}

/**
 * Columns every entity table offers besides its canonical fields; key parts are `key_1`, `key_2`, … Beside a date field
 * lies its `nullDateColumn`, beside a text its `normalColumn`, beside each mapped column its `storedColumn` and its
 * `mappedColumn`.
 */
export const ENVELOPE = ['company', 'label', 'status_raw', 'url'] as const;

/** SQL of the mapped entities in the dialect of a source. */
export interface EntityTables {
  /** As `table`, without parentheses and alias: for a common table expression. */
  select(entity: EntityName, columns: readonly string[]): Sql;
  /**
   * A derived table `(select …) alias` with the wanted columns: envelope columns, `key_n`, or mapped fields.
   * Texts and keys are exact text, quantities numbers, dates calendar dates, `status` one of the canonical words
   * (null for an unmapped code). Nothing else is read.
   */
  table(entity: EntityName, columns: readonly string[], alias: string): Sql;
  /** What is known of how the records are stored; absent where nothing is. */
  readonly stored?: StoredKnowledge;
}

/** What of the way in which records are stored can spare a database work. */
export interface StoredKnowledge {
  /**
   * What the `storedColumn` of a column compares as; with others of the same family it does as the canonical texts
   * would. Undefined where it must not be used.
   */
  comparesAs(entity: EntityName, column: string): StoredFamily | undefined;
  /** Whether an index sees to it that no two records have the same `key_1`. */
  hasUniqueKey(entity: EntityName): boolean;
  /** Whether every record has a value in a column, because the database refuses a record without one. */
  isNeverNull(entity: EntityName, column: string): boolean;
  /** Whether a field is stored as a calendar date and none of them stands for null, the infinite ones aside. */
  isDate(entity: EntityName, column: string): boolean;
  /** The words of the status codes of an entity, none of them blank; undefined where they are not stored as text. */
  statusCodes(entity: EntityName): ReadonlyMap<string, string> | undefined;
  /** Whether a column has a `mappedColumn`, of which it is made; a label without one of its own is made of the key. */
  isMapped(entity: EntityName, column: string): boolean;
  /** Whether all records belong to all companies, because the profile maps none. */
  isShared(entity: EntityName): boolean;
}

/** `key_1`, `key_2`, … of an entity. */
export function keyColumns(entity: MappedEntity): string[] {
  return Array.from({ length: entity.keyParts }, (_, index) => `key_${index + 1}`);
}
