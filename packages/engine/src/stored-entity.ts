import type { EntityName } from '@erp-audit/core';

/** How the database stores what an entity is mapped to. */
export interface StoredEntity {
  /** The name of the type of each column of the entity's table. */
  readonly types: ReadonlyMap<string, string>;
  /** Columns that the database lets no record leave empty. */
  readonly filled: ReadonlySet<string>;
  /** Whether an index sees to it that no two records have the same key. */
  readonly hasUniqueKey: boolean;
}

/** What is known of some entities; others are read by canonical values alone. */
export type StoredEntities = ReadonlyMap<EntityName, StoredEntity>;
