import type { EntityName, LocalizedText } from '@erp-audit/core';
import type { Level } from './weights.ts';

/** A column proposed for a canonical field. */
export interface FieldProposal {
  readonly field: string;
  /** Expression as it would stand in the profile. */
  readonly sql: string;
  readonly column: string;
  readonly certainty: number;
  readonly level: Level;
  readonly reasons: readonly LocalizedText[];
  /** False where it stands in the profile as a comment only. */
  readonly isWritten: boolean;
  readonly references?: EntityName;
  readonly personal?: string;
}

/** A raw code of a status column; `status` is undefined where no known word tells it. */
export interface CodeProposal {
  readonly code: string;
  readonly rows: number;
  readonly status: string | undefined;
}

export interface StatusProposal {
  readonly sql: string;
  readonly column: string;
  readonly codes: readonly CodeProposal[];
}

/** How a table would be read as an entity. */
export interface MappingProposal {
  readonly from: string;
  readonly where: string | undefined;
  /** Why there is a `where`. */
  readonly whereReason: LocalizedText | undefined;
  readonly company: string | undefined;
  readonly key: readonly string[];
  readonly label: string | undefined;
  /** Absent where every record counts as living, or where no status column was found. */
  readonly status: StatusProposal | undefined;
  readonly fields: readonly FieldProposal[];
}

export interface TableProposal {
  readonly table: string;
  readonly certainty: number;
  readonly level: Level;
  readonly reasons: readonly LocalizedText[];
}

/** What is proposed for one canonical entity. */
export interface EntityProposal {
  readonly entity: EntityName;
  /** Best first; empty where no table looks like it. */
  readonly tables: readonly TableProposal[];
  /** Undefined where no table was chosen. */
  readonly mapping: MappingProposal | undefined;
  /** False where it stands in the profile as a comment only: too uncertain, or its statement does not run. */
  readonly isWritten: boolean;
  /** Why a chosen table is not written although it is likely, such as the error of its statement. */
  readonly problem: LocalizedText | undefined;
}

/** What a source's catalogue and samples of its rows say about its mapping. */
export interface ProfileProposal {
  readonly profile: string;
  readonly title: string;
  readonly dialect: string;
  readonly tables: number;
  readonly sampledTables: number;
  readonly nullDates: readonly string[];
  /** Columns that hold a time of day without a zone: the person must say in which zone they were stored. */
  readonly naiveTimestamps: readonly string[];
  readonly entities: readonly EntityProposal[];
}
